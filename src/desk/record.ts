/** `/privacy-desk` for the record of processing: for who keeps it or answers for it, and never public. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayEdit, mayPublish, mayReach } from '../access/account.ts'
import type { PrivacyContext } from '../options.ts'
import { compileRecord } from '../record/compile-record.ts'
import { dayOf } from '../record/day.ts'
import type { RecordBasis } from '../record/heading.ts'
import { type RecordFormat, recordFormats, recordMediaTypes, writeRecord } from '../record/record-file.ts'
import { recordSnapshotSchema } from '../record/snapshot.ts'
import { candidateOf } from '../release/candidate.ts'
import { poolOf } from '../release/previous.ts'
import { approvedDocuments, workingDocuments } from '../release/snapshot.ts'
import { rowsOf } from '../translation/rows.ts'
import { deskEndpoint, refusal } from './respond.ts'

const isLocale = (locale: string): boolean => {
  try {
    return Intl.getCanonicalLocales(locale).length === 1
  } catch {
    return false
  }
}

const input = z.object({
  site: z.union([z.number(), z.string().min(1).max(64)]),
  format: z.enum(recordFormats),
  locale: z.string().min(2).max(35).refine(isLocale, 'Not a language tag as BCP 47 has it.'),
  of: z.enum(['approved', 'working']).default('approved'),
})

type Asked = { context: PrivacyContext; req: PayloadRequest; site: number | string }

const workingRecord = async (asked: Asked) => {
  const { snapshot } = await workingDocuments({ ...asked, schema: recordSnapshotSchema })
  const basis: RecordBasis = { of: 'working' }
  return snapshot && { snapshot, basis }
}

const approvedRecord = async (asked: Asked) => {
  const { context, req } = asked
  const rows = await rowsOf(asked)
  const { snapshot } = approvedDocuments({ context, req, rows, schema: recordSnapshotSchema })
  const candidate = snapshot && (await candidateOf({ ...asked, queries: poolOf(req.payload) }))
  if (!candidate) return undefined
  const { previous, unchanged } = candidate
  const since = previous && { release: previous.number, publishedAt: previous.manifest.publishedAt }
  // What the record alone holds may be newer than a release that still says all that a release says.
  const isRelease = unchanged && rows.every(({ approvedAt }) => !approvedAt || approvedAt <= (since?.publishedAt ?? ''))
  const basis: RecordBasis = since && isRelease ? { of: 'release', ...since } : { of: 'approved', since }
  return { snapshot, basis }
}

const missing = {
  approved: { status: 409, code: 'site-not-ready' },
  working: { status: 404, code: 'not-found' },
}

const download = (file: { name: string; format: RecordFormat; body: Buffer }): Response =>
  new Response(new Uint8Array(file.body), {
    headers: {
      'Content-Type': recordMediaTypes[file.format],
      'Content-Disposition': `attachment; filename="${file.name}.${file.format}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })

export const recordEndpoint = (context: PrivacyContext): Endpoint =>
  deskEndpoint(context, {
    method: 'get',
    path: '/sites/:site/record',
    input,
    transaction: false,
    handle: async ({ req, account, input: { site, format, locale, of } }) => {
      if (!mayReach(account, site)) return refusal(req, { status: 404, code: 'not-found' })
      if (!mayEdit(account) && !mayPublish(account)) return refusal(req, { status: 403, code: 'forbidden' })
      const found = await (of === 'working' ? workingRecord : approvedRecord)({ context, req, site })
      if (!found) return refusal(req, missing[of])
      const { snapshot, basis } = found
      const preparedOn = dayOf(new Date().toISOString())
      const record = compileRecord({ snapshot, locale, basis, preparedOn })
      const state = of === 'working' ? ['working-copy'] : []
      const name = [snapshot.site.slug, 'record-of-processing', locale, ...state, preparedOn].join('-')
      return download({ name, format, body: await writeRecord({ record, format }) })
    },
  })
