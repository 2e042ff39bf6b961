/** `npm run bench`: how fast the front process answers, beside what else could answer, in one run. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { freePort } from '../../src/server/free-port.ts'
import { descendants, startApp } from '../integration/server-process.ts'
import { type Load, type Measured, measure, medianOf } from './load.ts'
import { askForAll, publishSites, residentMegabytes } from './memory.ts'
import { type BenchServer, type PreparedAnswer, startNext, startPlain } from './servers.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    sites: { type: 'string', default: '100' },
  },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const connections = 40
const say = (line: string) => process.stdout.write(`${line}\n`)

const dataDir = await mkdtemp(path.join(tmpdir(), 'privacy-bench-'))
const port = await freePort()
const app = startApp({ PORT: String(port), DATA_DIR: dataDir })
const stops: (() => Promise<unknown>)[] = [
  async () => {
    app.child.kill('SIGTERM')
    await app.ended
    await rm(dataDir, { recursive: true, force: true })
  },
]

const policyPath = '/api/privacy/pro-balances/lv/policy.json'
const front = `http://127.0.0.1:${port}`

/** What the front answers, to be answered by others too. */
const answerOf = async (headers: Record<string, string>): Promise<PreparedAnswer> => {
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    request(`${front}${policyPath}`, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const own = ['date', 'connection', 'keep-alive']
        const kept = response.rawHeaders.flatMap((value, at, all) =>
          at % 2 === 0 && !own.includes(value.toLowerCase()) ? [value, all[at + 1] ?? ''] : [],
        )
        resolve({ status: response.statusCode ?? 0, headers: kept, body: Buffer.concat(chunks) })
      })
    })
      .on('error', reject)
      .end()
  })
}

const accounts = (): { email: string; password: string } => {
  const [line = ''] = readFileSync(path.join(dataDir, 'demo-accounts.txt'), 'utf8').trim().split('\n')
  const [, email = '', password = ''] = line.split(/\s+/)
  return { email, password }
}

