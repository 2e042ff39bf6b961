import type { Problem } from '../contract/problem.ts'

/** A problem of the contract; a later version may have codes that this one does not name. */
export type Refusal = Omit<Problem, 'code'> & { code: Problem['code'] | (string & {}) }

export type Failure =
  /** The server says why. */
  | {
      outcome: 'refused'
      status: number
      problem: Refusal /** Seconds to wait before asking again. */
      retryAfter?: number
    }
  /** Something answered that is not the server: a proxy, another address. */
  | { outcome: 'unreadable'; status: number }
  /** Nothing answered, or whoever asked gave up. */
  | { outcome: 'unreachable'; error: unknown }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Whether a value is a document of a schema, such as `privacy-policy/1`. Its fields are the server's to get right. */
export const isOfSchema = <T extends { schema: string }>(value: unknown, schema: T['schema']): value is T =>
  isObject(value) && value.schema === schema

const isRefusal = (value: unknown): value is Refusal =>
  isObject(value) && typeof value.code === 'string' && typeof value.title === 'string'

/** The JSON of an answer; undefined where it is none. */
export const jsonOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

/** What an answer that is no success says. */
export const failureOf = async (response: Response): Promise<Failure> => {
  const { status } = response
  const problem = await jsonOf(response)
  if (!isRefusal(problem)) return { outcome: 'unreadable', status }
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
  return { outcome: 'refused', status, problem, ...(retryAfter >= 0 ? { retryAfter } : {}) }
}
