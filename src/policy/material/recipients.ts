import { categoriesByRecipient } from './cookie-use.ts'
import { byId, type Found, type MaterialRule } from './reason.ts'
import { isAnotherCompany, recipientIdentity, recipientsByIdentity } from './recipient-identity.ts'

/** A new recipient, also under the key of another one; a processor that now decides for itself what it does. */
export const recipientReasons: MaterialRule = ({ before, after }) => {
  const identity = recipientIdentity({ before, after })
  const categoriesOf = categoriesByRecipient({ identity, after })
  const known = recipientsByIdentity({ recipients: before.registers.recipients, identity })
  const old = byId(before.registers.recipients)
  return after.registers.recipients.flatMap((is): Found[] => {
    const was = old.get(is.id)
    const place = { register: 'recipients', row: is.id, ...categoriesOf(is.id) } as const
    if (!known.has(identity(is.id))) return [{ code: 'recipient-new', ...place, values: { name: is.name } }]
    if (!was) return []
    if (isAnotherCompany({ before: was, after: is })) {
      const named = ({ name, legalEntity, eeaEntity }: typeof is) => eeaEntity ?? legalEntity ?? name
      return [{ code: 'recipient-new', ...place, values: { name: named(is), before: named(was) } }]
    }
    if (was.role.id !== 'processor' || is.role.id === 'processor') return []
    const values = { name: is.name, before: was.role.name, after: is.role.name }
    return [{ code: 'recipient-role-changed', ...place, values }]
  })
}
