/** Texts saved where they are, beside the same save by Payload alone. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { CollectionName } from '../../src/options.ts'
import { connectionOf } from '../../src/release/database.ts'
import { splitLocales } from '../../src/translation/leaves.ts'
import { storedDocument } from '../../src/translation/stored-document.ts'
import { withText } from '../../src/translation/units/put-text.ts'
import { writeTexts } from '../../src/translation/units/write-texts.ts'
import { configFor, startTestApp, type TestApp } from './app-fixture.ts'
import { prose } from './shop-fixture.ts'

type Doc = Record<string, unknown>
let app: TestApp
/** Whether the host changes what is saved, and what it was told. */
const host = { changesFacts: false, savesAgain: false, told: 0, id: undefined as unknown }

beforeAll(async () => {
  app = await startTestApp({
    holding: 'the demo',
    configure: async (uri) => {
      const config = await configFor(uri)
      const rights = config.collections.find(({ slug }) => slug === 'rights')
      rights?.hooks.beforeChange?.push(({ data, originalDoc }) =>
        host.changesFacts ? { ...data, key: `${String(originalDoc?.key)}-99` } : data,
      )
      rights?.hooks.afterChange?.push(async ({ doc, req }) => {
        host.told += 1
        host.id = doc.id
        if (!host.savesAgain) return
        host.savesAgain = false
        const data = { key: `${doc.key}-again` }
        await req.payload.update({ collection: 'rights', id: doc.id, data, depth: 0, req })
      })
      return config
    },
  })
}, 400_000)
afterAll(() => app.stop())

const request = () => ({ payload: app.payload, context: {} }) as unknown as PayloadRequest
const fieldsOf = (slug: string) => app.payload.collections[slug as 'sites']?.config.flattenedFields ?? []

const stored = async (slug: string, id: number): Promise<Doc> =>
  z.looseObject({}).parse(await storedDocument({ req: request(), slug, id }))

/** Without when it was saved. */
const undated = ({ updatedAt: _, ...doc }: Doc): Doc => doc

const newestVersion = async (slug: string, id: number): Promise<Doc> => {
  const { docs } = await app.payload.db.findVersions({
    ...{ collection: slug, limit: 1, pagination: false, sort: '-updatedAt', where: { parent: { equals: id } } },
    req: {},
  })
  return undated(z.looseObject({}).parse(docs[0]?.version))
}

const documents = async (slug: string) => {
  const { docs } = await app.payload.find({ collection: slug as 'sites', depth: 0, pagination: false, locale: 'lv' })
  return docs.map(({ id }) => z.number().parse(id))
}

type Texts = Record<string, unknown>

/** One of a collection's texts, of a document that has none. */
const emptyText = (slug: string): Texts => {
  const field = fieldsOf(slug).find((each) => (each.type === 'text' || each.type === 'textarea') && each.localized)
  if (!field) throw new Error(`${slug} has no texts.`)
  return { [field.custom?.privacy === 'optional' ? `${field.name}?` : field.name]: null }
}

/** Rich text as it is in another place of the document; words with something added. */
const others = (texts: Texts, saved: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      typeof text === 'string'
        ? `${text} ×`
        : text === null
          ? 'Jauns'
          : (Object.values(saved).find((each) => typeof each === 'object') ?? text),
    ]),
  )

const write = async (args: { name: CollectionName; id: number | string; locale: string; texts: Texts }) => {
  const { name, id, locale, texts } = args
  const slug = app.context.slugs[name]
  const working = { fields: fieldsOf(slug), stored: await stored(slug, Number(id)) }
  const at = { context: app.context, req: request(), collection: name, document: id, locale }
  return writeTexts({ ...at, working, texts, rowsLater: true })
}

/** The same save by Payload alone. */
const plainly = async (args: { slug: string; id: number; locale: string; texts: Texts }): Promise<void> => {
  const { slug, id, locale, texts } = args
  const at = { collection: slug as 'sites', id, depth: 0, locale: locale as 'lv', fallbackLocale: false as const }
  let doc: Doc = { ...(await app.payload.findByID(at)) }
  let data: Doc = {}
  for (const [path, text] of Object.entries(texts)) {
    const changed = withText({ fields: fieldsOf(slug), doc, path, text }) ?? {}
    doc = { ...doc, ...changed }
    data = { ...data, ...changed }
  }
  await app.payload.update({ ...at, data, context: { privacyRowsLater: true } })
}

/** All that have texts of their own. */
const names: CollectionName[] = [
  ...(['sites', 'sections', 'displayGroups', 'dataCategories', 'purposes', 'cookieVendors'] as const),
  ...(['retentionRules', 'rights', 'requestChannels', 'securityMeasures'] as const),
]

