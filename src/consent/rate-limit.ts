/** How often an address may send something. No address is kept, only a hash of it, whose key is another each day. */
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { SigningKey } from '../signing/signing-key.ts'
import { networkOf } from './client-address.ts'
import type { NamedQuery } from './rows.ts'

export type RateLimit = {
  /** @returns 0 where it may, else the seconds to wait */
  take: (address: string | undefined) => number | Promise<number>
}

/** Seconds in which requests are counted. */
const duration = 60
const day = 86_400_000
/** Milliseconds that a database which did not count is not asked again. */
const pause = 5_000

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000))

/** What limiters reject with is a result too; all else is a fault. */
const resultOf = (counting: Promise<RateLimiterRes>): Promise<{ counted: RateLimiterRes; refused: boolean }> =>
  counting.then(
    (counted) => ({ counted, refused: false }),
    (rejected: unknown) => {
      if (!(rejected instanceof RateLimiterRes)) throw rejected
      return { counted: rejected, refused: true }
    },
  )

/**
 * The key of a day, the same in every process that signs with the same key: an Ed25519 signature is the same each time
 * (RFC 8032), and nobody else can make it. What is signed can be nothing else that the key signs, which has a full stop.
 */
const keyOfDay = ({ signBytes }: Pick<SigningKey, 'signBytes'>, today: number): Buffer =>
  createHash('sha256')
    .update(signBytes(Buffer.from(`consent-rate-limit/1 ${today}`)))
    .digest()

type Shared = { query: NamedQuery; key: () => Pick<SigningKey, 'signBytes'> | undefined }

/** As the limiter asks for it: a client of node-postgres that does nothing but query. */
const countsIn = ({ query }: Pick<Shared, 'query'>, points: number) => {
  const limiter = new RateLimiterPostgres({
    ...{ storeClient: { query }, storeType: 'client' },
    ...{ schemaName: 'privacy', tableName: 'consent_rates', tableCreated: true, keyPrefix: '' },
    ...{ points, duration, clearExpiredByTimeout: false, inMemoryBlockOnConsumed: points },
  })
  let cleared = 0
  return async (name: string, requests: number) => {
    const now = Date.now()
    if (now - cleared > duration * 1000) {
      cleared = now
      await query({ text: 'delete from privacy.consent_rates where expire < $1', values: [now] })
    }
    return resultOf(limiter.consume(name, requests))
  }
}

/**
 * Counts in memory, and from a tenth of the limit on in the database, with all other processes: whoever sends a few is no
 * work for it, and whoever sends too many is not asked about there again. So with several processes an address may send
 * what the limit is, and at most a tenth more for each process but the first; while the database is away, as many as the
 * limit to each.
 *
 * @param perMinute requests of one address; 0: any number
 * @param shared where processes count together; without it each counts alone
 */
export const createRateLimit = ({ perMinute, shared }: { perMinute: number; shared?: Shared }): RateLimit => {
  if (perMinute === 0) return { take: () => 0 }
  const alone = Math.floor(perMinute / 10)
  const own = new RateLimiterMemory({ points: perMinute, duration, keyPrefix: '' })
  const together = shared && countsIn(shared, perMinute)
  let named: { today: number; key: Buffer; isShared: boolean } | undefined
  let awayUntil = 0

  const keyNow = () => {
    const today = Math.floor(Date.now() / day)
    const signing = shared?.key()
    const isShared = signing !== undefined
    if (named?.today === today && named.isShared === isShared) return named
    named = { today, key: signing ? keyOfDay(signing, today) : randomBytes(32), isShared }
    return named
  }

  const takeTogether = async (name: string, mine: number): Promise<number> => {
    if (!together || mine <= alone || Date.now() < awayUntil) return 0
    try {
      // Those before were counted here alone.
      const { counted, refused } = await together(name, mine === alone + 1 ? mine : 1)
      return refused ? secondsOf(counted) : 0
    } catch {
      awayUntil = Date.now() + pause
      return 0
    }
  }

  return {
    take: async (address) => {
      if (address === undefined) return 0
      const { key, isShared } = keyNow()
      const name = createHmac('sha256', key).update(networkOf(address)).digest('base64url')
      const { counted, refused } = await resultOf(own.consume(name))
      if (refused) return secondsOf(counted)
      return isShared ? takeTogether(name, counted.consumedPoints) : 0
    },
  }
}
