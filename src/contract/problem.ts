/** `application/problem+json` (RFC 9457) with a stable `code`. */
import { z } from 'zod'

const kinds = {
  'bad-request': { status: 400, title: 'The request is malformed' },
  'unknown-site': { status: 404, title: 'No such site' },
  'unknown-locale': { status: 404, title: 'No such locale' },
  'unknown-release': { status: 404, title: 'No such release' },
  'unknown-file': { status: 404, title: 'No such file' },
  'method-not-allowed': { status: 405, title: 'Only GET and HEAD are allowed here' },
  'not-acceptable': { status: 406, title: 'Nothing acceptable to offer' },
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
