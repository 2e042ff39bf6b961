/** Terms, languages and figures, tried on the wording of the product itself. */
import { describe, expect, it } from 'vitest'
import { deadWordsIn } from '../../../src/policy/findings/dead-words.ts'
import { differingFigures, figuresOf } from '../../../src/policy/findings/figures.ts'
import { departures, departuresIn } from '../../../src/policy/findings/glossary.ts'
import { betterLanguage, lettersOf, plainWords } from '../../../src/policy/findings/language-of-text.ts'
import { readabilityOf } from '../../../src/policy/findings/readability.ts'
import { type Language, languages } from '../../../src/policy/findings/rule.ts'
import admin from '../../../translations/en/admin.json'
import policyEn from '../../../translations/en/policy.json'
import adminEt from '../../../translations/et/admin.json'
import policyEt from '../../../translations/et/policy.json'
import adminLv from '../../../translations/lv/admin.json'
import policyLv from '../../../translations/lv/policy.json'

const leavesOf = (value: object): string[] =>
  Object.values(value).flatMap((inner) => (typeof inner === 'string' ? [inner] : leavesOf(inner)))

const pathsOf = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([name, inner]): [string, string][] =>
    typeof inner === 'string' ? [[`${path}${name}`, inner]] : pathsOf(inner, `${path}${name}.`),
  )

const standard = { lv: leavesOf(policyLv), et: leavesOf(policyEt), en: leavesOf(policyEn) }
const ofAdmin = { lv: leavesOf(adminLv), et: leavesOf(adminEt), en: leavesOf(admin) }
const eachText = (texts: Record<Language, string[]>) =>
  languages.flatMap((language) => texts[language].map((text) => ({ language, text })))

describe('the standard wording', () => {
  it('departs from no glossary and names nothing dead', () => {
    const found = eachText(standard).flatMap(({ language, text }) => [
      ...departuresIn(text, language).map(({ said }) => said),
      ...deadWordsIn(text).map(({ said }) => said),
    ])
    expect(found).toEqual([])
  })

  it('is in its language, as is that of the admin UI', () => {
    const others = [...eachText(standard), ...eachText(ofAdmin)].flatMap(({ language, text }) => {
      const words = plainWords(text)
      if (lettersOf(words) < 30 || words.length < 4) return []
      const guess = betterLanguage({ words, own: language, published: languages })
      return guess && guess.margin >= 0.1 ? [{ text, guess }] : []
    })
    expect(others).toEqual([])
  })

  it('says the same figures in the three languages', () => {
    const differing = [
      [policyLv, policyEt, policyEn],
      [adminLv, adminEt, admin],
    ].flatMap(([source = {}, et = {}, en = {}]) => {
      const [of, ofEt, ofEn] = [source, et, en].map((value) => new Map(pathsOf(value)))
      return [...(of ?? [])].flatMap(([key, text]) => {
        const there = figuresOf(text, 'lv')
        const here = { et: ofEt?.get(key), en: ofEn?.get(key) }
        return (['et', 'en'] as const).filter((language) => {
          const translated = here[language]
          return translated !== undefined && differingFigures(there, figuresOf(translated, language)) !== undefined
        })
      })
    })
    expect(differing).toEqual([])
  })

  it('is readable', () => {
    const hard = languages.filter((language) => {
      const longest = standard[language].filter((text) => text.length > 80).join('\n')
      return readabilityOf(longest, language)?.isHard !== false
    })
    expect(hard).toEqual([])
  })
})

describe('terms', () => {
  it('no right term departs from itself', () => {
    const wrong = languages.flatMap((language) =>
      departures[language].filter(({ term }) => departuresIn(`Teksts: ${term}.`, language).length > 0),
    )
    expect(wrong).toEqual([])
  })

  it.each<[Language, string, string]>([
    ['lv', 'pamatojoties uz mūsu likumīgajām interesēm', 'leģitīmās intereses'],
    ['lv', 'Saskaņā ar Konfidencialitātes politiku', 'privātuma politika'],
    ['lv', 'standarta līguma klauzulas', 'līguma standartklauzulas'],
    ['lv', 'datu kontrolierim ir pienākums', 'pārzinis'],
    ['lv', 'personas datu operators', 'apstrādātājs'],
    ['lv', 'tiesības uz datu portabilitāti', 'datu pārnesamība'],
    ['lv', 'jūsu personīgie dati', 'personas dati'],
    ['lv', 'automātiska lēmumu pieņemšana', 'automatizēta lēmumu pieņemšana'],
    ['et', 'legitiimsed huvid', 'õigustatud huvi'],
    ['et', 'Andmekaitseametniku poole', 'andmekaitsespetsialist'],
    ['et', 'profileerimisel', 'profiilianalüüs'],
    ['et', 'isiklikke andmeid', 'isikuandmed'],
    ['et', 'juriidilise alusena', 'õiguslik alus'],
    ['et', 'cookie’sid', 'küpsised'],
    ['en', 'our legit interests', 'legitimate interests'],
    ['en', 'the data protection specialist', 'data protection officer'],
    ['en', 'you may recall your consent', 'withdraw consent'],
    ['en', 'Standard contract clauses', 'standard contractual clauses'],
  ])('%s: %s', (language, text, term) => {
    expect(departuresIn(text, language).map((each) => each.term)).toEqual([term])
  })
})

describe('languages', () => {
  const long = eachText(standard).filter(({ text }) => text.length > 80)

  it('a long text is told from the two others', () => {
    const missed = long.flatMap(({ language, text }) =>
      languages
        .filter((own) => own !== language)
        .filter((own) => betterLanguage({ words: plainWords(text), own, published: languages })?.language !== language)
        .map((own) => `${own}: ${text}`),
    )
    expect(missed).toEqual([])
  })
})
