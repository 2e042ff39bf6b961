import { describe, expect, it } from 'vitest'
import { checkTranslation } from '../../../src/translation/checks/check-translation.ts'
import { standardTerms } from '../../../src/translation/terms/standard-terms.ts'
import type { Term } from '../../../src/translation/terms/term.ts'
import { termFindings } from '../../../src/translation/terms/term-findings.ts'

type Said = readonly [locale: string, text: string]

const found = ([sourceLocale, source]: Said, [targetLocale, target]: Said, terms: readonly Term[] = standardTerms) =>
  termFindings({ source: { text: source }, target: { text: target }, sourceLocale, targetLocale, terms })
const said = (...args: Parameters<typeof found>) =>
  found(...args).map(({ code, values }) => `${code}: ${values.said} → ${values.term}`)

describe('the right word in any of its forms', () => {
  it.each<[Said, Said]>([
    [
      ['lv', 'Pārzinis ievāc personas datus'],
      ['et', 'Vastutav töötleja kogub isikuandmeid'],
    ],
    [
      ['lv', 'personas datu apstrādes nolūki'],
      ['et', 'isikuandmete töötlemise eesmärgid'],
    ],
    [
      ['lv', 'apstrādes nolūki'],
      ['et', 'töötlemiseesmärgid'],
    ],
    [
      ['lv', 'sīkdatnes'],
      ['et', 'küpsisefailid ehk küpsised'],
    ],
    [
      ['lv', 'juridiskais pamats'],
      ['en', 'legal bases'],
    ],
    [
      ['en', 'the right of access'],
      ['lv', 'jūsu tiesības uz datiem, piekļuves tiesību'],
    ],
    [
      ['en', 'withdraw consent'],
      ['et', 'nõusoleku tagasivõtmine'],
    ],
    [
      ['en', 'consent'],
      ['lt', 'sutikimas'],
    ],
    [
      ['en', 'data are kept as long as necessary'],
      ['et', 'andmeid säilitatakse nii kaua kui vaja'],
    ],
  ])('%j → %j', (source, target) => {
    expect(said(source, target)).toEqual([])
  })
})

describe('a word that is not there', () => {
  it.each<[Said, Said, string[]]>([
    [['lv', 'Pārziņa pienākumi'], ['et', 'Meie kohustused'], ['term-missing: Pārziņa → vastutav töötleja']],
    [['lv', 'Pārzinis un pārziņi'], ['et', 'Meie'], ['term-missing: Pārzinis → vastutav töötleja']],
    [
      ['et', 'andmekaitsespetsialist'],
      ['lv', 'speciālists'],
      ['term-missing: andmekaitsespetsialist → datu aizsardzības speciālists'],
    ],
    [['en', 'Accept all'], ['lv', 'Jā'], ['term-missing: Accept all → Pieņemt visu']],
  ])('%j → %j', (source, target, expected) => {
    expect(said(source, target)).toEqual(expected)
  })
})

describe('a word to avoid', () => {
  it.each<[Said, Said, string[]]>([
    [['lv', 'Pārzinis'], ['et', 'Kontroller'], ['term-avoid: Kontroller → vastutav töötleja']],
    [
      ['en', 'privacy policy'],
      ['lv', 'Konfidencialitātes politiku'],
      ['term-avoid: Konfidencialitātes politiku → privātuma politika'],
    ],
    [['en', 'our page'], ['lv', 'datu kontrolieris'], ['term-avoid: datu kontrolieris → pārzinis']],
  ])('%j → %j is told, and not that the right one is missing', (source, target, expected) => {
    expect(said(source, target)).toEqual(expected)
  })

  const terms: Term[] = [
    {
      id: 'shop',
      texts: { en: { preferred: 'shop' }, lv: { preferred: 'veikals', admitted: ['tirgotava'], avoid: ['bode'] } },
    },
  ]

  it('of the term base, in its forms', () => {
    expect(said(['en', 'our shop'], ['lv', 'mūsu bodē'], terms)).toEqual(['term-avoid: bodē → veikals'])
    expect(said(['en', 'our shop'], ['lv', 'mūsu tirgotavā'], terms)).toEqual([])
    expect(said(['en', 'our shop'], ['lv', 'mūsu vietnē'], terms)).toEqual(['term-missing: shop → veikals'])
  })

  it('stands where it says', () => {
    const [finding] = found(['en', 'our shop'], ['lv', 'mūsu bodē'], terms)
    expect(finding?.at).toEqual({ side: 'target', from: 5, to: 9 })
  })

  it('of no term base is none', () => {
    expect(said(['en', 'privacy policy'], ['lv', 'Konfidencialitātes politika'], [])).toEqual([])
  })
})

it('terms are warnings, and are not told of a text in another language', () => {
  const check = (target: string) =>
    checkTranslation({
      source: 'Personas datu pārzinis ir veikals.',
      target,
      sourceLocale: 'lv',
      targetLocale: 'et',
      terms: standardTerms,
    })
  expect(check('Isikuandmeid haldab meie pood.').map(({ code, severity }) => [code, severity])).toEqual([
    ['term-missing', 'warning'],
  ])
  expect(check('Personas datu pārzinis ir veikals.').map(({ code }) => code)).toEqual(['wrong-language'])
})
