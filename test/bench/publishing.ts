/** `npm run bench:publishing`: how long publishing takes, and what it holds meanwhile; exits 1 where a limit is missed. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { connect } from '../integration/delivery-rows.ts'
import { manyLocales, ownWord, speakManyLanguages, writeSections } from './many-sections.ts'
import { type AppUnderTest, startUnderTest } from './under-test.ts'

/** Milliseconds, megabytes, and times as long for ten times the sections. */
const limits = { demo: 500, large: 20_000, memory: 1000, growth: 10 }
const sizes = [10, 100, 1000]
const say = (line: string) => process.stdout.write(`${line}\n`)
const verdict = (ok: boolean) => (ok ? 'ok' : 'MISSED')

const found = z.object({ docs: z.array(z.looseObject({ id: z.int() })) })
const findings = z.object({
  findings: z.array(z.object({ id: z.string(), severity: z.string(), waiver: z.unknown() })),
})

const call = async (app: AppUnderTest, path: string, body?: object): Promise<unknown> => {
  const response = await fetch(`${app.url}/api${path}`, {
    headers: { authorization: `JWT ${app.token}`, 'content-type': 'application/json' },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  })
  const answer: unknown = await response.json()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(answer).slice(0, 2000)}`)
  return answer
}

type Served = { release: number; etag: string }

/** What a frontend fetches that has a policy already. */
const served = async (app: AppUnderTest, had: Served): Promise<Served> => {
  const response = await fetch(`${app.url}/api/privacy/pro-balances/lv/policy.json`, {
    headers: { 'if-none-match': had.etag },
  })
  if (response.status === 304) return had
  const { release } = z.object({ release: z.int() }).parse(await response.json())
  return { release, etag: response.headers.get('etag') ?? '' }
}

let newest: Served = { release: 1, etag: '' }
/** Milliseconds from the click to the answer, and to the policy that a frontend fetches. */
const publish = async (app: AppUnderTest, site: number): Promise<{ answered: number; fetched: number }> => {
  newest = await served(app, newest)
  const { release } = newest
  const since = performance.now()
  const order = {
    notes: { lv: 'Mērījums.' },
    outdatedReasons: Object.fromEntries(manyLocales.map((locale) => [locale, 'A measurement.'])),
    expectedRelease: release,
  }
  await call(app, `/privacy-desk/sites/${site}/publish`, order)
  const answered = performance.now() - since
  while (newest.release === release) {
    newest = await served(app, newest)
    if (newest.release === release) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return { answered, fetched: performance.now() - since }
}

/** A publisher does not click again while the release before is still compressed. */
const quiet = async (app: AppUnderTest): Promise<void> => {
  const client = await connect(app.databaseUri)
  const due = 'select from privacy.release_compression where done_at is null'
  while ((await client.query(due)).rows.length > 0) await new Promise((resolve) => setTimeout(resolve, 100))
  await client.end()
}

/** Whatever the large site is found to have done wrong may go out. */
const waiveAll = async (app: AppUnderTest, site: number): Promise<number> => {
  const { findings: all } = findings.parse(await call(app, `/privacy-desk/sites/${site}/findings?of=approved`))
  const errors = all.filter(({ severity, waiver }) => severity === 'error' && !waiver).map(({ id }) => id)
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  for (let at = 0; at < errors.length; at += 500) {
    const order = { findings: errors.slice(at, at + 500), reason: 'A measurement.', scope: 'until', until }
    await call(app, `/privacy-desk/sites/${site}/waivers`, order)
  }
  return errors.length
}

/** The most that a process ever held, in megabytes. */
const peakMegabytes = (pid: number): number => {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return (Number(kilobytes) * 1024) / 1_000_000
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const ofTheDemo = async (app: AppUnderTest, site: number): Promise<boolean> => {
  const { docs } = found.parse(await call(app, '/policy-sections?where[key][equals]=sharing&depth=0'))
  const section = docs[0]?.id
  const times: { answered: number; fetched: number }[] = []
  for (let round = 0; round < 9; round += 1) {
    const response = await fetch(`${app.url}/api/policy-sections/${section}?locale=lv`, {
      method: 'PATCH',
      headers: { authorization: `JWT ${app.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: `Datu kopīgošana ${ownWord(round)}` }),
    })
    if (!response.ok) throw new Error(`Saving answered ${response.status}`)
    await call(app, '/privacy-desk/ready', { collection: 'policy-sections', id: section, locale: 'lv' })
    times.push(await publish(app, site))
    await quiet(app)
  }
  // The first ones find nothing compiled yet.
  const warm = times.slice(2)
  const fetched = median(warm.map((time) => time.fetched))
  const ok = fetched < limits.demo
  say(`demo in three locales, click to fetched: ${fetched.toFixed(0)} ms, below ${limits.demo}: ${verdict(ok)}`)
  say(
    `(answered after ${median(warm.map((time) => time.answered)).toFixed(0)} ms; the first ${times[0]?.fetched.toFixed(0)} ms)`,
  )
  return ok
}

const ofManySections = async (app: AppUnderTest, site: number): Promise<boolean> => {
  const client = await connect(app.databaseUri)
  await speakManyLanguages(client)
  const results: boolean[] = []
  let before: number | undefined
  for (const count of sizes) {
    await writeSections(client, { count, round: 0 })
    const waived = await waiveAll(app, site)
    const first = await publish(app, site)
    await quiet(app)
    await writeSections(client, { count, round: 1 })
    const again = await publish(app, site)
    await quiet(app)
    const slower = Math.max(first.fetched, again.fetched)
    const growth = before === undefined ? undefined : again.fetched / before
    before = again.fetched
    const ok = slower < limits.large && (growth === undefined || growth <= limits.growth)
    results.push(ok)
    say(
      `${count} sections in ${manyLocales.length} locales: added ${first.fetched.toFixed(0)} ms, ten of them changed ${again.fetched.toFixed(0)} ms` +
        `${growth === undefined ? '' : `, ${growth.toFixed(1)} times a tenth of it`} (${waived} findings let through): ${verdict(ok)}`,
    )
  }
  await client.end()
  const peak = peakMegabytes(app.payload.pid)
  const ok = peak < limits.memory
  say(`limits: ${limits.large} ms, and ${limits.growth} times for ten times the sections`)
  say(`the most that the Payload process held: ${peak.toFixed(0)} MB, below ${limits.memory}: ${verdict(ok)}`)
  say(`(the front ${peakMegabytes(app.pid).toFixed(0)} MB)`)
  return results.every(Boolean) && ok
}

say('Starting the app …')
const app = await startUnderTest()
try {
  const { docs } = found.parse(await call(app, '/sites?depth=0'))
  const site = docs[0]?.id ?? 0
  const demo = await ofTheDemo(app, site)
  const large = await ofManySections(app, site)
  if (!demo || !large) process.exitCode = 1
} finally {
  await app.stop()
}
