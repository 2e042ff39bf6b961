import { beforeAll, describe, expect, it } from 'vitest'
import { plainOf } from '../../../src/translation/changes/plain-of.ts'
import { type CheckCode, checkSeverities } from '../../../src/translation/checks/check.ts'
import { checkTranslation } from '../../../src/translation/checks/check-translation.ts'
import { type LanguageDetector, loadLanguageDetector } from '../../../src/translation/checks/language-detector.ts'
import { heading, link, list, paragraph, prose, state, text, token } from '../translation-changes/units.ts'

type Said = readonly [locale: string, unit: unknown]

const checked = ([sourceLocale, source]: Said, [targetLocale, target]: Said, detect?: LanguageDetector) =>
  checkTranslation({ source, target, sourceLocale, targetLocale, detect })
const codes = (source: Said, target: Said): CheckCode[] => checked(source, target).map(({ code }) => code)

describe('a sound translation has no finding', () => {
  it.each<[string, Said, Said]>([
    ['thousands', ['lv', 'Sods ir 1 000 eiro'], ['et', 'Trahv on 1000 eurot']],
    ['thousands with a comma', ['lv', 'Sods ir 1 000 eiro'], ['en', 'The fine is 1,000 euros']],
    ['thousands with a point', ['lv', 'Sods ir 1.000 eiro'], ['et', 'Trahv on 1\u00a0000 eurot']],
    ['decimals and percents', ['lv', '1,5 % no summas'], ['en', '1.5% of the sum']],
    ['a range', ['lv', '30–180 dienas'], ['et', '30 kuni 180 päeva']],
    ['an ordinal', ['lv', '2. nodaļa'], ['en', 'Chapter 2']],
    ['an ordinal as a word', ['lv', '2. nodaļa'], ['et', 'teine peatükk']],
    ['a period in words', ['lv', 'viena mēneša laikā'], ['et', '1 kuu jooksul']],
    ['a date', ['lv', '2026. gada 5. janvārī'], ['et', '5. jaanuaril 2026']],
    ['a legal reference in English', ['lv', 'VDAR 6. panta 1. punkta b) apakšpunkts'], ['en', 'Art. 6(1)(b) GDPR']],
    ['a legal reference in Estonian', ['en', 'Art. 6(1)(b) GDPR'], ['et', 'IKÜM artikli 6 lõike 1 punkt b']],
    ['a number as a word in Lithuanian', ['lv', '3 darbinieki'], ['lt', 'trys darbuotojai']],
    [
      'a token in another order',
      ['lv', state(paragraph(token('site-name'), text(' un '), token('dpo-name')))],
      ['et', state(paragraph(token('dpo-name'), text(' ja '), token('site-name')))],
    ],
    [
      'a token that the source repeats',
      ['lv', state(paragraph(token('site-name'), text(' '), token('site-name')))],
      ['et', state(paragraph(token('site-name')))],
    ],
    [
      'a page in another language',
      ['lv', state(paragraph(link('/lv/kontakti', text('Kontakti'))))],
      ['et', state(paragraph(link('/et/kontakt', text('Kontakt'))))],
    ],
    [
      'an edition of a site',
      ['lv', state(paragraph(link('https://lv.example.com/a', text('Uzziniet'))))],
      ['et', state(paragraph(link('https://et.example.com/b', text('Lugege'))))],
    ],
    ['placeholders', ['lv', 'Rakstiet uz {{email}}'], ['et', 'Kirjutage aadressil {{email}}']],
    ['a plural form without its number', ['lv', '{{count}} sīkdatne'], ['en', 'one cookie']],
    ['a name', ['lv', 'Google Analytics 4'], ['et', 'Google Analytics 4']],
    ['an address', ['lv', 'Brīvības iela 1, Rīga'], ['et', 'Brīvības iela 1, Rīga']],
    ['a person', ['lv', 'Jānis Bērziņš'], ['et', 'Jānis Bērziņš']],
    ['an email address', ['lv', 'info@example.com'], ['et', 'info@example.com']],
    ['a word that both have', ['en', 'Marketing'], ['de', 'Marketing']],
    [
      'a language of the same family',
      ['en', 'We keep your data for as long as we need it'],
      ['en-GB', 'We keep your data for as long as we need it'],
    ],
    [
      'enumerations',
      ['en', 'Article 6(1)(a) and (b), see 3'],
      ['lv', '6. panta 1. punkta a) un b) apakšpunkts (sk. 3)'],
    ],
    ['quotation marks of a language', ['en', 'the “privacy” page'], ['et', '„privaatsuse“ leht']],
    ['an apostrophe', ['et', 'Google’i andmed'], ['en', 'Google’s data']],
    ['spaces that are the wording', ['lv', ', '], ['et', ', ']],
    ['nothing yet', ['lv', 'Glabājam 5 gadus'], ['et', '']],
    ['no source', ['lv', undefined], ['et', 'Säilitame 5 aastat']],
  ])('%s', (_, source, target) => {
    expect(checked(source, target)).toEqual([])
  })
})

