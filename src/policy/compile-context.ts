import { cleanLine, cleanProse } from './clean-text.ts'
import { withoutHiddenNames } from './hidden-members.ts'
import { byCodeUnit, inOrder } from './order.ts'
import type { LocalisedText, Snapshot } from './snapshot.ts'
import { createWording, type Wording } from './wording.ts'

/** What every block and register is compiled with. Rows are in order, and names that a display group hides are not there. */
export type CompileContext = {
  snapshot: Snapshot
  locale: string
  wording: Wording
  /** A localised leaf in this locale, on one line; empty where it has no text. */
  text: (leaf: LocalisedText) => string
  join: (parts: string[]) => string
  /** By its key in the register. */
  processor: (key: string | undefined) => Snapshot['processors'][number] | undefined
  displayGroup: (key: string | undefined) => Snapshot['displayGroups'][number] | undefined
}

/** Everything is read from the snapshot in one locale; there is no fallback to another one. */
export const createCompileContext = ({
  snapshot: unordered,
  locale,
}: {
  snapshot: Snapshot
  locale: string
}): CompileContext => {
  const wording = siteWording({ snapshot: unordered, locale })
  const { snapshot, publicKeys } = withoutHiddenNames({ snapshot: inOrder(unordered), locale, wording })
  const processors = new Map(snapshot.processors.map((row) => [row.key, row]))
  const groups = new Map(snapshot.displayGroups.map((row) => [row.key, row]))
  return {
    snapshot,
    locale,
    wording,
    text: (leaf) => cleanLine(leaf[locale] ?? ''),
    join: (parts) => parts.join(wording('connectives.listSeparator')),
    processor: (key) => (key === undefined ? undefined : processors.get(publicKeys.get(key) ?? key)),
    displayGroup: (key) => (key === undefined ? undefined : groups.get(key)),
  }
}

/** The standard wording with the site's own words over it. */
export const siteWording = ({ snapshot, locale }: { snapshot: Snapshot; locale: string }): Wording => {
  const own = [...snapshot.site.phrases]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map(({ phrase, text }) => [phrase, cleanProse(text[locale] ?? '').replaceAll('\n', ' ')] as const)
    .filter(([, text]) => text.trim() !== '')
  return createWording({ locale, overrides: Object.fromEntries(own), moreWording: snapshot.moreWording })
}
