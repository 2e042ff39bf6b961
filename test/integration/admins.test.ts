/** Accounts, and the admin who is limited to sites: what they administer, and that the limit holds. */
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Answer, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { graphql } from './graphql.ts'
import { contentNames, siteSample } from './samples.ts'
import { newDocument, type Target } from './targets.ts'

let app: TestApp
let admin: Person
let limited: Person
let own: Target
let other: Target
let count = 0

beforeAll(async () => {
  app = await startTestApp()
  admin = await app.person({ name: 'admin', roles: ['admin'] })
  other = await newDocument(app, 'sites', 0)
})
afterAll(() => app.stop())

beforeEach(async () => {
  own = await newDocument(app, 'sites', 0)
  count += 1
  limited = await app.person({ name: `limited-${count}`, roles: ['admin'], sites: [own.id] })
})

const saved = async (person: Person) =>
  (await app.rest(`/users/${person.id}?depth=0`, { as: admin })).body as { roles: string[]; sites: number[] }

const sitesSeenBy = async (as: Person): Promise<number[]> => {
  const { docs } = (await app.rest('/sites?limit=0&depth=0', { as })).body
  return Array.isArray(docs) ? docs.map(({ id }) => id).sort() : []
}

const remove = (path: string, as: Person): Promise<Answer> => app.rest(path, { method: 'DELETE', as })

