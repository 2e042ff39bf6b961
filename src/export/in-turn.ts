import type { DatabasePool } from '../delivery/database-pool.ts'

type Queries = Pick<DatabasePool, 'query'>

/**
 * One connection for whoever asks for several things at once: it is asked one after another, as node-postgres wants it.
 *
 * @example await exportTree({ pool: inTurn(client), folder, basePath })
 */
export const inTurn = (client: Queries): Queries => {
  let last: Promise<unknown> = Promise.resolve()
  return {
    query: (query) => {
      const answer = last.then(() => client.query(query))
      last = answer.catch(() => undefined)
      return answer
    },
  }
}
