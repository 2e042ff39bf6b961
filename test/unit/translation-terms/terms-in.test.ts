import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardTerms } from '../../../src/translation/terms/standard-terms.ts'
import type { Term } from '../../../src/translation/terms/term.ts'
import { termsIn } from '../../../src/translation/terms/terms-in.ts'
import { processorTime } from '../processor-time.ts'
import { quickest } from '../quickest.ts'

const found = (locale: string, text: string, terms: readonly Term[] = standardTerms) =>
  termsIn({ text, locale, terms }).map(({ term, said }) => `${term.id}: ${said}`)

describe('terms in running text', () => {
  it.each<[string, string, string[]]>([
    ['lv', 'Pārzinis nodod datus apstrādātājam.', ['controller: Pārzinis', 'processor: apstrādātājam']],
    ['lv', 'Pārziņa un pārziņu pienākumi', ['controller: Pārziņa', 'controller: pārziņu']],
    [
      'lv',
      'datu subjektam ir tiesības uz personas datu dzēšanu',
      ['data-subject: datu subjektam', 'personal-data: personas datu'],
    ],
    ['lv', 'jūsu leģitīmajām interesēm', ['legitimate-interests: leģitīmajām interesēm']],
    ['lv', 'apstrādes juridiskajam pamatam', ['processing: apstrādes', 'legal-basis: juridiskajam pamatam']],
    ['lv', 'sīkdatņu politiku; sīkdatnēm', ['cookie-policy: sīkdatņu politiku', 'cookies: sīkdatnēm']],
    ['lv', 'uzraudzības iestādei', ['supervisory-authority: uzraudzības iestādei']],
    ['lv', 'datu aizsardzības speciālistu', ['data-protection-officer: datu aizsardzības speciālistu']],
    ['lv', 'trešajās valstīs', ['third-country: trešajās valstīs']],
    ['lv', 'ar jūsu piekrišanu nolūkiem', ['consent: piekrišanu', 'purpose: nolūkiem']],
    [
      'et',
      'Vastutavale töötlejale ja volitatud töötlejatega',
      ['controller: Vastutavale töötlejale', 'processor: volitatud töötlejatega'],
    ],
    ['et', 'andmesubjekti isikuandmeid', ['data-subject: andmesubjekti', 'personal-data: isikuandmeid']],
    ['et', 'töötlemise eesmärgil', ['processing: töötlemise', 'purpose: eesmärgil']],
    ['et', 'õigusliku alusena', ['legal-basis: õigusliku alusena']],
    ['et', 'küpsiste ja küpsistega', ['cookies: küpsiste', 'cookies: küpsistega']],
    ['et', 'õigustatud huvide tõttu', ['legitimate-interests: õigustatud huvide']],
    ['et', 'kolmandasse riiki', ['third-country: kolmandasse riiki']],
    ['et', 'nõusolekut ja säilitamise tähtaja', ['consent: nõusolekut', 'storage-period: säilitamise tähtaja']],
    ['et', 'järelevalveasutusele', ['supervisory-authority: järelevalveasutusele']],
    ['et', 'juriidiliste kohustuste', ['legal-obligation: juriidiliste kohustuste']],
    ['en', 'The Controller’s purposes', ['controller: Controller', 'purpose: purposes']],
    ['en', 'You may withdraw consent; consents', ['withdraw-consent: withdraw consent', 'consent: consents']],
    ['en', 'automated decision making and decision-making', ['automated-decision-making: automated decision making']],
    [
      'en',
      'legal bases, third countries, supervisory authorities',
      ['legal-basis: legal bases', 'third-country: third countries', 'supervisory-authority: supervisory authorities'],
    ],
    [
      'en',
      'the standard contractual\u00a0clauses',
      ['standard-contractual-clauses: standard contractual\u00a0clauses'],
    ],
  ])('%s: %s', (locale, text, expected) => {
    expect(found(locale, text)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['lv', 'pārzināt, apstrādā, apstrādāt, datums, piekrist'],
    ['lv', 'personas. Dati'],
    ['lv', 'Nr. 5, pārziņi123'],
    ['et', 'küpsetis, huvi, eesmärgistatud, andmed, aluseks'],
    ['et', 'isik uandmed'],
    ['en', 'control, processed, purposeful, consensus, personal computer data'],
    ['en', 'as long as necessary to save statistics on marketing'],
    ['lt', 'duomenų valdytojas'],
  ])('%s: none in %s', (locale, text) => {
    expect(found(locale, text)).toEqual([])
  })

  it('a label is meant where a text consists of it', () => {
    expect(found('lv', 'Pieņemt visu')).toEqual(['accept-all: Pieņemt visu'])
    expect(found('en', 'Save')).toEqual(['save: Save'])
    expect(found('en', 'Save your choice')).toEqual([])
  })

  it('of terms at one place the longest is told', () => {
    const texts = (preferred: string) => ({ en: { preferred } })
    const terms = [
      { id: 'data', texts: texts('data') },
      { id: 'data-protection', texts: texts('data protection') },
      { id: 'officer', texts: texts('data protection officer') },
    ]
    expect(found('en', 'data protection officers, data protection, data', terms)).toEqual([
      'officer: data protection officers',
      'data-protection: data protection',
      'data: data',
    ])
  })

  it('a locale with a region has the terms of its language', () => {
    expect(found('en-GB', 'consent')).toEqual(['consent: consent'])
  })

  it('a language of which no endings are known has short ones', () => {
    const terms = [{ id: 'customer', texts: { cs: { preferred: 'zákazník' } } }]
    expect(found('cs', 'zákazníkům, zákazníci, zákaznický, zákaznictvími', terms)).toEqual([
      'customer: zákazníkům',
      'customer: zákazníci',
    ])
  })
})

it('finds every preferred term in itself, in every language', () => {
  const missed = standardTerms.flatMap((term) =>
    Object.entries(term.texts).flatMap(([locale, { preferred }]) =>
      found(locale, preferred, [term]).length === 1 ? [] : [`${locale}: ${preferred}`],
    ),
  )
  expect(missed).toEqual([])
})

it('what it finds stands where it says, as whole words and in order', () => {
  const piece = fc.constantFrom(
    'pārzinis',
    'Personas',
    'datu',
    'dati',
    'sīkdatņu',
    'politika',
    'x',
    '-',
    ' ',
    ', ',
    '\n',
    '😀',
    '’',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      let read = 0
      for (const { from, to, said } of termsIn({ text, locale: 'lv', terms: standardTerms })) {
        expect(from).toBeGreaterThanOrEqual(read)
        expect(text.slice(from, to)).toBe(said)
        expect(text.slice(from - 1, from)).not.toMatch(/\p{L}/u)
        expect(text.slice(to, to + 1)).not.toMatch(/\p{L}/u)
        read = to
      }
    }),
  )
})

