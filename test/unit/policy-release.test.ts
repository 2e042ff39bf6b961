import { createHash } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bannerConfiguration } from '../../src/contract/banner-configuration.ts'
import { cookieConsentConfiguration } from '../../src/contract/cookieconsent-configuration.ts'
import { jsonSchemas, type SchemaFile } from '../../src/contract/json-schemas.ts'
import { klaroConfiguration } from '../../src/contract/klaro-configuration.ts'
import { manifest } from '../../src/contract/manifest.ts'
import { policyDifference } from '../../src/contract/policy-difference.ts'
import { policyDocument } from '../../src/contract/policy-document.ts'
import { demoContent } from '../../src/demo/content/index.ts'
import { compilePolicy } from '../../src/policy/compile-policy.ts'
import { registerNames, type Snapshot, snapshotSchema } from '../../src/policy/snapshot.ts'
import type { CompiledRelease } from '../../src/release/compile-release.ts'
import { anySnapshot, internalMarker } from './policy-arbitrary.ts'
import { firstRelease } from './policy-fixture.ts'
import { bodyOf, first, next } from './release-fixture.ts'

const demo = snapshotSchema.parse(demoContent)

/** Rows of every register, keys that a row refers to, and the cookies of a vendor, in another order. */
const shuffled = (snapshot: Snapshot): fc.Arbitrary<Snapshot> => {
  const anew = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
  const registers = fc.record(Object.fromEntries(registerNames.map((name) => [name, anew<unknown>(snapshot[name])])))
  const phrases = anew(snapshot.site.phrases)
  const inner = fc.array(fc.nat(), { minLength: 1, maxLength: 5 })
  return fc.tuple(registers, phrases, inner).map(([rows, ownPhrases, turns]) => {
    const turn = <T>(list: T[], index: number): T[] => {
      const by = (turns[index % turns.length] ?? 0) % Math.max(1, list.length)
      return [...list.slice(by), ...list.slice(0, by)]
    }
    const other: Snapshot = { ...snapshot, ...rows, site: { ...snapshot.site, phrases: ownPhrases } }
    return {
      ...other,
      cookieVendors: other.cookieVendors.map((vendor, index) => ({
        ...vendor,
        cookies: turn(vendor.cookies, index),
        hosts: turn(vendor.hosts, index),
        consentSignals: turn(vendor.consentSignals, index),
        purposes: turn(vendor.purposes, index),
      })),
      purposes: other.purposes.map((purpose, index) => ({
        ...purpose,
        legalBases: turn(purpose.legalBases, index),
        dataSubjects: turn(purpose.dataSubjects, index),
        dataCategories: turn(purpose.dataCategories, index),
        recipients: turn(purpose.recipients, index),
        retentionRules: turn(purpose.retentionRules, index),
      })),
      processors: other.processors.map((row, index) => ({ ...row, transferTools: turn(row.transferTools, index) })),
    }
  })
}

const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)
const schemas = jsonSchemas()
const errorsOf = ({ schema, value }: { schema: SchemaFile; value: unknown }) => {
  const validate = ajv.getSchema(schema) ?? ajv.compile(schemas[schema])
  validate(value)
  return validate.errors ?? []
}

const expectValid = (release: CompiledRelease): void => {
  for (const { path, body } of [...release.files, ...release.differences].filter((file) =>
    file.path.endsWith('.json'),
  )) {
    const value: unknown = JSON.parse(body)
    const [schema, zod] = path.endsWith('policy.json')
      ? (['policy-document.json', policyDocument] as const)
      : path.endsWith('banner.json')
        ? (['banner-configuration.json', bannerConfiguration] as const)
        : path.endsWith('klaro.json')
          ? (['klaro-configuration.json', klaroConfiguration] as const)
          : path.endsWith('cookieconsent.json')
            ? (['cookieconsent-configuration.json', cookieConsentConfiguration] as const)
            : path === 'index.json'
              ? (['manifest.json', manifest] as const)
              : (['policy-difference.json', policyDifference] as const)
    expect(errorsOf({ schema, value }), path).toEqual([])
    // Parsing strips what the contract does not name: equal means that there is nothing else in the file.
    expect(zod.parse(value), path).toEqual(value)
  }
}

