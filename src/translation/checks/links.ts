import { editionlessHost, emailsIn, hostOfAddress, webAddressesIn } from '../../policy/findings/addresses-in-text.ts'
import type { UnitText } from '../../policy/findings/unit-text.ts'
import type { Check, Found } from './check.ts'
import { findSaid, placed } from './find-said.ts'

type Address = { address: string; plain: string }

/** Each once. */
const addressesOf = (text: UnitText): Address[] => [
  ...new Map(webAddressesIn(text).map((each) => [each.plain, each])).values(),
]

/** The same for pages of one site, whatever their language: `/lv/kontakti` and `/et/kontakt` are the site's own. */
const siteOf = ({ address }: Address): string => editionlessHost(hostOfAddress(address))

type Left = { source: Address[]; target: Address[] }

/** Takes out what both have, first by the address and then by the site. */
const unmatched = (texts: Left, keyOf: (address: Address) => string): Left => {
  const target = [...texts.target]
  const source = texts.source.filter((each) => {
    const at = target.findIndex((other) => keyOf(other) === keyOf(each))
    if (at === -1) return true
    target.splice(at, 1)
    return false
  })
  return { source, target }
}

/** Most texts have none or one; a text of more has other needs than these checks. */
const limit = 200

/** Links by where they lead. A page in another language is the same; another site is worth a look. */
export const checkLinks: Check = ({ source, target }) => {
  const all = { source: addressesOf(source).slice(0, limit), target: addressesOf(target).slice(0, limit) }
  const left = unmatched(
    unmatched(all, ({ plain }) => plain),
    siteOf,
  )
  const changed = Math.min(left.source.length, left.target.length)
  return [
    ...left.source.slice(0, changed).map(
      ({ address }, at): Found => ({
        code: 'link-changed',
        values: { there: address, here: left.target[at]?.address ?? '' },
      }),
    ),
    ...left.source.slice(changed).map(({ address }): Found => ({ code: 'link-missing', values: { said: address } })),
    ...left.target.slice(changed).map(({ address }): Found => ({ code: 'link-added', values: { said: address } })),
  ]
}

/** A warning: a shop may have a mailbox a language. */
export const checkEmails: Check = ({ source, target }) => {
  const [there, here] = [emailsIn(source), emailsIn(target)]
  return [
    ...[...there]
      .filter((email) => !here.has(email))
      .map((said) => ({
        code: 'email-missing' as const,
        values: { said },
        ...placed(findSaid({ text: source.text, said, side: 'source' })),
      })),
    ...[...here]
      .filter((email) => !there.has(email))
      .map((said) => ({
        code: 'email-added' as const,
        values: { said },
        ...placed(findSaid({ text: target.text, said, side: 'target' })),
      })),
  ]
}
