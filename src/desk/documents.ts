/** `/privacy-desk` for one document: its state in each locale, marking it ready, copying it to another site. */
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { mayEdit, mayReach, mayTranslate } from '../access/account.ts'
import type { PrivacyContext } from '../options.ts'
import { markDeletionReady, markReady } from '../translation/approve.ts'
import { copyToSite } from '../translation/copy-to-site.ts'
import { rowsOf, type TranslationRow, workingDocument } from '../translation/rows.ts'
import { localesOf } from '../translation/site-locales.ts'
import { contentCollection, copiedCollection, documentId as id } from './content-collection.ts'
import { answer, deskEndpoint, refusal, statusOf } from './respond.ts'

const stateOf = (row: TranslationRow) => ({
  locale: row.locale,
  state: row.state,
  isSource: row.isSource === true,
  approvedAt: row.approvedAt ?? null,
  approvedBy: row.approvedBy ?? null,
  deleted: row.deleted === true,
})

export const documentEndpoints = (context: PrivacyContext): Endpoint[] => {
  const collection = contentCollection(context)
  return [
    deskEndpoint(context, {
      method: 'get',
      path: '/document',
      input: z.object({ collection, id }),
      transaction: false,
      handle: async ({ req, account, input }) => {
        const working = await workingDocument({ context, req, collection: input.collection, document: input.id })
        if (!working || !mayReach(account, working.site.id)) return refusal(req, { status: 404, code: 'not-found' })
        const rows = await rowsOf({ context, req, collection: input.collection, document: String(input.id) })
        const source = working.site.sourceLocale
        return answer({
          site: working.site.id,
          sourceLocale: source,
          locales: localesOf(working.site).map((locale) => {
            const row = rows.find((candidate) => candidate.locale === locale)
            return {
              ...(row
                ? stateOf(row)
                : {
                    locale,
                    state: 'missing',
                    isSource: locale === source,
                    approvedAt: null,
                    approvedBy: null,
                    deleted: false,
                  }),
              mayApprove: locale === source ? mayEdit(account) : mayTranslate(account, locale),
            }
          }),
        })
      },
    }),
    deskEndpoint(context, {
      method: 'post',
      path: '/ready',
      input: z.object({ collection, id, locale: z.string().min(2).max(35) }),
      handle: async ({ req, account, input }) => {
        const result = await markReady({ context, req, account, ...input, document: input.id })
        if (result.outcome === 'approved') return answer({ locales: result.rows.map(stateOf) })
        return refusal(req, {
          status: statusOf(result.code),
          code: result.code,
          more: result.code === 'incomplete' ? { paths: result.paths } : {},
        })
      },
    }),
    deskEndpoint(context, {
      method: 'post',
      path: '/ready-deletion',
      input: z.object({ collection, id }),
      handle: async ({ req, account, input }) => {
        const result = await markDeletionReady({
          context,
          req,
          account,
          collection: input.collection,
          document: input.id,
        })
        return result.outcome === 'approved'
          ? answer({ locales: [] })
          : refusal(req, { status: statusOf(result.code), code: result.code })
      },
    }),
    deskEndpoint(context, {
      method: 'post',
      path: '/copy',
      input: z.object({ collection: copiedCollection(context), id, site: id }),
      handle: async ({ req, account, input }) => {
        const result = await copyToSite({ context, req, account, ...input })
        return result.outcome === 'copied'
          ? answer(result, 201)
          : refusal(req, { status: statusOf(result.code), code: result.code })
      },
    }),
  ]
}