const signIn = async (): Promise<string> => {
  const response = await fetch(`${front}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(accounts()),
  })
  return (await response.json()).token
}

const round = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 })
const verdict = (ok: boolean): string => (ok ? 'as it is to be' : 'NOT AS IT IS TO BE')

/** People at work in the admin: they open lists and documents, one after the other. */
const workInAdmin = (token: string): (() => Promise<void>) => {
  let working = true
  const pages = [
    '/admin',
    '/api/policy-sections?depth=1&limit=20',
    '/admin/collections/policy-sections',
    '/api/purposes?depth=1',
  ]
  const worker = async () => {
    while (working) {
      for (const page of pages) {
        if (!working) return
        const response = await fetch(`${front}${page}`, {
          headers: { authorization: `JWT ${token}`, cookie: `payload-token=${token}` },
        })
        await response.arrayBuffer()
      }
    }
  }
  const workers = Promise.all([worker(), worker(), worker(), worker()])
  return async () => {
    working = false
    await workers
  }
}

try {
  say('Starting the app and what it is compared with …')
  await app.printed('Ready in')
  const commands = descendants(app.child.pid ?? 0).map(({ command }) => command)
  // PostgreSQL is told its port in the same way.
  const [, payloadPort] = commands.map((command) => /next start .*-p (\d+)/.exec(command)).find(Boolean) ?? []
  if (!payloadPort) throw new Error('The Payload process is not to be found')
  const identity = await answerOf({})
  const gzip = await answerOf({ 'accept-encoding': 'gzip' })
  const etag = identity.headers[identity.headers.indexOf('ETag') + 1] ?? ''
  const notModified = await answerOf({ 'if-none-match': etag })
  const plain: BenchServer = await startPlain({ '/identity': identity, '/gzip': gzip, '/304': notModified })
  stops.push(plain.stop)
  const next = await startNext(identity.body)
  stops.push(next.stop)
  const token = await signIn()
  const auth = { authorization: `JWT ${token}` }
  say(
    `policy.json: ${identity.body.length} bytes, ${gzip.body.length} with gzip. Payload answers on port ${payloadPort}.`,
  )

  type Case = Omit<Load, 'seconds' | 'connections'>
  const cases: Record<string, Case> = {
    'front, identity': { url: `${front}${policyPath}` },
    'node:http, identity': { url: `${plain.url}/identity` },
    'front, gzip': { url: `${front}${policyPath}`, headers: { 'accept-encoding': 'gzip' } },
    'node:http, gzip': { url: `${plain.url}/gzip` },
    'front, 304': { url: `${front}${policyPath}`, headers: { 'if-none-match': etag }, status: 304 },
    'node:http, 304': { url: `${plain.url}/304`, status: 304 },
    'Next route': { url: `${next.url}/policy` },
    'Next route, gzip': { url: `${next.url}/policy`, headers: { 'accept-encoding': 'gzip' } },
    'Payload REST': {
      url: `http://127.0.0.1:${payloadPort}/api/policy-sections?locale=lv&depth=0&pagination=false`,
      headers: auth,
    },
  }
  const measured = new Map<string, Measured[]>(Object.keys(cases).map((name) => [name, []]))
  for (const each of Object.values(cases)) await measure({ ...each, connections, seconds: 5 })
  for (let number = 1; number <= rounds; number += 1) {
    say(`Round ${number} of ${rounds}`)
    for (const [name, each] of Object.entries(cases))
      measured.get(name)?.push(await measure({ ...each, connections, seconds }))
  }
  const result = new Map([...measured].map(([name, all]) => [name, medianOf(all)]))
  say(`\n${'median of rounds'.padEnd(24)}${'requests/s'.padStart(12)}${'p50 ms'.padStart(10)}${'p99 ms'.padStart(10)}`)
  for (const [name, { perSecond, p50, p99 }] of result) {
    say(`${name.padEnd(24)}${round(perSecond).padStart(12)}${round(p50).padStart(10)}${round(p99).padStart(10)}`)
  }

  const perSecond = (name: string): number => result.get(name)?.perSecond ?? Number.NaN
  const ratio = (one: string, other: string, least: number): boolean => {
    const value = perSecond(one) / perSecond(other)
    say(
      `${`${one} / ${other}`.padEnd(46)}${value.toFixed(2).padStart(8)}  at least ${least}: ${verdict(value >= least)}`,
    )
    return value >= least
  }
  say('')
  const verdicts = [
    ratio('front, identity', 'node:http, identity', 0.8),
    ratio('front, gzip', 'node:http, gzip', 0.8),
    ratio('front, 304', 'node:http, 304', 0.8),
    ratio('front, identity', 'Next route', 15),
    ratio('front, identity', 'Payload REST', 80),
  ]
  // What nearly every client asks for; Next compresses at every request.
  ratio('front, gzip', 'Next route, gzip', 15)
  ratio('front, gzip', 'Payload REST', 80)

  const calm: Measured[] = []
  const busy: Measured[] = []
  const light = {
    url: `${front}${policyPath}`,
    headers: { 'accept-encoding': 'gzip' },
    seconds,
    connections: 10,
    rate: 500,
  }
  for (let number = 1; number <= rounds; number += 1) {
    calm.push(await measure(light))
    const stop = workInAdmin(token)
    busy.push(await measure(light))
    await stop()
  }
  const [without, withAdmin] = [medianOf(calm).p99, medianOf(busy).p99]
  const times = Math.max(1, withAdmin) / Math.max(1, without)
  say(
    `p99 at 500 requests/s: ${without} ms; with four people in the admin: ${withAdmin} ms; ${times.toFixed(1)} times, at most 3: ${verdict(times <= 3)}`,
  )
  verdicts.push(times <= 3)

  const password = readFileSync(path.join(dataDir, 'postgres-password'), 'utf8').trim()
  const [, , , databasePort] = readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  const sites = await publishSites(
    `postgres://privacy_app:${password}@127.0.0.1:${databasePort}/privacy`,
    Number(values.sites),
  )
  while ((await (await fetch(`${front}/health`)).json()).parts.sites <= sites.length)
    await new Promise((resolve) => setTimeout(resolve, 250))
  const before = residentMegabytes(app.child.pid ?? 0)
  const asked = await askForAll(`${front}/api/privacy`, sites)
  const after = residentMegabytes(app.child.pid ?? 0)
  say(
    `memory of the front with ${sites.length + 1} sites: ${round(before)} MB; after ${asked} files were asked for, ${round(after)} MB, below 120: ${verdict(after < 120)}`,
  )
  verdicts.push(after < 120)
  if (verdicts.includes(false)) process.exitCode = 1
} finally {
  for (const stop of stops.reverse()) await stop()
}
