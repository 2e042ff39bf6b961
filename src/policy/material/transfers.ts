import type { RecipientEntry } from '../../contract/policy-registers.ts'
import { categoriesByRecipient } from './cookie-use.ts'
import { type Found, listed, type MaterialRule } from './reason.ts'
import { recipientIdentity, recipientsByIdentity } from './recipient-identity.ts'

const toolNames = ({ transferTools }: RecipientEntry): string => listed(transferTools.map(({ name }) => name))

/** Whether every safeguard that was there still is: another one beside it takes nothing away. */
const keepsSafeguards = ({ was, is }: { was: RecipientEntry; is: RecipientEntry }): boolean => {
  const tools = new Set(is.transferTools.map(({ id }) => id))
  return was.transferTools.every(({ id }) => tools.has(id))
}

/** A recipient in a country outside the EEA where it was not before, or one whose safeguards are no longer the same. */
export const transferReasons: MaterialRule = ({ before, after }) => {
  const identity = recipientIdentity({ before, after })
  const categoriesOf = categoriesByRecipient({ identity, after })
  const known = recipientsByIdentity({ recipients: before.registers.recipients, identity })
  return after.registers.recipients.flatMap((is): Found[] => {
    const { country } = is
    if (!country || country.eea) return []
    const place = { register: 'recipients', row: is.id, ...categoriesOf(is.id) } as const
    const old = known.get(identity(is.id)) ?? []
    const there = old.filter((was) => was.country?.code === country.code)
    if (there.length === 0) {
      const was = old[0]?.country?.name
      const values = { name: is.name, after: country.name, ...(was === undefined ? {} : { before: was }) }
      return [{ code: 'transfer-new', ...place, values }]
    }
    const [was] = there
    if (!was || there.some((one) => keepsSafeguards({ was: one, is }))) return []
    const values = { name: is.name, before: toolNames(was), after: toolNames(is) }
    return [{ code: 'transfer-safeguard-changed', ...place, values }]
  })
}
