import type { CheckedSite } from './checked-site.ts'
import { toldIn } from './told-in-sections.ts'

type Contact = { name: string; address: string; email: string; phone?: string }

/** Whether there is any way to reach them. */
export const canBeReached = ({ address, email, phone = '' }: Contact): boolean =>
  [address, email, phone].some((way) => way !== '')

export const isGiven = (contact: Contact): boolean => contact.name !== '' || canBeReached(contact)

/** What a person would call them by, or at least where they are. */
export const nameOf = ({ name, email, phone = '', address }: Contact): string => name || email || phone || address

/** Locales in which a section says how to reach the controller: a card, running text, or how rights can be exercised. */
export const reachedIn = (site: CheckedSite): ((locale: string) => boolean) => {
  const { controller } = site.snapshot.site
  const byChannel =
    site.blocks('requestChannels').length > 0 &&
    site.snapshot.requestChannels.some(({ kind, email, phone }) => {
      if (kind === 'email') return (email || controller.email) !== ''
      if (kind === 'phone') return (phone || controller.phone) !== ''
      return kind === 'post' && controller.address !== ''
    })
  if (byChannel) return () => true
  return toldIn(site, {
    card: ['address', 'email', 'phone'],
    tokens: ['controller-address', 'controller-email', 'controller-phone'],
    words: () => [controller.address, controller.email, controller.phone],
  })
}
