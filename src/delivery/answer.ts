import type { ProblemCode } from '../contract/problem.ts'
import { problem, problemMediaType } from '../contract/problem.ts'
import { commonHeaders, type FlatHeaders } from './headers.ts'

/** What is asked, whoever asks: node:http or a Request. */
export type Question = {
  method: string
  /** Below the base path, without the query, as the client sent it: `/pro-balances/lv/policy.json`. */
  path: string
  acceptEncoding?: string | undefined
  acceptLanguage?: string | undefined
  ifNoneMatch?: string | undefined
}

export type Answer = {
  status: number
  headers: FlatHeaders
  /** None for HEAD and for 204 and 304. */
  body: Buffer | undefined
}

export type ProblemOptions = {
  code: ProblemCode
  detail?: string
  locales?: readonly string[]
  releases?: readonly number[]
  /** Beside the usual ones. */
  headers?: Readonly<FlatHeaders>
  /** HEAD: the headers only. */
  head?: boolean
}

/** An error as `application/problem+json`. It is not to be kept: what is missing now may be published in a second. */
export const problemAnswer = ({ code, detail, locales, releases, headers = [], head }: ProblemOptions): Answer => {
  const document = problem({
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(locales === undefined ? {} : { locales: [...locales] }),
    ...(releases === undefined ? {} : { releases: [...releases] }),
  })
  const body = Buffer.from(JSON.stringify(document))
  return {
    status: document.status,
    headers: [
      ...['Content-Type', problemMediaType, 'Content-Length', String(body.length), 'Cache-Control', 'no-store'],
      ...commonHeaders,
      ...headers,
    ],
    body: head ? undefined : body,
  }
}

/** Published files are only read. */
export const allowedMethods = 'GET, HEAD, OPTIONS'

/** Answer to a preflight: a script may send the headers that conditional and negotiated requests need. */
export const preflightAnswer: Answer = {
  status: 204,
  headers: [
    ...['Access-Control-Allow-Origin', '*', 'Access-Control-Allow-Methods', allowedMethods],
    ...['Access-Control-Allow-Headers', 'Accept, Accept-Language, If-None-Match, Cache-Control'],
    ...['Access-Control-Max-Age', '86400', 'Allow', allowedMethods],
  ],
  body: undefined,
}