describe('an unsound one has', () => {
  it.each<[string, Said, Said, CheckCode[]]>([
    ['a number changed', ['lv', 'Glabājam 5 gadus'], ['et', 'Säilitame 7 aastat'], ['number-missing', 'number-added']],
    ['a decimal comma lost', ['lv', '1,5 % no summas'], ['en', '15% of the sum'], ['number-missing', 'number-added']],
    ['an amount left out', ['lv', 'maksa ir 25 eiro'], ['en', 'a fee is charged'], ['number-missing']],
    [
      'a reference changed',
      ['lv', 'VDAR 6. panta 1. punkts'],
      ['en', 'Art. 6(2) GDPR'],
      ['number-missing', 'number-added'],
    ],
    [
      'a token lost',
      ['lv', state(paragraph(text('Raksti: '), token('dpo-email')))],
      ['et', prose('Kirjuta:')],
      ['token-missing'],
    ],
    [
      'another token',
      ['lv', state(paragraph(token('dpo-email')))],
      ['et', state(paragraph(token('dpo-name')))],
      ['token-missing', 'token-added'],
    ],
    [
      'a token twice',
      ['lv', state(paragraph(token('dpo-email')))],
      ['et', state(paragraph(token('dpo-email'), text(' '), token('dpo-email')))],
      ['token-doubled'],
    ],
    ['a placeholder lost', ['lv', 'Rakstiet uz {{email}}'], ['et', 'Kirjutage meile'], ['placeholder-missing']],
    [
      'another placeholder',
      ['lv', 'Rakstiet uz {{email}}'],
      ['et', 'Kirjutage {{mail}}'],
      ['placeholder-missing', 'placeholder-added'],
    ],
    [
      'a link lost',
      ['lv', state(paragraph(link('https://example.com', text('Uzziniet'))))],
      ['et', prose('Lugege')],
      ['link-missing'],
    ],
    [
      'a link more',
      ['lv', prose('Uzziniet')],
      ['et', state(paragraph(link('https://example.com', text('Lugege'))))],
      ['link-added'],
    ],
    [
      'a link elsewhere',
      ['lv', state(paragraph(link('https://example.com', text('Uzziniet'))))],
      ['et', state(paragraph(link('https://other.org', text('Lugege'))))],
      ['link-changed'],
    ],
    [
      'an email address mistyped',
      ['lv', 'Rakstiet: info@example.com'],
      ['et', 'Kirjutage: inf@example.com'],
      ['email-missing', 'email-added'],
    ],
    ['a paragraph left out', ['lv', prose('Pirmā', 'Otrā')], ['et', prose('Esimene')], ['paragraphs-differ']],
    [
      'a list made paragraphs',
      ['lv', state(list(text('vārds'), text('adrese')))],
      ['et', prose('nimi', 'aadress')],
      ['paragraphs-differ', 'items-differ'],
    ],
    [
      'a heading made a paragraph',
      ['lv', state(heading('h3', text('Tiesības')))],
      ['et', prose('Õigused')],
      ['paragraphs-differ', 'headings-differ'],
    ],
    ['a bracket lost', ['lv', 'dati (vārds un adrese)'], ['et', 'andmed (nimi ja aadress'], ['unbalanced-brackets']],
    ['brackets of two kinds', ['lv', 'dati (vārds)'], ['et', 'andmed (nimi]'], ['unbalanced-brackets']],
    ['a quotation mark lost', ['lv', 'poga „Saglabāt”'], ['et', 'nupp „Salvesta'], ['unbalanced-quotes']],
    ['two spaces', ['lv', 'Jūsu dati'], ['et', 'Teie  andmed'], ['double-space']],
    ['a space behind', ['lv', 'Jūsu dati'], ['et', 'Teie andmed '], ['edge-space']],
    ['a space before a paragraph', ['lv', prose('Jūsu dati')], ['et', prose(' Teie andmed')], ['edge-space']],
    [
      'much less',
      [
        'lv',
        'Mēs ievācam datus, ko jūs sniedzat pasūtījuma laikā, un datus par to, kā jūs lietojat mūsu vietni un tās pakalpojumus.',
      ],
      ['et', 'Me kogume andmeid, mille te meile esitate.'],
      ['length'],
    ],
    ['a copy of the source', ['lv', 'Mēs glabājam jūsu datus'], ['et', 'Mēs glabājam jūsu datus'], ['wrong-language']],
    [
      'a copy without letters of its own',
      ['en', 'Personal data we collect'],
      ['et', 'Personal data we collect'],
      ['same-as-source'],
    ],
    [
      'a paragraph of the source',
      ['lv', prose('Mēs glabājam jūsu datus.', 'Jūsu dati ir drošībā.')],
      ['et', prose('Me säilitame teie andmeid.', 'Jūsu dati ir drošībā.')],
      ['wrong-language'],
    ],
    [
      'another language',
      ['lv', 'Mēs apstrādājam jūsu datus, lai izpildītu līgumu.'],
      ['et', 'We process your data in order to perform the contract with you.'],
      ['wrong-language'],
    ],
    [
      'Latvian in place of Lithuanian',
      ['en', 'We process your data in order to perform the contract with you.'],
      ['lt', 'Mēs apstrādājam jūsu datus, lai izpildītu ar jums noslēgto līgumu.'],
      ['wrong-language'],
    ],
  ])('%s', (_, source, target, expected) => {
    expect(codes(source, target).toSorted()).toEqual(expected.toSorted())
  })

  it('each kind of finding at least once', () => {
    // Terms are tried with the term base.
    const tried = 22
    expect(Object.keys(checkSeverities).filter((code) => !code.startsWith('term-'))).toHaveLength(tried)
  })

  it('errors first', () => {
    const found = checked(['lv', 'Glabājam 5 gadus'], ['et', 'Säilitame  7 aastat'])
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning'])
  })

  it('no more than twenty of a kind', () => {
    const numbers = Array.from({ length: 60 }, (_, index) => 1_000 + index * 7).join('; ')
    expect(codes(['lv', numbers], ['et', 'arvud'])).toHaveLength(21)
  })
})