it('twice as many terms take no more than in proportion, also where they begin alike', () => {
  const terms = (count: number) => [
    ...Array.from({ length: count }, (_, index) => ({
      id: `term-${index}`,
      texts: { lv: { preferred: index % 2 === 0 ? `datu vārds${index}` : `personas datu ${index} pārzinis` } },
    })),
    ...standardTerms,
  ]
  const text = 'Pārziņa pienākumi un personas datu apstrāde, datu vārds4 un datu subjekti. '.repeat(27).slice(0, 2_000)
  const reading = (all: ReturnType<typeof terms>) => () => termsIn({ text, locale: 'lv', terms: all })
  const [some, twice] = [terms(500), terms(1_000)]
  expect(reading(some)().length).toBeGreaterThan(80)
  const [once = 0, more] = quickest([reading(some), reading(twice)])
  expect(more).toBeLessThan(once * 4)
})

it.each(['datu ', 'personas ', 'a', 'ā ', '-', ' ', '\ud800'])('takes no longer than the text is: %j', (part) => {
  const text = part.repeat(Math.ceil(100_000 / part.length))
  const started = processorTime()
  for (const locale of ['lv', 'et', 'en', 'cs']) termsIn({ text, locale, terms: standardTerms })
  expect(processorTime() - started).toBeLessThan(2_000)
})
