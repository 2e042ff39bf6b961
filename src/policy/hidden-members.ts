/** Display groups that do not name their members: in all that is compiled, the group's title stands for them. */
import { cleanLine } from './clean-text.ts'
import { countryOf } from './countries.ts'
import type { Snapshot } from './snapshot.ts'
import type { Wording } from './wording.ts'

type Processor = Snapshot['processors'][number]
type Group = Snapshot['displayGroups'][number]
type Said = { locale: string; wording: Wording }

/**
 * The snapshot without names that a display group keeps to itself, so that nothing compiled from it can carry one. Of
 * such a group, processors with the same role, kind and country become one row, whose key is made of these, since keys are
 * made from names; references follow. A cookie vendor keeps its key, by which a visitor's choice of it is stored. Without a
 * title in the locale, the kind of recipient or the category of cookies stands for a member (GDPR Art. 13(1)(e) allows
 * categories of recipients).
 *
 * @param snapshot with its rows in order
 * @returns `publicKeys`: key of a processor in the register → key in the returned snapshot, where it is another
 */
export const withoutHiddenNames = ({
  snapshot,
  locale,
  wording,
}: Said & { snapshot: Snapshot }): { snapshot: Snapshot; publicKeys: ReadonlyMap<string, string> } => {
  const hiding = new Map(
    snapshot.displayGroups.filter((group) => !group.showMembers).map((group) => [group.key, group]),
  )
  const groupOf = (row: { displayGroup?: string | undefined }) => hiding.get(row.displayGroup ?? '')
  const publicKeys = new Map<string, string>()
  const processors = new Map<string, Processor>()
  for (const row of snapshot.processors) {
    const group = groupOf(row)
    const shown = group ? nameless({ row, group, locale, wording }) : row
    if (group) publicKeys.set(row.key, shown.key)
    const before = processors.get(shown.key)
    processors.set(shown.key, before && group ? merged(before, shown) : shown)
  }
  const publicKey = (key: string): string => publicKeys.get(key) ?? key
  return {
    publicKeys,
    snapshot: {
      ...snapshot,
      processors: [...processors.values()],
      purposes: snapshot.purposes.map((row) => ({ ...row, recipients: row.recipients.map(publicKey) })),
      cookieVendors: snapshot.cookieVendors.map((row) => {
        const group = groupOf(row)
        return {
          ...row,
          name: group ? titleOf({ group, locale }) || wording(`cookieCategories.${row.category}`) : row.name,
          provider: row.provider && publicKey(row.provider),
        }
      }),
    },
  }
}

const titleOf = ({ group, locale }: { group: Group; locale: string }): string => cleanLine(group.title[locale] ?? '')

const nameless = ({ row, group, locale, wording }: Said & { row: Processor; group: Group }): Processor => ({
  ...row,
  // Keys of registers have no colon.
  key: [group.key, row.role, row.kind, countryOf({ code: row.country, locale })?.code ?? ''].filter(Boolean).join(':'),
  name: titleOf({ group, locale }) || wording(`recipientKinds.${row.kind}`),
  tradeName: '',
  legalEntity: '',
  eeaEntity: '',
  privacyUrl: '',
})

const merged = (row: Processor, other: Processor): Processor => ({
  ...row,
  transferTools: [...row.transferTools, ...other.transferTools],
  listed: row.listed || other.listed,
  confidence: row.confidence === 'verified' ? other.confidence : row.confidence,
})