describe('where it stands', () => {
  it.each<[Said, Said, CheckCode, string]>([
    [['lv', 'Glabājam 5 gadus'], ['et', 'Säilitame 7\u00a0aastat'], 'number-added', '7\u00a0aastat'],
    [['lv', 'Maksa ir 25 eiro, nevis 125'], ['en', 'The fee is not 125'], 'number-missing', '25'],
    [
      ['lv', state(paragraph(token('dpo-name')))],
      ['et', state(paragraph(token('dpo-name'), text(' '), token('dpo-name')))],
      'token-doubled',
      '{dpo-name}',
    ],
    [['lv', 'Jūsu dati'], ['et', 'Teie  andmed'], 'double-space', '  '],
    [
      ['lv', prose('Viens.', 'Jūsu dati ir drošībā.')],
      ['et', prose('Üks.', 'Jūsu dati ir drošībā.')],
      'wrong-language',
      'Jūsu dati ir drošībā.',
    ],
  ])('%j, %j: %s', (source, target, code, said) => {
    const at = checked(source, target).find((each) => each.code === code)?.at
    const text = plainOf(at?.side === 'source' ? source[1] : target[1])
    expect(text.slice(at?.from, at?.to)).toBe(said)
  })

  it('the second of two tokens is the one too many', () => {
    const twice = state(paragraph(token('dpo-name'), text(' '), token('dpo-name')))
    const [found] = checked(['lv', state(paragraph(token('dpo-name')))], ['et', twice])
    expect(found?.at).toEqual({ side: 'target', from: 11, to: 21 })
  })
})

describe('with the detector of languages', () => {
  let detect: LanguageDetector
  beforeAll(async () => {
    detect = await loadLanguageDetector()
  })

  it.each<[string, Said, Said]>([
    [
      'without small words',
      ['lv', 'Pasūtījumu vēsture, maksājumu dati, piegādes adreses'],
      ['et', 'Order history, payment details, delivery addresses'],
    ],
    [
      'of another script',
      ['en', 'We process personal data of customers'],
      ['et', 'Обрабатываем персональные данные клиентов магазина'],
    ],
  ])('more is told: %s', (_, source, target) => {
    expect(codes(source, target)).toEqual([])
    expect(checked(source, target, detect).map(({ code }) => code)).toEqual(['wrong-language'])
  })

  it('what is right stays right', () => {
    const target = 'Töötleme teie andmeid, et täita teiega sõlmitud lepingut ja toimetada tellimus kohale.'
    expect(
      checked(
        ['lv', 'Mēs apstrādājam jūsu datus, lai izpildītu līgumu un piegādātu pasūtījumu.'],
        ['et', target],
        detect,
      ),
    ).toEqual([])
  })
})
