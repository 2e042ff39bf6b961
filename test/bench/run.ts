/** `npm run bench`: how fast the front process answers, beside what else could answer, in one run. */
import { parseArgs } from 'node:util'
import { type Case, compare, ratio, table, verdict } from './comparison.ts'
import { type Measured, measure, medianOf } from './load.ts'
import { askForAll, publishSites, residentMegabytes } from './memory.ts'
import { startNext, startPlain } from './servers.ts'
import { type AppUnderTest, answerOf, startUnderTest, workInAdmin } from './under-test.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    sites: { type: 'string', default: '100' },
    parts: { type: 'string', default: 'requests,admin,memory' },
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
  const plain = await startPlain({ '/identity': identity, '/gzip': gzip, '/304': await answerOf(url, known) })
  stops.push(plain.stop)
  return { url, identity, gzip, known, plain }
}
type Prepared = Awaited<ReturnType<typeof prepare>>

const requests = async (app: AppUnderTest, { url, identity, gzip, known, plain }: Prepared): Promise<boolean[]> => {
  const next = await startNext(identity.body)
  stops.push(next.stop)
  const { pid } = app
  const cases: Record<string, Case> = {
    'front, identity': { url, pid },
    'node:http, identity': { url: `${plain.url}/identity`, pid: plain.pid },
    'front, gzip': { url, headers: zipped, pid },
    'node:http, gzip': { url: `${plain.url}/gzip`, pid: plain.pid },
    'front, 304': { url, headers: known, status: 304, pid },
    'node:http, 304': { url: `${plain.url}/304`, status: 304, pid: plain.pid },
    'Next route, identity': { url: `${next.url}/policy`, pid: next.pid },
    'Next route, gzip': { url: `${next.url}/policy`, headers: zipped, pid: next.pid },
    'Payload REST': {
      url: `${app.payload.url}/api/policy-sections?locale=lv&depth=0&pagination=false`,
      headers: { authorization: `JWT ${app.token}` },
      pid: app.payload.pid,
    },
  }
  say(`policy.json: ${identity.body.length} bytes, ${gzip.body.length} with gzip`)
  const results = await compare(cases, { rounds, seconds, say })
  for (const line of ['', ...table(results), '']) say(line)
  return [
    { one: 'front, identity', other: 'node:http, identity', least: 0.8 },
    { one: 'front, gzip', other: 'node:http, gzip', least: 0.8 },
    { one: 'front, 304', other: 'node:http, 304', least: 0.8 },
    { one: 'front, identity', other: 'Next route, identity', least: 15 },
    { one: 'front, gzip', other: 'Next route, gzip', least: 15 },
    { one: 'front, identity', other: 'Payload REST', least: 80 },
    { one: 'front, gzip', other: 'Payload REST', least: 80 },
  ].map((each) => {
    const { line, ok } = ratio(results, each)
    say(line)
    return ok
  })
}

const besideAdmin = async (app: AppUnderTest, { url, plain }: Prepared): Promise<boolean> => {
  const calm: Measured[] = []
  const busy: Measured[] = []
  const plainBusy: Measured[] = []
  const light = { url, pid: app.pid, headers: zipped, seconds, connections: 10, rate: 500 }
  for (let number = 1; number <= rounds; number += 1) {
    calm.push(await measure(light))
    const stop = workInAdmin(app)
    busy.push(await measure(light))
    plainBusy.push(await measure({ ...light, url: `${plain.url}/gzip`, pid: plain.pid }))
    await stop()
  }
  const [without, withAdmin] = [medianOf(calm).p99, medianOf(busy).p99]
  const times = Math.max(1, withAdmin) / Math.max(1, without)
  const ok = times <= 3
  say(`p99 at 500 requests/s: ${without.toFixed(2)} ms; with four people in the admin ${withAdmin.toFixed(2)} ms`)
  say(`(node:http beside the same people, which pass it by: ${medianOf(plainBusy).p99.toFixed(2)} ms)`)
  say(`${times.toFixed(1)} times, at most 3: ${verdict(ok)}`)
  return ok
}

const memory = async (app: AppUnderTest): Promise<boolean> => {
  const sites = await publishSites(app.databaseUri, Number(values.sites))
  const served = async (): Promise<number> => (await (await fetch(`${app.url}/health`)).json()).parts.sites
  while ((await served()) <= sites.length) await new Promise((resolve) => setTimeout(resolve, 250))
  const before = residentMegabytes(app.pid)
  const asked = await askForAll(`${app.url}/api/privacy`, sites)
  const after = residentMegabytes(app.pid)
  const ok = after < 120
  say(`memory of the front with ${sites.length + 1} sites: ${before.toFixed(0)} MB`)
  say(`after ${asked} files were asked for ${after.toFixed(0)} MB, below 120: ${verdict(ok)}`)
  return ok
}

try {
  say('Starting the app, and what it is compared with …')
  const app = await startUnderTest()
  stops.push(app.stop)
  const prepared = await prepare(app)
  const parts = values.parts.split(',')
  const verdicts = [
    ...(parts.includes('requests') ? await requests(app, prepared) : []),
    ...(parts.includes('admin') ? [await besideAdmin(app, prepared)] : []),
    ...(parts.includes('memory') ? [await memory(app)] : []),
  ]
  if (verdicts.includes(false)) process.exitCode = 1
} finally {
  for (const stop of stops.reverse()) await stop()
}
