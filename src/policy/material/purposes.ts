import type { PurposeEntry } from '../../contract/policy-registers.ts'
import { categoriesByRecipient } from './cookie-use.ts'
import { byId, type Found, type MaterialRule, type Pair } from './reason.ts'
import { type RecipientIdentity, recipientIdentity } from './recipient-identity.ts'

type Both = Pair & { was: PurposeEntry; is: PurposeEntry }

/** Data that was there before, and is now used for one purpose more (GDPR Art. 13(3)). */
const moreData = ({ before, after, was, is }: Both): Found[] => {
  const known = byId(before.registers.dataCategories)
  const names = byId(after.registers.dataCategories)
  return is.dataCategories
    .filter((id) => known.has(id) && !was.dataCategories.includes(id))
    .map((id) => ({
      code: 'purpose-data',
      register: 'purposes',
      row: is.id,
      part: id,
      values: { name: is.name, part: names.get(id)?.name ?? id },
    }))
}

/** A recipient that was there before, and now gets the data of one purpose more. */
const moreRecipients = ({
  before,
  after,
  was,
  is,
  identity,
  categoriesOf,
}: Both & { identity: RecipientIdentity; categoriesOf: ReturnType<typeof categoriesByRecipient> }): Found[] => {
  const known = new Set(before.registers.recipients.map(({ id }) => identity(id)))
  const had = new Set(was.recipients.map(identity))
  const names = byId(after.registers.recipients)
  return is.recipients
    .filter((id) => known.has(identity(id)) && !had.has(identity(id)))
    .map((id) => ({
      code: 'purpose-recipient',
      register: 'purposes',
      row: is.id,
      part: id,
      values: { name: is.name, part: names.get(id)?.name ?? id },
      ...categoriesOf(id),
    }))
}

/** A new purpose, or one that now uses more data or reaches more recipients. */
export const purposeReasons: MaterialRule = ({ before, after }) => {
  const old = byId(before.registers.purposes)
  const identity = recipientIdentity({ before, after })
  const categoriesOf = categoriesByRecipient({ identity, after })
  return after.registers.purposes.flatMap((is): Found[] => {
    const was = old.get(is.id)
    if (!was) return [{ code: 'purpose-new', register: 'purposes', row: is.id, values: { name: is.name } }]
    return [
      ...moreData({ before, after, was, is }),
      ...moreRecipients({ before, after, was, is, identity, categoriesOf }),
    ]
  })
}
