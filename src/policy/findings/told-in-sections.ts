/** What the sections of a policy tell a reader: by their rows, by a token in running text, or in so many words. */
import { cleanLine } from '../clean-text.ts'
import type { BodyRow, Snapshot } from '../snapshot.ts'
import type { CheckedSite } from './checked-site.ts'
import { oncePer } from './once-per.ts'

type Card = Extract<BodyRow, { blockType: 'controllerCard' }>
type Group = Snapshot['purposes'][number]['group']

type Fact = {
  /** Any of these on a card of the controller's details. */
  card?: Card['show']
  /** Any of these tokens. */
  tokens?: readonly string[]
  /** Any of these words; empty ones are passed over. */
  words?: (locale: string) => readonly string[]
}

/**
 * Asks of each locale whether its sections tell a fact.
 *
 * @example toldIn(site, { card: ['email'], tokens: ['controller-email'] })('lv') // true
 */
export const toldIn = (site: CheckedSite, { card = [], tokens = [], words }: Fact): ((locale: string) => boolean) => {
  if (site.blocks('controllerCard').some(({ row }) => row.show.some((field) => card.includes(field)))) return () => true
  return (locale) => {
    const prose = proseOf(site, locale)
    return (
      tokens.some((token) => prose.tokens.has(token)) ||
      (words?.(locale) ?? []).some((word) => word.trim() !== '' && prose.text.includes(cleanLine(word).toLowerCase()))
    )
  }
}

/** How sections print the purposes of a group; a table wins, since it says more. Undefined where none does. */
export const layoutOfGroup = (site: CheckedSite, group: Group): 'list' | 'table' | undefined => {
  const layouts = site.blocks('purposes').flatMap(({ row }) => (row.group === group ? [row.layout] : []))
  return layouts.includes('table') ? 'table' : layouts[0]
}

type Prose = { text: string; tokens: ReadonlySet<string> }

const proseOfSites = oncePer((_: CheckedSite) => new Map<string, Prose>())

/** All running text of a locale, in small letters, with the addresses that it links to. */
export const proseOf = (site: CheckedSite, locale: string): Prose => {
  const read = proseOfSites(site)
  const known = read.get(locale)
  if (known) return known
  const texts = site.units.flatMap(({ kind, texts }) => (kind === 'prose' ? (texts.get(locale) ?? []) : []))
  const prose = {
    text: texts.map(({ text, links }) => [text, ...links].join('\n').toLowerCase()).join('\n'),
    tokens: new Set(texts.flatMap(({ tokens }) => tokens)),
  }
  read.set(locale, prose)
  return prose
}
