/** `npm run bench`: how fast the front process answers, beside what else could answer, in one run. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { exportTree } from '../../src/export/export-tree.ts'
import { freePort } from '../../src/server/free-port.ts'
import { findNginx, startNginx } from '../tools/nginx-process.ts'
import { type Case, compare, type Ratio, ratio, table, verdict } from './comparison.ts'
import { type Measured, measure, median, medianOf } from './load.ts'
import { askForAll, publishSites, residentMegabytes } from './memory.ts'
import { firstPolicyAfterStart, keepPublishing } from './published.ts'
import { type BenchServer, startNext, startPlain } from './servers.ts'
import { type AppUnderTest, answerOf, startUnderTest, workInAdmin } from './under-test.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    sites: { type: 'string', default: '100' },
    parts: { type: 'string', default: 'requests,admin,publishing,memory,start' },
  },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const say = (line: string) => process.stdout.write(`${line}\n`)
const stops: (() => Promise<unknown>)[] = []
const policyPath = '/api/privacy/pro-balances/lv/policy.json'

const zipped = { 'accept-encoding': 'gzip' }

/** What the front answers, and a server that has the same ready. */
const prepare = async (app: AppUnderTest) => {
  const url = `${app.url}${policyPath}`
  const identity = await answerOf(url, {})
  const gzip = await answerOf(url, zipped)
  const known = { 'if-none-match': identity.headers[identity.headers.indexOf('ETag') + 1] ?? '' }
  const answers = { '/identity': identity, '/gzip': gzip, '/304': await answerOf(url, known) }
  return { app, url, identity, gzip, known, answers, plain: await startPlain(answers) }
}
type Prepared = Awaited<ReturnType<typeof prepare>>

/** The same with both servers started anew. */
const again = async ({ app, plain, ...kept }: Prepared): Promise<Prepared> => {
  await plain.stop()
  return { ...kept, app: await app.startedAgain(), plain: await startPlain(kept.answers) }
}

/** What readers may expect beside others; with one connection it is the time of a request that tells. */
const limits: Readonly<Record<number, readonly Ratio[]>> = {
  32: [
    { one: 'front, identity', other: 'node:http, identity', least: 0.85 },
    { one: 'front, gzip', other: 'node:http, gzip', least: 0.85 },
    { one: 'front, 304', other: 'node:http, 304', least: 0.85 },
    { one: 'front, identity', other: 'Next route, identity', least: 20 },
    { one: 'front, gzip', other: 'Next route, gzip', least: 20 },
    { one: 'front, identity', other: 'Payload REST', least: 80 },
    { one: 'front, gzip', other: 'Payload REST', least: 80 },
  ],
  1: [
    { one: 'front, identity', other: 'node:http, identity', least: 0.85 },
    { one: 'front, gzip', other: 'node:http, gzip', least: 0.85 },
    { one: 'front, 304', other: 'node:http, 304', least: 0.85 },
  ],
}

/** nginx on an export of the same, where it is installed. */
const besideNginx = async (app: AppUnderTest, known: Record<string, string>): Promise<Record<string, Case>> => {
  const program = findNginx()
  if (!program) {
    say('nginx is not installed here: the front is not compared with it')
    return {}
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'privacy-bench-export-'))
  stops.push(() => rm(folder, { recursive: true, force: true }))
  const pool = new pg.Pool({ connectionString: app.databaseUri, max: 2 })
  await exportTree({ pool, folder, basePath: '/api/privacy' })
  await pool.end()
  const nginx = await startNginx(program, folder)
  stops.push(nginx.stop)
  const url = `http://127.0.0.1:${nginx.port}${policyPath}`
  return {
    'nginx, identity': { url, pid: nginx.pid },
    'nginx, gzip': { url, headers: zipped, pid: nginx.pid },
    'nginx, 304': { url, headers: known, status: 304, pid: nginx.pid },
  }
}

const casesOf = ({ app: { pid, payload, token }, url, known, plain }: Prepared, next: BenchServer) => ({
  'front, identity': { url, pid },
  'node:http, identity': { url: `${plain.url}/identity`, pid: plain.pid },
  'front, gzip': { url, headers: zipped, pid },
  'node:http, gzip': { url: `${plain.url}/gzip`, pid: plain.pid },
  'front, 304': { url, headers: known, status: 304, pid },
  'node:http, 304': { url: `${plain.url}/304`, status: 304, pid: plain.pid },
  'Next route, identity': { url: `${next.url}/policy`, pid: next.pid },
  'Next route, gzip': { url: `${next.url}/policy`, headers: zipped, pid: next.pid },
  'Payload REST': {
    url: `${payload.url}/api/policy-sections?locale=lv&depth=0&pagination=false`,
    headers: { authorization: `JWT ${token}` },
    pid: payload.pid,
  },
})

const requests = async (): Promise<boolean[]> => {
  const { app, identity, gzip, known } = prepared
  const next = await startNext(identity.body)
  stops.push(next.stop)
  const nginx = await besideNginx(app, known)
  say(`policy.json: ${identity.body.length} bytes, ${gzip.body.length} with gzip`)
  const verdicts: boolean[] = []
  for (const connections of [32, 1]) {
    say(connections === 1 ? 'One connection' : `${connections} connections`)
    const cases = async (): Promise<Record<string, Case>> => {
      prepared = await again(prepared)
      return { ...casesOf(prepared, next), ...nginx }
    }
    const results = await compare({ cases, connections, rounds, seconds, say })
    for (const line of ['', ...table(results), '']) say(line)
    for (const limit of limits[connections] ?? []) {
      const { line, ok } = ratio(results, limit)
      say(line)
      verdicts.push(ok)
    }
  }
  return verdicts
}

