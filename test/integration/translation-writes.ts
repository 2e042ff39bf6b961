/** Writes of every kind by several people, each done to the app and written down in the log of the test. */
import { expect } from 'vitest'
import type { Answer, Person } from './app-fixture.ts'
import { graphql } from './graphql.ts'
import { idOf, prose, type Shop } from './shop-fixture.ts'
import { approvalOf, type ModelDocument, newDocument, stateOf, type Texts, textOf } from './translation-model.ts'

export type World = {
  shop: Shop
  documents: ModelDocument[]
  /** Target locales that the site publishes. */
  locales: string[]
  secondPerson: boolean
  translators: readonly [Person, Person]
  made: number
}

/** What chance decides of a write. */
export type Chance = { document: number; path: number; locale: number; text: number; who: number }

export const sourceTexts = ['Vārds un adrese', 'Vārds, un adrese.', 'Vārds', 'E-pasts 24 stundas']
const targetTexts = ['Nimi ja aadress', 'Nimi', 'E-post', 'Nimi!']

const pick = <Value>(values: readonly Value[], at: number): Value => {
  const value = values[at % values.length]
  if (value === undefined) throw new Error('There is nothing to choose from.')
  return value
}

const keep = (of: ModelDocument): void => {
  of.versions.push(structuredClone(of.working))
}

const set = (of: ModelDocument, locale: string, path: string, text: string): void => {
  of.working[locale] = { ...of.working[locale], [path]: text }
}

const rowIds = (body: unknown): string[] =>
  Array.isArray(body) ? body.map((row: { id: string }) => String(row.id)) : []

const plainField = (path: string): string => path.replace('?', '')
const rowOf = (path: string): string | undefined => /^body\.(.+)\.text$/.exec(path)?.[1]

const read = async ({ shop }: World, { collection, id }: ModelDocument, locale: string) =>
  (await shop.app.rest(`/${collection}/${id}?locale=${locale}&depth=0`, { as: shop.editor })).body

/** What a save has to name to change one text. */
const bodyWith = async (world: World, of: ModelDocument, locale: string, path: string, text: string) => {
  const row = rowOf(path)
  if (row === undefined) return { [plainField(path)]: text }
  const { body } = await read(world, of, locale)
  const rows = Array.isArray(body) ? body : []
  return { body: rows.map((each) => (String(each.id) === row ? { ...each, text: prose(text) } : each)) }
}

const unitOf = (of: ModelDocument, locale: string, path: string) => ({
  collection: of.collection,
  id: of.id,
  locale,
  path,
})

const post = ({ shop }: World, path: string, body: unknown, as: Person): Promise<Answer> =>
  shop.app.rest(`/privacy-desk${path}`, { method: 'POST', body, as })

const fingerprintOf = async (world: World, unit: ReturnType<typeof unitOf>, as: Person): Promise<string> => {
  const query = new URLSearchParams({ ...unit, id: String(unit.id) }).toString()
  return String((await world.shop.app.rest(`/privacy-desk/unit?${query}`, { as })).body.fingerprint)
}

type Write = (world: World, chance: Chance) => Promise<void>

/** A document with what chance chose of it; nothing is done where there is none. */
const onDocument =
  (write: (world: World, of: ModelDocument, chance: Chance) => Promise<void>): Write =>
  async (world, chance) => {
    if (world.documents.length > 0) await write(world, pick(world.documents, chance.document), chance)
  }

const onUnit = (
  write: (
    world: World,
    unit: { of: ModelDocument; locale: string; path: string; as: Person },
    chance: Chance,
  ) => Promise<void>,
): Write =>
  onDocument(async (world, of, chance) => {
    const paths = Object.keys(of.source ?? {})
    if (paths.length === 0) return
    const unit = { of, locale: pick(world.locales, chance.locale), path: pick(paths, chance.path) }
    await write(world, { ...unit, as: pick(world.translators, chance.who) }, chance)
  })

/** The working copy may lack a unit of the approved source, where an editor has taken its row away. */
const isThere = (of: ModelDocument, path: string): boolean => of.working.lv?.[path] !== undefined

