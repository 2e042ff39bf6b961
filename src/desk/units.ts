/** `/privacy-desk` for translators: the queue, one unit, and what is done with it. */
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { mayReach } from '../access/account.ts'
import type { PrivacyContext } from '../options.ts'
import { translatedBy } from '../translation/digests/subscriber.ts'
import { suggestUnit } from '../translation/machine/suggest-unit.ts'
import { acceptForm } from '../translation/units/accept-form.ts'
import { approveUnit } from '../translation/units/approve-unit.ts'
import { assign, mayAssign } from '../translation/units/assign-to.ts'
import { countUnits, listUnits, sitesReached } from '../translation/units/list-units.ts'
import { people } from '../translation/units/people.ts'
import { sendBack, sendToReview } from '../translation/units/review.ts'
import { saveUnit } from '../translation/units/save-unit.ts'
import { unitDetail } from '../translation/units/unit-detail.ts'
import { unitStates } from '../translation/units/unit-state.ts'
import { contentCollection, documentId } from './content-collection.ts'
import { answer, deskEndpoint, refusal, statusOf } from './respond.ts'

/** `missing,outdated`, as it is in an address. */
const states = z
  .string()
  .transform((text) => text.split(',').filter((part) => part !== ''))
  .pipe(z.array(z.enum(unitStates)))

const none = z.literal('').transform(() => undefined)
const word = z.union([none, z.string().max(200)]).optional()
const day = z.iso.date()

const queue = z.object({
  site: word,
  locale: word,
  states: states.optional(),
  change: z.union([none, z.enum(['form', 'meaning'])]).optional(),
  assignee: word,
  dueBy: z.union([none, day]).optional(),
  collection: word,
  document: word,
  search: word,
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

const unitInput = (context: PrivacyContext) =>
  z.object({
    collection: contentCollection(context),
    id: documentId,
    locale: z.string().min(2).max(35),
    path: z.string().min(1).max(300),
  })

const comment = z.string().max(2000).default('')
const expected = z.string().max(64)

/** Sites outside of reach are as good as none. */
const within = (reached: 'all' | readonly string[], site: string | undefined): 'all' | readonly string[] => {
  if (site === undefined) return reached
  return reached === 'all' || reached.includes(site) ? [site] : []
}

type Refused = { outcome: 'refused'; code: string; text?: unknown; fingerprint?: string; paths?: string[] }

const statusOfUnit = (code: string): number =>
  ['changed-meanwhile', 'second-person'].includes(code) ? 409 : statusOf(code)

const listEndpoints = (context: PrivacyContext): Endpoint[] => [
  deskEndpoint(context, {
    method: 'get',
    path: '/units',
    input: queue,
    transaction: false,
    handle: async ({ req, account, input: { site, page, limit, ...filter } }) => {
      const sites = within(sitesReached(account), site)
      const named = filter.assignee === 'me' ? { ...filter, assignee: account.id } : filter
      const { units, total } = await listUnits({ req, filter: { ...named, sites }, page, limit })
      const slugs = new Map(Object.entries(context.slugs))
      return answer({
        units: units.map((unit) => ({ ...unit, collection: slugs.get(unit.collection) ?? unit.collection })),
        total,
        page,
        limit,
      })
    },
  }),
  deskEndpoint(context, {
    method: 'get',
    path: '/unit-counts',
    input: z.object({ site: word }),
    transaction: false,
    handle: async ({ req, account, input }) =>
      answer({
        counts: await countUnits(req, within(sitesReached(account), input.site)),
        locales: translatedBy(account),
      }),
  }),
  deskEndpoint(context, {
    method: 'get',
    path: '/unit-people',
    input: z.object({ site: z.union([z.number(), z.string().min(1).max(64)]), locale: z.string().min(2).max(35) }),
    transaction: false,
    handle: async ({ req, account, input }) =>
      mayReach(account, input.site)
        ? answer({ people: await people({ context, req, ...input }), me: account.id, mayAssign: mayAssign(account) })
        : refusal(req, { status: 404, code: 'not-found' }),
  }),
]

export const unitEndpoints = (context: PrivacyContext): Endpoint[] => {
  const unit = unitInput(context)
  const detail = async (call: Parameters<typeof unitDetail>[0]) => {
    const found = await unitDetail(call)
    return found
      ? answer({ ...found, collection: context.slugs[call.collection] })
      : refusal(call.req, { status: 404, code: 'not-found' })
  }
  type Call = Parameters<typeof unitDetail>[0]
  const act = async (call: Call, result: { outcome: string } | Refused): Promise<Response> => {
    if (result.outcome !== 'refused' || !('code' in result)) return detail(call)
    const { code, outcome: _, ...more } = result
    return refusal(call.req, { status: statusOfUnit(code), code, more })
  }
  const post = <Input extends z.ZodRawShape>(
    path: string,
    extra: Input,
    work: (call: Call, input: z.infer<z.ZodObject<Input>>) => Promise<{ outcome: string } | Refused>,
  ): Endpoint =>
    deskEndpoint(context, {
      method: 'post',
      path,
      input: z.object({ unit, given: z.object(extra) }),
      handle: async ({ req, account, input }) => {
        const { id, ...named } = input.unit
        const call: Call = { context, req, account, ...named, document: id }
        return act(call, await work(call, input.given))
      },
    })
  return [
    ...listEndpoints(context),
    deskEndpoint(context, {
      method: 'get',
      path: '/unit',
      input: unit,
      transaction: false,
      handle: ({ req, account, input: { id, ...named } }) => detail({ context, req, account, ...named, document: id }),
    }),
    post('/unit/save', { text: z.unknown(), expected }, (call, given) => saveUnit({ ...call, ...given })),
    post('/unit/send', { expected, comment }, (call, given) => sendToReview({ ...call, ...given })),
    post('/unit/approve', { expected }, (call, given) => approveUnit({ ...call, ...given })),
    post('/unit/return', { comment }, (call, given) => sendBack({ ...call, ...given })),
    post(
      '/unit/assign',
      { assignee: z.union([z.null(), z.string().max(64)]).optional(), due: z.union([z.null(), day]).optional() },
      (call, given) => assign({ ...call, ...given }),
    ),
    deskEndpoint(context, {
      method: 'post',
      path: '/unit/suggest',
      input: z.object({ unit }),
      transaction: false,
      handle: async ({ req, account, input: { unit: asked } }) => {
        const { id, ...named } = asked
        const result = await suggestUnit({ context, req, account, ...named, document: id })
        if (result.outcome === 'suggested') return answer(result)
        return refusal(req, { status: statusOfUnit(result.code), code: result.code })
      },
    }),
    deskEndpoint(context, {
      method: 'post',
      path: '/units/accept-form',
      input: z.object({ site: z.union([z.number(), z.string().min(1).max(64)]), locale: z.string().min(2).max(35) }),
      handle: async ({ req, account, input }) => {
        const result = await acceptForm({ context, req, account, ...input })
        return result.outcome === 'accepted'
          ? answer({ accepted: result.accepted })
          : refusal(req, { status: statusOfUnit(result.code), code: result.code })
      },
    }),
  ]
}
