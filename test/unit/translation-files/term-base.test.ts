import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTermBase } from '../../../src/translation/files/read-term-base.ts'
import { termStatuses, writeTermBase } from '../../../src/translation/files/term-base.ts'
import { cleanText } from './exchange-arbitrary.ts'

const word = cleanText.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
const concepts = fc.uniqueArray(
  fc
    .record({
      id: word,
      definition: fc.option(word, { nil: undefined }),
      terms: fc.array(
        fc.record({ locale: fc.constantFrom('lv', 'et', 'en'), term: word, status: fc.constantFrom(...termStatuses) }),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ id, definition, terms }) => ({
      id,
      ...(definition === undefined ? {} : { definition }),
      // As they stand in a file: language by language.
      terms: ['lv', 'et', 'en'].flatMap((locale) => terms.filter((term) => term.locale === locale)),
    })),
  { maxLength: 5, selector: ({ id }) => id },
)

/** Languages come in the order of their first term. */
const inOrder = <Concept extends { terms: { locale: string }[] }>(list: Concept[]) =>
  list.map((concept) => ({
    ...concept,
    terms: [...concept.terms].sort((one, two) => one.locale.localeCompare(two.locale)),
  }))

it('gives every concept back', () => {
  fc.assert(
    fc.property(concepts, (given) => {
      const read = readTermBase(writeTermBase({ title: 'shop & co', language: 'lv', concepts: given }))
      expect(read.outcome === 'read' ? inOrder(read.concepts) : read).toEqual(inOrder(given))
    }),
  )
})

const read = (text: string) => readTermBase(Buffer.from(text))

describe('term bases of others', () => {
  const expected = {
    outcome: 'read',
    concepts: [
      { id: '7', definition: 'Who decides.', terms: [{ locale: 'en', term: 'controller', status: 'preferred' }] },
    ],
  }

  it.each([
    [
      'of the second edition',
      '<martif type="TBX" xml:lang="en"><text><body><termEntry id="7"><descripGrp><descrip type="definition">Who decides.</descrip></descripGrp><langSet xml:lang="en"><tig><term>controller</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet></termEntry></body></text></martif>',
    ],
    [
      'in DCT style',
      '<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body><conceptEntry id="7"><basic:definition>Who decides.</basic:definition><langSec xml:lang="en"><termSec><term>controller</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>',
    ],
  ])('%s are read', (_, text) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['another file of XML', '<xliff/>', { code: 'unknown-format' }],
    ['a document type', '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif/>', { code: 'doctype' }],
    ['no XML', 'term;meaning', { code: 'malformed' }],
    [
      'a concept twice',
      `<tbx><text><body>${'<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>x</term></termSec></langSec></conceptEntry>'.repeat(2)}</body></text></tbx>`,
      { code: 'duplicate-concept', concept: 'c1' },
    ],
  ])('%s is refused', (_, text, refusal) => {
    expect(read(text)).toMatchObject({ outcome: 'refused', ...refusal })
  })
})
