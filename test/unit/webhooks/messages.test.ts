import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { releaseEventKinds } from '../../../src/release/events.ts'
import { isServing } from '../../../src/running/serve.ts'
import { longestSchedule, waitAfter } from '../../../src/webhooks/backoff.ts'
import { eventOfKind, webhookEvents } from '../../../src/webhooks/event-types.ts'
import { bodyOf, manifestAddress, releaseFacts, webhookMessage } from '../../../src/webhooks/message.ts'
import { newSecret, overlap, secretsAt } from '../../../src/webhooks/secret.ts'
import { signedHeaders } from '../../../src/webhooks/sign.ts'

const hours = (milliseconds: number) => milliseconds / 3_600_000
const schedule = (random: number) =>
  Array.from({ length: longestSchedule }, (_, index) => waitAfter({ attempt: index + 1, random }))

describe('attempts', () => {
  it('are repeated after 5 s, 30 s, 2 min, 10 min, 1 h, 3 h, 8 h, 12 h, 24 h and 24 h, and then no more', () => {
    const inSeconds = schedule(0.5).map((wait) => (wait === undefined ? undefined : wait / 1000))
    expect(inSeconds).toEqual([5, 30, 120, 600, 3600, 10_800, 28_800, 43_200, 86_400, 86_400, undefined])
    expect(waitAfter({ attempt: longestSchedule + 1, random: 0.5 })).toBeUndefined()
  })

  it('go on for about three days, a fifth more or less', () => {
    const total = (random: number) => hours(schedule(random).reduce<number>((sum, wait) => sum + (wait ?? 0), 0))
    expect(total(0.5)).toBeCloseTo(72.2, 1)
    expect(total(0)).toBeCloseTo(72.2 * 0.8, 1)
    expect(total(0.999_999)).toBeCloseTo(72.2 * 1.2, 1)
  })
})

describe('events', () => {
  it('are told of each kind that a release has', () => {
    expect(releaseEventKinds.map(eventOfKind)).toEqual([...webhookEvents])
    expect(eventOfKind('something-later')).toBeUndefined()
  })
})

const facts = releaseFacts.parse({
  number: 3,
  publishedAt: '2026-11-22T22:30:00.000Z',
  effectiveFrom: '2026-12-01T00:00:00.000Z',
  material: true,
  locales: ['lv', 'et'],
  manifestSha256: 'f'.repeat(64),
  publishedBy: 'Somebody',
})
const manifest = manifestAddress({ server: 'https://privacy.example.com/', api: '/api', site: 'shop' })
const at = new Date()
const body = bodyOf({ type: 'release.published', at, site: 'shop', manifest, facts })

describe('a message', () => {
  it('says what happened, and what is public of the release alone', () => {
    expect(JSON.parse(body)).toEqual({
      type: 'release.published',
      timestamp: at.toISOString(),
      data: {
        site: 'shop',
        manifest: 'https://privacy.example.com/api/privacy/shop/index.json',
        release: 3,
        publishedAt: '2026-11-22T22:30:00.000Z',
        effectiveFrom: '2026-12-01T00:00:00.000Z',
        material: true,
        locales: ['lv', 'et'],
        manifestSha256: 'f'.repeat(64),
      },
    })
    expect(webhookMessage.parse(JSON.parse(body)).data.release).toBe(3)
  })

  it('is signed so that the library of the standard verifies it', () => {
    const secret = newSecret()
    const headers = signedHeaders({ id: 'msg_1', at, body, secrets: [secret] })
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body))
    expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow('No matching signature')
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow('No matching signature')
    expect(() => new Webhook(secret).verify(body, { ...headers, 'webhook-id': 'msg_2' })).toThrow('No matching')
  })

  it('is signed with both secrets while one takes over from the other, and a day later with the new one', () => {
    const [secret, previousSecret] = [newSecret(), newSecret()]
    const previousSecretUntil = new Date(at.getTime() + overlap)
    const verifies = (key: string, now: Date) => {
      const secrets = secretsAt({ secret, previousSecret, previousSecretUntil }, now)
      const headers = signedHeaders({ id: 'msg_1', at, body, secrets })
      try {
        new Webhook(key).verify(body, headers)
        return true
      } catch {
        return false
      }
    }
    expect([verifies(secret, at), verifies(previousSecret, at)]).toEqual([true, true])
    const later = new Date(previousSecretUntil.getTime())
    expect([verifies(secret, later), verifies(previousSecret, later)]).toEqual([true, false])
  })

  it('has a secret of 32 random bytes', () => {
    const secrets = [newSecret(), newSecret()]
    expect(new Set(secrets).size).toBe(2)
    for (const secret of secrets) {
      expect(secret).toMatch(/^whsec_/)
      expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32)
    }
  })
})

describe('sending', () => {
  it('is for a process that answers requests', () => {
    expect(isServing({ NEXT_RUNTIME: 'nodejs' })).toBe(true)
    expect(isServing({ NEXT_RUNTIME: 'nodejs', NEXT_PHASE: 'phase-production-server' })).toBe(true)
    expect(isServing({ NEXT_RUNTIME: 'nodejs', NEXT_PHASE: 'phase-production-build' })).toBe(false)
    expect(isServing({})).toBe(false)
  })
})
