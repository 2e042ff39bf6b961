/** The app from its first start to `kill -9`: the one of all these tests, when they are through with it. */
import { readFileSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { getPriority } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, inject, it, vi } from 'vitest'
import { freePort } from '../../src/server/free-port.ts'
import { allGone, descendants, type Start, startApp } from '../integration/server-process.ts'
import { address } from './person.ts'

const dataDir = inject('dataDir')
const first = inject('app')
let again: Start | undefined

const get = (below: string, init?: RequestInit) => fetch(`${address}${below}`, { redirect: 'manual', ...init })
const policy = async (locale: string) => (await get(`/api/privacy/pro-balances/${locale}/policy.json`)).json()
const health = async () => (await get('/health')).json()
const accounts = () => readFileSync(path.join(dataDir, 'demo-accounts.txt'), 'utf8').trim().split('\n')

const pid = (): number => again?.child.pid ?? first.pid
const startAgain = async (settings: Record<string, string> = {}, words = 'Ready in'): Promise<Start> => {
  again = startApp({ ...first.environment, ...settings })
  await again.printed(words)
  return again
}
/** Ends it with all that it started, and gives its exit code, where it is a process of this test. */
const end = async (signal: NodeJS.Signals): Promise<number | null | undefined> => {
  const all = [{ pid: pid(), parent: 0, command: 'the app' }, ...descendants(pid())]
  process.kill(pid(), signal)
  const code = await again?.ended
  expect(await allGone(all)).toEqual([])
  return code
}

afterAll(async () => {
  again?.child.kill('SIGTERM')
  await again?.ended
}, 60_000)

describe('the app, started with one command', { timeout: 300_000 }, () => {
  it('tells each step, what to open, and how to sign in with passwords that only its owner can read', () => {
    for (const step of ['PostgreSQL', 'database', 'admin', 'Payload'])
      expect(first.output).toMatch(new RegExp(`✓ ${step} +\\d`))
    expect(first.output).toContain(`Open       ${address}`)
    expect(statSync(path.join(dataDir, 'demo-accounts.txt')).mode & 0o777).toBe(0o600)
    for (const line of accounts()) expect(first.output).toContain(line)
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
    const [, email, password] = accounts()[0]?.split(/\s+/) ?? []
    const response = await get('/api/users/login', {
      method: 'POST',
      body: JSON.stringify({ email, password }),
      headers: { 'content-type': 'application/json' },
    })
    expect(response.status).toBe(200)
  })

  it('does not start twice on one folder, and says who runs there', async () => {
    const second = startApp({ ...first.environment, PORT: String(await freePort()) })
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain(`process ${pid()}`)
    expect((await get('/health')).status).toBe(200)
  })

  it('starts again with nothing left to do, and without printing passwords', async () => {
    await end('SIGTERM')
    const { output } = await startAgain()
    expect(output()).toMatch(/✓ admin .*up to date/)
    expect(output()).not.toMatch(/building|made in|demo: \d/)
    expect(output()).not.toContain(accounts()[0]?.split(/\s+/).at(-1))
    expect(output()).toContain('demo-accounts.txt')
  })

  it('gives readers the processor before people at work in the admin', () => {
    const payload = descendants(pid()).find(({ command }) => command.startsWith('next-server'))
    expect(getPriority(payload?.pid)).toBeGreaterThan(getPriority(pid()))
  })

  it('answers for what is published while the admin or PostgreSQL is killed, and both come back', async () => {
    const before = await policy('lv')
    const all = descendants(pid())
    const postgres = Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    const payload = all.find(({ command }) => /next-server|next start/.test(command) && !command.startsWith('/bin/sh'))
    for (const of of [postgres, payload?.pid ?? 0]) {
      expect(of).toBeGreaterThan(0)
      process.kill(of, 'SIGKILL')
      expect(await policy('lv')).toEqual(before)
    }
    await vi.waitFor(async () => expect((await health()).status).not.toBe('ok'), 10_000)
    const patience = { timeout: 60_000, interval: 250 }
    await vi.waitFor(async () => expect(await health()).toMatchObject({ status: 'ok' }), patience)
    await vi.waitFor(async () => expect((await get('/admin/login')).status).toBe(200), patience)
  })

  it('is watched as operators watch: a log of JSON, metrics, and a hook of Node in both processes', async () => {
    expect(await end('SIGINT')).toBe(0)
    const [hook, seen] = [path.join(dataDir, 'hook.cjs'), path.join(dataDir, 'seen')]
    // As OpenTelemetry's own hook does, it looks at what Node tells of itself.
    await writeFile(
      hook,
      `require('node:diagnostics_channel').subscribe('http.server.request.start', ({ request }) =>
        require('node:fs').appendFileSync(${JSON.stringify(seen)}, JSON.stringify(
          { pid: process.pid, url: request.url, trace: request.headers.traceparent }) + '\\n'))`,
    )
    const watched = await startAgain(
      {
        ...{ LOG_FORMAT: 'json', LOG_LEVEL: 'debug', METRICS_PATH: '/metrics', SHUTDOWN_DELAY: '2' },
        NODE_OPTIONS: `--require ${hook}`,
      },
      '"Ready in',
    )
    const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
    const asked = '/api/users/me?email=anna@example.com'
    const answer = await get(asked, { headers: { traceparent: trace, 'x-request-id': 'ours-1' } })
    expect([answer.status, answer.headers.get('x-request-id')]).toEqual([200, 'ours-1'])
    const hooked = readFileSync(seen, 'utf8').trim().split('\n')
    const those = hooked.map((line) => JSON.parse(line)).filter(({ url: of }) => of === asked)
    expect(those.map((each) => each.trace)).toEqual([trace, trace])
    expect(those.map((each) => each.pid === pid())).toEqual([true, false])
    const metrics = await (await get('/metrics')).text()
    expect(metrics).toMatch(/^privacy_requests_total\{class="proxied",status="2xx"\} [1-9]/m)
    expect(metrics).toMatch(/^privacy_payload_up 1$/m)
    expect(metrics).toMatch(/^privacy_sites 1$/m)
    expect(metrics).toMatch(/^privacy_database_answered_timestamp_seconds \d{10}/m)

    watched.child.kill('SIGTERM')
    await vi.waitFor(async () => expect(await health()).toMatchObject({ status: 'stopping', ready: false }), 5_000)
    expect((await get('/api/privacy/pro-balances/lv/policy.json')).status).toBe(200)
    expect(await watched.ended).toBe(0)
    const lines = watched.output().trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ message: 'request', id: 'ours-1', status: 200 }),
    )
    expect(watched.output()).not.toMatch(/anna|127\.0\.0\.1:\d+ |Mozilla/)
  })

  it('leaves nothing behind that blocks the next start after kill -9', async () => {
    await startAgain()
    const before = await policy('et')
    await end('SIGKILL')
    await startAgain()
    expect(await policy('et')).toEqual(before)
  })
})
