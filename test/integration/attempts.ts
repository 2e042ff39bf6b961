/**
 * What somebody may try to do to a document, over REST and over GraphQL. Whether a change went through is read from the
 * database, whatever was answered.
 */
import type { RegisterName } from '../../src/policy/snapshot.ts'
import type { Person, TestApp } from './app-fixture.ts'
import { type GraphqlAnswer, graphql, graphqlNames } from './graphql.ts'
import { samples, siteSample, texts } from './samples.ts'

export type ContentName = RegisterName | 'sites'
export type Target = { name: ContentName; id: number; version: number; site: number; key: string }
export const ways = ['REST', 'GraphQL'] as const
export type Way = (typeof ways)[number]

type Row = Record<string, unknown>
type Locale = 'en' | 'et' | 'lv'
type Asked = { app: TestApp; target: Target; as?: Person | undefined; way: Way }
/** `seen`: how many of the documents that were asked for were shown. */
type Reply = { status: number; seen: number }

let keys = 0
const newKey = () => {
  keys += 1
  return `row-${keys}`
}

const keyField = (name: ContentName) => (name === 'sites' ? 'slug' : 'key')
/** GraphQL asks for what is required even where Payload has a default. */
const withoutDefault: Partial<Record<ContentName, Row>> = {
  sites: { safeguardCopy: { way: 'published' } },
  dataCategories: { obligation: 'voluntary' },
  purposes: { automatedDecision: 'none' },
}
const rowOf = (name: ContentName, key: string, site: number): Row =>
  name === 'sites'
    ? { ...siteSample(key), ...withoutDefault.sites }
    : { ...samples[name].row, ...withoutDefault[name], key, site }
const factOf = (name: ContentName): Row => (name === 'sites' ? { name: 'Cits nosaukums' } : samples[name].fact)
export const textOf = (name: ContentName): Row => (name === 'sites' ? { title: 'Privaatsus' } : texts[name])

const slugOf = ({ app, target }: Asked): string => app.context.slugs[target.name]

/** A document to try things on, in Latvian and Estonian, made by nobody; its first version is the one to restore. */
export const newTarget = async (app: TestApp, name: ContentName, site: number): Promise<Target> => {
  const key = newKey()
  const collection = app.context.slugs[name]
  const { id } = await app.payload.create({ collection, locale: 'lv', data: rowOf(name, key, site) })
  const { docs } = await app.payload.findVersions({ collection, where: { parent: { equals: id } } })
  const estonian = Object.fromEntries(Object.keys(textOf(name)).map((of) => [of, 'Algne']))
  await app.payload.update({ collection, id, locale: 'et', data: estonian })
  return { name, key, id: Number(id), version: Number(docs[0]?.id), site: name === 'sites' ? Number(id) : site }
}

const countByKey = async (asked: Asked, key: string): Promise<number> => {
  const where = { [keyField(asked.target.name)]: { equals: key } }
  return (await asked.app.payload.count({ collection: slugOf(asked), where })).totalDocs
}

const holds = async (asked: Asked, fields: Row, locale: Locale = 'lv'): Promise<boolean> => {
  const doc = await asked.app.payload.findByID({
    collection: slugOf(asked),
    id: asked.target.id,
    depth: 0,
    locale,
    fallbackLocale: false,
  })
  return Object.entries(fields).every(
    ([name, value]) => JSON.stringify(Reflect.get(doc, name)) === JSON.stringify(value),
  )
}

const size = (value: unknown): number => (Array.isArray(value) ? value.length : 0)
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

type RestCall = { method?: string; body?: unknown; path?: string }
const restReply = async (asked: Asked, call: RestCall): Promise<Reply> => {
  const { app, as } = asked
  const { status, body } = await app.rest(`/${slugOf(asked)}${call.path ?? ''}`, {
    method: call.method ?? 'GET',
    body: call.body,
    ...(as ? { as } : {}),
  })
  return { status, seen: size(body.docs) || Number(body.totalDocs ?? 0) || (body.id === undefined ? 0 : 1) }
}

const statusOf = ({ errors }: GraphqlAnswer): number => errors[0]?.extensions?.statusCode ?? 200
const graphqlReply = async (asked: Asked, query: string, variables?: Row): Promise<Reply> => {
  const answer = await graphql(asked.app, { query, variables, as: asked.as })
  const { it } = answer.data
  const seen = size(field(it, 'docs')) || Number(field(it, 'totalDocs') ?? 0) || (field(it, 'id') === undefined ? 0 : 1)
  return { status: statusOf(answer), seen }
}

type Attempt = {
  REST: (target: Target) => RestCall
  GraphQL: (target: Target, names: readonly [string, string]) => string
  data?: (target: Target) => Row
  /** Absent for what only reads: there, being shown something is what happened. */
  happened?: (asked: Asked) => Promise<boolean>
  prepare?: (asked: Asked) => Promise<void>
  /** What is tried next on the same document could not be told from it. */
  spoils?: true
}

const unchangedGroups = ({ key }: Target): Row => {
  const { controller, safeguardCopy } = rowOf('sites', key, 0)
  return { controller, safeguardCopy }
}

