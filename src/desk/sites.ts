/** `/privacy-desk` for a whole site: what its working copy says, what publishing would change, and publishing. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Account, mayPublish, mayReach } from '../access/account.ts'
import type { CandidateReason } from '../admin/answers.ts'
import { sayTo } from '../admin/say.ts'
import type { PrivacyContext } from '../options.ts'
import { compilePolicy, previewRow } from '../policy/compile-policy.ts'
import { identityOf } from '../policy/findings/finding.ts'
import { bodyRow } from '../policy/snapshot.ts'
import { tokenNames, tokenText } from '../policy/tokens.ts'
import { type Candidate, candidateOf } from '../release/candidate.ts'
import { reasonsInWords } from '../release/decide-materiality.ts'
import { blockedLocales } from '../release/gate.ts'
import { poolOf } from '../release/previous.ts'
import { publish } from '../release/publish.ts'
import { workingSnapshot } from '../release/snapshot.ts'
import { ownLocale } from '../translation/rows.ts'
import { wakeWebhooks } from '../webhooks/serve.ts'
import { differenceEndpoint } from './difference.ts'
import { withKeysOfExamples } from './preview-input.ts'
import { answer, deskEndpoint, refusal, statusOf } from './respond.ts'

const id = z.union([z.number(), z.string().min(1).max(64)])
const locale = z.string().min(2).max(35)
const texts = z.record(locale, z.string().max(5000))

const reachable = (account: Account, site: number | string) => mayReach(account, site)

const sitesOf = async (context: PrivacyContext, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: context.slugs.sites,
    depth: 0,
    pagination: false,
    sort: 'name',
    overrideAccess: false,
    req: ownLocale(req),
  })
  return docs.map((doc) => ({
    id: doc.id,
    slug: String(Reflect.get(doc, 'slug')),
    name: String(Reflect.get(doc, 'name')),
    sourceLocale: String(Reflect.get(doc, 'sourceLocale')),
    publishedLocales: z.array(z.string()).catch([]).parse(Reflect.get(doc, 'publishedLocales')),
  }))
}

/** Why the release is material, as readers would read it in each language. */
const toldReasons = ({ materiality, snapshot }: Pick<Candidate, 'materiality' | 'snapshot'>): CandidateReason[] => {
  const words = Object.entries(reasonsInWords({ materiality, snapshot }))
  return materiality.reasons.map(({ code, register, row, part, categories }, index) => ({
    code,
    register,
    row,
    part: part ?? null,
    categories,
    texts: Object.fromEntries(words.map(([each, reasons]) => [each, reasons[index]?.text ?? ''])),
  }))
}

export const siteEndpoints = (context: PrivacyContext): Endpoint[] => [
  deskEndpoint(context, {
    method: 'get',
    path: '/sites',
    input: z.object({}),
    transaction: false,
    handle: async ({ req, account }) =>
      answer({ sites: await sitesOf(context, req), mayPublish: mayPublish(account), roles: [...account.roles] }),
  }),
  deskEndpoint(context, {
    method: 'get',
    path: '/sites/:site/candidate',
    input: z.object({ site: id }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      if (!reachable(account, input.site)) return refusal(req, { status: 404, code: 'not-found' })
      const candidate = await candidateOf({ context, req, queries: poolOf(req.payload), site: input.site })
      if (!candidate) return refusal(req, { status: 409, code: 'site-not-ready' })
      const { snapshot, gate, blocking, previous, differences, unchanged, materiality } = candidate
      return answer({
        site: {
          id: input.site,
          slug: snapshot.site.slug,
          name: snapshot.site.name,
          environment: snapshot.site.environment,
        },
        sourceLocale: snapshot.site.sourceLocale,
        locales: snapshot.site.publishedLocales,
        current: previous
          ? { release: previous.number, publishedAt: previous.manifest.publishedAt, revision: previous.revision }
          : null,
        gate,
        blocked: blockedLocales(gate, {}),
        differences,
        unchanged,
        material: materiality.material,
        reasons: toldReasons({ materiality, snapshot }),
        renew: materiality.renew,
        stopped: blocking.length,
        inUse: materiality.inUse,
        mayPublish: mayPublish(account),
      })
    },
  }),
  differenceEndpoint(context),
  deskEndpoint(context, {
    method: 'post',
    path: '/sites/:site/publish',
    input: z.object({
      site: id,
      notes: texts.default({}),
      outdatedReasons: texts.default({}),
      material: z.boolean().optional(),
      editorialReason: z.string().max(5000).optional(),
      expectedRelease: z.number().int().min(0),
    }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      if (!reachable(account, input.site)) return refusal(req, { status: 404, code: 'not-found' })
      if (!mayPublish(account)) return refusal(req, { status: 403, code: 'forbidden' })
      const result = await publish({ context, req, account, order: input })
      switch (result.outcome) {
        case 'published':
          wakeWebhooks(req.payload)
          return answer(result, 201)
        case 'unchanged':
          return answer({ ...result, message: sayTo(req, 'desk.unchanged') })
        case 'blocked':
          return refusal(req, {
            status: 422,
            code: result.code,
            more:
              result.code === 'findings'
                ? { findings: result.findings.map(identityOf) }
                : { gate: result.gate, missing: result.missing, outdated: result.outdated },
          })
        case 'refused':
          return refusal(req, {
            status: statusOf(result.code),
            code: result.code,
            more: 'release' in result ? { release: result.release } : {},
          })
      }
    },
  }),
  deskEndpoint(context, {
    method: 'get',
    path: '/sites/:site/preview/:previewLocale',
    input: z.object({ site: id, previewLocale: locale }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      if (!reachable(account, input.site)) return refusal(req, { status: 404, code: 'not-found' })
      const { snapshot } = await workingSnapshot({ context, req, site: input.site })
      if (!snapshot) return refusal(req, { status: 404, code: 'not-found' })
      const now = new Date().toISOString()
      const release = {
        number: 1,
        publishedAt: now,
        effectiveFrom: now,
        material: false,
        since: 0,
        notes: {},
      }
      const policy = compilePolicy({ snapshot, locale: input.previewLocale, release })
      return answer({ title: policy.title, sections: policy.sections })
    },
  }),
  deskEndpoint(context, {
    method: 'post',
    path: '/sites/:site/preview-row',
    input: z.object({ site: id, locale, row: z.record(z.string(), z.unknown()) }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      if (!reachable(account, input.site)) return refusal(req, { status: 404, code: 'not-found' })
      const { snapshot } = await workingSnapshot({ context, req, site: input.site })
      if (!snapshot) return refusal(req, { status: 404, code: 'not-found' })
      const row = bodyRow.safeParse(await withKeysOfExamples({ context, req, row: { id: 'preview', ...input.row } }))
      if (!row.success) return answer({ blocks: [], incomplete: true })
      return answer({ blocks: previewRow({ snapshot, row: row.data, locale: input.locale }), incomplete: false })
    },
  }),
  deskEndpoint(context, {
    method: 'get',
    path: '/sites/:site/tokens',
    input: z.object({ site: id, locale }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      if (!reachable(account, input.site)) return refusal(req, { status: 404, code: 'not-found' })
      const { snapshot } = await workingSnapshot({ context, req, site: input.site })
      if (!snapshot) return refusal(req, { status: 404, code: 'not-found' })
      return answer({
        tokens: Object.fromEntries(
          tokenNames.map((token) => [token, tokenText({ snapshot, token, locale: input.locale })]),
        ),
      })
    },
  }),
]
