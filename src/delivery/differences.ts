import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { PolicyDifference } from '../contract/policy-difference.ts'
import type { PolicyDocument } from '../contract/policy-document.ts'
import type { MoreWording } from '../policy/more-wording.ts'
import type { Bodies } from './bodies.ts'
import { compress, sha256 } from './compression.ts'
import type { StoredBodies } from './database-source.ts'
import type { PublishedFile } from './file.ts'
import type { DifferenceFormat, DifferenceQuestion } from './source.ts'
import { type Entry, type FileEntry, fileEntry } from './tree.ts'

export type EntriesOfRelease = (site: string, release: number) => Promise<ReadonlyMap<string, Entry> | undefined>

type Options = { bodies: Pick<Bodies, 'get'>; entriesOf: EntriesOfRelease; moreWording?: MoreWording | undefined }
type Rendered = { difference: PolicyDifference; moreWording: MoreWording | undefined }

export type Differences = {
  make: (question: DifferenceQuestion) => Promise<FileEntry | undefined>
  /** The bytes of a difference made here, while it is remembered. */
  bodies: (file: PublishedFile) => StoredBodies | undefined
}

const rendered: Record<DifferenceFormat, (asked: Rendered) => Promise<string>> = {
  json: async ({ difference }) => (await import('canonicalize')).default(difference) ?? 'null',
  html: async (asked) => (await import('../policy/render/difference-html.ts')).renderDifferenceHtml(asked),
}

const manifestPart = z.object({
  environment: z.string().default(''),
  releases: z.array(z.object({ release: z.int(), material: z.boolean() })).default([]),
})

/** At most so many wait; a client that asks for every pair is told to come back. */
const mostWaiting = 50
/** Bytes of differences that are remembered, compressed forms included. */
const mostBytes = 32_000_000

const mediaTypes: Record<DifferenceFormat, string> = {
  json: 'application/json',
  html: 'text/html; charset=utf-8',
}

/**
 * Differences between releases that do not follow on each other. They are made when asked for, one at a time, and the
 * latest are remembered. Making one occupies the event loop: for a policy of usual length some milliseconds, since
 * comparing stops looking for likeness after a number of edits (see `compare-text.ts`).
 */
export const createDifferences = ({ bodies, entriesOf, moreWording }: Options): Differences => {
  const made = new WeakMap<PublishedFile, StoredBodies>()
  const entries = new LRUCache<string, FileEntry>({
    max: 100,
    maxSize: mostBytes,
    sizeCalculation: ({ file }) => {
      const { identity, br, gzip } = made.get(file) ?? { identity: Buffer.alloc(0) }
      return 1 + identity.length + (br?.length ?? 0) + (gzip?.length ?? 0)
    },
  })
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  const textOf = async (site: string, release: number, path: string): Promise<string | undefined> => {
    const entry = (await entriesOf(site, release))?.get(`releases/${release}/${path}`)
    return entry?.kind === 'file' ? (await bodies.get(entry.file, 'identity')).toString('utf8') : undefined
  }

  const policyOf = async (site: string, release: number, locale: string): Promise<PolicyDocument | undefined> => {
    const text = await textOf(site, release, `${locale}/policy.json`)
    if (text === undefined) return undefined
    const { policyDocument } = await import('../contract/policy-document.ts')
    return policyDocument.parse(JSON.parse(text))
  }

  /** What happened between two releases is material where any of the steps was. */
  const factsBetween = async (site: string, one: number, other: number) => {
    const [older, newer] = one < other ? [one, other] : [other, one]
    const text = await textOf(site, newer, 'index.json')
    const { releases, environment } = manifestPart.parse(JSON.parse(text ?? '{}'))
    const between = releases.filter(({ release }) => release > older && release <= newer)
    return { material: between.some(({ material }) => material), development: environment === 'development' }
  }

  const compare = async (question: DifferenceQuestion): Promise<FileEntry | undefined> => {
    const { site, from, to, locale, format } = question
    const [before, after] = await Promise.all([policyOf(site, from, locale), policyOf(site, to, locale)])
    const pair = after ? { before, after } : before ? { before, after } : undefined
    if (!pair) return undefined
    const { material, development } = await factsBetween(site, from, to)
    // Rarely needed, so only loaded then.
    const { comparePolicies } = await import('../policy/compare-policies.ts')
    const difference = { ...comparePolicies({ ...pair, material, moreWording }), from, to }
    const body = Buffer.from(await rendered[format]({ difference, moreWording }))
    const file: PublishedFile = {
      site,
      release: undefined,
      path: `releases/${from}/diff/${to}/${locale}.${format}`,
      mediaType: mediaTypes[format],
      sha256: sha256(body),
      bytes: body.length,
      compressions: ['br', 'gzip'],
    }
    const [br, gzip] = await Promise.all([compress('br', body), compress('gzip', body)])
    made.set(file, { identity: body, br, gzip })
    return fileEntry({ file, cache: 'numbered', development })
  }

  return {
    bodies: (file) => made.get(file),
    make: async (question) => {
      const key = JSON.stringify([question.site, question.from, question.to, question.locale, question.format])
      const known = entries.get(key)
      if (known) return known
      if (waiting >= mostWaiting) throw new Error('Too many differences are waiting to be made')
      waiting += 1
      const next = last
        .then(() => entries.get(key) ?? compare(question))
        .finally(() => {
          waiting -= 1
        })
      last = next.catch(() => undefined)
      const entry = await next
      if (entry) entries.set(key, entry)
      return entry
    },
  }
}
