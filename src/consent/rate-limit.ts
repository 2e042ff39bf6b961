/** How often an address may send something. No address is kept: only a hash of it, by a key that nobody has after the day. */
import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from './client-address.ts'

export type RateLimit = {
  /** @returns 0 where it may, else the seconds to wait */
  take: (address: string | undefined) => number | Promise<number>
}

const day = 86_400_000
const secondsOf = (rejected: unknown): number => {
  if (!(rejected instanceof RateLimiterRes)) throw rejected
  return Math.max(1, Math.ceil(rejected.msBeforeNext / 1000))
}

/** @param perMinute requests of one address; 0: any number */
export const createRateLimit = (perMinute: number): RateLimit => {
  if (perMinute === 0) return { take: () => 0 }
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  let key = randomBytes(32)
  let today = Math.floor(Date.now() / day)
  return {
    take: (address) => {
      if (address === undefined) return 0
      const now = Math.floor(Date.now() / day)
      if (now !== today) {
        key = randomBytes(32)
        today = now
      }
      const name = createHmac('sha256', key).update(networkOf(address)).digest('base64url')
      return limiter.consume(name).then(() => 0, secondsOf)
    },
  }
}
