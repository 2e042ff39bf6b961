import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newSecret } from '../../../src/webhooks/secret.ts'
import { signedHeaders } from '../../../src/webhooks/sign.ts'

const text = readFileSync(path.resolve(import.meta.dirname, '../../../docs/webhooks.md'), 'utf8')
const examples = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code)

type Check = (body: string, headers: Record<string, string>, secret: string) => boolean

/** The example that needs no library, as it stands. */
const isFromUs = async (): Promise<Check> => {
  const code = examples.find((example) => example.includes('isFromUs')) ?? ''
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return z.object({ isFromUs: z.custom<Check>((value) => typeof value === 'function') }).parse(module).isFromUs
}

const body = '{"type":"release.published","data":{"site":"veikals","note":"ā õ €"}}'
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

describe('the example that checks a signature by hand', () => {
  it('takes what we sign, also with the earlier of two secrets', async () => {
    const check = await isFromUs()
    const secrets = [newSecret(), newSecret()]
    const headers = signedHeaders({ id: 'msg_1', at: new Date(), body, secrets })
    for (const secret of secrets) expect(check(body, headers, secret)).toBe(true)
  })

  it('takes nothing else', async () => {
    const check = await isFromUs()
    const secret = newSecret()
    const headers = signedHeaders({ id: 'msg_1', at: new Date(), body, secrets: [secret] })
    expect(check(`${body} `, headers, secret)).toBe(false)
    expect(check(body, headers, newSecret())).toBe(false)
    expect(check(body, { ...headers, 'webhook-id': 'msg_2' }, secret)).toBe(false)
    expect(check(body, { ...headers, 'webhook-signature': 'v1,' }, secret)).toBe(false)
    expect(check(body, { ...headers, 'webhook-signature': 'v2' }, secret)).toBe(false)
    expect(check(body, {}, secret)).toBe(false)
    for (const minutes of [6, -6]) {
      const old = signedHeaders({ id: 'msg_1', at: minutesAgo(minutes), body, secrets: [secret] })
      expect(check(body, old, secret)).toBe(false)
    }
  })
})
