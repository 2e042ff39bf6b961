/**
 * What somebody may try to do to a document, over REST and over GraphQL. Whether a change went through, and whether
 * anything is left of one that did not, is read from the database, whatever was answered.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Person, TestApp } from './app-fixture.ts'
import { type GraphqlAnswer, graphql, graphqlNames } from './graphql.ts'
import { otherFact } from './other-fact.ts'
import { cellsFor, type Database, differencesOf, holds, isAsItWas, isKept, type Stored } from './stored.ts'
import { type ContentName, factOf, keyField, newKey, type Row, rowOf, type Target, textOf } from './targets.ts'

export const ways = ['REST', 'GraphQL'] as const
export type Way = (typeof ways)[number]

type Locale = 'en' | 'et' | 'lv'
type Asked = { app: TestApp; database: Database; target: Target; as?: Person | undefined; way: Way }
/** `seen`: how many of the documents that were asked for were shown. */
type Reply = { status: number; seen: number }

const slugOf = ({ app, target }: Asked): string => app.context.slugs[target.name]

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

type Tried = Asked & { before: Stored }
type Done = Tried & { given: Row; after: Stored }

type Attempt = {
  REST: (target: Target, given: Row) => RestCall
  GraphQL: (target: Target, names: readonly [string, string]) => string
  /** Another each time: what was written before is not taken for it. */
  given?: (tried: Tried) => Row
  /** Absent for what only reads: there, being shown something is what happened. */
  happened?: (done: Done) => boolean
  prepare?: (tried: Tried) => Promise<void>
}

/** GraphQL asks for what is required also where a site has it. */
const forGraphql = ({ name, key }: Target, given: Row): Row => {
  if (name !== 'sites') return given
  const { controller, safeguardCopy } = rowOf('sites', key, 0)
  return { controller, safeguardCopy, ...given }
}

/** The fields that were given are changed, and nothing else of the whole collection is. */
const isWritten = ({ app, target, before, after, given }: Done, locale?: Locale): boolean =>
  isDeepStrictEqual(
    differencesOf(before, after),
    cellsFor({ app, name: target.name, id: target.id, fields: given, ...(locale ? { locale } : {}) }),
  )

const write = (locale: Locale) => ({
  REST: ({ id }: Target, given: Row) => ({ method: 'PATCH', path: `/${id}?locale=${locale}&depth=0`, body: given }),
  GraphQL: ({ id }: Target, [one]: readonly [string, string]) =>
    `mutation ($data: mutation${one}UpdateInput!) { it: update${one}(id: ${id}, locale: ${locale}, data: $data) { id } }`,
})

const changeFact = (locale: Locale): Attempt & Required<Pick<Attempt, 'happened'>> => ({
  ...write(locale),
  given: ({ app, target, before }) => otherFact({ app, target, now: before }),
  happened: (done) => isWritten(done),
})

let texts = 0
const writeText = (locale: Locale): Attempt & Required<Pick<Attempt, 'happened'>> => ({
  ...write(locale),
  given: ({ target }) => {
    texts += 1
    return Object.fromEntries(Object.keys(textOf(target.name)).map((field) => [field, `Teksts ${texts}`]))
  },
  happened: (done) => isWritten(done, locale),
})

const createRow = ({ target }: Tried): Row => rowOf(target.name, newKey(), target.site)
const isCreated = ({ app, target, after, given }: Done): boolean =>
  isKept(after, { app, name: target.name, column: keyField(target.name), value: given[keyField(target.name)] })

const isThere = ({ app, target: { name, id }, stored }: Asked & { stored: Stored }): boolean =>
  isKept(stored, { app, name, column: 'id', value: id })

const factCells = ({ app, target: { name, id } }: Asked): Row => cellsFor({ app, name, id, fields: factOf(name) })