const write = (locale: Locale, fields: (name: ContentName) => Row): Attempt => ({
  REST: ({ id, name }) => ({ method: 'PATCH', path: `/${id}?locale=${locale}`, body: fields(name) }),
  GraphQL: ({ id }, [one]) =>
    `mutation ($data: mutation${one}UpdateInput!) { it: update${one}(id: ${id}, locale: ${locale}, data: $data) { id } }`,
  data: (target) => ({ ...fields(target.name), ...(target.name === 'sites' ? unchangedGroups(target) : {}) }),
  happened: (asked) => holds(asked, fields(asked.target.name), locale),
})
const changeFact = (locale: Locale) => ({ ...write(locale, factOf), spoils: true }) as const satisfies Attempt

const toCreate = new WeakMap<Target, string>()
const keyToCreate = (target: Target): string => toCreate.get(target) ?? ''
const chooseKey = async ({ target }: Asked): Promise<void> => {
  toCreate.set(target, newKey())
}
const rowToCreate = (target: Target): Row => rowOf(target.name, keyToCreate(target), target.site)

export const attempts = {
  'see it': {
    REST: ({ id }) => ({ path: `/${id}` }),
    GraphQL: ({ id }, [one]) => `{ it: ${one}(id: ${id}) { id } }`,
  },
  'find it in the list': {
    REST: ({ id }) => ({ path: `?where[id][equals]=${id}` }),
    GraphQL: ({ id }, [, many]) => `{ it: ${many}(where: { id: { equals: ${id} } }) { docs { id } } }`,
  },
  'count it': {
    REST: ({ id }) => ({ path: `/count?where[id][equals]=${id}` }),
    GraphQL: ({ id }, [, many]) => `{ it: count${many}(where: { id: { equals: ${id} } }) { totalDocs } }`,
  },
  'find its versions': {
    REST: ({ id }) => ({ path: `/versions?where[parent][equals]=${id}` }),
    GraphQL: ({ id }, [, many]) => `{ it: versions${many}(where: { parent: { equals: ${id} } }) { docs { id } } }`,
  },
  'see a version': {
    REST: ({ version }) => ({ path: `/versions/${version}` }),
    GraphQL: ({ version }, [one]) => `{ it: version${one}(id: ${version}) { id } }`,
  },
  'create another': {
    REST: (target) => ({ method: 'POST', path: '?locale=lv', body: rowToCreate(target) }),
    GraphQL: (_, [one]) =>
      `mutation ($data: mutation${one}Input!) { it: create${one}(locale: lv, data: $data) { id } }`,
    data: rowToCreate,
    prepare: chooseKey,
    happened: async (asked) => (await countByKey(asked, keyToCreate(asked.target))) > 0,
  },
  'change a fact': changeFact('lv'),
  'change a fact in Estonian': changeFact('et'),
  'write Latvian': write('lv', textOf),
  'write Estonian': write('et', textOf),
  'write English': write('en', textOf),
  'duplicate it': {
    REST: (target) => ({ method: 'POST', path: `/${target.id}/duplicate?locale=lv`, body: rowToCreate(target) }),
    GraphQL: ({ id }, [one]) =>
      `mutation ($data: mutation${one}Input!) { it: duplicate${one}(id: ${id}, data: $data) { id } }`,
    data: rowToCreate,
    prepare: chooseKey,
    happened: async (asked) => (await countByKey(asked, keyToCreate(asked.target))) > 0,
  },
  'restore a version': {
    REST: ({ version }) => ({ method: 'POST', path: `/versions/${version}` }),
    GraphQL: ({ version }, [one]) => `mutation { it: restoreVersion${one}(id: ${version}) { id } }`,
    prepare: async (asked) => {
      const { app, target } = asked
      await app.payload.update({ collection: slugOf(asked), id: target.id, locale: 'lv', data: factOf(target.name) })
    },
    happened: async (asked) => !(await holds(asked, factOf(asked.target.name))),
  },
  'delete it': {
    REST: ({ id }) => ({ method: 'DELETE', path: `/${id}` }),
    GraphQL: ({ id }, [one]) => `mutation { it: delete${one}(id: ${id}) { id } }`,
    happened: async (asked) => (await countByKey(asked, asked.target.key)) === 0,
    spoils: true,
  },
} as const satisfies Record<string, Attempt>

export type AttemptName = keyof typeof attempts
export const attemptNames = Object.keys(attempts) as AttemptName[]

/** Nothing to try: the sample has no text of its own. */
export const isEmpty = (name: AttemptName, content: ContentName): boolean =>
  name.startsWith('write') && Object.keys(textOf(content)).length === 0

/** Whether a document that this has been done to is no longer one to try things on. */
export const spoils = (name: AttemptName): boolean => 'spoils' in attempts[name]

export const reads: AttemptName[] = attemptNames.filter((name) => !('happened' in attempts[name]))

/** Tries it, and says whether it happened and with which status it was answered. */
export const attempt = async (name: AttemptName, asked: Asked): Promise<{ happened: boolean; status: number }> => {
  const tried: Attempt = attempts[name]
  const { target } = asked
  await tried.prepare?.(asked)
  const data = tried.data?.(target)
  const reply =
    asked.way === 'REST'
      ? await restReply(asked, tried.REST(target))
      : await graphqlReply(asked, tried.GraphQL(target, graphqlNames[target.name]), data ? { data } : undefined)
  const happened = tried.happened ? await tried.happened(asked) : reply.seen > 0
  return { happened, status: reply.status }
}
