/** One at a time publishes a site, in one repeatable-read transaction that holds all of it or nothing. */
import type { PayloadRequest } from 'payload'
import { postgresOf } from './database.ts'
import { poolOf } from './previous.ts'
import { settle } from './standing.ts'

export type NotSaved = { outcome: 'refused'; code: 'not-saved' }

type Work<Result> = {
  req: PayloadRequest
  site: number | string
  /** Whether what the work wrote is to be kept. */
  keeps: (result: Result) => boolean
  /** Whether another connection sees what was written: Payload answers as if nothing had happened when a COMMIT fails. */
  isSaved: (result: Result) => Promise<boolean>
  work: (req: PayloadRequest) => Promise<Result>
}

/**
 * The lock is taken before the transaction begins, so that its snapshot is not older than the lock; what is due takes
 * effect in between.
 *
 * @returns what the work returned; refused with `not-saved` where it was not stored
 */
export const underPublishLock = async <Result>(args: Work<Result>): Promise<Result | NotSaved> => {
  const { req, site, keeps, isSaved, work } = args
  const { payload } = req
  const lock = await postgresOf(payload).pool.connect()
  const name = `privacy/publish/${String(site)}`
  try {
    await lock.query('select pg_advisory_lock(hashtextextended($1, 0))', [name])
    await settle(poolOf(payload))
    const transactionID = await payload.db.beginTransaction({ isolationLevel: 'repeatable read' })
    if (transactionID === null) return { outcome: 'refused', code: 'not-saved' }
    const own: PayloadRequest = Object.assign(Object.create(req), { transactionID })
    let result: Result
    try {
      result = await work(own)
    } catch (error) {
      await payload.db.rollbackTransaction(transactionID)
      throw error
    }
    if (!keeps(result)) {
      await payload.db.rollbackTransaction(transactionID)
      return result
    }
    await payload.db.commitTransaction(transactionID)
    return (await isSaved(result)) ? result : { outcome: 'refused', code: 'not-saved' }
  } finally {
    await lock.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]).catch(() => undefined)
    lock.release()
  }
}
