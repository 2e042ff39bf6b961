/** What rules look at: a snapshot, and what several of them need to know of it, worked out once. */

import type { PolicySection } from '../../contract/policy-document.ts'
import { type CompileContext, createCompileContext } from '../compile-context.ts'
import { compileSections } from '../compile-sections.ts'
import { inOrder } from '../order.ts'
import type { BodyRow, Snapshot } from '../snapshot.ts'
import { type FindDepartures, standardDepartures } from './glossary.ts'
import type { KnownName } from './known-name.ts'
import { packsOf } from './packs.ts'
import type { Pack } from './rule.ts'
import { type TextUnit, textUnitsOf } from './text-units.ts'

type Section = Snapshot['sections'][number]
type BlockType = BodyRow['blockType']
/** A row of a section's body, and the section that it stands in. */
export type ShownBlock<T extends BlockType = BlockType> = { section: Section; row: BodyRow & { blockType: T } }

export type CheckedSite = {
  /** Rows in order. */
  snapshot: Snapshot
  /** The day of the check: `2026-11-23`. */
  today: string
  /** The source locale, then the other published ones. */
  locales: readonly string[]
  packs: ReadonlySet<Pack>
  /** Every localised leaf that has text in some locale. */
  units: readonly TextUnit[]
  /** Where sections print a kind of block: a register that none prints is not disclosed. */
  blocks: <T extends BlockType>(type: T) => readonly ShownBlock<T>[]
  /** Compiling context of a locale. */
  context: (locale: string) => CompileContext
  /** What the sections say in a locale, tokens and blocks written out. */
  compiled: (locale: string) => readonly PolicySection[]
  /** Names by which tools and companies are known, whether or not the site uses them. */
  knownNames: readonly KnownName[]
  departures: FindDepartures
}

const remembered = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

export type CheckInput = {
  snapshot: Snapshot
  /** The day of the check, `YYYY-MM-DD`: rules know no clock. */
  today: string
  /** Names of packs that a host added. */
  ownPacks?: readonly Pack[]
  knownNames?: readonly KnownName[]
  /** What departs from the terms that hold in the site. Default: from those of the product. */
  departures?: FindDepartures
}

export const checkedSite = ({
  snapshot: unordered,
  today,
  ownPacks = [],
  knownNames = [],
  departures = standardDepartures,
}: CheckInput): CheckedSite => {
  const snapshot = inOrder(unordered)
  const { site } = snapshot
  const locales = [...new Set([site.sourceLocale, ...site.publishedLocales])]
  const context = remembered((locale: string) => createCompileContext({ snapshot, locale }))
  const shown = snapshot.sections.flatMap((section) => section.body.map((row) => ({ section, row })))
  const isOf =
    <T extends BlockType>(type: T) =>
    (block: ShownBlock): block is ShownBlock<T> =>
      block.row.blockType === type
  return {
    snapshot,
    today,
    locales,
    packs: new Set(packsOf({ site, own: ownPacks })),
    units: textUnitsOf({ snapshot, locales }),
    blocks: (type) => shown.filter(isOf(type)),
    context,
    compiled: remembered((locale: string) => compileSections(context(locale))),
    knownNames,
    departures,
  }
}
