/** A shop with two languages and somebody in each role, beside a site of somebody else: what publishing is tried on. */
import { type Answer, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { letThrough } from './let-through.ts'
import { publishedFile } from './published.ts'
import { siteSample } from './samples.ts'

type Order = Record<string, unknown>

export type Shop = {
  app: TestApp
  site: number
  otherSite: number
  admin: Person
  editor: Person
  translator: Person
  publisher: Person
  /** Works on the other site, in every role. */
  stranger: Person
  save: (collection: string, id: number, locale: string, body: unknown, as: Person) => Promise<Answer>
  ready: (collection: string, id: number, locale: string, as: Person) => Promise<Answer>
  add: (collection: string, row: Record<string, unknown>) => Promise<number>
  candidate: () => Promise<Answer['body']>
  publish: (order: Order, as?: Person) => Promise<Answer>
  /** The number of the current release; 0 before the first. */
  current: () => Promise<number>
  /** Publishes what is ready and gives the texts of both languages. */
  published: (order?: Order) => Promise<{ release: number; lv: string; et: string }>
  stop: () => Promise<void>
}

export const idOf = ({ body }: Answer): number => {
  const doc = body.doc
  return typeof doc === 'object' && doc !== null && 'id' in doc ? Number(doc.id) : Number.NaN
}

/** Rich text of one paragraph. */
export const prose = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
      },
    ],
  },
})

export const openShop = async (): Promise<Shop> => {
  const app = await startTestApp()
  const admin = await app.person({ name: 'admin', roles: ['admin'] })
  const newSite = async (slug: string) =>
    idOf(await app.rest('/sites?locale=lv&depth=0', { method: 'POST', body: siteSample(slug), as: admin }))
  const site = await newSite('shop')
  const otherSite = await newSite('other')
  const editor = await app.person({ name: 'editor', roles: ['editor'], sites: [site] })
  const translator = await app.person({ name: 'translator', roles: ['translator'], locales: ['et'], sites: [site] })
  const publisher = await app.person({ name: 'publisher', roles: ['publisher'], sites: [site] })
  const stranger = await app.person({
    name: 'stranger',
    roles: ['editor', 'translator', 'publisher'],
    locales: ['et'],
    sites: [otherSite],
  })

  const candidate: Shop['candidate'] = async () =>
    (await app.rest(`/privacy-desk/sites/${site}/candidate`, { as: publisher })).body

  const publish: Shop['publish'] = async (order, as = publisher) => {
    await letThrough({ app, site, as: publisher })
    const body = { notes: { lv: 'Izmaiņas.' }, ...order }
    return app.rest(`/privacy-desk/sites/${site}/publish`, { method: 'POST', body, as })
  }

  const current: Shop['current'] = async () => {
    const { current: release } = await candidate()
    return typeof release === 'object' && release !== null && 'release' in release ? Number(release.release) : 0
  }

  const published: Shop['published'] = async (order = {}) => {
    const answer = await publish({ expectedRelease: await current(), ...order })
    if (answer.status !== 201) throw new Error(JSON.stringify(answer))
    const release = Number(answer.body.release)
    const text = async (locale: string) =>
      (await publishedFile(app, 'shop', release, `${locale}/policy.txt`)).toString('utf8')
    return { release, lv: await text('lv'), et: await text('et') }
  }

  return {
    app,
    site,
    otherSite,
    admin,
    editor,
    translator,
    publisher,
    stranger,
    save: (collection, id, locale, body, as) =>
      app.rest(`/${collection}/${id}?locale=${locale}&depth=0`, { method: 'PATCH', body, as }),
    ready: (collection, id, locale, as) =>
      app.rest('/privacy-desk/ready', { method: 'POST', body: { collection, id, locale }, as }),
    add: async (collection, row) =>
      idOf(await app.rest(`/${collection}?locale=lv&depth=0`, { method: 'POST', body: { ...row, site }, as: editor })),
    candidate,
    publish,
    current,
    published,
    stop: app.stop,
  }
}

/** Publishes release 1: a policy of one section without text. Gives the section. */
export const publishFirstSection = async ({ add, save, ready, published, ...shop }: Shop): Promise<number> => {
  const section = await add('policy-sections', { key: 'general', title: 'Vispārīgi' })
  for (const [collection, id, title] of [
    ['sites', shop.site, 'Privaatsuspoliitika'],
    ['policy-sections', section, 'Üldist'],
  ] as const) {
    await save(collection, id, 'et', { title }, shop.translator)
    await ready(collection, id, 'lv', shop.editor)
    await ready(collection, id, 'et', shop.translator)
  }
  await published()
  return section
}
