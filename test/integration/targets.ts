/** Documents to try things on, made by nobody. */
import type { RegisterName } from '../../src/policy/snapshot.ts'
import { postgresOf } from '../../src/release/database.ts'
import type { TestApp } from './app-fixture.ts'
import { samples, siteSample, texts } from './samples.ts'
import { tableOf } from './stored.ts'

export type Row = Record<string, unknown>
export type ContentName = RegisterName | 'sites'
export type Target = { name: ContentName; id: number; version: number; site: number; key: string }

let keys = 0
export const newKey = () => {
  keys += 1
  return `row-${keys}`
}

export const keyField = (name: ContentName) => (name === 'sites' ? 'slug' : 'key')
/** GraphQL asks for what is required even where Payload has a default. */
const withoutDefault: Partial<Record<ContentName, Row>> = {
  sites: { safeguardCopy: { way: 'published' } },
  dataCategories: { obligation: 'voluntary' },
  purposes: { automatedDecision: 'none' },
}
/** Of what a smallest row does not say. */
const defaults: Row = { showMembers: true, internalNote: 'as it was', name: 'Sākotnējais nosaukums' }

/** What a fact is before it is changed. */
export const originalFactOf = (name: ContentName): Row => {
  const row: Row = name === 'sites' ? {} : samples[name].row
  return Object.fromEntries(Object.keys(factOf(name)).map((field) => [field, row[field] ?? defaults[field]]))
}

export const rowOf = (name: ContentName, key: string, site: number): Row =>
  name === 'sites'
    ? { ...siteSample(key), ...withoutDefault.sites }
    : { ...originalFactOf(name), ...samples[name].row, ...withoutDefault[name], key, site }
export const factOf = (name: ContentName): Row => (name === 'sites' ? { name: 'Cits nosaukums' } : samples[name].fact)
export const textOf = (name: ContentName): Row => (name === 'sites' ? { title: 'Privaatsus' } : texts[name])

const newestVersionOf = async (app: TestApp, name: ContentName, id: number): Promise<number> => {
  const query = `select max(id) as version from "_${tableOf(app, name)}_v" where parent_id = $1`
  const { rows } = await postgresOf(app.payload).pool.query<{ version: number }>(query, [id])
  return Number(rows[0]?.version)
}

/** A document in Latvian; its version is the one to restore. */
export const newDocument = async (app: TestApp, name: ContentName, site: number): Promise<Target> => {
  const key = newKey()
  const data = rowOf(name, key, site)
  const made = await app.payload.create({ collection: app.context.slugs[name], locale: 'lv', data, depth: 0 })
  const id = Number(made.id)
  return { name, key, id, version: await newestVersionOf(app, name, id), site: name === 'sites' ? id : site }
}

/** What a duplicate of a target is: it has the same texts. */
export const targetOfKey = async (app: TestApp, { name, site }: Target, key: string): Promise<Target> => {
  const column = keyField(name)
  const query = `select id from "${tableOf(app, name)}" where ${column} = $1`
  const { rows } = await postgresOf(app.payload).pool.query<{ id: number }>(query, [key])
  const id = Number(rows[0]?.id)
  return { name, key, id, version: await newestVersionOf(app, name, id), site: name === 'sites' ? id : site }
}

/** A document in Latvian and Estonian. */
export const newTarget = async (app: TestApp, name: ContentName, site: number): Promise<Target> => {
  const target = await newDocument(app, name, site)
  const data = Object.fromEntries(Object.keys(textOf(name)).map((of) => [of, 'Algne']))
  const { id } = target
  await app.payload.update({ collection: app.context.slugs[name], id, locale: 'et', data, depth: 0 })
  return { ...target, version: await newestVersionOf(app, name, id) }
}