/** A save of the whole is refused where a required text of the language is missing; one of a unit is not. */
const lacksOthers = (of: ModelDocument, locale: string, path: string): boolean =>
  Object.keys(of.working.lv ?? {}).some(
    (other) => other !== path && other !== 'description' && of.working[locale]?.[other] === undefined,
  )

const create: Write = async (world, { document, text }) => {
  const { shop } = world
  const key = `made-${world.made}`
  world.made += 1
  const words = pick(sourceTexts, text)
  if (document % 2 === 0) {
    const row = { key, kind: 'technical', name: words, description: pick(sourceTexts, text + 1) }
    const id = await shop.add('security-measures', row)
    const lv = { name: row.name, description: row.description }
    world.documents.push(newDocument({ collection: 'security-measures', id, working: { lv } }))
    return
  }
  const body = [0, 1].map((at) => ({ blockType: 'prose', text: prose(pick(sourceTexts, text + at)) }))
  const id = await shop.add('policy-sections', { key, title: words, body })
  const made = newDocument({ collection: 'policy-sections', id, working: {} })
  const rows = rowIds((await read(world, made, 'lv')).body)
  const lv: Texts = { title: words }
  for (const [at, row] of rows.entries()) lv[`body.${row}.text`] = pick(sourceTexts, text + at)
  world.documents.push(newDocument({ ...made, working: { lv } }))
}

const writeSource = onDocument(async (world, of, { path, text, who }) => {
  const { shop } = world
  const chosen = pick(Object.keys(of.working.lv ?? {}), path)
  const words = pick(sourceTexts, text)
  const data = await bodyWith(world, of, 'lv', chosen, words)
  if (who % 2 === 0) expect((await shop.save(of.collection, of.id, 'lv', data, shop.editor)).status).toBe(200)
  else await shop.app.payload.update({ collection: of.collection, id: of.id, data, locale: 'lv', overrideAccess: true })
  set(of, 'lv', chosen, words)
  keep(of)
})

const approveSource = onDocument(async (world, of) => {
  const answer = await world.shop.ready(of.collection, of.id, 'lv', world.shop.editor)
  expect(answer.status).toBe(200)
  of.source = { ...of.working.lv }
})

const graphqlType = { 'policy-sections': 'PolicySection', 'security-measures': 'SecurityMeasure' } as const

const writeTarget = onUnit(async (world, { of, locale, path, as }, { text, who }) => {
  if (!isThere(of, path) || lacksOthers(of, locale, path)) return
  const words = pick(targetTexts, text)
  const data = await bodyWith(world, of, locale, path, words)
  if (who % 3 === 0 && rowOf(path) === undefined) {
    const type = graphqlType[of.collection]
    const query = `mutation ($data: mutation${type}UpdateInput!) {
      update${type}(id: ${of.id}, data: $data, locale: ${locale}) { id } }`
    expect((await graphql(world.shop.app, { query, variables: { data }, as })).errors).toEqual([])
  } else expect((await world.shop.save(of.collection, of.id, locale, data, as)).status).toBe(200)
  set(of, locale, path, words)
  keep(of)
})

const saveUnit = onUnit(async (world, { of, locale, path, as }, { text }) => {
  if (!isThere(of, path)) return
  const unit = unitOf(of, locale, path)
  const words = pick(targetTexts, text)
  const expected = await fingerprintOf(world, unit, as)
  const given = { text: rowOf(path) === undefined ? words : prose(words), expected }
  const before = textOf(of, locale, path)
  expect(await post(world, '/unit/save', { unit, given }, as)).toMatchObject({ status: 200 })
  if (before === words) return
  set(of, locale, path, words)
  keep(of)
})

const saveStale = onUnit(async (world, { of, locale, path, as }, { text }) => {
  const words = pick(targetTexts, text)
  if (!isThere(of, path) || textOf(of, locale, path) === words) return
  const unit = unitOf(of, locale, path)
  const given = { text: rowOf(path) === undefined ? words : prose(words), expected: 'of an hour ago' }
  expect(await post(world, '/unit/save', { unit, given }, as)).toMatchObject({
    status: 409,
    body: { code: 'changed-meanwhile' },
  })
})

