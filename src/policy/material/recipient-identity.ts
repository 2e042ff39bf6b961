import type { RecipientEntry, VendorEntry } from '../../contract/policy-registers.ts'
import type { Pair } from './reason.ts'
import { isSameName } from './same-name.ts'

/** Rows of a display group that names no members have a key of this shape: group, role, kind, country (see `hidden-members.ts`). */
const isGroupKey = (id: string): boolean => id.includes(':')

/** What category of recipients it is, wherever they are. */
const categoryOf = (groupKey: string): string => groupKey.split(':').slice(0, 3).join(':')

const categoryWithin = ({ group, role, kind }: RecipientEntry): string | undefined =>
  group === undefined ? undefined : [group, role.id, kind.id].join(':')

export type RecipientIdentity = (id: string) => string

/**
 * By what a recipient is known in both policies: where one of them names the members of a display group and the other
 * only the group, it is the group, since showing or hiding a name makes no new recipient. A transfer is looked for by
 * country in any case.
 */
export const recipientIdentity = ({ before, after }: Pair): RecipientIdentity => {
  const rows = [...before.registers.recipients, ...after.registers.recipients]
  const hidden = new Set(rows.flatMap(({ id }) => (isGroupKey(id) ? [categoryOf(id)] : [])))
  const identities = new Map(
    rows.map((row) => {
      const category = isGroupKey(row.id) ? categoryOf(row.id) : categoryWithin(row)
      return [row.id, category !== undefined && hidden.has(category) ? category : row.id] as const
    }),
  )
  return (id) => identities.get(id) ?? id
}

/** Recipients of a policy by their identity. */
export const recipientsByIdentity = ({
  recipients,
  identity,
}: {
  recipients: readonly RecipientEntry[]
  identity: RecipientIdentity
}): ReadonlyMap<string, RecipientEntry[]> => {
  const found = new Map<string, RecipientEntry[]>()
  for (const row of recipients) {
    const key = identity(row.id)
    found.set(key, [...(found.get(key) ?? []), row])
  }
  return found
}

/** Whether a row that kept its key now names another company. What a display group is called is only wording. */
export const isAnotherCompany = ({ before, after }: { before: RecipientEntry; after: RecipientEntry }): boolean => {
  if (isGroupKey(after.id)) return false
  const differ = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && !isSameName(one, other)
  if (differ(before.legalEntity, after.legalEntity) || differ(before.eeaEntity, after.eeaEntity)) return true
  const sameEntity = before.legalEntity !== undefined && after.legalEntity !== undefined
  return !sameEntity && differ(before.name, after.name)
}

/** Whether a vendor's name is its own, and not the title of a group that stands for all its members. */
export const hasOwnName = ({ vendor, vendors }: { vendor: VendorEntry; vendors: readonly VendorEntry[] }): boolean =>
  vendor.group === undefined || vendors.some(({ group, name }) => group === vendor.group && name !== vendor.name)