const rowsOf = async (site: number) => {
  const slugs = [...contentNames.map((name) => app.context.slugs[name]), 'translations', 'waivers']
  const counts = await Promise.all(
    slugs.map((collection) => app.payload.count({ collection, where: { site: { equals: site } } })),
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}

/** Lets no deletion of a site be committed before all have come as far as they can. */
const atOnce = async (requests: (() => Promise<unknown>)[]) => {
  const gate = new pg.Client({ connectionString: app.uri })
  await gate.connect()
  await gate.query('select pg_advisory_lock(42)')
  await gate.query(`create function wait_for_gate() returns trigger language plpgsql as
    $$ begin perform pg_advisory_xact_lock_shared(42); return null; end $$`)
  await gate.query(`create constraint trigger wait_for_gate after delete on sites deferrable initially deferred
    for each row execute function wait_for_gate()`)
  const answers = requests.map((request) => request())
  // As long as it takes two deletions to get there, whatever else the machine does.
  const patience = { timeout: 30_000 }
  const waiting = async () =>
    (await gate.query("select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"))
      .rows.length
  try {
    await expect.poll(waiting, patience).toBe(requests.length)
  } finally {
    await gate.query('select pg_advisory_unlock(42)')
    await Promise.all(answers)
    await gate.query('drop function wait_for_gate cascade')
    await gate.end()
  }
}

describe('an admin of a site', () => {
  it('deletes it with everything that belongs to it, and nothing of another', async () => {
    for (const name of contentNames) {
      await newDocument(app, name, own.id)
      await newDocument(app, name, other.id)
    }
    const before = await rowsOf(other.id)
    expect((await remove(`/sites/${own.id}`, limited)).status).toBe(200)
    expect(await rowsOf(own.id)).toBe(0)
    expect(await rowsOf(other.id)).toBe(before)
    expect(await sitesSeenBy(admin)).toContain(other.id)
  })

  it('deletes it over GraphQL too', async () => {
    const query = `mutation { it: deleteSite(id: ${own.id}) { id } }`
    expect((await graphql(app, { query, as: limited })).data).toEqual({ it: { id: own.id } })
    expect(await sitesSeenBy(admin)).not.toContain(own.id)
  })

  it('deletes no other site, one by one or by a filter', async () => {
    expect((await remove(`/sites/${other.id}`, limited)).status).toBe(403)
    await remove(`/sites?where[id][exists]=true`, limited)
    const query = `mutation { it: deleteSite(id: ${other.id}) { id } }`
    expect((await graphql(app, { query, as: limited })).errors[0]?.extensions?.statusCode).toBe(403)
    expect(await sitesSeenBy(admin)).toContain(other.id)
  })

  it('makes no site', async () => {
    const call = { method: 'POST', body: siteSample('more'), as: limited }
    expect((await app.rest('/sites?locale=lv', call)).status).toBe(403)
  })
})

describe('an admin whose last site is gone', () => {
  const isLimited = async (person: Person) => {
    expect(await sitesSeenBy(person)).toEqual([])
    expect((await saved(person)).roles).not.toContain('admin')
    expect((await remove(`/sites/${other.id}`, person)).status).toBe(403)
    expect((await app.rest(`/users/${admin.id}`, { as: person })).status).toBe(404)
    const call = { method: 'POST', body: siteSample('another'), as: person }
    expect((await app.rest('/sites?locale=lv', call)).status).toBe(403)
  }

  it('administers nothing, rather than everything', async () => {
    expect((await remove(`/sites/${own.id}`, limited)).status).toBe(200)
    await isLimited(limited)
  })

  it('administers nothing when somebody else deleted it', async () => {
    expect((await remove(`/sites/${own.id}`, admin)).status).toBe(200)
    await isLimited(limited)
  })

  it('keeps the other roles, and the role where another site is left', async () => {
    const second = await newDocument(app, 'sites', 0)
    const publisher = await app.person({ name: `p-${count}`, roles: ['admin', 'publisher'], sites: [own.id] })
    const both = await app.person({ name: `b-${count}`, roles: ['admin'], sites: [own.id, second.id] })
    expect((await remove(`/sites/${own.id}`, limited)).status).toBe(200)
    expect(await saved(publisher)).toMatchObject({ roles: ['publisher'], sites: [] })
    expect(await saved(both)).toMatchObject({ roles: ['admin'], sites: [second.id] })
    expect(await sitesSeenBy(both)).toEqual([second.id])
  })

  it.each([
    ['by a filter', (person: Person, ids: number[]) => remove(`/sites?where[id][in]=${ids.join(',')}`, person)],
    [
      'in one request of GraphQL',
      (person: Person, ids: number[]) =>
        graphql(app, {
          query: `mutation { ${ids.map((id) => `s${id}: deleteSite(id: ${id}) { id }`).join(' ')} }`,
          as: person,
        }),
    ],
    [
      'in two requests at once',
      (person: Person, ids: number[]) => atOnce(ids.map((id) => () => remove(`/sites/${id}`, person))),
    ],
  ])('administers nothing after several went together %s', async (_, removeAll) => {
    const ids = [own.id, (await newDocument(app, 'sites', 0)).id]
    const both = await app.person({ name: `several-${count}`, roles: ['admin'], sites: ids })
    await removeAll(both, ids)
    const left = await sitesSeenBy(admin)
    expect(ids.filter((id) => left.includes(id))).toEqual([])
    await isLimited(both)
  })

  it('leaves an admin of all what they are', async () => {
    await remove(`/sites/${own.id}`, admin)
    expect(await saved(admin)).toMatchObject({ roles: ['admin'], sites: [] })
  })
})

describe('accounts', () => {
  const patch = (path: string, body: unknown, as: Person) => app.rest(path, { method: 'PATCH', body, as })

  it.each([
    ['no sites', () => ({ sites: [] })],
    ['nothing for sites', () => ({ sites: null })],
    ['another site', () => ({ sites: [other.id] })],
    ['one more site', () => ({ sites: [own.id, other.id] })],
    ['one more role', () => ({ roles: ['admin', 'publisher'] })],
    ['a language', () => ({ languages: ['et'] })],
  ])('of an admin of a site do not take %s from themselves', async (_, change) => {
    const body = change()
    const before = await saved(limited)
    const answer = await patch(`/users/${limited.id}`, { name: 'Cits', ...body }, limited)
    expect(answer).toMatchObject({ status: 403, body: { errors: [{ data: { code: 'fieldsAreAdmins' } }] } })
    expect((await patch(`/users?where[id][equals]=${limited.id}`, body, limited)).status).toBe(403)
    const query = `mutation ($data: mutationUserUpdateInput!) { it: updateUser(id: ${limited.id}, data: $data) { id } }`
    const data = { ...body, email: `limited-${count}@test.example` }
    const overGraphql = await graphql(app, { query, variables: { data }, as: limited })
    expect(overGraphql.errors[0]?.extensions?.statusCode).toBe(403)
    expect(await saved(limited)).toMatchObject({ ...before, name: `limited-${count}` })
  })

  it('keep their name as their owner writes it, also from the form that sends everything', async () => {
    const { roles, sites } = await saved(limited)
    const form = { name: 'Liene', roles, sites, languages: [] }
    expect((await patch(`/users/${limited.id}`, form, limited)).status).toBe(200)
    expect(await saved(limited)).toMatchObject({ name: 'Liene', roles: ['admin'], sites: [own.id] })
  })

  it('of an editor, a translator or a publisher show nobody else, and take no role, language or site', async () => {
    for (const role of ['editor', 'translator', 'publisher'] as const) {
      const person = await app.person({ name: `${role}-${count}`, roles: [role], sites: [own.id] })
      for (const body of [{ roles: ['admin'] }, { sites: [other.id] }, { sites: [] }, { languages: ['lv'] }]) {
        expect((await patch(`/users/${person.id}`, body, person)).status).toBe(403)
      }
      expect((await patch(`/users/${person.id}`, { name: 'Ilze' }, person)).status).toBe(200)
      expect(await saved(person)).toMatchObject({ name: 'Ilze', roles: [role], languages: [], sites: [own.id] })
      expect((await app.rest('/users?limit=0', { as: person })).body).toMatchObject({ totalDocs: 1 })
      expect((await app.rest(`/users/${admin.id}`, { as: person })).status).toBe(404)
    }
  })

  it('of others do not exist for an admin of a site, who gives nobody a role or a site', async () => {
    const colleague = await app.person({ name: `colleague-${count}`, roles: ['editor'], sites: [own.id] })
    const before = await saved(colleague)
    for (const body of [{ roles: ['publisher'] }, { sites: [own.id, other.id] }, { name: 'x' }]) {
      expect((await patch(`/users/${colleague.id}`, body, limited)).status).toBeGreaterThanOrEqual(403)
      await patch(`/users?where[id][equals]=${colleague.id}`, body, limited)
    }
    expect((await app.rest(`/users/${colleague.id}`, { as: limited })).status).toBe(404)
    expect((await remove(`/users/${colleague.id}`, limited)).status).toBe(403)
    expect((await app.rest('/users?limit=0', { as: limited })).body).toMatchObject({ totalDocs: 1 })
    expect(await saved(colleague)).toEqual(before)
  })

  it('are made by an admin of all alone', async () => {
    const body = { email: 'x@test.example', password: 'x-password', name: 'x', roles: ['editor'], sites: [own.id] }
    const editor = await app.person({ name: `editor-${count}`, roles: ['editor'], sites: [own.id] })
    for (const as of [limited, editor, undefined]) {
      expect((await app.rest('/users', { method: 'POST', body, ...(as ? { as } : {}) })).status).toBe(403)
      const query = `mutation ($data: mutationUserInput!) { it: createUser(data: $data) { id } }`
      const { errors } = await graphql(app, { query, variables: { data: body }, as })
      expect(errors[0]?.extensions?.statusCode).toBe(403)
    }
    expect((await app.rest('/users', { method: 'POST', body, as: admin })).status).toBe(201)
  })
})
