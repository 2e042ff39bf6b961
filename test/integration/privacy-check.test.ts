import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/cli/privacy-check.ts'
import { startTestApp, type TestApp } from './app-fixture.ts'
import { callInApp } from './call-command.ts'
import { runCommand } from './programs.ts'
import { siteSample } from './samples.ts'

let app: TestApp

/** The command as a shop's CI runs it. */
const run = (args: string[]) => runCommand(['privacy:check', ...args], { DATABASE_URI: app.uri })

const call = (argv: string[], environment = { DATABASE_URI: app.uri }) => callInApp(check, argv, environment)

const change = async (collection: string, key: string, data: object) => {
  const { docs } = await app.payload.find({
    collection: collection as never,
    where: { key: { equals: key } },
    depth: 0,
  })
  const id: unknown = Reflect.get({ ...docs[0] }, 'id')
  await app.payload.update({
    collection: collection as never,
    id: Number(id),
    data: data as never,
    locale: 'lv' as never,
  })
}

beforeAll(async () => {
  app = await startTestApp({ holding: 'the demo' })
  await app.payload.create({ collection: 'sites', data: siteSample('raw') as never, locale: 'lv' as never })
})
afterAll(() => app.stop())

describe('payload privacy:check', () => {
  it('ends with 0 where nothing is found', async () => {
    const { code, stdout } = await call(['pro-balances'])
    expect(stdout).toContain('errors: 0, warnings: 0, notes: 0')
    expect(stdout).toMatch(/GDPR Art\. 13 and 14: satisfied: \d+, not applicable: \d+, with findings: 0$/m)
    expect(code).toBe(0)
  })

  it.each([
    ['a site that there is not', ['elsewhere'], /No site is called "elsewhere"\. There are: pro-balances, raw\./],
    ['a format that there is not', ['--format', 'xml'], /--format is to be one of text, json, sarif/],
    ['an option that there is not', ['--colour'], /colour/],
  ])('ends with 3 for %s', async (_, args, said) => {
    const { code, stdout, stderr } = await call(args)
    expect(stderr).toMatch(said)
    expect(stdout).toBe('')
    expect(code).toBe(3)
  })

  it('ends with 4 where the database is down, and changes nothing to get there', async () => {
    const { code, stdout, stderr } = await call([], { DATABASE_URI: 'postgres://nobody:x@127.0.0.1:1/nowhere' })
    expect(stderr).toMatch(/could not be read: .*ECONNREFUSED/)
    expect(stdout).toBe('')
    expect(code).toBe(4)
  })
})

describe('payload privacy:check of what is saved', () => {
  it('ends with 1 for a warning', async () => {
    await change('purposes', 'newsletters', { automatedDecision: 'not-stated' })
    const { code, stdout } = await call(['pro-balances', '--of', 'working', '--language', 'et'])
    expect(stdout).toMatch(/warning +automated-decisions-not-stated/)
    expect(stdout).toContain('E-posti uudiskirjad')
    expect(code).toBe(1)
  })

  describe('with an error in it', () => {
    beforeAll(() => change('purposes', 'orders', { legalBases: [] }))

    it('checks every site where none is named, by what is ready, and says of one that nothing is', async () => {
      const { code, stdout } = await call([])
      expect(stdout).toContain('(pro-balances)')
      expect(stdout).toContain('Nothing is marked ready yet')
      expect(code).toBe(0)
    })

    it('ends with 2 for an error, and names the place', async () => {
      const { code, stdout } = await call(['pro-balances', '--of', 'working', '--format', 'json'])
      const { schema, sites } = JSON.parse(stdout)
      expect(schema).toBe('privacy-findings/1')
      expect(sites[0].findings).toContainEqual(
        expect.objectContaining({
          code: 'purpose-without-legal-basis',
          severity: 'error',
          place: { collection: 'purposes', key: 'orders', field: 'legalBases' },
          waiver: null,
        }),
      )
      expect(sites[0].checklist).toContainEqual(
        expect.objectContaining({
          id: '13-1-c',
          state: 'findings',
          findings: ['purpose-without-legal-basis purposes/orders legalBases'],
        }),
      )
      expect(code).toBe(2)
    })

    it('writes SARIF that names every rule and result', async () => {
      const { code, stdout } = await run(['pro-balances', '--of', 'working', '--format', 'sarif'])
      const { version, runs } = JSON.parse(stdout)
      const [{ tool, results }] = runs
      expect(version).toBe('2.1.0')
      expect(tool.driver.name).toBe('payload-privacy')
      expect(results.length).toBeGreaterThan(1)
      for (const result of results) {
        expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
        expect(result.message.text).not.toBe('')
        expect(result.locations[0].logicalLocations[0].fullyQualifiedName).toMatch(/^pro-balances\//)
      }
      expect(code).toBe(2)
    })
  })
})
