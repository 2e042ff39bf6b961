/** Statements that PostgreSQL plans once a connection: what Payload asks joins so much that planning takes longer than running. */
import type { ClientBase } from 'pg'

/** So many plans are kept a connection, some megabytes; what is asked often comes first. */
const mostPlans = 300

/** Texts are remembered to this number, so that one that comes back is known. */
const mostTexts = 3_000

export type StatementNames = {
  /** The name of a text that was asked for before; nothing for a new one, or where enough are kept. */
  nameOf: (text: string) => string | undefined
  /** Their plans no longer fit the tables: from here on each gets a new name. */
  forget: () => void
}

/**
 * Which statements of one connection are kept, and under which names.
 *
 * @example
 * const { nameOf } = statementNames()
 * nameOf('select $1') // undefined: it may never come again
 * nameOf('select $1') // 'planned_0'
 */
export const statementNames = ({ plans = mostPlans, texts = mostTexts } = {}): StatementNames => {
  const seen = new Set<string>()
  const names = new Map<string, string>()
  let made = 0
  return {
    nameOf: (text) => {
      const known = names.get(text)
      if (known !== undefined) return known
      if (!seen.has(text)) {
        if (seen.size < texts) seen.add(text)
        return undefined
      }
      if (names.size >= plans) return undefined
      const name = `planned_${made}`
      made += 1
      names.set(text, name)
      return name
    },
    forget: () => {
      seen.clear()
      names.clear()
    },
  }
}

/** What has no name of its own, and is no copy or cursor. */
const isPlain = (config: unknown): config is { text: string } =>
  typeof config === 'object' &&
  config !== null &&
  typeof Reflect.get(config, 'text') === 'string' &&
  Reflect.get(config, 'name') === undefined &&
  Reflect.get(config, 'submit') === undefined

/** "cached plan must not change result type": a column got another type since. */
const isOutdated = (error: unknown): boolean => error instanceof Error && Reflect.get(error, 'code') === '0A000'

type Answered = (error: unknown, result?: unknown) => void
type Query = (config: unknown, values?: unknown, answered?: Answered) => unknown

/**
 * Lets a new connection keep plans; what is asked and answered stays the same. For a pool's `onConnect`.
 *
 * A pooler between (PgBouncer in transaction mode) has to know prepared statements: from 1.21 on, with
 * `max_prepared_statements`.
 *
 * @example
 * new pg.Pool({ connectionString, onConnect: planOnce })
 */
export const planOnce = (client: Pick<ClientBase, 'query'>): void => {
  const ask: Query = client.query.bind(client)
  const { nameOf, forget } = statementNames()

  const planned = async (config: { text: string }, name: string, values: unknown): Promise<unknown> => {
    try {
      return await ask({ ...config, name }, values)
    } catch (error) {
      if (!isOutdated(error)) throw error
      forget()
      try {
        return await ask(config, values)
      } catch {
        // In a transaction nothing is answered any more after the first error, which says why.
        throw error
      }
    }
  }

  const query: Query = (config, values, answered) => {
    const asked = typeof config === 'string' ? { text: config } : config
    if (!isPlain(asked) || !Array.isArray(values) || values.length === 0) return ask(config, values, answered)
    const name = nameOf(asked.text)
    if (name === undefined) return ask(config, values, answered)
    const result = planned(asked, name, values)
    if (!answered) return result
    result.then((rows) => answered(null, rows), answered)
    return undefined
  }
  Reflect.set(client, 'query', query)
}
