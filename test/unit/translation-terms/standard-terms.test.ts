import { describe, expect, it } from 'vitest'
import { departures } from '../../../src/policy/findings/glossary.ts'
import { standardTermBase, standardTerms } from '../../../src/translation/terms/standard-terms.ts'
import { termBaseSchema, termListSchema } from '../../../src/translation/terms/term-schema.ts'

describe('the term base of the product', () => {
  it('has every term in the three languages, and says how sure it is', () => {
    expect(standardTerms.length).toBeGreaterThan(35)
    expect(standardTerms.filter(({ texts }) => Object.keys(texts).sort().join() !== 'en,et,lv')).toEqual([])
    expect(standardTermBase.confidence).toContain('confirmed')
  })

  it.each<[string, string, string, string]>([
    ['controller', 'pārzinis', 'vastutav töötleja', 'controller'],
    ['processor', 'apstrādātājs', 'volitatud töötleja', 'processor'],
    ['consent', 'piekrišana', 'nõusolek', 'consent'],
    ['cookies', 'sīkdatnes', 'küpsised', 'cookies'],
  ])('%s', (id, lv, et, en) => {
    const texts = standardTerms.find((term) => term.id === id)?.texts
    expect([texts?.lv?.preferred, texts?.et?.preferred, texts?.en?.preferred]).toEqual([lv, et, en])
  })

  it('names the terms as the checks before publishing do, where both have one', () => {
    for (const language of ['lv', 'et', 'en'] as const) {
      const preferred = new Set(standardTerms.map(({ texts }) => texts[language]?.preferred))
      const shared = departures[language].filter(({ term }) => preferred.has(term))
      expect(shared.length).toBeGreaterThan(8)
    }
  })

  it('words of buttons are labels', () => {
    const labels = standardTerms.flatMap(({ id, use }) => (use === 'label' ? id : []))
    expect(labels).toEqual(expect.arrayContaining(['accept-all', 'reject-all', 'save', 'necessary']))
  })
})

const term = { id: 'consent', texts: { lv: { preferred: 'piekrišana' } } }

it('a sound list is read', () => {
  expect(termListSchema.parse([{ ...term, definition: ' Brīva izvēle. ' }])).toEqual([
    { ...term, definition: 'Brīva izvēle.' },
  ])
})

it.each<[string, unknown]>([
  ['no list', {}],
  ['two with one id', [term, term]],
  ['an id with spaces', [{ ...term, id: 'Consent of' }]],
  ['no text', [{ ...term, texts: {} }]],
  ['an empty word', [{ ...term, texts: { lv: { preferred: ' ' } } }]],
  ['a word of no sensible length', [{ ...term, texts: { lv: { preferred: 'a'.repeat(201) } } }]],
  ['a locale that is none', [{ ...term, texts: { '__proto__ x': { preferred: 'a' } } }]],
  ['another use', [{ ...term, use: 'button' }]],
])('%s is refused', (_, list) => {
  expect(termListSchema.safeParse(list).success).toBe(false)
  expect(termBaseSchema.safeParse({ source: 'a', confidence: 'b', terms: list }).success).toBe(false)
})
