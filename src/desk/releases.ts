/** `/privacy-desk` for the releases of a site: which there are, publishing, going back to one, and calling one off. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayPublish, mayReach } from '../access/account.ts'
import type { SiteRelease, SiteReleases } from '../admin/answers.ts'
import { sayTo } from '../admin/say.ts'
import type { PrivacyContext } from '../options.ts'
import { identityOf } from '../policy/findings/finding.ts'
import { cancelRelease } from '../release/cancel.ts'
import { poolOf } from '../release/previous.ts'
import { type PublishResult, publish } from '../release/publish.ts'
import { type RepeatResult, repeatRelease } from '../release/repeat.ts'
import { wakeCompression } from '../release/serve-compression.ts'
import { type Standing, settle, standingOf } from '../release/standing.ts'
import type { Progress } from '../release/write-release.ts'
import { wakeWebhooks } from '../webhooks/serve.ts'
import { ownSite } from './own-site.ts'
import { streamed, wantsProgress } from './progress-stream.ts'
import { publishedRows } from './published-rows.ts'
import { answer, deskEndpoint, refusal, statusOf } from './respond.ts'

const id = z.union([z.number(), z.string().min(1).max(64)])
const texts = z.record(z.string().min(2).max(35), z.string().max(5000))
const release = z.coerce.number().int().min(1)
const order = z.object({
  site: id,
  notes: texts.default({}),
  material: z.boolean().optional(),
  editorialReason: z.string().max(5000).optional(),
  expectedRelease: z.number().int().min(0),
  /** `2026-12-24T00:00`, in the time zone of the site. */
  effectiveFrom: z.string().max(40).optional(),
})

const stateOf = (standing: Standing, { release: number, cancelledAt }: Standing['releases'][number]) => {
  if (cancelledAt !== undefined) return 'cancelled'
  if (number === standing.upcoming?.release) return 'upcoming'
  return number === standing.current?.number ? 'current' : 'earlier'
}

const respond = (req: PayloadRequest, result: PublishResult | RepeatResult): Response => {
  switch (result.outcome) {
    case 'published':
      wakeWebhooks(req.payload)
      wakeCompression(req.payload)
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
    case 'refused': {
      const { outcome: _outcome, code, ...more } = result
      return refusal(req, { status: statusOf(code), code, more })
    }
  }
}

export const releaseEndpoints = (context: PrivacyContext): Endpoint[] => [
  deskEndpoint(context, {
    method: 'get',
    path: '/sites/:site/releases',
    input: z.object({ site: id }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      const site = await ownSite({ context, req, account, site: input.site })
      if (!site) return refusal(req, { status: 404, code: 'not-found' })
      const queries = poolOf(req.payload)
      await settle(queries)
      const standing = await standingOf(queries, site.slug)
      const rows = await publishedRows({ context, req, site: site.slug })
      const releases = [...standing.releases].reverse().map(
        (each): SiteRelease => ({
          release: each.release,
          state: stateOf(standing, each),
          publishedAt: each.publishedAt,
          effectiveFrom: each.effectiveFrom,
          cancelledAt: each.cancelledAt ?? null,
          material: each.material,
          publishedBy: rows.get(each.release)?.publishedBy ?? '',
          locales: rows.get(each.release)?.locales ?? [],
          notes: rows.get(each.release)?.notes ?? {},
        }),
      )
      const told: SiteReleases = {
        site: site.slug,
        timeZone: site.timeZone || 'Europe/Riga',
        newest: standing.newest?.number ?? 0,
        releases,
        mayPublish: mayPublish(account),
      }
      return answer(told)
    },
  }),
  deskEndpoint(context, {
    method: 'post',
    path: '/sites/:site/publish',
    input: order.extend({ outdatedReasons: texts.default({}) }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      if (!mayReach(account, input.site)) return refusal(req, { status: 404, code: 'not-found' })
      if (!mayPublish(account)) return refusal(req, { status: 403, code: 'forbidden' })
      const work = async (progress?: Progress) =>
        respond(req, await publish({ context, req, account, order: input, progress }))
      return wantsProgress(req) ? streamed({ req, work }) : work()
    },
  }),
  deskEndpoint(context, {
    method: 'post',
    path: '/sites/:site/releases/:release/repeat',
    input: order.extend({ release }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      if (!mayReach(account, input.site)) return refusal(req, { status: 404, code: 'not-found' })
      if (!mayPublish(account)) return refusal(req, { status: 403, code: 'forbidden' })
      return respond(req, await repeatRelease({ context, req, account, order: input }))
    },
  }),
  deskEndpoint(context, {
    method: 'post',
    path: '/sites/:site/releases/:release/cancel',
    input: z.object({ site: id, release }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      const site = await ownSite({ context, req, account, site: input.site })
      if (!site) return refusal(req, { status: 404, code: 'not-found' })
      if (!mayPublish(account)) return refusal(req, { status: 403, code: 'forbidden' })
      const result = await cancelRelease({
        req,
        account,
        site: input.site,
        slug: site.slug,
        release: input.release,
      })
      if (result.outcome === 'refused') return refusal(req, { status: statusOf(result.code), code: result.code })
      wakeWebhooks(req.payload)
      return answer(result)
    },
  }),
]
