/** `npm run bench:translations`: the queue, a save, and files of 20,000 units; exits 1 where a limit is missed. */
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { type BasePayload, getPayload } from 'payload'
import pg from 'pg'
import { z } from 'zod'
import { prose } from '../integration/shop-fixture.ts'
import { median } from './load.ts'
import { residentMegabytes } from './memory.ts'
import { type AppUnderTest, startUnderTest } from './under-test.ts'

/** Milliseconds and megabytes. */
const limits = { queue: 500, save: 30, exported: 20_000, imported: 20_000, memory: 500 }
const { values } = parseArgs({ options: { sections: { type: 'string', default: '400' } } })
const sections = Number(values.sections)
const rowsOfSection = 50
const formats = ['xliff-2.1', 'po', 'csv'] as const

const say = (line: string) => process.stdout.write(`${line}\n`)
const verdicts: boolean[] = []
const judge = (line: string, ok: boolean) => {
  verdicts.push(ok)
  say(`${line}: ${ok ? 'ok' : 'MISSED'}`)
}

const call = async (app: AppUnderTest, path: string, body?: unknown): Promise<Response> => {
  const response = await fetch(`${app.url}/api${path}`, {
    headers: { authorization: `JWT ${app.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${(await response.text()).slice(0, 500)}`)
  return response
}

const timed = async <Result>(work: () => Promise<Result>): Promise<{ took: number; result: Result }> => {
  const since = performance.now()
  const result = await work()
  return { took: performance.now() - since, result }
}

/** As many units as a hundred sites of the demo's size have, each with an approved text. */
const fillQueue = async (client: pg.Client): Promise<void> => {
  await client.query(`
    insert into privacy.translation_units (site, collection, document, locale, path, key, label, place, state, source,
        source_fingerprint, against, target, target_fingerprint, text, words, since)
      select (900000 + n / 200)::text, 'sections', (900000 + n / 5)::text, 'et', 'title-' || n, 'key-' || n / 5,
          'Sadaļa ' || n / 5, n % 5, (array['missing', 'changed', 'in-review', 'outdated', 'approved'])[1 + n % 5],
          'Mēs apstrādājam jūsu personas datus ' || n || ' mēnešus, ja vien likums neprasa citādi.', 'f' || n, 'f' || n,
          'Töötleme teie isikuandmeid ' || n || ' kuud, kui seadus ei nõua teisiti.', 't' || n, '"x"', 11,
          now() - make_interval(mins => n)
        from generate_series(0, 19999) as n`)
  await client.query('analyze privacy.translation_units')
}

const measureQueue = async (app: AppUnderTest): Promise<void> => {
  const opened = async () => {
    const answers = await Promise.all([
      call(app, '/privacy-desk/units?locale=et&states=missing,outdated,changed,in-review&page=1&limit=50'),
      call(app, '/privacy-desk/unit-counts'),
    ])
    for (const answer of answers) await answer.text()
  }
  await opened()
  const times: number[] = []
  for (let round = 0; round < 15; round += 1) times.push((await timed(opened)).took)
  const took = median(times)
  judge(
    `the queue of 20,000 units of 100 sites opens in ${took.toFixed(0)} ms, at most ${limits.queue}`,
    took < limits.queue,
  )
}

const localPayload = async (app: AppUnderTest): Promise<BasePayload> => {
  Object.assign(process.env, {
    DATABASE_URI: app.databaseUri,
    PAYLOAD_SECRET: 'of the benchmark',
    NODE_ENV: 'production',
  })
  const { default: config } = await import('../../payload.config.ts')
  return getPayload({ config })
}

const sectionBody = (index: number) =>
  Array.from({ length: rowsOfSection - 1 }, (_, row) => ({
    blockType: 'prose' as const,
    text: prose(`Sadaļas ${index} rindkopa ${row} par personas datu apstrādi, glabāšanu un jūsu tiesībām.`),
  }))

const docSchema = z.object({ id: z.number() })
const found = z.object({ docs: z.array(docSchema) })

const makeSections = async (payload: BasePayload, app: AppUnderTest, site: number): Promise<number> => {
  let first = 0
  for (let index = 0; index < sections; index += 1) {
    const data = { site, key: `bench-${index}`, title: `Sadaļa ${index}`, body: sectionBody(index) }
    const { id } = docSchema.parse(
      await payload.create({ collection: 'policy-sections', data, locale: 'lv', depth: 0 }),
    )
    await call(app, '/privacy-desk/ready', { collection: 'policy-sections', id, locale: 'lv' })
    if (index === 0) first = id
    if ((index + 1) % 50 === 0) say(`${index + 1} of ${sections} sections of ${rowsOfSection} units`)
  }
  return first
}

/** Payload's own save and ours, in turn: what the guard and the rows of translations add. */
const measureSave = async (payload: BasePayload, section: number): Promise<void> => {
  const read = { collection: 'policy-sections', id: section, locale: 'lv', depth: 0 } as const
  const { body } = await payload.findByID(read)
  const users = await payload.find({ collection: 'users', where: { roles: { equals: 'editor' } }, limit: 1, depth: 0 })
  const user = { ...users.docs[0], collection: 'users' }
  const save = async (title: string, own: boolean) => {
    const data = { title, body: body ?? [] }
    const more = own ? { overrideAccess: false, user } : { context: { privacyRowsLater: true } }
    return (await timed(() => payload.update({ ...read, data, ...more } as Parameters<typeof payload.update>[0]))).took
  }
  const [own, plain]: [number[], number[]] = [[], []]
  for (let round = 0; round < 25; round += 1) {
    plain.push(await save(`Nosaukums ${round}`, false))
    own.push(await save(`Virsraksts ${round}`, true))
  }
  const more = median(own) - median(plain)
  say(
    `a section of ${rowsOfSection} units is saved in ${median(own).toFixed(0)} ms, by Payload alone in ${median(plain).toFixed(0)} ms`,
  )
  judge(`a save costs ${more.toFixed(0)} ms beyond Payload's own, at most ${limits.save}`, more < limits.save)
}

/** The most that the Payload process holds while something is done. */
const watched = async <Result>(app: AppUnderTest, work: () => Promise<Result>) => {
  const before = residentMegabytes(app.payload.pid)
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, residentMegabytes(app.payload.pid))
  }, 100)
  const { took, result } = await timed(work)
  clearInterval(timer)
  return { took, result, more: most - before }
}