const approved = (of: ModelDocument, locale: string, now: Record<string, { text: string; source: string }>): void => {
  of.approved[locale] = now
  for (const [path, { text, source }] of Object.entries(now)) {
    const saved = of.working[locale]?.[path]
    if (source === of.source?.[path] && (saved === undefined || saved === text)) delete of.sent[locale]?.[path]
  }
}

const approveTarget = onUnit(async (world, { of, locale, as }) => {
  const { secondPerson } = world
  const now = approvalOf({ of, locale, by: as.id, secondPerson })
  const answer = await world.shop.ready(of.collection, of.id, locale, as)
  expect(answer.status === 200, JSON.stringify(answer.body)).toBe(now !== undefined)
  if (now) approved(of, locale, now)
})

const approveUnit = onUnit(async (world, { of, locale, path, as }) => {
  const { secondPerson } = world
  const unit = unitOf(of, locale, path)
  const now = approvalOf({ of, locale, by: as.id, paths: [path], secondPerson })
  const given = { expected: await fingerprintOf(world, unit, as) }
  const answer = await post(world, '/unit/approve', { unit, given }, as)
  expect(answer.status === 200, JSON.stringify(answer.body)).toBe(now !== undefined)
  if (now) approved(of, locale, now)
})

const send = onUnit(async (world, { of, locale, path, as }) => {
  const unit = unitOf(of, locale, path)
  const text = textOf(of, locale, path)
  const may = text !== undefined && stateOf(of, locale, path) !== 'approved'
  const given = { expected: await fingerprintOf(world, unit, as) }
  expect((await post(world, '/unit/send', { unit, given }, as)).status === 200).toBe(may)
  const source = of.source?.[path]
  if (!may || text === undefined || source === undefined) return
  of.sent[locale] = { ...of.sent[locale], [path]: { text, source, by: as.id } }
})

const sendBack = onUnit(async (world, { of, locale, path, as }) => {
  const may = stateOf(of, locale, path) === 'in-review'
  const unit = unitOf(of, locale, path)
  const answer = await post(world, '/unit/return', { unit, given: { comment: 'Palun kontrollige.' } }, as)
  expect(answer.status === 200).toBe(may)
  if (may) delete of.sent[locale]?.[path]
})

const restructure = onDocument(async (world, of, { path }) => {
  if (of.collection !== 'policy-sections') return
  const { body } = await read(world, of, 'lv')
  const rows = Array.isArray(body) ? body : []
  const next = path % 2 === 0 ? [...rows].reverse() : rows.slice(0, -1)
  const answer = await world.shop.save(of.collection, of.id, 'lv', { body: next }, world.shop.editor)
  expect(answer.status).toBe(200)
  const left = new Set(rowIds(next))
  for (const texts of Object.values(of.working)) {
    for (const name of Object.keys(texts)) {
      const row = rowOf(name)
      if (row !== undefined && !left.has(row)) delete texts[name]
    }
  }
  keep(of)
})

const addRow = onDocument(async (world, of, { text }) => {
  if (of.collection !== 'policy-sections') return
  const { body } = await read(world, of, 'lv')
  const words = pick(sourceTexts, text)
  const rows = [...(Array.isArray(body) ? body : []), { blockType: 'prose', text: prose(words) }]
  expect((await world.shop.save(of.collection, of.id, 'lv', { body: rows }, world.shop.editor)).status).toBe(200)
  const added = rowIds((await read(world, of, 'lv')).body).at(-1)
  set(of, 'lv', `body.${added}.text`, words)
  keep(of)
})

