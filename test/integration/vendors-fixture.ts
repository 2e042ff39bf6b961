/** A shop and a neighbour, and the vendor library as their people reach it over REST. */
import { type VendorPreset, vendorPreset } from '../../src/vendors/preset.ts'
import { type Answer, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { siteSample } from './samples.ts'

export type Row = Record<string, unknown>
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])
export const idOf = ({ body }: Answer): number => (isRow(body.doc) ? Number(body.doc.id) : Number.NaN)

export type LibraryShop = Awaited<ReturnType<typeof startLibraryShop>>

const people = async (app: TestApp, admin: Person) => {
  const siteOf = async (slug: string) =>
    idOf(await app.rest('/sites?locale=lv', { method: 'POST', body: siteSample(slug), as: admin }))
  const [site, otherSite] = [await siteOf('shop'), await siteOf('other')]
  return {
    site,
    otherSite,
    editor: await app.person({ name: 'editor', roles: ['editor'], sites: [site] }),
    translator: await app.person({ name: 'translator', roles: ['translator'], locales: ['lv', 'et'], sites: [site] }),
    stranger: await app.person({ name: 'stranger', roles: ['editor'], sites: [otherSite] }),
  }
}

export const startLibraryShop = async () => {
  const app = await startTestApp()
  const admin = await app.person({ name: 'admin', roles: ['admin'] })
  const { site, otherSite, editor, translator, stranger } = await people(app, admin)

  const library = (as: Person = editor, of = site) => app.rest(`/privacy-desk/sites/${of}/vendors`, { as })
  const rowsOf = async (collection: string, of = site): Promise<Row[]> =>
    rowsIn(
      (await app.rest(`/${collection}?where[site][equals]=${of}&locale=all&depth=0&limit=0`, { as: admin })).body.docs,
    )
  return {
    app,
    admin,
    site,
    otherSite,
    editor,
    translator,
    stranger,
    library,
    rowsOf,
    apply: (vendor: string, action: string, as: Person = editor, of = site) =>
      app.rest(`/privacy-desk/sites/${of}/vendors/${vendor}`, { method: 'POST', body: { action }, as }),
    vendorIn: async (id: string, as: Person = editor, of = site): Promise<Row> => {
      const found = rowsIn((await library(as, of)).body.vendors).find((vendor) => vendor.id === id)
      if (!found) throw new Error(`${id} is not in the library.`)
      return found
    },
    rowOf: async (collection: string, key: string, of = site): Promise<Row> => {
      const found = (await rowsOf(collection, of)).find((row) => row.key === key)
      if (!found) throw new Error(`${collection}/${key} is not there.`)
      return found
    },
    save: (collection: string, id: unknown, body: Row, locale = 'lv') =>
      app.rest(`/${collection}/${String(id)}?locale=${locale}`, { method: 'PATCH', body, as: admin }),
    ready: (collection: string, id: unknown) =>
      app.rest('/privacy-desk/ready', { method: 'POST', body: { collection, id, locale: 'lv' }, as: editor }),
    /** The library of the running app says something else of a vendor from now on, as a new version of the plugin does. */
    withPreset: (id: string, change: (preset: VendorPreset) => unknown) => {
      const vendors = app.context.vendors.map((preset) =>
        preset.id === id ? vendorPreset.parse(change(preset)) : preset,
      )
      Object.assign(app.context, { vendors })
    },
    stop: () => app.stop(),
  }
}
