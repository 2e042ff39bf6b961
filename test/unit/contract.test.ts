import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { jsonSchemas, publicSchemas } from '../../src/contract/json-schemas.ts'
import { openApiDocument } from '../../src/contract/openapi.ts'
import { consentPaths } from '../../src/contract/openapi-consents.ts'
import { publicPaths } from '../../src/contract/openapi-paths.ts'
import { problem, problemCodes, problemDocument } from '../../src/contract/problem.ts'

describe('JSON Schemas', () => {
  it.each(Object.entries(jsonSchemas()))('%s stands on its own', (file, schema) => {
    const ajv = new Ajv2020({ strict: true })
    addFormats.default(ajv)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.$id).toBe(file)
    const validate = ajv.compile(schema)
    expect(validate({})).toBe(false)
  })

  it('take a problem and refuse what is none', () => {
    const validate = new Ajv2020({ strict: true }).compile(jsonSchemas()['problem.json'])
    for (const code of problemCodes) expect(validate(problem({ code })), code).toBe(true)
    expect(validate({ ...problem({ code: 'unavailable' }), code: 'oops' })).toBe(false)
  })

  it('leave room for fields to come', () => {
    expect(JSON.stringify(jsonSchemas())).not.toContain('"additionalProperties":false')
  })
})

describe('problems', () => {
  it.each([
    ['unknown-site', 404],
    ['unknown-locale', 404],
    ['method-not-allowed', 405],
    ['not-acceptable', 406],
    ['unavailable', 503],
  ] as const)('%s is %i', (code, status) => {
    const made = problem({ code, detail: 'x', locales: ['lv'], releases: [1] })
    expect(made).toMatchObject({ type: 'about:blank', status, code, detail: 'x', locales: ['lv'], releases: [1] })
    expect(problemDocument.parse(made)).toEqual(made)
  })
})

describe('OpenAPI', () => {
  const document = openApiDocument({ basePath: '/api/privacy', version: '1.0.0' })
  const operations = Object.entries(publicPaths()).map(([path, { get }]) => ({ path, get }))
  const consents = Object.entries(consentPaths())

  it('describes every path of the public tree, and the ledger of consents', () => {
    const policies = ['policy.json', 'policy.html', 'policy.md', 'policy.txt']
    const files = [...policies, 'banner.json', 'consent.js', 'cookieconsent.json', 'klaro.json']
    expect(Object.keys(document.paths).sort()).toEqual(
      [
        '/{site}/index.json',
        '/{site}/releases/{n}/index.json',
        '/{site}/policy.jsonld',
        '/{site}/releases/{n}/policy.jsonld',
        '/{site}/releases/{a}/diff/{b}/{locale}.json',
        '/{site}/releases/{a}/diff/{b}/{locale}.html',
        '/{site}/releases/{n}/index.jws',
        '/{site}/{locale}/releases.html',
        '/{site}/releases.html',
        '/{site}/feed.xml',
        '/.well-known/jwks.json',
        '/schemas/{file}',
        '/openapi.json',
        ...['/{site}/consents', '/{site}/consents/{receipt}', '/{site}/consents/shown'],
        ...files.flatMap((file) => [
          `/{site}/{locale}/${file}`,
          `/{site}/releases/{n}/{locale}/${file}`,
          `/{site}/${file}`,
        ]),
      ].sort(),
    )
  })

  it('refers only to what is there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(references.length).toBeGreaterThan(20)
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)
    expect([...new Set(references)].filter((reference) => !known.includes(reference))).toEqual([])
  })

  it('names each operation once, with all parameters of its path', () => {
    const ids = [
      ...operations.map(({ get }) => get.operationId),
      ...consents.flatMap(([, item]) => Object.values(item).map(({ operationId }) => operationId)),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    for (const { path, get } of operations) {
      const declared = get.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
      expect(declared, path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))
    }
    for (const [path, item] of consents) {
      for (const { parameters } of Object.values(item)) {
        const all: readonly { in: string; name: string }[] = parameters
        const declared = all.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
        expect(declared, path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))
      }
    }
  })

  it('says that a numbered path never changes and a current one may', () => {
    for (const { path, get } of operations) {
      const caching = get.responses[200].headers['Cache-Control'].description
      expect(caching.includes('immutable'), path).toBe(path.includes('/releases/{'))
    }
  })

  it('lists the schemas that are served', () => {
    const file = operations.find(({ path }) => path === '/schemas/{file}')?.get.parameters[0]
    expect(file).toMatchObject({ schema: { enum: Object.keys(publicSchemas) } })
  })
})
