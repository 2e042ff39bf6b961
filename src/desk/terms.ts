/** `/privacy-desk/terms`: the terms of a site for the translation view, and as TBX, out and in. */
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { mayReach } from '../access/account.ts'
import type { PrivacyContext } from '../options.ts'
import { exchangeLimits } from '../translation/files/exchange.ts'
import { exportTerms, termFileType, termScopes } from '../translation/term-base/export-terms.ts'
import { importTerms, planTermImport, type TermImportPlan } from '../translation/term-base/import-terms.ts'
import { ownTermsOf } from '../translation/term-base/own-terms.ts'
import type { PlannedTerm } from '../translation/term-base/plan-terms.ts'
import type { SiteTerm } from '../translation/terms/site-terms.ts'
import { documentId } from './content-collection.ts'
import { answer, deskEndpoint, refusal, statusOf } from './respond.ts'

/** What a screen can list; the rest is counted. */
const shownAtMost = 500

const upload = z.object({
  site: documentId,
  /** Base64 takes four characters for three bytes. */
  file: z.base64().max(Math.ceil(exchangeLimits.bytes / 3) * 4),
})

const bytesOf = (file: string): Uint8Array => new Uint8Array(Buffer.from(file, 'base64'))

/** What a site has of its own; what comes with the product the screens have already. */
export type SiteTerms = { terms: SiteTerm[] }

export type TermCounts = Record<PlannedTerm['action'], number>

export type TermPreview = {
  counts: TermCounts
  /** What changes or is refused; what stays as it is, is only counted. */
  terms: PlannedTerm[]
  /** How many of those are left out of the list. */
  left: number
  /** Languages of the file that the installation does not have. */
  otherLanguages: string[]
}

export type TermsImported = { counts: TermCounts }

type Planned = Extract<TermImportPlan, { outcome: 'planned' }>

const countsOf = ({ terms }: Planned): TermCounts => {
  const counts = { add: 0, change: 0, keep: 0, refuse: 0 }
  for (const { action } of terms) counts[action] += 1
  return counts
}

const previewOf = (plan: Planned): TermPreview => {
  const listed = plan.terms.filter(({ action }) => action !== 'keep')
  return {
    counts: countsOf(plan),
    terms: listed.slice(0, shownAtMost),
    left: Math.max(0, listed.length - shownAtMost),
    otherLanguages: plan.otherLanguages,
  }
}

export const termEndpoints = (context: PrivacyContext): Endpoint[] => {
  /** The plan of an uploaded file and what is done with it, or the answer that refuses the file. */
  const uploading = (path: string, done: (plan: Planned, req: Parameters<typeof refusal>[0]) => Promise<Response>) =>
    deskEndpoint(context, {
      method: 'post',
      path,
      input: upload,
      handle: async ({ req, account, input: { site, file } }) => {
        const plan = await planTermImport({ context, req, account, site, bytes: bytesOf(file) })
        if (plan.outcome === 'planned') return done(plan, req)
        const more = plan.code === 'terms-unreadable' ? { refusal: plan.refusal } : {}
        return refusal(req, { status: statusOf(plan.code), code: plan.code, more })
      },
    })
  return [
    deskEndpoint(context, {
      method: 'get',
      path: '/terms',
      input: z.object({ site: documentId }),
      transaction: false,
      handle: async ({ req, account, input: { site } }) => {
        if (!mayReach(account, site)) return refusal(req, { status: 404, code: 'not-found' })
        const own = await ownTermsOf({ context, req, site })
        return answer({ terms: own.map(({ term }) => term) } satisfies SiteTerms)
      },
    }),
    deskEndpoint(context, {
      method: 'get',
      path: '/terms/export',
      input: z.object({ site: documentId, scope: z.enum(termScopes).default('all') }),
      transaction: false,
      handle: async ({ req, account, input }) => {
        const result = await exportTerms({ context, req, account, ...input })
        if (result.outcome === 'refused') return refusal(req, { status: statusOf(result.code), code: result.code })
        return new Response(Buffer.from(result.bytes), {
          headers: {
            'Content-Type': termFileType,
            'Content-Disposition': `attachment; filename="${result.fileName}"`,
            'Cache-Control': 'no-store',
            'X-Content-Type-Options': 'nosniff',
          },
        })
      },
    }),
    uploading('/terms/preview', async (plan) => answer(previewOf(plan))),
    uploading('/terms/import', async (plan, req) => {
      await importTerms({ context, req, plan })
      return answer({ counts: countsOf(plan) } satisfies TermsImported)
    }),
  ]
}
