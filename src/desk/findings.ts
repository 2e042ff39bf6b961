/** `/privacy-desk` for findings: of a site, of a document while it is written, and with which of them it may go out. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayPublish, mayReach } from '../access/account.ts'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { identityOf } from '../policy/findings/finding.ts'
import { registerNames, type Snapshot } from '../policy/snapshot.ts'
import { candidateOf } from '../release/candidate.ts'
import { formKey } from '../release/document-form.ts'
import { countsOf, dayOf, findingsIn, languageOf, tellChecklist, tellFindings } from '../release/findings.ts'
import { nextNumber, poolOf } from '../release/previous.ts'
import { approvedSnapshot, workingSnapshot } from '../release/snapshot.ts'
import { type Waiver, waive, waived, waiversOf } from '../release/waivers.ts'
import { rowsOf } from '../translation/rows.ts'
import { answer, deskEndpoint, refusal, statusOf } from './respond.ts'

const id = z.union([z.number(), z.string().min(1).max(64)])
const contentNames = ['sites', ...registerNames] as const
/** Years ahead that a waiver may last: longer, and nobody would look at it again. */
const longestWaiver = 1

const checked = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  site: number | string
  of: 'working' | 'approved'
}) => {
  const { context, req, site, of } = args
  if (of === 'working') return workingSnapshot({ context, req, site })
  return approvedSnapshot({ context, req, rows: await rowsOf({ context, req, site }) })
}

const localesOf = ({ site }: Snapshot): string[] => [...new Set([site.sourceLocale, ...site.publishedLocales])]

const waiverTold = (waiver: Waiver | undefined) => {
  if (!waiver) return null
  const { id: own, reason, scope, until, waivedBy, waivedAt } = waiver
  return { id: own, reason, scope, until: until ?? null, waivedBy, waivedAt }
}

const waiverInput = z
  .object({
    site: id,
    findings: z.array(z.string().min(1).max(600)).min(1).max(500),
    reason: z.string().trim().min(1).max(5000),
  })
  .and(
    z.discriminatedUnion('scope', [
      z.object({ scope: z.literal('release') }),
      z.object({ scope: z.literal('until'), until: z.iso.date() }),
    ]),
  )

const lastDay = (): string => {
  const day = new Date()
  day.setUTCFullYear(day.getUTCFullYear() + longestWaiver)
  return dayOf(day)
}

export const findingEndpoints = (context: PrivacyContext): Endpoint[] => [
  deskEndpoint(context, {
    method: 'get',
    path: '/sites/:site/findings',
    input: z.object({ site: id, of: z.enum(['working', 'approved']).default('working') }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      if (!mayReach(account, input.site)) return refusal(req, { status: 404, code: 'not-found' })
      const { snapshot, documents } = await checked({ context, req, ...input })
      if (!snapshot) return refusal(req, { status: 409, code: 'site-not-ready' })
      const findings = await findingsIn({ context, req, site: input.site, snapshot })
      const language = languageOf(req)
      const release = await nextNumber(poolOf(req.payload), snapshot.site.slug)
      const waivers = await waiversOf({ context, req, site: input.site })
      const held = waived({ findings, waivers, occasion: { release, today: dayOf(new Date()) } })
      return answer({
        of: input.of,
        locales: localesOf(snapshot),
        release,
        findings: tellFindings({ context, snapshot, documents, findings, language }).map((finding) => ({
          ...finding,
          waiver: waiverTold(held.get(finding.id)),
        })),
        checklist: tellChecklist({ context, snapshot, findings, language }),
        mayWaive: mayPublish(account),
      })
    },
  }),
  deskEndpoint(context, {
    method: 'get',
    path: '/sites/:site/finding-counts',
    input: z.object({ site: id, of: z.enum(['working', 'approved']).default('working') }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      if (!mayReach(account, input.site)) return refusal(req, { status: 404, code: 'not-found' })
      const { snapshot } = await checked({ context, req, ...input })
      if (!snapshot) return refusal(req, { status: 409, code: 'site-not-ready' })
      const findings = await findingsIn({ context, req, site: input.site, snapshot })
      return answer({
        all: countsOf(findings),
        byLocale: localesOf(snapshot).map((locale) => ({ locale, ...countsOf(findings, locale) })),
      })
    },
  }),
  deskEndpoint(context, {
    method: 'post',
    path: '/sites/:site/check',
    input: z.object({
      site: id,
      collection: z.string().transform((slug, refinement): CollectionName => {
        const name = contentNames.find((candidate) => context.slugs[candidate] === slug)
        if (name) return name
        refinement.addIssue({ code: 'custom', message: `No collection of sections or registers is called "${slug}".` })
        return z.NEVER
      }),
      id: id.optional(),
      locale: z.string().min(2).max(35),
      values: z.record(z.string(), z.unknown()),
    }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      const { site, ...form } = input
      if (!mayReach(account, site)) return refusal(req, { status: 404, code: 'not-found' })
      const { snapshot, documents } = await readForm({ context, req, site, form })
      if (!snapshot) return answer({ findings: [], incomplete: true })
      const document = documents.find(
        (each) => each.collection === form.collection && each.id === String(form.id ?? ''),
      )
      const key = form.collection === 'sites' ? snapshot.site.slug : (document?.key ?? formKey)
      const all = await findingsIn({ context, req, site, snapshot })
      const own = all.filter(({ place }) => place.collection === form.collection && place.key === key)
      return answer({
        findings: tellFindings({ context, snapshot, documents, findings: own, language: languageOf(req) }),
        incomplete: false,
      })
    },
  }),
  deskEndpoint(context, {
    method: 'post',
    path: '/sites/:site/waivers',
    input: waiverInput,
    handle: async ({ req, account, input }) => {
      if (!mayReach(account, input.site)) return refusal(req, { status: 404, code: 'not-found' })
      if (!mayPublish(account)) return refusal(req, { status: 403, code: 'forbidden' })
      if (input.scope === 'until' && (input.until < dayOf(new Date()) || input.until > lastDay())) {
        return refusal(req, { status: 422, code: 'waiver-date' })
      }
      const candidate = await candidateOf({ context, req, queries: poolOf(req.payload), site: input.site })
      if (!candidate) return refusal(req, { status: statusOf('site-not-ready'), code: 'site-not-ready' })
      const wanted = new Set(input.findings)
      const found = candidate.findings.filter((each) => wanted.has(identityOf(each)))
      if (found.length < wanted.size) return refusal(req, { status: 409, code: 'finding-gone' })
      if (found.some(({ waivable }) => !waivable)) return refusal(req, { status: 422, code: 'not-waivable' })
      const scope =
        input.scope === 'until'
          ? ({ scope: 'until', until: input.until } as const)
          : ({ scope: 'release', release: candidate.occasion.release } as const)
      const order = { site: input.site, findings: found, reason: input.reason, ...scope }
      await waive({ context, req, account, order })
      return answer({ waived: found.map(identityOf) }, 201)
    },
  }),
]

/** A form may hold anything; what is not even a document yet is no fault of whoever writes it. */
const readForm = async (args: Parameters<typeof workingSnapshot>[0]) => {
  try {
    return await workingSnapshot(args)
  } catch (error) {
    if (error instanceof z.ZodError) return { snapshot: undefined, documents: [] }
    throw error
  }
}
