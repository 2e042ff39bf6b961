/** What each role can do to each kind of document: over GraphQL exactly what it can over REST. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { type AttemptName, attempt, attemptNames, isEmpty, reads, type Way, ways } from './attempts.ts'
import { contentNames } from './samples.ts'
import { type Database, openDatabase } from './stored.ts'
import { type ContentName, keyField, newDocument, newTarget, type Target, targetOfKey } from './targets.ts'

const mayDoToRows: Record<string, AttemptName[]> = {
  editor: [
    ...reads,
    'create another',
    'change a fact',
    'change a fact in Estonian',
    'write Latvian',
    'duplicate it',
    'restore a version',
    'delete it',
  ],
  translator: [...reads, 'write Estonian'],
  publisher: reads,
  'admin of the site': attemptNames,
  nobody: [],
}

const mayDoToSites: Record<string, AttemptName[]> = {
  editor: [...reads, 'change a fact', 'change a fact in Estonian', 'write Latvian', 'restore a version'],
  translator: [...reads, 'write Estonian'],
  publisher: reads,
  'admin of the site': attemptNames.filter((name) => name !== 'create another' && name !== 'duplicate it'),
  'admin of all': attemptNames,
  nobody: [],
}

let app: TestApp
let database: Database
let site: number
const people: Record<string, Person> = {}

beforeAll(async () => {
  app = await startTestApp()
  database = await openDatabase(app)
  site = (await newDocument(app, 'sites', 0)).id
  people['admin of all'] = await app.person({ name: 'admin', roles: ['admin'] })
  people['admin of the site'] = await app.person({ name: 'siteadmin', roles: ['admin'], sites: [site] })
  people.editor = await app.person({ name: 'editor', roles: ['editor'], sites: [site] })
  people.translator = await app.person({ name: 'translator', roles: ['translator'], locales: ['et'], sites: [site] })
  people.publisher = await app.person({ name: 'publisher', roles: ['publisher'], sites: [site] })
})
afterAll(async () => {
  await database.stop()
  await app.stop()
})

/** One of each kind, for all: what is tried on it is another change each time. After it is deleted, its duplicate. */
const targets = new Map<ContentName, Target>()
const targetOf = async (name: ContentName): Promise<Target> => {
  const target = targets.get(name) ?? (await newTarget(app, name, name === 'sites' ? 0 : site))
  targets.set(name, target)
  return target
}

/** What somebody achieves, and what is not as it should be where they do not. */
const achieved = async (asked: { who: string; name: ContentName; way: Way; target?: () => Promise<Target> }) => {
  const { who, name, way } = asked
  const done: AttemptName[] = []
  const faults: [AttemptName, number][] = []
  let duplicate: string | undefined
  for (const tried of attemptNames) {
    if (isEmpty(tried, name)) continue
    const target = await (asked.target ?? (() => targetOf(name)))()
    const { happened, status, isMoreChanged, given } = await attempt(tried, {
      app,
      database,
      target,
      as: people[who],
      way,
    })
    if (happened) done.push(tried)
    else if (isMoreChanged || status >= 500 || (status < 400 && !reads.includes(tried))) faults.push([tried, status])
    if (happened && tried === 'duplicate it') duplicate = String(given[keyField(name)])
    if (happened && tried === 'delete it') {
      targets.delete(name)
      if (duplicate) targets.set(name, await targetOfKey(app, target, duplicate))
    }
  }
  return { done, faults }
}

const expected = (may: AttemptName[] | undefined, name: ContentName) => ({
  done: attemptNames.filter((tried) => may?.includes(tried) && !isEmpty(tried, name)),
  faults: [],
})

describe.each(contentNames)('%s: what can be done by', (name) => {
  it.each(Object.keys(mayDoToRows))('%s', async (who) => {
    for (const way of ways) {
      const result = await achieved({ who, name, way })
      expect({ way, ...result }).toEqual({ way, ...expected(mayDoToRows[who], name) })
    }
  })
})

describe('a site: what can be done by', () => {
  const worksOn = new Map<string, number>()

  /** A site that the person works on too. */
  const another = async (who: string): Promise<Target> => {
    const target = await targetOf('sites')
    const person = people[who]
    if (person && who !== 'admin of all' && worksOn.get(who) !== target.id) {
      const data = { sites: [site, target.id] } as never
      await app.payload.update({ collection: 'users', id: person.id, data, depth: 0 })
      worksOn.set(who, target.id)
    }
    return target
  }

  it.each(Object.keys(mayDoToSites))('%s', async (who) => {
    for (const way of ways) {
      const result = await achieved({ who, name: 'sites', way, target: () => another(who) })
      expect({ way, ...result }).toEqual({ way, ...expected(mayDoToSites[who], 'sites') })
    }
  })
})
