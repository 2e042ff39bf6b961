/** Documents as they are stored, beside what Payload's operations read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { changesOf } from '../../src/access/changes.ts'
import type { CollectionName } from '../../src/options.ts'
import { isRecord, splitLocales } from '../../src/translation/leaves.ts'
import { inLocale, storedDocument } from '../../src/translation/stored-document.ts'
import { configFor, startTestApp, type TestApp } from './app-fixture.ts'

let app: TestApp
const mark = { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'Of a host.', version: 1 }] }

/** As a host's hook might: readers get a line more under each text. */
const withLineMore = (row: unknown): unknown => {
  if (!isRecord(row) || !isRecord(row.text) || !isRecord(row.text.root) || !Array.isArray(row.text.root.children))
    return row
  const { root } = row.text
  return { ...row, text: { ...row.text, root: { ...root, children: [...row.text.root.children, mark] } } }
}

beforeAll(async () => {
  app = await startTestApp({ holding: 'the demo' })
}, 400_000)
afterAll(() => app.stop())

const rows = async (slug: string) => {
  const { docs } = await app.payload.find({ collection: slug as 'sites', depth: 0, pagination: false, locale: 'all' })
  return docs.map((doc): Record<string, unknown> => ({ ...doc }))
}
type Asked = Parameters<typeof storedDocument>[0]['req']
const request = ({ payload }: TestApp) => ({ payload, context: {} }) as unknown as Asked

const names: CollectionName[] = [
  ...(['sites', 'sections', 'displayGroups', 'dataCategories', 'purposes', 'processors', 'cookieVendors'] as const),
  ...(['retentionRules', 'rights', 'requestChannels', 'securityMeasures'] as const),
]

describe('a document as it is stored', () => {
  it.each(names)('has the facts and texts that Payload reads of it (%s)', async (name) => {
    const slug = app.context.slugs[name]
    const fields = app.payload.collections[slug]?.config.flattenedFields ?? []
    const read = await rows(slug)
    expect(read.length).toBeGreaterThan(0)
    for (const doc of read) {
      const id = z.number().parse(doc.id)
      const stored = await storedDocument({ req: request(app), slug, id })
      expect(stored && splitLocales(fields, stored)).toEqual(splitLocales(fields, doc))
      const inEstonian = await app.payload.findByID({
        ...{ collection: slug as 'sites', id, depth: 0, locale: 'et' as const, fallbackLocale: false as const },
      })
      const changed = stored && changesOf(fields, inLocale({ fields, doc: stored, locale: 'et' }), { ...inEstonian })
      expect(changed).toEqual({ facts: [], texts: [] })
    }
  })

  it('is not there where nobody made it', async () => {
    expect(await storedDocument({ req: request(app), slug: 'policy-sections', id: 999_999 })).toBeUndefined()
  })
})

it('what a hook of a host makes of texts for readers is not saved with a translation', async () => {
  const host = await startTestApp({
    holding: 'the demo',
    configure: async (uri) => {
      const config = await configFor(uri)
      const sections = config.collections.find(({ slug }) => slug === 'policy-sections')
      sections?.hooks.afterRead?.push(({ doc }) =>
        Array.isArray(doc.body) ? { ...doc, body: doc.body.map(withLineMore) } : doc,
      )
      return config
    },
  })
  try {
    const { payload } = host
    const stored = async (id: number) => storedDocument({ req: request(host), slug: 'policy-sections', id })
    const { docs } = await payload.find({ collection: 'policy-sections', depth: 0, pagination: false, locale: 'lv' })
    const bodyOf = (doc: object | undefined) =>
      z.array(z.looseObject({ id: z.string(), text: z.unknown().optional() })).parse(doc && Reflect.get(doc, 'body'))
    const section = docs.find((doc) => bodyOf(doc).filter(({ text }) => text !== undefined).length > 1)
    const id = z.number().parse(section?.id)
    expect(JSON.stringify(section)).toContain('Of a host.')
    const before = bodyOf(await stored(id))
    const [first] = before.filter(({ text }) => text !== undefined)
    const site = z.number().parse(section && Reflect.get(section, 'site'))
    const anu = await host.person({ name: 'anu', roles: ['translator'], locales: ['et'], sites: [site] })
    const unit = { collection: 'policy-sections', id, locale: 'et', path: `body.${first?.id}.text` }
    const query = new URLSearchParams({ ...unit, id: String(id) })
    const { fingerprint } = (await host.rest(`/privacy-desk/unit?${query}`, { as: anu })).body
    const text = { root: { ...mark, type: 'root', direction: 'ltr', format: '', indent: 0, children: [mark] } }
    const body = { unit, given: { text, expected: fingerprint } }
    expect(await host.rest('/privacy-desk/unit/save', { method: 'POST', body, as: anu })).toMatchObject({ status: 200 })
    const after = bodyOf(await stored(id))
    expect(after.filter((row) => row.id !== first?.id)).toEqual(before.filter((row) => row.id !== first?.id))
    expect(after.find((row) => row.id === first?.id)?.text).toMatchObject({ et: text })
  } finally {
    await host.stop()
  }
}, 120_000)