describe('any snapshot at all', () => {
  it('gives the same bytes again, and in whatever order its rows were read', () => {
    fc.assert(
      fc.property(
        anySnapshot.chain((snapshot) => fc.tuple(fc.constant(snapshot), shuffled(snapshot))),
        ([snapshot, other]) => {
          const bytesOf = (each: Snapshot) =>
            first(each).files.map(({ path, mediaType, body }) => [path, mediaType, body])
          const bytes = bytesOf(snapshot)
          expect(bytesOf(structuredClone(snapshot))).toEqual(bytes)
          expect(bytesOf(other)).toEqual(bytes)
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  it('gives files that the contract describes, and nothing else is in them', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (snapshot, later) => {
        const release = first(snapshot)
        expectValid(release)
        expectValid(next({ snapshot: later, previous: release, material: true }))
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('carries no internal note into any file', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (snapshot, later) => {
        const releases = [first(snapshot)]
        releases.push(next({ snapshot: later, previous: releases[0] ?? first(snapshot), material: false }))
        const all = releases.flatMap(({ files, differences }) => [...files, ...differences])
        expect(all.filter(({ body }) => body.includes(internalMarker)).map(({ path }) => path)).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('refers only to rows that are there', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const { registers } = compilePolicy({ snapshot, locale: 'lv', release: firstRelease })
        const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
        for (const purpose of registers.purposes) {
          expect(ids(registers.legalBases)).toEqual(expect.arrayContaining(purpose.legalBases))
          expect(ids(registers.dataCategories)).toEqual(expect.arrayContaining(purpose.dataCategories))
          expect(ids(registers.recipients)).toEqual(expect.arrayContaining(purpose.recipients))
          expect(ids(registers.retention)).toEqual(expect.arrayContaining(purpose.retention))
        }
        for (const { provider } of registers.vendors) {
          if (provider.id !== undefined) expect(ids(registers.recipients)).toContain(provider.id)
        }
        for (const { recipients } of registers.transfers) {
          expect(ids(registers.recipients)).toEqual(expect.arrayContaining(ids(recipients)))
        }
      }),
    )
  }, 60_000)
})

describe('the release of the demo site', () => {
  const release = first(demo)

  it('has every file of every locale, and says how long each is and what it hashes to', () => {
    const names = [
      'banner.json',
      'consent.js',
      'cookieconsent.json',
      'klaro.json',
      'policy.html',
      'policy.json',
      'policy.md',
      'policy.txt',
    ]
    expect(release.files.map(({ path }) => path)).toEqual([
      'current/en/releases.html',
      'current/et/releases.html',
      'current/feed.xml',
      'current/lv/releases.html',
      ...['en', 'et', 'lv'].flatMap((locale) => names.map((name) => `${locale}/${name}`)),
      'policy.jsonld',
      'index.json',
    ])
    const index = manifest.parse(JSON.parse(bodyOf(release, 'index.json')))
    for (const entry of index.files) {
      const bytes = Buffer.from(bodyOf(release, entry.path))
      expect(entry.bytes, entry.path).toBe(bytes.length)
      expect(entry.sha256, entry.path).toBe(createHash('sha256').update(bytes).digest('hex'))
      const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`
      expect(entry.integrity, entry.path).toBe(entry.path.endsWith('.js') ? integrity : undefined)
    }
    expect(release.manifestSha256).toBe(createHash('sha256').update(bodyOf(release, 'index.json')).digest('hex'))
  })

  it('is what the contract describes', () => expectValid(release))

  it('links its locales by relative addresses, so that any host serves the same bytes', () => {
    const policy = policyDocument.parse(JSON.parse(bodyOf(release, 'lv/policy.json')))
    const base = 'https://cdn.example/privacy/pro-balances/releases/1/lv/policy.json'
    expect(new URL(policy.alternates.et ?? '', base).pathname).toBe('/privacy/pro-balances/releases/1/et/policy.json')
    expect(release.files.filter(({ body }) => body.includes('localhost'))).toEqual([])
  })
})
