/** A term base as TBX-Basic in DCA style (ISO 30042:2019). */
import type { Refusal } from './exchange.ts'
import { exchangeText } from './exchange-text.ts'
import { attributes, xmlText } from './xml-text.ts'

export const termStatuses = ['preferred', 'admitted', 'deprecated'] as const
export type TermStatus = (typeof termStatuses)[number]

export type TermEntry = { locale: string; term: string; status: TermStatus }
/** One concept and what it is called. */
export type TermConcept = { id: string; definition?: string; terms: TermEntry[] }

export type ReadTermBase = { outcome: 'read'; concepts: TermConcept[] } | ({ outcome: 'refused' } & TermRefusal)
export type TermRefusal = Refusal | { code: 'duplicate-concept'; concept: string }

/** Of `administrativeStatus` in TBX-Basic. */
export const tbxStatus: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
}

export const tbxNamespace = 'urn:iso:std:iso:30042:ed-2'

/** An `xml:id` begins with a letter and has few other characters: any other is written as its number. */
export const tbxId = (id: string): string =>
  `c-${exchangeText(id).replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`)}`

/** An id of another program's file stays as it is. */
export const idOfTbx = (id: string): string =>
  id.startsWith('c-')
    ? id
        .slice(2)
        .replace(/_([0-9a-f]{1,5}|10[0-9a-f]{4})_/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    : id

const byLocale = (terms: readonly TermEntry[]): Map<string, TermEntry[]> => {
  const found = new Map<string, TermEntry[]>()
  for (const term of terms) found.set(term.locale, [...(found.get(term.locale) ?? []), term])
  return found
}

const termSection = ({ term, status }: TermEntry): string =>
  `<termSec><term>${xmlText(term)}</term><termNote type="administrativeStatus">${tbxStatus[status]}</termNote></termSec>\n`

const conceptEntry = ({ id, definition, terms }: TermConcept): string =>
  [
    `<conceptEntry${attributes({ id: tbxId(id) })}>\n`,
    definition ? `<descrip type="definition">${xmlText(definition)}</descrip>\n` : '',
    ...[...byLocale(terms)].map(
      ([locale, entries]) =>
        `<langSec${attributes({ 'xml:lang': locale })}>\n${entries.map(termSection).join('')}</langSec>\n`,
    ),
    '</conceptEntry>\n',
  ].join('')

/**
 * Writes a term base; concepts without a term have no place in one. The same concepts give the same bytes.
 *
 * @param language of the definitions
 * @example
 * writeTermBase({ title: 'shop', language: 'lv', concepts: [{ id: 'controller', terms: [{ locale: 'lv', term: 'pārzinis', status: 'preferred' }] }] })
 */
export const writeTermBase = ({
  title,
  language,
  concepts,
}: {
  title: string
  language: string
  concepts: readonly TermConcept[]
}): Uint8Array =>
  Buffer.from(
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<tbx${attributes({ style: 'dca', type: 'TBX-Basic', 'xml:lang': language, xmlns: tbxNamespace })}>\n`,
      `<tbxHeader><fileDesc><titleStmt><title>${xmlText(title)}</title></titleStmt>`,
      `<sourceDesc><p>${xmlText(title)}</p></sourceDesc></fileDesc></tbxHeader>\n<text><body>\n`,
      ...concepts.filter(({ terms }) => terms.length > 0).map(conceptEntry),
      '</body></text>\n</tbx>\n',
    ].join(''),
  )
