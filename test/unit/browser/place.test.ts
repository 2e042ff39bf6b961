import { describe, expect, it } from 'vitest'
import { matchLocale } from '../../../src/browser/page-locale.ts'
import { foldersOf } from '../../../src/browser/place.ts'

const base = 'https://p.example/api/privacy/'

describe('where the script came from', () => {
  it.each([
    ['shop/consent.js', 'shop/', 'shop/', false],
    ['shop/lv/consent.js', 'shop/', 'shop/', true],
    ['shop/lv/consent.js?v=1', 'shop/', 'shop/', true],
    ['shop/releases/3/lv/consent.js', 'shop/releases/3/', 'shop/', true],
    ['shop/releases/3/consent.js', 'shop/releases/3/', 'shop/', false],
  ])('%s: files of %s, choices below %s', (address, files, site, fixedLocale) => {
    const found = foldersOf({ address: base + address, site: 'shop', locale: 'lv' })
    expect(found).toEqual({ files: new URL(files, base), site: new URL(site, base), fixedLocale })
  })

  it('a site may have the name of a language', () => {
    const found = foldersOf({ address: `${base}lv/consent.js`, site: 'lv', locale: 'lv' })
    expect([found.site?.href, found.fixedLocale]).toEqual([`${base}lv/`, false])
  })

  it.each(['https://cdn.example/assets/consent.js', '', 'consent.js'])('%j is no place of a site', (address) => {
    expect(foldersOf({ address, site: 'shop', locale: 'lv' })).toEqual({
      files: undefined,
      site: undefined,
      fixedLocale: false,
    })
  })
})

it.each([
  ['et', 'et'],
  ['et-EE', 'et'],
  ['EN-gb', 'en'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['de', undefined],
  ['', undefined],
  [undefined, undefined],
])('a page in %s takes %s', (wanted, locale) => {
  expect(matchLocale(wanted, ['lv', 'et', 'en', 'pt-BR'])).toBe(locale)
})