type Others = { who: string; work: () => Promise<() => Promise<unknown>>; most: number }

/** How long the slowest of a hundred readers wait while others are at work, and while nobody is. */
const besideOthers = async ({ app, plain }: Prepared, { who, work, most }: Others): Promise<boolean> => {
  const calm: Measured[] = []
  const busy: Measured[] = []
  const plainBusy: Measured[] = []
  // Of a numbered path: another release has other bytes.
  const url = `${app.url}/api/privacy/pro-balances/releases/1/lv/policy.json`
  const light = { url, pid: app.pid, headers: zipped, seconds, connections: 10, rate: 500 }
  for (let number = 1; number <= rounds; number += 1) {
    calm.push(await measure(light))
    const stop = await work()
    busy.push(await measure(light))
    plainBusy.push(await measure({ ...light, url: `${plain.url}/gzip`, pid: plain.pid }))
    await stop()
  }
  const [without, beside] = [medianOf(calm).p99, medianOf(busy).p99]
  const times = Math.max(1, beside) / Math.max(1, without)
  const ok = times <= most
  say(`p99 at 500 requests/s: ${without.toFixed(2)} ms; with ${who} ${beside.toFixed(2)} ms`)
  say(`(node:http beside the same, which passes it by: ${medianOf(plainBusy).p99.toFixed(2)} ms)`)
  say(`${times.toFixed(1)} times, at most ${most}: ${verdict(ok)}`)
  return ok
}

const besideAdmin = (): Promise<boolean> =>
  besideOthers(prepared, { who: 'four people in the admin', work: () => workInAdmin(prepared.app), most: 2 })

/** A release is to be made for nobody else: what a publishing costs readers is told, and bound as the admin's work is. */
const besidePublishing = (): Promise<boolean> =>
  besideOthers(prepared, { who: 'releases published all the time', work: () => keepPublishing(prepared.app), most: 2 })

const start = async ({ app }: Prepared): Promise<boolean> => {
  await app.stopped()
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) times.push(await firstPolicyAfterStart(app.dataDir, await freePort()))
  const took = median(times)
  const ok = took < 300
  say(`first policy after a start, from the copy on disk: ${took.toFixed(0)} ms, below 300: ${verdict(ok)}`)
  return ok
}

/** What part of the requests of plain `node:http` the front answers; whatever slows both leaves it as it is. */
const besidePlain = async ({ app, url, plain }: Prepared): Promise<number> => {
  const shares: number[] = []
  for (let number = 1; number <= rounds; number += 1) {
    const front = await measure({ url, pid: app.pid, seconds, connections: 32 })
    const other = await measure({ url: `${plain.url}/identity`, pid: plain.pid, seconds, connections: 32 })
    shares.push(front.perSecond / other.perSecond)
  }
  return median(shares)
}

/** Megabytes: of an installation of up to a hundred sites, and of a large one. */
const mostMemory = (sites: number): number => (sites <= 100 ? 120 : 400)

const memory = async (prepared: Prepared): Promise<boolean> => {
  const { app } = prepared
  const few = await besidePlain(prepared)
  const sites = await publishSites({ databaseUri: app.databaseUri, count: Number(values.sites), say })
  const served = async (): Promise<number> => (await (await fetch(`${app.url}/health`)).json()).parts.sites
  while ((await served()) <= sites.length) await new Promise((resolve) => setTimeout(resolve, 250))
  const before = residentMegabytes(app.pid)
  const asked = await askForAll(`${app.url}/api/privacy`, sites)
  const after = residentMegabytes(app.pid)
  const most = mostMemory(sites.length)
  const ok = after < most
  say(`memory of the front with ${sites.length + 1} sites: ${before.toFixed(0)} MB`)
  say(`after ${asked} files were asked for ${after.toFixed(0)} MB, below ${most}: ${verdict(ok)}`)
  const many = await besidePlain(prepared)
  const found = many / few >= 0.9
  say(`front / node:http with one site ${few.toFixed(2)}, with ${sites.length + 1} ${many.toFixed(2)}`)
  say(`a site is found among many in no more time, at least 0.9 of it: ${verdict(found)}`)
  return ok && found
}

say('Starting the app, and what it is compared with …')
let prepared = await prepare(await startUnderTest())
stops.push(async () => {
  await prepared.plain.stop()
  await prepared.app.stop()
})
try {
  const parts = values.parts.split(',')
  const verdicts = [
    ...(parts.includes('requests') ? await requests() : []),
    ...(parts.includes('admin') ? [await besideAdmin()] : []),
    ...(parts.includes('publishing') ? [await besidePublishing()] : []),
    ...(parts.includes('memory') ? [await memory(prepared)] : []),
    ...(parts.includes('start') ? [await start(prepared)] : []),
  ]
  if (verdicts.includes(false)) process.exitCode = 1
} finally {
  for (const stop of stops.reverse()) await stop()
}