const restore = onDocument(async (world, of, { text }) => {
  const { shop } = world
  const query = `where[parent][equals]=${of.id}&sort=createdAt&limit=200&depth=0&select[createdAt]=true`
  const { docs } = (await shop.app.rest(`/${of.collection}/versions?${query}`, { as: shop.editor })).body
  const versions: { id: number }[] = Array.isArray(docs) ? docs : []
  expect(versions.length).toBe(of.versions.length)
  const at = text % versions.length
  const answer = await shop.app.rest(`/${of.collection}/versions/${versions[at]?.id}?depth=0`, {
    method: 'POST',
    as: shop.editor,
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  of.working = structuredClone(of.versions[at] ?? {})
  keep(of)
})

const duplicate = onDocument(async (world, of) => {
  const { shop } = world
  const answer = await shop.app.rest(`/${of.collection}/${of.id}/duplicate?locale=lv&depth=0`, {
    method: 'POST',
    body: { key: `made-${world.made}` },
    as: shop.editor,
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  world.made += 1
  const made = newDocument({ collection: of.collection, id: idOf(answer), working: {} })
  const before = rowIds((await read(world, of, 'lv')).body)
  const after = rowIds((await read(world, made, 'lv')).body)
  for (const [locale, texts] of Object.entries(of.working)) {
    for (const [path, text] of Object.entries(texts)) {
      const row = rowOf(path)
      set(made, locale, row === undefined ? path : `body.${after[before.indexOf(row)]}.text`, text)
    }
  }
  world.documents.push(newDocument(made))
})

const remove = onDocument(async (world, of) => {
  const { shop } = world
  const answer = await shop.app.rest(`/${of.collection}/${of.id}?depth=0`, { method: 'DELETE', as: shop.editor })
  expect(answer.status).toBe(200)
  world.documents.splice(world.documents.indexOf(of), 1)
})

const reorder = onDocument(async (world, of, { document }) => {
  const other = world.documents.find(({ collection, id }) => collection === of.collection && id !== of.id)
  if (!other) return
  const { shop } = world
  const body = {
    collectionSlug: of.collection,
    docsToMove: [of.id],
    newKeyWillBe: document % 2 === 0 ? 'greater' : 'less',
    orderableFieldName: '_order',
    target: { id: other.id, key: (await read(world, other, 'lv'))._order },
  }
  expect((await shop.app.rest('/reorder', { method: 'POST', body, as: shop.editor })).status).toBe(200)
  of.versions.push(structuredClone(of.working))
})

const publishLocales: Write = async (world, { locale }) => {
  const targets = locale % 2 === 0 ? ['et'] : ['et', 'en']
  const { shop } = world
  const data = { publishedLocales: ['lv', ...targets] }
  expect((await shop.save('sites', shop.site, 'lv', data, shop.admin)).status).toBe(200)
  world.locales = targets
}

const askForSecondPerson: Write = async (world, { text }) => {
  const { shop } = world
  const data = { reviewTranslations: text % 2 === 0 }
  expect((await shop.save('sites', shop.site, 'lv', data, shop.admin)).status).toBe(200)
  world.secondPerson = data.reviewTranslations
}

/** Each as often as it is listed. */
export const writes: readonly (readonly [string, Write])[] = [
  ['create', create],
  ['create', create],
  ['write the source', writeSource],
  ['write the source', writeSource],
  ['write the source', writeSource],
  ['approve the source', approveSource],
  ['approve the source', approveSource],
  ['approve the source', approveSource],
  ['approve the source', approveSource],
  ['write a translation', writeTarget],
  ['write a translation', writeTarget],
  ['write a translation', writeTarget],
  ['save a unit', saveUnit],
  ['save a unit', saveUnit],
  ['save a unit', saveUnit],
  ['save a unit that somebody else has saved', saveStale],
  ['approve a translation', approveTarget],
  ['approve a translation', approveTarget],
  ['approve a unit', approveUnit],
  ['approve a unit', approveUnit],
  ['approve a unit', approveUnit],
  ['send to review', send],
  ['send to review', send],
  ['send back', sendBack],
  ['change the structure', restructure],
  ['add a row', addRow],
  ['restore a version', restore],
  ['duplicate', duplicate],
  ['delete', remove],
  ['reorder', reorder],
  ['publish other languages', publishLocales],
  ['ask for a second person', askForSecondPerson],
]
