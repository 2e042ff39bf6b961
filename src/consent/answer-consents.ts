/** `/{site}/consents` over HTTP, whatever serves it. Nothing here reads or sets a cookie. */
import { consentOrder, shownOrder } from '../contract/consent.ts'
import type { ProblemCode } from '../contract/problem.ts'
import { type Answer, problemAnswer } from '../delivery/answer.ts'
import { commonHeaders } from '../delivery/headers.ts'
import { unknownRelease, unknownSite } from '../delivery/not-found.ts'
import type { Source } from '../delivery/source.ts'
import type { BannerFacts } from './banner-facts.ts'
import type { BannerViews } from './banner-views.ts'
import type { knownReleases } from './known-releases.ts'
import type { Ledger } from './ledger.ts'
import { mayComeFrom } from './origins.ts'
import { isTakenMediaType, keyOf, parseOrder } from './parse-order.ts'
import type { RateLimit } from './rate-limit.ts'
import type { Body } from './read-body.ts'
import { isReceiptId } from './receipt-id.ts'
import { senderToKeep } from './sender.ts'

export type ConsentQuestion = {
  method: string
  site: string
  /** Of the path below `consents/`: a receipt, or `shown`. */
  below: string | undefined
  origin: string | undefined
  host: string | undefined
  contentType: string | undefined
  idempotencyKey: string | undefined
  address: string | undefined
  userAgent: string | undefined
  body: () => Promise<Body>
}

export type ConsentParts = {
  source: Pick<Source, 'ready' | 'site' | 'find'>
  releases: ReturnType<typeof knownReleases>
  ledger: () => Ledger | undefined
  views: Pick<BannerViews, 'add'>
  domains: (site: string) => Promise<readonly string[]>
  limit: RateLimit
  onError?: ((error: unknown) => void) | undefined
}

/** With its body as text where that is what there is: node:http sends headers and text as one piece. */
export type ConsentAnswer = Omit<Answer, 'body'> & { body: Buffer | string | undefined }

const documentHeaders = ['Content-Type', 'application/ld+json', 'Cache-Control', 'no-store', ...commonHeaders]

const document = (status: number, body: string, head = false): ConsentAnswer => ({
  status,
  headers: documentHeaders.concat('Content-Length', String(Buffer.byteLength(body))),
  body: head ? undefined : body,
})

const unavailable = (detail = 'This cannot be taken down at the moment. Try again shortly.', seconds = 5): Answer =>
  problemAnswer({ code: 'unavailable', detail, headers: ['Retry-After', String(seconds)] })

const preflight = (methods: string, origin: string | undefined): Answer => ({
  status: 204,
  headers: [
    ...['Allow', methods, 'Vary', 'Origin', 'Access-Control-Allow-Methods', methods],
    ...(origin === undefined ? [] : ['Access-Control-Allow-Origin', origin]),
    ...['Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key', 'Access-Control-Max-Age', '3600'],
  ],
  body: undefined,
})

const bodyFaults: Record<Exclude<Body['outcome'], 'read'>, { code: ProblemCode; detail: string }> = {
  'too-large': { code: 'body-too-large', detail: 'A choice has at most 16 kB.' },
  slow: { code: 'request-timeout', detail: 'The body did not come in time.' },
  broken: { code: 'bad-request', detail: 'The body broke off.' },
}

/** What is not read to its end ends the connection with it. */
const refuseBody = (problem: { code: ProblemCode; detail: string }): Answer =>
  problemAnswer({ ...problem, headers: ['Connection', 'close'] })

const tooMany = (seconds: number): Answer =>
  problemAnswer({
    code: 'too-many-requests',
    detail: 'This address sent too many. Try again later.',
    headers: ['Retry-After', String(seconds), 'Connection', 'close'],
  })

/**
 * @returns a function from a question to its answer; it never rejects
 * @example
 * const answer = answerConsents({ source, releases: knownReleases(source), ledger, views, domains, limit })
 */
