import fc from 'fast-check'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { linkedPolicy } from '../../src/contract/linked-policy.ts'
import { manifest } from '../../src/contract/manifest.ts'
import { demoContent } from '../../src/demo/content/index.ts'
import { linkedContext } from '../../src/policy/linked/context.ts'
import { terms } from '../../src/policy/linked/terms.ts'
import { type Snapshot, type SnapshotInput, snapshotSchema } from '../../src/policy/snapshot.ts'
import { compileRelease } from '../../src/release/compile-release.ts'
import vocabulary from '../fixtures/dpv-2.3.json' with { type: 'json' }
import { anySnapshot, internalMarker } from './policy-arbitrary.ts'
import { firstRelease, snapshotOf } from './policy-fixture.ts'

const base = 'https://shop.example/api/privacy/pro-balances/policy.jsonld'
const iri = {
  dpv: (name: string) => `https://w3id.org/dpv#${name}`,
  gdpr: (name: string) => `https://w3id.org/dpv/legal/eu/gdpr#${name}`,
  pd: (name: string) => `https://w3id.org/dpv/pd#${name}`,
}

const releaseOf = (snapshot: Snapshot) => compileRelease({ snapshot, release: firstRelease, previous: null })
const bodyOf = (snapshot: Snapshot): string =>
  releaseOf(snapshot).files.find(({ path }) => path === 'policy.jsonld')?.body ?? ''

/** Whatever is asked for over the network fails the test: the context stands in the file. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`${url} was asked for.`)
}

const readable = z.custom<JsonLdDocument>((value) => linkedPolicy.safeParse(value).success)
const expandedNode = z.record(z.string(), z.unknown())
type Expanded = z.infer<typeof expandedNode>
const expand = async (body: string): Promise<Expanded[]> =>
  z.array(expandedNode).parse(await jsonld.expand(readable.parse(JSON.parse(body)), { base, documentLoader }))

const demo = snapshotSchema.parse(demoContent)

/** Every node and value within, from the outside to the inside. */
const within = (value: unknown): Expanded[] => {
  if (Array.isArray(value)) return value.flatMap(within)
  const node = expandedNode.safeParse(value)
  return node.success ? [node.data, ...Object.values(node.data).flatMap(within)] : []
}
const textIn = (value: unknown, name: string): string[] => {
  const found = expandedNode.safeParse(value)
  const text = found.success ? found.data[name] : undefined
  return typeof text === 'string' ? [text] : []
}
/** Identifiers of nodes, classes, properties and data types. */
const irisIn = (nodes: Expanded[]): string[] =>
  within(nodes).flatMap((node) => [
    ...Object.keys(node).filter((name) => !name.startsWith('@')),
    ...textIn(node, '@id'),
    ...(Array.isArray(node['@type']) ? node['@type'].map(String) : textIn(node, '@type')),
  ])
const known = new Set(vocabulary.iris)
const unknownIn = (nodes: Expanded[]) =>
  [...new Set(irisIn(nodes))].filter((each) => each.startsWith('https://w3id.org/dpv') && !known.has(each))

const nodeOf = (nodes: Expanded[], fragment: string): Expanded =>
  nodes.find((node) => node['@id'] === `${base}#${fragment}`) ?? {}
const ids = (node: Expanded, property: string): string[] => {
  const values = node[property]
  return Array.isArray(values) ? values.flatMap((value) => textIn(value, '@id')) : []
}
const local = (fragment: string) => `${base}#${fragment}`
const words = (node: Expanded, property: string): Record<string, string> => {
  const values = node[property]
  const entries = Array.isArray(values)
    ? values.map((value) => [textIn(value, '@language')[0] ?? '', textIn(value, '@value')[0] ?? ''] as const)
    : []
  return Object.fromEntries(entries)
}
const title = 'http://purl.org/dc/terms/title'