describe('texts that are saved where they are', () => {
  it.each(names)('are what Payload would have stored, in the document and its version (%s)', async (name) => {
    const slug = app.context.slugs[name]
    const ids = await documents(slug)
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids.slice(0, 2)) {
      for (const locale of ['et', 'lv']) {
        const before = await stored(slug, id)
        const { units } = splitLocales(fieldsOf(slug), before)
        const texts = units[locale] ?? emptyText(slug)
        const changed = others(texts, texts)
        const written = await write({ name, id, locale, texts: changed })
        const [ours, version] = [await stored(slug, id), await newestVersion(slug, id)]
        expect(splitLocales(fieldsOf(slug), ours).units[locale]).toEqual(changed)
        // What is known of it without reading it is what is stored.
        const known = written.outcome === 'written' ? written.stored : undefined
        expect(known && splitLocales(fieldsOf(slug), known)).toEqual(splitLocales(fieldsOf(slug), ours))
        await plainly({ slug, id, locale, texts })
        expect(splitLocales(fieldsOf(slug), await stored(slug, id)).units).toEqual(units)
        await plainly({ slug, id, locale, texts: changed })
        expect(undated(ours)).toEqual(undated(await stored(slug, id)))
        expect(version).toEqual(await newestVersion(slug, id))
        expect(Date.parse(String(ours.updatedAt))).toBeGreaterThan(Date.parse(String(before.updatedAt)))
      }
    }
  })

  it('leave the rows of a section where they are, and only theirs', async () => {
    const [id = 0] = await documents('policy-sections')
    const rows = async () => {
      const db = await connectionOf(request())
      const { rows: found } = await db.execute(sql`
        select t.id, t._locale, md5(t.text::text) as text from policy_sections_blocks_prose_locales t
          join policy_sections_blocks_prose p on p.id = t._parent_id where p._parent_id = ${id} order by t.id`)
      return found
    }
    const before = await rows()
    expect(before.length).toBeGreaterThan(0)
    const { units } = splitLocales(fieldsOf('policy-sections'), await stored('policy-sections', id))
    const [path = '', text] = Object.entries(units.et ?? {}).find(([at]) => at.startsWith('body.')) ?? []
    const longer = JSON.parse(JSON.stringify(text).replace('"text":"', '"text":"× '))
    await write({ name: 'sections', id, locale: 'et', texts: { [path]: longer } })
    const after = await rows()
    expect(after.map((row) => row.id)).toEqual(before.map((row) => row.id))
    expect(after.filter((row, at) => row.text !== before[at]?.text).map((row) => row._locale)).toEqual(['et'])
  })

  it('begin a language that a document has nothing in yet', async () => {
    const [site = 0] = await documents('sites')
    const body = [
      { blockType: 'prose' as const, text: prose('Viens.') },
      { blockType: 'prose' as const, text: prose('Divi.') },
    ]
    const data = { site, key: 'begun', title: 'Sākts', body }
    const made = await app.payload.create({ collection: 'policy-sections', data, locale: 'lv', depth: 0 })
    const id = z.number().parse(made.id)
    const rows = z.array(z.looseObject({ id: z.string() })).parse((await stored('policy-sections', id)).body)
    const path = `body.${rows[1]?.id}.text`
    await write({ name: 'sections', id, locale: 'et', texts: { [path]: prose('Kaks.') } })
    const { units } = splitLocales(fieldsOf('policy-sections'), await stored('policy-sections', id))
    expect(Object.keys(units.et ?? {})).toEqual([path])
    expect(Object.keys(units.lv ?? {})).toHaveLength(3)
  })

  it('go with what a hook of a host changes beside them, and the host is told', async () => {
    const [id = 0] = await documents('rights')
    host.changesFacts = true
    const told = host.told
    const { key } = await stored('rights', id)
    await write({ name: 'rights', id, locale: 'et', texts: { name: 'Muudetud' } })
    host.changesFacts = false
    expect(await stored('rights', id)).toMatchObject({ key: `${String(key)}-99`, name: { et: 'Muudetud' } })
    expect(host.told).toBe(told + 1)
  })

  it('take nothing away that somebody saved since the document was read', async () => {
    const [id = 0] = await documents('rights')
    const slug = app.context.slugs.rights
    const working = { fields: fieldsOf(slug), stored: await stored(slug, id) }
    await plainly({ slug, id, locale: 'en', texts: { name: 'Saved meanwhile' } })
    const at = { context: app.context, req: request(), collection: 'rights' as const, document: id, locale: 'et' }
    const written = await writeTexts({ ...at, working, texts: { name: 'Pärast' }, rowsLater: true })
    expect(written).toEqual({ outcome: 'written', stored: undefined })
    expect((await stored(slug, id)).name).toMatchObject({ en: 'Saved meanwhile', et: 'Pärast' })
    expect((await newestVersion(slug, id)).name).toMatchObject({ en: 'Saved meanwhile', et: 'Pärast' })
  })

  it('are not known any more where a hook of the host saves the document again', async () => {
    const [id = 0] = await documents('rights')
    const { key } = await stored('rights', id)
    host.savesAgain = true
    const written = await write({ name: 'rights', id, locale: 'et', texts: { name: 'Kaks korda' } })
    expect(written).toEqual({ outcome: 'written', stored: undefined })
    expect(await stored('rights', id)).toMatchObject({ key: `${String(key)}-again`, name: { et: 'Kaks korda' } })
  })

  it('are told to hooks with the id that the document has', async () => {
    const [id = 0] = await documents('rights')
    await write({ name: 'rights', id: String(id), locale: 'et', texts: { name: 'Number' } })
    expect(host.id).toBe(id)
  })

  it('are refused by the validations that refuse any save, and nothing is written', async () => {
    const [id = 0] = await documents('rights')
    const before = await stored('rights', id)
    await expect(write({ name: 'rights', id, locale: 'et', texts: { name: 'Poolik \ud800' } })).rejects.toThrow()
    expect(await stored('rights', id)).toEqual(before)
  })
})