export const attempts = {
  'see it': {
    REST: ({ id }) => ({ path: `/${id}?depth=0` }),
    GraphQL: ({ id }, [one]) => `{ it: ${one}(id: ${id}) { id } }`,
  },
  'find it in the list': {
    REST: ({ id }) => ({ path: `?depth=0&where[id][equals]=${id}` }),
    GraphQL: ({ id }, [, many]) => `{ it: ${many}(where: { id: { equals: ${id} } }) { docs { id } } }`,
  },
  'count it': {
    REST: ({ id }) => ({ path: `/count?where[id][equals]=${id}` }),
    GraphQL: ({ id }, [, many]) => `{ it: count${many}(where: { id: { equals: ${id} } }) { totalDocs } }`,
  },
  'find its versions': {
    REST: ({ id }) => ({ path: `/versions?depth=0&where[parent][equals]=${id}` }),
    GraphQL: ({ id }, [, many]) => `{ it: versions${many}(where: { parent: { equals: ${id} } }) { docs { id } } }`,
  },
  'see a version': {
    REST: ({ version }) => ({ path: `/versions/${version}?depth=0` }),
    GraphQL: ({ version }, [one]) => `{ it: version${one}(id: ${version}) { id } }`,
  },
  'create another': {
    REST: (_, given) => ({ method: 'POST', path: '?locale=lv&depth=0', body: given }),
    GraphQL: (_, [one]) =>
      `mutation ($data: mutation${one}Input!) { it: create${one}(locale: lv, data: $data) { id } }`,
    given: createRow,
    happened: isCreated,
  },
  'change a fact': changeFact('lv'),
  'restore a version': {
    REST: ({ version }) => ({ method: 'POST', path: `/versions/${version}?depth=0` }),
    GraphQL: ({ version }, [one]) => `mutation { it: restoreVersion${one}(id: ${version}) { id } }`,
    prepare: async (tried) => {
      const { app, target, before } = tried
      if (holds(before, factCells(tried))) return
      const { name, id } = target
      await app.payload.update({ collection: slugOf(tried), id, locale: 'lv', data: factOf(name), depth: 0 })
    },
    happened: (done) => !holds(done.after, factCells(done)),
  },
  'change a fact in Estonian': changeFact('et'),
  'write Latvian': writeText('lv'),
  'write Estonian': writeText('et'),
  'write English': writeText('en'),
  'duplicate it': {
    REST: ({ id }, given) => ({ method: 'POST', path: `/${id}/duplicate?locale=lv&depth=0`, body: given }),
    GraphQL: ({ id }, [one]) =>
      `mutation ($data: mutation${one}Input!) { it: duplicate${one}(id: ${id}, data: $data) { id } }`,
    given: createRow,
    happened: isCreated,
  },
  'delete it': {
    REST: ({ id }) => ({ method: 'DELETE', path: `/${id}?depth=0` }),
    GraphQL: ({ id }, [one]) => `mutation { it: delete${one}(id: ${id}) { id } }`,
    happened: (done) => !isThere({ ...done, stored: done.after }),
  },
} as const satisfies Record<string, Attempt>

export type AttemptName = keyof typeof attempts
export const attemptNames = Object.keys(attempts) as AttemptName[]

/** Nothing to try: the sample has no text of its own. */
export const isEmpty = (name: AttemptName, content: ContentName): boolean =>
  name.startsWith('write') && Object.keys(textOf(content)).length === 0

export const reads: AttemptName[] = attemptNames.filter((name) => !('happened' in attempts[name]))

export type Result = {
  happened: boolean
  status: number
  /** Something that was not asked for, or that was refused and yet done in part. */
  isMoreChanged: boolean
  /** What was sent. */
  given: Row
}

const reply = (asked: Asked, tried: Attempt, given: Row): Promise<Reply> => {
  const { target, way } = asked
  if (way === 'REST') return restReply(asked, tried.REST(target, given))
  const variables = tried.given ? { data: forGraphql(target, given) } : undefined
  return graphqlReply(asked, tried.GraphQL(target, graphqlNames[target.name]), variables)
}

/** Tries it, and says whether it happened and with which status it was answered. */
export const attempt = async (name: AttemptName, asked: Asked): Promise<Result> => {
  const tried: Attempt = attempts[name]
  const { database, target } = asked
  if (!tried.happened) {
    const { status, seen } = await reply(asked, tried, {})
    return { happened: seen > 0, status, isMoreChanged: false, given: {} }
  }
  const found = await database.stored(target.name)
  // What is gone cannot be changed: a refusal for that reason would prove nothing.
  if (!isThere({ ...asked, stored: found })) throw new Error(`Document ${target.id} of ${target.name} is gone.`)
  await tried.prepare?.({ ...asked, before: found })
  const before = tried.prepare ? await database.stored(target.name) : found
  const given = tried.given?.({ ...asked, before }) ?? {}
  const { status } = await reply(asked, tried, given)
  const after = await database.stored(target.name)
  const happened = tried.happened({ ...asked, before, given, after })
  return { happened, status, isMoreChanged: !happened && !isAsItWas(before, after), given }
}
