/**
 * TBX from other programs: the third edition of the standard in both styles, and the second, in which a concept is a
 * `termEntry`. What has no place in our term base is passed over.
 */
import { exchangeLimits } from './exchange.ts'
import { exchangeText } from './exchange-text.ts'
import { readXml, type XmlElement } from './read-xml.ts'
import {
  idOfTbx,
  type ReadTermBase,
  type TermConcept,
  type TermEntry,
  type TermRefusal,
  type TermStatus,
  tbxStatus,
  termStatuses,
} from './term-base.ts'

const concept = new Set(['conceptEntry', 'termEntry'])
const languageSection = new Set(['langSec', 'langSet'])
const termSection = new Set(['termSec', 'tig', 'ntig'])

/** `superseded` was right once, which makes it wrong now; what has no status may be used. */
const statusOf = (text: string): TermStatus => {
  const value = text.trim()
  if (value === 'supersededTerm-admn-sts') return 'deprecated'
  return termStatuses.find((status) => tbxStatus[status] === value) ?? 'admitted'
}

const kindOfText = ({ name, attributes }: XmlElement): 'term' | 'definition' | 'administrativeStatus' | undefined => {
  const kind = name === 'descrip' || name === 'termNote' ? attributes.get('type') : name
  return kind === 'term' || kind === 'definition' || kind === 'administrativeStatus' ? kind : undefined
}

const clean = (text: string): string => exchangeText(text).replace(/\s+/g, ' ').trim()

/**
 * @returns the concepts that have a term, or why the file is refused; never throws
 * @example
 * const read = readTermBase(await readFile('terms.tbx'))
 */
export const readTermBase = (bytes: Uint8Array): ReadTermBase => {
  if (bytes.length > exchangeLimits.bytes) {
    return { outcome: 'refused', code: 'too-large', limit: exchangeLimits.bytes, of: 'bytes' }
  }
  const concepts = new Map<string, TermConcept>()
  let isTermBase = false
  let count = 0
  let refused: TermRefusal | undefined
  let entry: TermConcept | undefined
  let locale = ''
  let term: TermEntry | undefined
  let text: { kind: ReturnType<typeof kindOfText>; element: string; value: string } | undefined

  const open = (element: XmlElement) => {
    const { name, attributes } = element
    if (!isTermBase) {
      isTermBase = name === 'tbx' || name === 'martif'
      return isTermBase ? undefined : ({ code: 'unknown-format' } as const)
    }
    if (concept.has(name)) entry = { id: idOfTbx(attributes.get('id') ?? `${concepts.size + 1}`), terms: [] }
    else if (languageSection.has(name)) locale = attributes.get('xml:lang') ?? ''
    else if (termSection.has(name)) term = { locale, term: '', status: 'admitted' }
    else if (entry && !text) {
      const kind = kindOfText(element)
      if (kind) text = { kind, element: name, value: '' }
    }
    return undefined
  }

  const takeText = ({ kind, value }: NonNullable<typeof text>): void => {
    if (kind === 'definition' && entry && clean(value)) entry.definition ??= clean(value)
    if (kind === 'term' && term) term.term = clean(value)
    if (kind === 'administrativeStatus' && term) term.status = statusOf(value)
  }

  const endConcept = (ended: TermConcept) => {
    if (concepts.has(ended.id)) {
      refused = { code: 'duplicate-concept', concept: ended.id }
      return { code: 'unknown-format' } as const
    }
    if (ended.terms.length > 0) concepts.set(ended.id, ended)
    return undefined
  }

  const close = (name: string) => {
    if (text && name === text.element) {
      takeText(text)
      text = undefined
    } else if (termSection.has(name) && term) {
      if (term.term && term.locale) entry?.terms.push(term)
      term = undefined
      count += 1
      if (count > exchangeLimits.segments)
        return { code: 'too-large', limit: exchangeLimits.segments, of: 'segments' } as const
    } else if (concept.has(name) && entry) {
      const ended = entry
      entry = undefined
      return endConcept(ended)
    }
    return undefined
  }

  const refusal = readXml(bytes, {
    open,
    close,
    text: (found) => {
      if (text) text.value += found
    },
  })
  if (refused) return { outcome: 'refused', ...refused }
  if (refusal) return { outcome: 'refused', ...refusal }
  return { outcome: 'read', concepts: [...concepts.values()] }
}