export const answerConsents = (parts: ConsentParts): ((question: ConsentQuestion) => Promise<ConsentAnswer>) => {
  const { source, releases, ledger, views, domains, limit, onError } = parts

  const factsOf = async (site: string, release: number): Promise<{ facts: BannerFacts } | { refused: Answer }> => {
    const found = await releases(site, release)
    switch (found.outcome) {
      case 'found':
        return { facts: found.facts }
      case 'unknown-site':
        return { refused: unknownSite(false) }
      case 'unknown-release': {
        const tree = source.site(site)
        const { releases: all = [], facts } = tree ?? {}
        const { locales = [] } = facts ?? {}
        return { refused: unknownRelease({ release: String(release), locales, releases: all, head: false }) }
      }
      default:
        return { refused: unavailable() }
    }
  }

  /** Of the release in effect, which says how long a choice is kept; the one that was shown, where that is not known now. */
  const currentOf = async (shown: BannerFacts): Promise<BannerFacts> => {
    const release = source.site(shown.site)?.facts.release ?? shown.release
    if (release === shown.release) return shown
    const found = await releases(shown.site, release)
    const nothing = { months: shown.keeps.months, address: 'none' as const, userAgent: false }
    return found.outcome === 'found' ? found.facts : { ...shown, keeps: nothing }
  }

  /** Whether a page may send at all, before anything that it sent is looked at. */
  const refusalOf = async ({ site, origin, host, address }: ConsentQuestion): Promise<Answer | undefined> => {
    const tree = source.site(site) ?? (source.ready() ? undefined : await source.find(site))
    if (!tree) return source.ready() ? unknownSite(false) : unavailable()
    const seconds = await limit.take(address)
    if (seconds > 0) return tooMany(seconds)
    if (origin === undefined || tree.facts.development) return undefined
    if (mayComeFrom({ origin, host, domains: await domains(site) })) return undefined
    const detail = 'Choices of this site are taken from pages of its own domains only.'
    return problemAnswer({ code: 'origin-not-allowed', detail, headers: ['Vary', 'Origin', 'Connection', 'close'] })
  }

  const readBody = async (question: ConsentQuestion): Promise<{ bytes: Buffer } | { refused: Answer }> => {
    if (!isTakenMediaType(question.contentType)) {
      const detail = 'Send application/json, or the same as text/plain, in UTF-8.'
      return { refused: refuseBody({ code: 'unsupported-media-type', detail }) }
    }
    const body = await question.body()
    return body.outcome === 'read' ? { bytes: body.bytes } : { refused: refuseBody(bodyFaults[body.outcome]) }
  }

  const record = async (question: ConsentQuestion, bytes: Buffer): Promise<ConsentAnswer> => {
    const { site, idempotencyKey } = question
    const parsed = parseOrder(bytes, consentOrder)
    if (!parsed.ok) return problemAnswer({ code: parsed.code, detail: parsed.detail })
    const { order } = parsed
    const key = keyOf({ header: idempotencyKey, id: order.id })
    if (key === false) return problemAnswer({ code: 'bad-request', detail: 'Idempotency-Key is no key that is taken.' })
    const found = await factsOf(site, order.release)
    if ('refused' in found) return found.refused
    const open = ledger()
    if (!open) return unavailable()
    const { facts } = found
    const current = await currentOf(facts)
    const { address, userAgent } = question
    const sender = senderToKeep({ shown: facts, current, address, userAgent })
    const recorded = await open.record({ order, facts, key, months: current.keeps.months, sender })
    switch (recorded.outcome) {
      case 'recorded': {
        const { status, headers, body } = document(201, recorded.body)
        return { status, headers: headers.concat('Location', `consents/${recorded.receipt}`), body }
      }
      case 'busy':
        return unavailable('Too many choices come in at the moment. Try again shortly.', 2)
      case 'refused': {
        const { locales } = facts
        const { code, detail } = recorded
        return problemAnswer({ code, detail, ...(code === 'unknown-locale' ? { locales } : {}) })
      }
    }
  }

  const count = async ({ site }: ConsentQuestion, bytes: Buffer): Promise<Answer> => {
    const parsed = parseOrder(bytes, shownOrder)
    if (!parsed.ok) return problemAnswer({ code: parsed.code, detail: parsed.detail })
    const { release, locale } = parsed.order
    const found = await factsOf(site, release)
    if ('refused' in found) return found.refused
    const { locales } = found.facts
    if (!locales.includes(locale)) {
      return problemAnswer({ code: 'unknown-locale', detail: 'The release has no such locale.', locales })
    }
    views.add({ site, release, locale })
    return { status: 204, headers: [...commonHeaders, 'Cache-Control', 'no-store'], body: undefined }
  }

  const post = async (question: ConsentQuestion): Promise<ConsentAnswer> => {
    const refused = await refusalOf(question)
    if (refused) return refused
    const read = await readBody(question)
    if ('refused' in read) return read.refused
    return question.below === undefined ? record(question, read.bytes) : count(question, read.bytes)
  }

  const get = async ({ method, site, below, address }: ConsentQuestion): Promise<ConsentAnswer> => {
    const head = method === 'HEAD'
    const seconds = await limit.take(address)
    if (seconds > 0) return tooMany(seconds)
    const receipt = below?.toLowerCase() ?? ''
    const open = ledger()
    if (isReceiptId(receipt) && !open) return unavailable()
    const body = isReceiptId(receipt) ? await open?.find({ site, receipt }) : undefined
    if (body !== undefined) return document(200, body, head)
    return problemAnswer({ code: 'unknown-receipt', detail: 'The site has no such receipt, or no longer.', head })
  }

  const answer = async (question: ConsentQuestion): Promise<ConsentAnswer> => {
    const { method, site, below, origin, host } = question
    const posts = below === undefined || below === 'shown'
    const methods = posts ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS'
    if (method === 'OPTIONS') {
      if (!posts || origin === undefined) return preflight(methods, '*')
      const tree = source.site(site)
      if (!tree) return preflight(methods, undefined)
      const own = tree.facts.development || mayComeFrom({ origin, host, domains: await domains(site) })
      // Never what is not an origin: the header is repeated.
      return preflight(methods, own ? (/^[\x21-\x7e]{1,300}$/.test(origin) ? origin : '*') : undefined)
    }
    if (posts && method === 'POST') return post(question)
    if (!posts && (method === 'GET' || method === 'HEAD')) return get(question)
    return problemAnswer({
      code: 'method-not-allowed',
      detail: `Allowed are ${methods}.`,
      headers: ['Allow', methods, 'Connection', 'close'],
      head: method === 'HEAD',
    })
  }

  return (question) =>
    answer(question).catch((error: unknown) => {
      // The database is away, or does not answer in time: whoever sends it again with the same id loses nothing.
      onError?.(error)
      return unavailable()
    })
}
