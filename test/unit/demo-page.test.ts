import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../src/contract/json-schemas.ts'
import { demoPageFiles } from '../../src/demo/page/pages.ts'
import words from '../../src/demo/page/words.json' with { type: 'json' }

const files = demoPageFiles()
const textOf = (path: string) => files.get(path)?.body.toString('utf8') ?? ''
const pathsEndingIn = (end: string) => [...files.keys()].filter((path) => path.endsWith(end))
const documents = ['/', '/lv', '/et', '/en']
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])

/** Keys of a language, those of counted words with the forms that the language has. */
const shapeOf = (language: keyof typeof words) =>
  Object.entries(words[language]).map(([key, word]) => (typeof word === 'string' ? key : `${key}, counted`))

describe('the files of the demo page', () => {
  it('have the media types that browsers insist on', () => {
    const types = Object.fromEntries([...files].map(([path, { mediaType }]) => [path.replace(/^.*\./, '.'), mediaType]))
    expect(types).toEqual({
      '/': 'text/html; charset=utf-8',
      '/lv': 'text/html; charset=utf-8',
      '/et': 'text/html; charset=utf-8',
      '/en': 'text/html; charset=utf-8',
      '.js': 'text/javascript; charset=utf-8',
      '.css': 'text/css; charset=utf-8',
      '.svg': 'image/svg+xml',
      '.woff2': 'font/woff2',
    })
  })

  it.each(documents)('%s refers only to files that are there and to routes of the app', (path) => {
    const addresses = found(textOf(path), /(?:href|src)="([^"]*)"/g).filter((address) => !address.startsWith('#'))
    const routes = documents.concat(
      ['lv', 'et', 'en'].map((locale) => `/api/privacy/pro-balances/${locale}/policy.html`),
    )
    expect(addresses.filter((address) => !files.has(address) && !routes.includes(address))).toEqual([])
  })

  it('load everything that they import and every typeface', () => {
    const imports = pathsEndingIn('.js').flatMap((path) => found(textOf(path), /from '\.\/([^']+)'/g))
    expect(imports.filter((name) => !files.has(`/demo/${name}`))).toEqual([])
    const faces = pathsEndingIn('.css').flatMap((path) => found(textOf(path), /url\("([^"]+)"\)/g))
    expect(faces.length).toBe(4)
    expect(faces.filter((address) => !files.has(address))).toEqual([])
  })

  it('preload every module once', () => {
    const preloaded = found(textOf('/lv'), /rel="modulepreload" href="([^"]+)"/g)
    expect(preloaded.toSorted()).toEqual(pathsEndingIn('.js').toSorted())
  })

  it('need no exception from a strict content policy, and never turn text into markup', () => {
    for (const path of documents) expect(textOf(path)).not.toMatch(/<style|style="|<script>| on\w+="|https?:|\{\{/)
    for (const path of pathsEndingIn('.js')) {
      expect(textOf(path)).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|DOMParser/)
    }
  })

  it('say in HTML which language they are in', () => {
    const languages = documents.map((path) => /<html lang="(\w+)">/.exec(textOf(path))?.[1])
    expect(languages).toEqual(['en', 'lv', 'et', 'en'])
    expect(textOf('/et')).toContain('<title>Privaatsuspoliitika – PRO BALANCES</title>')
  })

  it('link to every JSON Schema', () => {
    const linked = textOf('/demo/developers-view.js')
    expect(Object.keys(jsonSchemas()).filter((name) => !linked.includes(`'${name}'`))).toEqual([])
  })
})

describe('the words of the demo page', () => {
  it.each(['et', 'en'] as const)('are all there in %s', (language) => {
    expect(shapeOf(language)).toEqual(shapeOf('lv'))
  })

  it.each(['lv', 'et', 'en'] as const)('have every plural form of %s', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const counted = [words[language].cookies, words[language].vendors, words[language].remembered]
    expect(counted.map((word) => Object.keys(word).toSorted())).toEqual([forms, forms, forms])
  })

  it.each(['lv', 'et', 'en'] as const)('have the same places for values in %s', (language) => {
    const places = (of: keyof typeof words) =>
      Object.entries(words[of]).map(([key, word]) => [
        key,
        [...new Set(found(JSON.stringify(word), /\{(\w+)\}/g))].toSorted(),
      ])
    expect(places(language)).toEqual(places('lv'))
  })
})