describe('the demo policy for machines', async () => {
  const nodes = await expand(bodyOf(demo))

  it('is a file of the release that the manifest names', () => {
    const { files } = releaseOf(demo)
    const index = manifest.parse(JSON.parse(files.find(({ path }) => path === 'index.json')?.body ?? ''))
    expect(index.files.find(({ path }) => path === 'policy.jsonld')).toMatchObject({
      mediaType: 'application/ld+json',
      bytes: Buffer.byteLength(bodyOf(demo)),
    })
  })

  it('knows every identifier of DPV 2.3 that it uses, and uses none of DPV 1', () => {
    expect(unknownIn(nodes)).toEqual([])
    expect(irisIn(nodes).filter((each) => each.startsWith('https://w3id.org/dpv')).length).toBeGreaterThan(200)
    expect(irisIn(nodes).filter((each) => each.includes('dpv-gdpr'))).toEqual([])
  })

  it('points only at what it describes, or at identifiers of the vocabulary', () => {
    const described = new Set(nodes.map((node) => node['@id']))
    const pointedAt = [...new Set(irisIn(nodes).filter((each) => each.startsWith(base)))]
    expect(pointedAt.filter((each) => !described.has(each))).toEqual([])
  })

  it('says who is responsible, and for what', () => {
    const [processing] = nodes.filter((node) => node['@id'] === local('processing'))
    expect(ids(processing ?? {}, iri.dpv('hasDataController'))).toEqual([local('controller')])
    expect(ids(processing ?? {}, iri.dpv('hasProcess'))).toHaveLength(
      demo.purposes.length + 4 /* categories of cookies */ + 2 /* tools of transfer */,
    )
    expect(nodeOf(nodes, 'controller')).toMatchObject({
      '@type': [iri.dpv('DataController')],
      [iri.dpv('hasName')]: [{ '@value': 'PRO BALANCES OÜ' }],
    })
  })

  it('says of newsletters: why, on which basis, with which data, who gets it, for how long', () => {
    const process = nodeOf(nodes, 'process-newsletters')
    expect(ids(process, iri.dpv('hasLegalBasis'))).toEqual([iri.gdpr('A6-1-a')])
    expect(ids(process, iri.dpv('hasPersonalData'))).toEqual([local('data-name'), local('data-email')])
    expect(ids(process, iri.dpv('hasDataProcessor'))).toEqual([local('recipient-mailchimp'), local('recipient-brevo')])
    expect(ids(process, iri.dpv('hasStorageCondition'))).toEqual([local('retention-marketing')])
    const purpose = nodeOf(nodes, 'purpose-newsletters')
    expect(purpose['@type']).toEqual([iri.dpv('DirectMarketing')])
    expect(words(purpose, title)).toEqual({
      lv: 'E-pasta jaunumu vēstules',
      et: 'E-posti uudiskirjad',
      en: 'Email newsletters',
    })
  })

  it.each([
    ['data-email', iri.pd('EmailAddress')],
    ['data-ip-address', iri.pd('IPAddress')],
    ['data-server-logs', iri.dpv('PersonalData')],
    ['right-erasure', iri.gdpr('A17')],
    ['right-consent-withdrawal', iri.gdpr('A7-3')],
    ['measure-backups', iri.dpv('DataBackupProtocols')],
    ['retention-orders', iri.dpv('StorageDuration')],
  ])('says what kind of thing %s is', (fragment, type) => {
    expect(nodeOf(nodes, fragment)['@type']).toEqual([type])
  })

  it('gives periods as durations', () => {
    const durationOf = (fragment: string) => JSON.stringify(nodeOf(nodes, fragment)[iri.dpv('hasDuration')])
    expect(durationOf('retention-orders')).toContain('"P7Y"')
    expect(durationOf('retention-logs')).toMatch(/P30D.*P180D/)
    expect(durationOf('retention-marketing')).toContain(iri.dpv('UntilEventDuration'))
  })

  it('says which transfers rely on what', () => {
    const clauses = nodeOf(nodes, 'transfer-scc')
    expect(ids(clauses, iri.dpv('hasLegalBasis'))).toEqual([iri.gdpr('A46-2-c')])
    expect(ids(clauses, iri.dpv('hasThirdCountry'))).toEqual([local('country-US')])
    expect(ids(nodeOf(nodes, 'transfer-dpf'), iri.dpv('hasLegalBasis'))).toEqual([
      iri.gdpr('A45-3'),
      local('eu-us-data-privacy-framework'),
    ])
    expect(ids(nodeOf(nodes, 'eu-us-data-privacy-framework'), 'http://www.w3.org/2004/02/skos/core#broader')).toEqual([
      iri.gdpr('AdequacyDecision'),
    ])
  })

  it('says which cookies wait for consent', () => {
    expect(ids(nodeOf(nodes, 'cookies-necessary'), iri.dpv('hasLegalBasis'))).toEqual([])
    const statistics = nodeOf(nodes, 'cookies-statistics')
    expect(ids(statistics, iri.dpv('hasLegalBasis'))).toEqual([iri.gdpr('A6-1-a')])
    expect(JSON.stringify(statistics)).toContain('"_ga"')
  })
})

