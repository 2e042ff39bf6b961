/** What is read out of running text: names, cookies, sentences, terms, languages. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cookieMatcherOf, cookieWordsIn, createCookieLookup } from '../../../src/policy/findings/cookies-in-text.ts'
import { deadWordsIn } from '../../../src/policy/findings/dead-words.ts'
import { departures, departuresIn } from '../../../src/policy/findings/glossary.ts'
import { betterLanguage, lettersOf, plainWords } from '../../../src/policy/findings/language-of-text.ts'
import { createNameFinder } from '../../../src/policy/findings/names-in-text.ts'
import { placeholdersIn } from '../../../src/policy/findings/placeholders.ts'
import { readabilityOf } from '../../../src/policy/findings/readability.ts'
import { type Language, languages } from '../../../src/policy/findings/rule.ts'
import { sentencesOf } from '../../../src/policy/findings/sentences.ts'
import { knownNames } from '../../../src/vendors/known-names.ts'
import admin from '../../../translations/en/admin.json'
import policyEn from '../../../translations/en/policy.json'
import adminEt from '../../../translations/et/admin.json'
import policyEt from '../../../translations/et/policy.json'
import adminLv from '../../../translations/lv/admin.json'
import policyLv from '../../../translations/lv/policy.json'
import { anyText } from '../policy-arbitrary.ts'

const leavesOf = (value: object): string[] =>
  Object.values(value).flatMap((inner) => (typeof inner === 'string' ? [inner] : leavesOf(inner)))

const standard = { lv: leavesOf(policyLv), et: leavesOf(policyEt), en: leavesOf(policyEn) }
const ofAdmin = { lv: leavesOf(adminLv), et: leavesOf(adminEt), en: leavesOf(admin) }
const eachText = (texts: Record<Language, string[]>) =>
  languages.flatMap((language) => texts[language].map((text) => ({ language, text })))

describe('names of tools', () => {
  const find = createNameFinder([
    'Hotjar',
    'Google Analytics',
    'Google Analytics 4',
    'Stripe',
    'tawk.to',
    'DPD',
    'Meta',
    'Brevo',
  ])

  it.each<[Language, string, string[]]>([
    ['lv', 'Izmantojam Hotjar, Google Analytics un tawk.to.', ['Hotjar', 'Google Analytics', 'tawk.to']],
    ['lv', '“Hotjar” un HOTJAR, hotjar', ['Hotjar', 'Hotjar', 'Hotjar']],
    ['lv', 'Stripe’am, Hotjaram, DPD kurjers', ['Stripe', 'Hotjar', 'DPD']],
    [
      'et',
      'Hotjaru, Hotjariga, Stripe’ile, Stripe-makse, Google Analyticsit',
      ['Hotjar', 'Hotjar', 'Stripe', 'Stripe', 'Google Analytics'],
    ],
    ['et', 'DPD-le, DPDle ja Brevosse', ['DPD', 'DPD', 'Brevo']],
    ['en', 'Google Analytics 4, Hotjar’s and Stripe (payments)', ['Google Analytics 4', 'Hotjar', 'Stripe']],
    ['en', 'a stripe, Stripes, Stripey; Hotjarred; hOtjar', ['Stripe']],
    ['en', 'hotjar.com, x@hotjar.io, https://google.com/Stripe', []],
    ['lv', 'Meta dati, Meta-dati, metadati, Meta', ['Meta']],
    ['et', 'Metaandmed, Meta-andmed, Metale', ['Meta']],
  ])('%s: %s', (language, text, names) => {
    expect(find(text, language).map(({ name }) => name)).toEqual(names)
  })

  it('stand where they are said to stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constantFrom('Hotjar', ' Stripe ', 'tawk.to', 'İ', '’')), { maxLength: 8 }),
        (parts) => {
          const text = parts.join('')
          for (const language of [...languages, undefined]) {
            let read = 0
            for (const { at, said } of find(text, language)) {
              expect(at).toBeGreaterThanOrEqual(read)
              expect(text.slice(at, at + said.length)).toBe(said)
              read = at + said.length
            }
          }
        },
      ),
    )
  })
})

describe('names of cookies', () => {
  const vendorsOf = cookieMatcherOf(knownNames)
  const known = (text: string) => cookieWordsIn(text).filter((word) => vendorsOf(word).length > 0)

  it.each([
    ['Sīkdatnes _ga, _ga_ABC123 un “_fbp”.', ['_ga', '_ga_ABC123', '_fbp']],
    ['_ga_*; _hjSession_<id>; __stripe_mid!', ['_ga_*', '_hjSession_', '__stripe_mid']],
    ['VISITOR_INFO1_LIVE/YSC; mailchimp.cart.5', ['mailchimp.cart.5']],
    ['garden_gate, my_ga, fr, player', []],
  ])('%s', (text, names) => {
    expect(known(text)).toEqual(names)
  })

  const cookie = (name: string, pattern = '') => ({
    id: name,
    name,
    pattern,
    patternFlags: '',
    storage: 'cookie' as const,
    party: 'first' as const,
    category: undefined,
    lifetime: 'session' as const,
    amount: undefined,
    amountMax: undefined,
    unit: undefined,
    purpose: {},
    confidence: 'verified' as const,
  })

  it.each([
    ['_ga', '', ['_ga'], ['_gat', '_g']],
    ['_ga_*', '', ['_ga_', '_ga_*', '_ga_X'], ['_ga', '_gid']],
    ['_hj<id>', '', ['_hjX'], ['_h']],
    ['any', '^_pk_id\\.', ['_pk_id.1'], ['_pk_idx', '_pk_ses']],
    ['any', '^_ga$', [], ['_ga', '_gax']],
    ['any', '^ab?c', [], ['b', 'zc']],
    ['any', '^(a+)+$', [], ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!']],
    ['any', '^_a_|_b_', [], ['_a_1', '_b_1']],
  ])('%s with the pattern "%s"', (name, pattern, registered, others) => {
    const lookUp = createCookieLookup([cookie(name, pattern)])
    expect(registered.filter((each) => lookUp(each).length === 0)).toEqual([])
    expect(others.filter((each) => lookUp(each).length > 0)).toEqual([])
  })
})

describe('sentences', () => {
  it.each<[Language, string, string[]]>([
    ['lv', 'Spēkā no 2026. gada 5. janvāra. Rakstiet mums!', ['Spēkā no 2026. gada 5. janvāra.', 'Rakstiet mums!']],
    ['lv', 'Piem., u. c. dati, sk. 6. pantu. Tas ir viss.', ['Piem., u. c. dati, sk. 6. pantu.', 'Tas ir viss.']],
    ['et', 'Vt art. 6 lg 1. „Tere!“ Kas veel?', ['Vt art. 6 lg 1.', '„Tere!“', 'Kas veel?']],
    ['en', 'Data, e.g. names. See Art. 6. 30 days... Done', ['Data, e.g. names.', 'See Art. 6. 30 days...', 'Done']],
    ['en', 'One\nTwo.\n\n', ['One', 'Two.']],
  ])('%s: %s', (language, text, sentences) => {
    expect(sentencesOf(text, language)).toEqual(sentences)
  })

  it('lose nothing but white space', () => {
    const text = fc.array(fc.oneof(anyText, fc.constantFrom('. ', '! ', '.', '\n', 'A', '“', ' ')), { maxLength: 20 })
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('')
        for (const language of languages) {
          expect(sentencesOf(whole, language).join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''))
        }
      }),
    )
  })
})

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

describe('placeholders', () => {
  it.each([
    ['{{email}} {{ count, number }} {{- name}}', ['email', 'count', 'name']],
    ['{email} {{}} {{{x}}} {{a{b}}', ['', 'x']],
  ])('%s', (text, names) => {
    expect([...placeholdersIn(text)]).toEqual(names)
  })
})
