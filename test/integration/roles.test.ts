/** What each role can do to each kind of document: over GraphQL exactly what it can over REST. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Person, startTestApp, type TestApp } from './app-fixture.ts'
import {
  type AttemptName,
  attempt,
  attemptNames,
  type ContentName,
  isEmpty,
  newTarget,
  reads,
  spoils,
  type Target,
  type Way,
  ways,
} from './attempts.ts'
import { contentNames } from './samples.ts'

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
let site: number
const people: Record<string, Person> = {}

beforeAll(async () => {
  app = await startTestApp()
  site = (await newTarget(app, 'sites', 0)).id
  people['admin of all'] = await app.person({ name: 'admin', roles: ['admin'] })
  people['admin of the site'] = await app.person({ name: 'siteadmin', roles: ['admin'], sites: [site] })
  people.editor = await app.person({ name: 'editor', roles: ['editor'], sites: [site] })
  people.translator = await app.person({ name: 'translator', roles: ['translator'], locales: ['et'], sites: [site] })
  people.publisher = await app.person({ name: 'publisher', roles: ['publisher'], sites: [site] })
})
afterAll(() => app.stop())

/** What somebody achieves; a document is used again as long as nothing has happened that spoils it. */
const achieved = async (asked: { who: string; name: ContentName; way: Way; target: () => Promise<Target> }) => {
  const { who, name, way } = asked
  const done: AttemptName[] = []
  const faults: [AttemptName, number][] = []
  let kept: Target | undefined
  for (const tried of attemptNames) {
    if (isEmpty(tried, name)) continue
    const target = kept ?? (await asked.target())
    const { happened, status } = await attempt(tried, { app, target, as: people[who], way })
    if (happened) done.push(tried)
    else if (status >= 500 || (status < 400 && !reads.includes(tried))) faults.push([tried, status])
    kept = happened && spoils(tried) ? undefined : target
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
      const result = await achieved({ who, name, way, target: () => newTarget(app, name, site) })
      expect({ way, ...result }).toEqual({ way, ...expected(mayDoToRows[who], name) })
    }
  })
})

describe('a site: what can be done by', () => {
  /** A new site that the person works on too. */
  const another = async (who: string): Promise<Target> => {
    const target = await newTarget(app, 'sites', 0)
    const person = people[who]
    if (person && who !== 'admin of all') {
      await app.payload.update({ collection: 'users', id: person.id, data: { sites: [site, target.id] } as never })
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
