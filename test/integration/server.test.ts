import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../src/server/free-port.ts'
import { makeSigningKey } from '../../src/signing/make-signing-key.ts'
import { type Start, startApp } from './server-process.ts'

const running: Start[] = []
const start = (environment: Record<string, string>): Start => {
  const app = startApp(environment)
  running.push(app)
  return app
}

afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL')
})

describe('a start that cannot be', { timeout: 60_000 }, () => {
  let dataDir: string
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'privacy-start-'))
  })
  afterEach(() => rm(dataDir, { recursive: true, force: true }))

  it.each([
    [{ PORT: 'abc', LOG_LEVEL: 'loud' }, /PORT is to be a port number[\s\S]*LOG_LEVEL is to be/],
    [
      { DATABASE_URI: 'postgres://a@127.0.0.1:1/a' },
      /PAYLOAD_SECRET is needed with DATABASE_URI[\s\S]*SIGNING_KEY is needed with DATABASE_URI/,
    ],
  ])('says what is wrong with %j', async (environment, words) => {
    const app = start({ DATA_DIR: dataDir, ...environment })
    expect(await app.ended).toBe(1)
    expect(app.output()).toMatch(words)
    expect(app.output()).not.toContain('    at ')
  })

  it('says that its port is taken, before it does anything that takes long', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, resolve))
    const { port } = other.address() as AddressInfo
    const app = start({ DATA_DIR: dataDir, PORT: String(port) })
    expect(await app.ended).toBe(1)
    expect(app.output()).toContain(`Port ${port} is in use`)
    expect(app.output()).not.toContain('PostgreSQL')
    other.close()
  })

  it('waits for a server that does not answer, saying so, and stops when told', async () => {
    const app = start({
      DATA_DIR: dataDir,
      PORT: String(await freePort()),
      DATABASE_URI: 'postgres://a:b@127.0.0.1:1/a',
      PAYLOAD_SECRET: 'x'.repeat(32),
      SIGNING_KEY: makeSigningKey(),
    })
    await app.printed('it does not answer')
    app.child.kill('SIGTERM')
    expect(await app.ended).toBe(0)
  })
})