const row = z.array(z.string())

/** Every empty target filled, as somebody with a spreadsheet would. */
const translated = (csv: string): string =>
  stringify(
    z
      .array(row)
      .parse(parse(csv, { bom: true }))
      .map(([unit = '', label = '', source = '', target = '', ...rest]) => {
        const words = source.replace('Sadaļas', 'Jaotise').replace('Sadaļa', 'Jaotis').replace('rindkopa', 'lõik')
        return [unit, label, source, target || words, ...rest]
      }),
  )

const measureFiles = async (app: AppUnderTest, site: number): Promise<void> => {
  let csv = ''
  for (const format of formats) {
    const path = `/privacy-desk/translations/export?site=${site}&locale=et&format=${format}`
    const { took, result, more } = await watched(app, async () => (await call(app, path)).text())
    if (format === 'csv') csv = result
    const size = `${(result.length / 1e6).toFixed(1)} MB`
    judge(
      `${format} of ${sections * rowsOfSection} units (${size}) is exported in ${(took / 1000).toFixed(1)} s, ${more.toFixed(0)} MB more held`,
      took < limits.exported && more < limits.memory,
    )
  }
  const filled = translated(csv)
  const body = { site, file: Buffer.from(filled).toString('base64') }
  const preview = await watched(app, async () => (await call(app, '/privacy-desk/translations/preview', body)).json())
  say(`previewed in ${(preview.took / 1000).toFixed(1)} s: ${JSON.stringify(preview.result.counts)}`)
  const { took, result, more } = await watched(app, async () =>
    (await call(app, '/privacy-desk/translations/import', body)).json(),
  )
  say(`imported: ${result.saved} saved, ${result.kept} kept, ${result.refused.length} refused`)
  judge(
    `csv of ${sections * rowsOfSection} units is imported in ${(took / 1000).toFixed(1)} s, ${more.toFixed(0)} MB more held`,
    took < limits.imported && more < limits.memory,
  )
}

const app = await startUnderTest()
try {
  const client = new pg.Client({ connectionString: app.databaseUri })
  await client.connect()
  await fillQueue(client)
  await measureQueue(app)
  await client.query(`delete from privacy.translation_units where site like '9000%'`)
  await client.end()
  const { docs } = found.parse(await (await call(app, '/sites?limit=1&depth=0')).json())
  const site = docs[0]?.id ?? 0
  const payload = await localPayload(app)
  const first = await makeSections(payload, app, site)
  await measureSave(payload, first)
  await payload.destroy()
  await measureFiles(app, site)
} finally {
  await app.stop()
}
process.exit(verdicts.every(Boolean) ? 0 : 1)
