import { type Answer, allowedMethods, preflightAnswer, problemAnswer, type Question } from './answer.ts'
import { hasAlready } from './etag.ts'
import type { Encoding } from './file.ts'
import type { Representation } from './headers.ts'
import { keysFile } from './keys-file.ts'
import { acceptedEncodings, chooseEncoding, chooseLocale } from './negotiate.ts'
import { notFound, unknownRelease, unknownSite } from './not-found.ts'
import { differenceFormats, type Source } from './source.ts'
import { type Entry, type FileEntry, representationOf, type SiteTree } from './tree.ts'

export type Respond = (question: Question) => Answer | Promise<Answer>

type ReservedFile = { entry: FileEntry; body: (encoding: Encoding) => Buffer | Promise<Buffer> }

/** Files of the base path itself: `schemas/policy-document.json`, `openapi.json`. Undefined: no such file. */
export type Reserved = (path: string) => ReservedFile | undefined
/** The same, where they may have to be made first. */
export type ReservedLater = (path: string) => ReservedFile | undefined | Promise<ReservedFile | undefined>

const unavailable = (head: boolean): Answer =>
  problemAnswer({
    code: 'unavailable',
    detail: 'This cannot be read at the moment. Try again shortly.',
    headers: ['Retry-After', '10'],
    head,
  })

const withBody = ({ headers }: Representation, body: Buffer, head: boolean): Answer => ({
  status: 200,
  headers: headers(body.length),
  body: head ? undefined : body,
})

type EntryAnswer = { entry: Entry; question: Question; body: Source['body'] }

const answerEntry = ({ entry, question, body }: EntryAnswer): Answer | Promise<Answer> => {
  const head = question.method === 'HEAD'
  const found = entry.kind === 'file' ? entry : entry.byLocale.get(chooseLocale(entry.locales, question.acceptLanguage))
  if (!found) return problemAnswer({ code: 'unknown-file', head })
  const encoding = chooseEncoding(acceptedEncodings(question.acceptEncoding), found.file.compressions)
  if (!encoding) {
    const detail = 'Accept-Encoding takes neither br, gzip nor identity.'
    return problemAnswer({ code: 'not-acceptable', detail, headers: ['Vary', 'Accept-Encoding'], head })
  }
  const representation = representationOf(found, encoding)
  const { etag, notModified } = representation
  if (question.ifNoneMatch !== undefined && hasAlready(question.ifNoneMatch, etag)) {
    return { status: 304, headers: notModified, body: undefined }
  }
  const bytes = body(found.file, encoding)
  if (bytes instanceof Promise) {
    return bytes.then(
      (loaded) => withBody(representation, loaded, head),
      () => unavailable(head),
    )
  }
  return withBody(representation, bytes, head)
}

const releaseNumber = (text: string | undefined): number | undefined => {
  const number = Number(text)
  return text !== undefined && Number.isSafeInteger(number) && number > 0 && String(number) === text
    ? number
    : undefined
}

type Missing = { tree: SiteTree; segments: readonly string[]; question: Question; source: Source }

/** Paths below `releases/`: earlier releases, and differences that are made when asked for. */
const answerReleases = async ({ tree, segments, question, source }: Missing): Promise<Answer> => {
  const head = question.method === 'HEAD'
  const { site, releases, facts } = tree
  const { locales } = facts
  const [, wanted = '', middle, other = '', file = ''] = segments
  const release = releaseNumber(wanted)
  if (release === undefined || !releases.includes(release)) {
    return unknownRelease({ release: wanted, locales, releases, head })
  }
  if (middle === 'diff') {
    const to = releaseNumber(other)
    if (to === undefined || !releases.includes(to)) return unknownRelease({ release: other, locales, releases, head })
    const format = differenceFormats.find((each) => file.endsWith(`.${each}`))
    if (segments.length !== 5 || !format) return notFound({ segments: [], facts, releases, head })
    const locale = file.slice(0, -`.${format}`.length)
    const entry = await source.difference({ site, from: release, to, locale, format })
    if (entry) return answerEntry({ entry, question, body: source.body })
    return notFound({ segments: [locale, file], facts: { ...facts, locales: [...locales] }, releases, head })
  }
  const earlier = release === facts.release ? tree : await source.release(site, release)
  if (!earlier) return unknownRelease({ release: wanted, locales, releases, head })
  const entry = earlier.entries.get(segments.join('/'))
  if (entry) return answerEntry({ entry, question, body: source.body })
  return notFound({ segments: segments.slice(2), facts: earlier.facts, releases, head })
}

/** Decodes once; what is still encoded then, or holds a slash, matches nothing that was published. */
const decodeSegments = (path: string): string[] | undefined => {
  const segments = path.split('/')
  if (!path.includes('%')) return segments
  try {
    return segments.map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/**
 * Answers for the public tree, whatever serves it.
 *
 * @param source where sites and bytes come from
 * @param reserved files of the base path itself
 * @returns a function from a question to its answer: at once where all is in memory
 * @example
 * const respond = createResponder({ source: store, reserved })
 * await respond({ method: 'GET', path: '/pro-balances/lv/policy.json', acceptEncoding: 'br' })
 */
export const createResponder = ({ source, reserved }: { source: Source; reserved: ReservedLater }): Respond => {
  const keys = keysFile(source.keys)

  const lookUp = (question: Question): Answer | Promise<Answer> => {
    const { path } = question
    const slash = path.indexOf('/', 1)
    const tree = slash === -1 ? undefined : source.site(path.slice(1, slash))
    const entry = tree?.entries.get(path.slice(slash + 1))
    return entry ? answerEntry({ entry, question, body: source.body }) : search(question)
  }

  const search = (question: Question): Answer | Promise<Answer> => {
    const head = question.method === 'HEAD'
    const segments = decodeSegments(question.path.slice(1))
    if (!segments) return problemAnswer({ code: 'bad-request', detail: 'The path is not properly encoded.', head })
    const path = segments.join('/')
    const own = reserved(path) ?? keys(path)
    if (own instanceof Promise) {
      return own.then(
        (file) => (file ? answerReserved(file, question) : searchSite(question, segments)),
        () => unavailable(head),
      )
    }
    return own ? answerReserved(own, question) : searchSite(question, segments)
  }

  const answerReserved = ({ entry, body }: ReservedFile, question: Question) =>
    answerEntry({ entry, question, body: (_, encoding) => body(encoding) })

  const searchSite = (question: Question, segments: readonly string[]): Answer | Promise<Answer> => {
    const head = question.method === 'HEAD'
    const [site = '', ...below] = segments
    const tree = source.site(site)
    if (!tree) {
      if (source.ready()) return unknownSite(head)
      return source.find(site).then(
        (found) => (found ? lookUp(question) : unavailable(head)),
        () => unavailable(head),
      )
    }
    const entry = tree.entries.get(below.join('/'))
    // A segment that holds an encoded slash is no path of ours.
    if (entry && !segments.some((segment) => segment.includes('/'))) {
      return answerEntry({ entry, question, body: source.body })
    }
    if (below[0] === 'releases' && below.length > 1) {
      return answerReleases({ tree, segments: below, question, source }).catch(() => unavailable(head))
    }
    return notFound({ segments: below, facts: tree.facts, releases: tree.releases, head })
  }

  return (question) => {
    if (question.method === 'GET' || question.method === 'HEAD') return lookUp(question)
    if (question.method === 'OPTIONS') return preflightAnswer
    return problemAnswer({ code: 'method-not-allowed', headers: ['Allow', allowedMethods] })
  }
}
