import { readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getPriority, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from '../../src/server/free-port.ts'
import { makeSigningKey } from '../../src/signing/make-signing-key.ts'
import { allGone, descendants, type Start, startApp } from './server-process.ts'

const running: Start[] = []
const start = (environment: Record<string, string>): Start => {
  const app = startApp(environment)
  running.push(app)
  return app
}
const pidOf = ({ child }: Start): number => child.pid ?? 0

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

describe('the app, started with one command', { timeout: 900_000 }, () => {
  let dataDir: string
  let url: string
  let environment: Record<string, string>
  let app: Start

  const get = (below: string, init?: RequestInit) => fetch(`${url}${below}`, { redirect: 'manual', ...init })
  const policy = async (locale: string) => (await get(`/api/privacy/pro-balances/${locale}/policy.json`)).json()
  const health = async () => (await get('/health')).json()

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'privacy-app-'))
    const port = await freePort()
    url = `http://localhost:${port}`
    environment = { DATA_DIR: dataDir, PORT: String(port) }
    app = start(environment)
    await app.printed('Ready in')
  }, 900_000)
  afterAll(async () => {
    app.child.kill('SIGTERM')
    await app.ended
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }, 60_000)

  it('tells each step, what to open, and how to sign in with passwords that only its owner can read', async () => {
    for (const step of ['PostgreSQL', 'database', 'admin', 'Payload'])
      expect(app.output()).toMatch(new RegExp(`✓ ${step} +\\d`))
    expect(app.output()).toContain(`Open       ${url}`)
    const file = path.join(dataDir, 'demo-accounts.txt')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) expect(app.output()).toContain(line)
  })

  it('shows the demo, its files, the admin and the API', async () => {
    for (const locale of ['lv', 'et', 'en'])
      expect(await policy(locale)).toMatchObject({ site: 'pro-balances', locale })
    for (const below of ['/', '/lv', '/admin/login', '/api/privacy/openapi.json', '/health']) {
      expect([below, (await get(below)).status]).toEqual([below, 200])
    }
    expect(await health()).toMatchObject({ status: 'ok', ready: true, degraded: [] })
  })

  it('lets in who signs in with what was printed', async () => {
    const [line = ''] = readFileSync(path.join(dataDir, 'demo-accounts.txt'), 'utf8').trim().split('\n')
    const [, email, password] = line.split(/\s+/)
    const response = await get('/api/users/login', {
      method: 'POST',
      body: JSON.stringify({ email, password }),
      headers: { 'content-type': 'application/json' },
    })
    expect(response.status).toBe(200)
  })

  it('gives readers the processor before people at work in the admin', async () => {
    const payload = descendants(pidOf(app)).find(({ command }) => command.startsWith('next-server'))
    expect(getPriority(payload?.pid)).toBeGreaterThan(getPriority(pidOf(app)))
  })

  it('does not start twice on one folder, and says who runs there', async () => {
    const second = start({ ...environment, PORT: String(await freePort()) })
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain(`process ${pidOf(app)}`)
    expect((await get('/health')).status).toBe(200)
  })

  it('answers for what is published while the admin or PostgreSQL is killed, and both come back', async () => {
    const before = await policy('lv')
    const all = descendants(pidOf(app))
    const postgres = Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    const payload = all.find(({ command }) => /next-server|next start/.test(command) && !command.startsWith('/bin/sh'))
    for (const pid of [postgres, payload?.pid ?? 0]) {
      expect(pid).toBeGreaterThan(0)
      process.kill(pid, 'SIGKILL')
      expect(await policy('lv')).toEqual(before)
    }
    await vi.waitFor(async () => expect((await health()).status).not.toBe('ok'), 10_000)
    await vi.waitFor(async () => expect(await health()).toMatchObject({ status: 'ok' }), {
      timeout: 60_000,
      interval: 250,
    })
    await vi.waitFor(async () => expect((await get('/admin/login')).status).toBe(200), {
      timeout: 60_000,
      interval: 250,
    })
  })

  it('stops cleanly when told to, and starts again with nothing left to do, without printing passwords', async () => {
    const children = descendants(pidOf(app))
    app.child.kill('SIGINT')
    expect(await app.ended).toBe(0)
    expect(await allGone(children)).toEqual([])
    app = start(environment)
    await app.printed('Ready in')
    expect(app.output()).toMatch(/✓ admin .*up to date/)
    expect(app.output()).not.toMatch(/building|made in|demo: \d/)
    const [first = ''] = readFileSync(path.join(dataDir, 'demo-accounts.txt'), 'utf8').split('\n')
    expect(app.output()).not.toContain(first.split(/\s+/).at(-1))
    expect(app.output()).toContain('demo-accounts.txt')
  })

  it('is watched as operators watch: a log of JSON, metrics, and a hook of Node in both processes', async () => {
    app.child.kill('SIGTERM')
    await app.ended
    const [hook, seen] = [path.join(dataDir, 'hook.cjs'), path.join(dataDir, 'seen')]
    // As OpenTelemetry's own hook does, it looks at what Node tells of itself.
    await writeFile(
      hook,
      `require('node:diagnostics_channel').subscribe('http.server.request.start', ({ request }) =>
        require('node:fs').appendFileSync(${JSON.stringify(seen)}, JSON.stringify(
          { pid: process.pid, url: request.url, trace: request.headers.traceparent }) + '\\n'))`,
    )
    app = start({
      ...environment,
      ...{ LOG_FORMAT: 'json', LOG_LEVEL: 'debug', METRICS_PATH: '/metrics', SHUTDOWN_DELAY: '2' },
      NODE_OPTIONS: `--require ${hook}`,
    })
    await app.printed('"Ready in')
    const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
    const asked = '/api/users/me?email=anna@example.com'
    const answer = await get(asked, { headers: { traceparent: trace, 'x-request-id': 'ours-1' } })
    expect([answer.status, answer.headers.get('x-request-id')]).toEqual([200, 'ours-1'])
    const hooked = readFileSync(seen, 'utf8').trim().split('\n')
    const those = hooked.map((line) => JSON.parse(line)).filter(({ url: of }) => of === asked)
    expect(those.map((each) => each.trace)).toEqual([trace, trace])
    expect(those.map(({ pid }) => pid === pidOf(app))).toEqual([true, false])
    const metrics = await (await get('/metrics')).text()
    expect(metrics).toMatch(/^privacy_requests_total\{class="proxied",status="2xx"\} [1-9]/m)
    expect(metrics).toMatch(/^privacy_payload_up 1$/m)
    expect(metrics).toMatch(/^privacy_sites 1$/m)
    expect(metrics).toMatch(/^privacy_database_answered_timestamp_seconds \d{10}/m)

    app.child.kill('SIGTERM')
    await vi.waitFor(async () => expect(await health()).toMatchObject({ status: 'stopping', ready: false }), 5_000)
    expect((await get('/api/privacy/pro-balances/lv/policy.json')).status).toBe(200)
    expect(await app.ended).toBe(0)
    const entries = app
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(entries).toContainEqual(expect.objectContaining({ message: 'request', id: 'ours-1', status: 200 }))
    expect(app.output()).not.toMatch(/anna|127\.0\.0\.1:\d+ |Mozilla/)
    app = start(environment)
    await app.printed('Ready in')
  })

  it('leaves nothing behind that blocks the next start after kill -9', async () => {
    const before = await policy('et')
    const children = descendants(pidOf(app))
    app.child.kill('SIGKILL')
    await app.ended
    app = start(environment)
    await app.printed('Ready in')
    expect(await allGone(children)).toEqual([])
    expect(await policy('et')).toEqual(before)
  })
})
