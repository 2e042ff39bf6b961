/** `application/problem+json` (RFC 9457) with a stable `code`. */
import { z } from 'zod'

const kinds = {
  'bad-request': { status: 400, title: 'The request is malformed' },
  'unknown-site': { status: 404, title: 'No such site' },
  'unknown-locale': { status: 404, title: 'No such locale' },
  'unknown-release': { status: 404, title: 'No such release' },
  'unknown-file': { status: 404, title: 'No such file' },
  'unknown-receipt': { status: 404, title: 'No such receipt' },
  'origin-not-allowed': { status: 403, title: 'Not from this website' },
  'method-not-allowed': { status: 405, title: 'Only GET and HEAD are allowed here' },
  'not-acceptable': { status: 406, title: 'Nothing acceptable to offer' },
  'request-timeout': { status: 408, title: 'The request took too long' },
  'key-reused': { status: 409, title: 'Sent before with another content' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is of a kind that is not taken' },
  'consent-malformed': { status: 422, title: 'The choice is not understood' },
  'unknown-category': { status: 422, title: 'No such category' },
  'unknown-vendor': { status: 422, title: 'No such vendor' },
  'choice-contradictory': { status: 422, title: 'The choice contradicts itself' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong' },
  unavailable: { status: 503, title: 'For the moment not available' },
} as const

export type ProblemCode = keyof typeof kinds
export const problemCodes = Object.keys(kinds) as [ProblemCode, ...ProblemCode[]]
export const problemMediaType = 'application/problem+json'

export const problemDocument = z
  .object({
    type: z.string().describe('Always `about:blank`: `code` tells problems apart.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.enum(problemCodes),
    detail: z.string().optional(),
    locales: z.array(z.string()).optional().describe('Locales of the site, where the site is known.'),
    releases: z.array(z.int()).optional().describe('Releases of the site, where the site is known.'),
  })
  .meta({ id: 'Problem', title: 'Why a request was not answered' })
export type Problem = z.infer<typeof problemDocument>

/**
 * A problem of a code, with its HTTP status and title.
 *
 * @example
 * problem({ code: 'unknown-locale', detail: 'The site has no policy in "fr".', locales: ['lv', 'et', 'en'], releases: [1] })
 */
export const problem = ({
  code,
  ...rest
}: {
  code: ProblemCode
  detail?: string
  locales?: string[]
  releases?: number[]
}): Problem => ({ type: 'about:blank', title: kinds[code].title, status: kinds[code].status, code, ...rest })
