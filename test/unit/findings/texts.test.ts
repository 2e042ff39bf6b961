/** What is read out of running text: names, cookies, sentences, placeholders. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cookieMatcherOf, cookieWordsIn, createCookieLookup } from '../../../src/policy/findings/cookies-in-text.ts'
import { createNameFinder } from '../../../src/policy/findings/names-in-text.ts'
import { placeholdersIn } from '../../../src/policy/findings/placeholders.ts'
import { type Language, languages } from '../../../src/policy/findings/rule.ts'
import { sentencesOf } from '../../../src/policy/findings/sentences.ts'
import { knownNames } from '../../../src/vendors/known-names.ts'
import { anyText } from '../policy-arbitrary.ts'

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

describe('placeholders', () => {
  it.each([
    ['{{email}} {{ count, number }} {{- name}}', ['email', 'count', 'name']],
    ['{email} {{}} {{{x}}} {{a{b}}', ['', 'x']],
  ])('%s', (text, names) => {
    expect([...placeholdersIn(text)]).toEqual(names)
  })
})