it('every identifier that a policy may ever be told in is one of DPV 2.3', async () => {
  const every = { '@context': linkedContext, '@id': '#every', '@type': [...terms] }
  expect(unknownIn(await expand(JSON.stringify({ '@context': linkedContext, '@graph': [every] })))).toEqual([])
  const named = Object.values(linkedContext).flatMap((to) => (typeof to === 'object' ? [to['@id']] : [String(to)]))
  const properties = named.flatMap((to) => (to.startsWith('dpv:') ? [iri.dpv(to.slice(4))] : []))
  expect(properties.length).toBeGreaterThan(15)
  expect(properties.filter((property) => !known.has(property))).toEqual([])
})

describe('what a policy says of decisions, interests and authorities', async () => {
  const purposes: SnapshotInput['purposes'] = [
    {
      key: 'credit',
      group: 'contract',
      name: { lv: 'Kredīta piešķiršana', en: 'Granting credit' },
      legalBases: ['f'],
      legitimateInterest: { lv: 'nepieļaut zaudējumus', en: 'avoiding losses' },
      specialBases: ['a', 'h'],
      dataSubjects: ['customers'],
      automatedDecision: 'used',
      automatedDecisionLogic: { lv: 'pēc maksājumu vēstures', en: 'by the history of payments' },
    },
    { key: 'plain', group: 'marketing', name: { lv: 'Cits' }, automatedDecision: 'none' },
  ]
  const nodes = await expand(
    bodyOf(
      snapshotOf({
        site: {
          controller: {
            name: 'SIA Veikals',
            country: 'LV',
            jointControllers: [{ name: 'SIA Partneris', email: 'info@partneris.example' }],
            dataProtectionOfficer: { name: 'Anna Ozola', email: 'anna@veikals.example' },
            representative: { name: 'SIA Pārstāvis' },
            supervisoryAuthority: 'lv-dvi',
          },
        },
        purposes,
      }),
    ),
  )

  it('is in the vocabulary, too', () => expect(unknownIn(nodes)).toEqual([]))

  it('names the authority by its identifier, and everybody who answers with the controller', () => {
    const controller = nodeOf(nodes, 'controller')
    expect(ids(controller, iri.dpv('hasAuthority'))).toEqual(['https://w3id.org/dpv/legal/lv#DPA-LV'])
    expect(ids(controller, iri.dpv('hasDataProtectionOfficer'))).toEqual([local('data-protection-officer')])
    expect(ids(nodeOf(nodes, 'joint-controllers'), 'https://schema.org/member')).toEqual([
      local('controller'),
      local('joint-controller-1'),
    ])
  })

  it('says which interest, which decisions and by what logic', () => {
    const process = nodeOf(nodes, 'process-credit')
    expect(ids(process, iri.dpv('hasLegalBasis'))).toEqual([
      iri.gdpr('A6-1-f'),
      local('interest-credit'),
      iri.gdpr('A9-2-a'),
      local('special-basis-h'),
    ])
    const description = 'http://purl.org/dc/terms/description'
    expect(words(nodeOf(nodes, 'interest-credit'), description).lv).toBe('nepieļaut zaudējumus')
    expect(ids(process, iri.dpv('hasProcessing'))).toEqual([local('decisions-credit')])
    expect(words(nodeOf(nodes, 'decisions-credit'), description).en).toBe('by the history of payments')
    expect(words(nodeOf(nodes, 'process-plain'), 'http://www.w3.org/2004/02/skos/core#note').en).toContain(
      'no decisions',
    )
  })

  it('leaves the kind of a purpose open where the registers do', () => {
    expect(nodeOf(nodes, 'purpose-plain')['@type']).toBeUndefined()
  })
})

describe('any snapshot at all', () => {
  it('expands without asking for anything, to identifiers of the vocabulary and words of the published locales', async () => {
    await fc.assert(
      fc.asyncProperty(anySnapshot, async (snapshot) => {
        const body = bodyOf(snapshot)
        const nodes = await expand(body)
        expect(unknownIn(nodes)).toEqual([])
        const tags = new Set(within(nodes).flatMap((node) => textIn(node, '@language')))
        expect([...tags].filter((tag) => !snapshot.site.publishedLocales.includes(tag))).toEqual([])
        expect(body).not.toContain(internalMarker)
        const described = new Set(nodes.map((node) => node['@id']))
        expect(irisIn(nodes).filter((each) => each.startsWith(base) && !described.has(each))).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
