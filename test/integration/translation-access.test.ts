/** Who may write what, by which way: every role, locale, collection, kind of field and path of writing. */
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../src/access/account.ts'
import { type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { graphql, graphqlNames } from './graphql.ts'
import { otherFact } from './other-fact.ts'
import { type ContentName, contentNames, samples, siteSample, texts } from './samples.ts'
import { idOf } from './shop-fixture.ts'
import { cellsFor, type Database, differencesOf, isAsItWas, openDatabase } from './stored.ts'

let app: TestApp
let database: Database
let site: number
const rows = new Map<ContentName, number>()

const locales = ['lv', 'et', 'en'] as const
type Locale = (typeof locales)[number]
type Kind = 'text' | 'fact'

type Who = { roles: Role[]; locales?: string[]; elsewhere?: true; person?: Person }
const people: Record<string, Who> = {
  admin: { roles: ['admin'] },
  editor: { roles: ['editor'] },
  'translator of et': { roles: ['translator'], locales: ['et'] },
  'translator of en': { roles: ['translator'], locales: ['en'] },
  publisher: { roles: ['publisher'] },
  'editor and translator of et': { roles: ['editor', 'translator'], locales: ['et'] },
  'everything elsewhere': { roles: ['editor', 'translator', 'publisher'], locales: ['et', 'en'], elsewhere: true },
}

beforeAll(async () => {
  app = await startTestApp()
  database = await openDatabase(app)
  const owner = await app.person({ name: 'owner', roles: ['admin'] })
  const newSite = async (slug: string) =>
    idOf(
      await app.rest('/sites?locale=lv', {
        method: 'POST',
        body: { ...siteSample(slug), publishedLocales: [...locales] },
        as: owner,
      }),
    )
  site = await newSite('ours')
  const other = await newSite('theirs')
  for (const [name, who] of Object.entries(people)) {
    const sites = who.elsewhere ? [other] : [site]
    who.person = await app.person({
      name: name.replaceAll(' ', '-'),
      roles: who.roles,
      locales: who.locales ?? [],
      sites,
    })
  }
  for (const name of contentNames) {
    const body = { ...samples[name].row, key: `row-${name.toLowerCase()}`, site }
    const path = `/${app.context.slugs[name]}?locale=lv`
    const id = idOf(await app.rest(path, { method: 'POST', body, as: owner }))
    rows.set(name, id)
    const ready = { collection: app.context.slugs[name], id, locale: 'lv' }
    await app.rest('/privacy-desk/ready', { method: 'POST', body: ready, as: owner })
  }
})
afterAll(async () => {
  await database.stop()
  await app.stop()
})

/** As the issue of roles has it: facts are editors', a source is theirs too, a target is its translators'. */
const mayWrite = ({ roles, locales: own = [], elsewhere }: Who, kind: Kind, locale: Locale): boolean => {
  if (elsewhere) return false
  const isEditor = roles.includes('admin') || roles.includes('editor')
  if (kind === 'fact' || locale === 'lv') return isEditor
  return roles.includes('admin') || (roles.includes('translator') && own.includes(locale))
}

type Attempt = { name: ContentName; id: number; locale: Locale; data: Record<string, unknown>; as: Person }
/** Whether the app says that it was done. */
type Way = (attempt: Attempt) => Promise<boolean>

const rest: Way = async ({ name, id, locale, data, as }) => {
  const path = `/${app.context.slugs[name]}/${id}?locale=${locale}&depth=0`
  return (await app.rest(path, { method: 'PATCH', body: data, as })).status === 200
}

const bulk: Way = async ({ name, id, locale, data, as }) => {
  const path = `/${app.context.slugs[name]}?locale=${locale}&depth=0&where[id][equals]=${id}`
  const { status, body } = await app.rest(path, { method: 'PATCH', body: data, as })
  return status === 200 && Array.isArray(body.docs) && body.docs.length === 1
}

const throughGraphql: Way = async ({ name, id, locale, data, as }) => {
  const [type] = graphqlNames[name]
  const query = `mutation ($data: mutation${type}UpdateInput!) {
    update${type}(id: ${id}, data: $data, locale: ${locale}) { id } }`
  return (await graphql(app, { query, variables: { data }, as })).errors.length === 0
}

const local: Way = async ({ name, id, locale, data, as }) => {
  const user = await app.payload.findByID({ collection: 'users', id: as.id, depth: 0 })
  const collection = app.context.slugs[name] as 'rights'
  try {
    await app.payload.update({ collection, id, data, locale, overrideAccess: false, user })
    return true
  } catch {
    return false
  }
}

const desk: Way = async ({ name, id, locale, data, as }) => {
  const [[path = '', text] = []] = Object.entries(data)
  const unit = { collection: app.context.slugs[name], id, locale, path }
  const query = new URLSearchParams({ ...unit, id: String(id) })
  const { fingerprint } = (await app.rest(`/privacy-desk/unit?${query}`, { as })).body
  const given = { text, expected: String(fingerprint) }
  return (await app.rest('/privacy-desk/unit/save', { method: 'POST', body: { unit, given }, as })).status === 200
}

let attempts = 0

/** `editor, et, text: refused`, for each of them: a refused one leaves nothing behind, another changes what it names alone. */
const tried = async ({ way, name, kind }: { way: Way; name: ContentName; kind: Kind }) => {
  const id = rows.get(name) ?? 0
  const [field] = Object.keys(texts[name])
  const lines: Record<string, string> = {}
  const expected: Record<string, string> = {}
  let now = await database.stored(name)
  for (const [said, who] of Object.entries(people)) {
    for (const locale of locales) {
      attempts += 1
      const data =
        kind === 'fact' ? otherFact({ app, target: { name, id }, now }) : { [field ?? '']: `Teksts ${attempts}` }
      const done = who.person ? await way({ name, id, locale, data, as: who.person }) : false
      const before = now
      now = await database.stored(name)
      const asked = cellsFor({ app, name, id, fields: data, ...(kind === 'text' ? { locale } : {}) })
      const changed = differencesOf(before, now)
      const outcome = isDeepStrictEqual(changed, asked) ? 'changed' : JSON.stringify(changed)
      const line = `${said}, ${locale}`
      lines[line] = `${done ? 'done' : 'refused'}, ${isAsItWas(before, now) ? 'as it was' : outcome}`
      expected[line] = mayWrite(who, kind, locale) ? 'done, changed' : 'refused, as it was'
    }
  }
  return { lines, expected }
}

const withText = contentNames.filter((name) => Object.keys(texts[name]).length > 0)

describe.each([
  ['REST', rest],
  ['GraphQL', throughGraphql],
  ['the Local API with the rights of a user', local],
] as const)('over %s', (_, way) => {
  it.each(withText)('texts of %s are written by whom they belong to, and by nobody else', async (name) => {
    const { lines, expected } = await tried({ way, name, kind: 'text' })
    expect(lines).toEqual(expected)
  })

  it.each(contentNames)('facts of %s are written by editors alone', async (name) => {
    const { lines, expected } = await tried({ way, name, kind: 'fact' })
    expect(lines).toEqual(expected)
  })
})

describe('in bulk', () => {
  it.each(withText)('texts of %s are written by nobody', async (name) => {
    const { lines } = await tried({ way: bulk, name, kind: 'text' })
    expect([...new Set(Object.values(lines))]).toEqual(['refused, as it was'])
  })

  it.each(contentNames)('facts of %s are written by editors alone', async (name) => {
    const { lines, expected } = await tried({ way: bulk, name, kind: 'fact' })
    expect(lines).toEqual(expected)
  })
})

describe('in the translation desk', () => {
  it.each(withText.filter((name) => Object.keys(texts[name]).every((field) => field in samples[name].row)))(
    'texts of %s are written by their translators, and no source by anybody',
    async (name) => {
      const { lines, expected } = await tried({ way: desk, name, kind: 'text' })
      const source = Object.keys(expected).filter((line) => line.endsWith(', lv'))
      expect(lines).toEqual({ ...expected, ...Object.fromEntries(source.map((line) => [line, 'refused, as it was'])) })
    },
  )
})
