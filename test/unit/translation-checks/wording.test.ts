import { describe, expect, it } from 'vitest'
import { checkSeverities } from '../../../src/translation/checks/check.ts'
import { checkTranslation } from '../../../src/translation/checks/check-translation.ts'
import { sayCheck } from '../../../src/translation/checks/say-check.ts'
import en from '../../../translations/en/translation-checks.json' with { type: 'json' }
import et from '../../../translations/et/translation-checks.json' with { type: 'json' }
import lv from '../../../translations/lv/translation-checks.json' with { type: 'json' }
import { paragraph, prose, state, token } from '../translation-changes/units.ts'

const wordings: Record<'lv' | 'et' | 'en', Record<string, string>> = { lv, et, en }
const languages = ['lv', 'et', 'en'] as const
const placeholdersOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe.each(languages)('the wording in %s', (language) => {
  const wording = wordings[language]

  it('has a sentence for each kind of finding, and no other', () => {
    expect(Object.keys(wording).sort()).toEqual(Object.keys(checkSeverities).sort())
  })

  it('fills in what the English fills in', () => {
    const differing = Object.keys(wording).filter(
      (code) => String(placeholdersOf(wording[code] ?? '')) !== String(placeholdersOf(wordings.en[code] ?? '')),
    )
    expect(differing).toEqual([])
  })

  it('quotes as the language does, and leaves nothing in English', () => {
    const quotes = { en: '“”', lv: '„”', et: '„“' }[language]
    for (const [code, text] of Object.entries(wording)) {
      expect((text.match(/["“”„«»]/g)?.join('') ?? '').replaceAll(quotes, '')).toBe('')
      expect(text).not.toMatch(/\s{2}|^\s|\s$/)
      if (language !== 'en') expect(text).not.toBe(wordings.en[code])
    }
  })
})

describe('a finding is said', () => {
  const first = (source: unknown, target: unknown) => {
    const [finding] = checkTranslation({ source, target, sourceLocale: 'lv', targetLocale: 'et' })
    if (!finding) throw new Error('There should be a finding.')
    return (language: string) => sayCheck({ finding, language, tokenName: (name) => `<${name}>` })
  }

  it('with the number', () => {
    const say = first('Maksa ir 25 eiro', 'Tasu on eurodes')
    expect(say('et')).toBe('Lähtetekstis on „25“, tõlkes seda ei ole.')
    expect(say('lv')).toBe('Oriģināltekstā ir „25”, tulkojumā tā nav.')
    expect(say('fi')).toBe('The source says “25”, the translation does not.')
  })

  it('with the token as the reader knows it', () => {
    expect(first(state(paragraph(token('dpo-email'))), prose('e-post'))('en')).toBe(
      'The translation lacks a value that the system fills in: <dpo-email>.',
    )
  })

  it('with the names of languages', () => {
    expect(first('Mēs glabājam jūsu datus', 'Mēs glabājam jūsu datus')('et')).toBe(
      'Tekst peab olema selles keeles: eesti, kuid tekst või osa sellest on teises: läti.',
    )
  })

  it('with a placeholder as it is written', () => {
    expect(first('Rakstiet {{email}}', 'Kirjutage meile')('en')).toBe(
      'The translation lacks the placeholder {{email}}.',
    )
  })
})
