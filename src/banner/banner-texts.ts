import type { BannerTexts } from '../contract/banner-configuration.ts'
import type { CompileContext } from '../policy/compile-context.ts'
import type { CookieCategory } from '../policy/cookie-categories.ts'

/** What the banner says: accepting and refusing are equally clear, and the purposes are named on the first layer. */
export const bannerTexts = ({
  context: { wording, locale },
  categories,
}: {
  context: CompileContext
  categories: CookieCategory[]
}): BannerTexts => {
  const purposes = categories.flatMap((id) => (id === 'necessary' ? [] : [wording(`banner.purposes.${id}`)]))
  return {
    consent: {
      title: wording('banner.consent.title'),
      description: wording('banner.consent.description', {
        purposes: new Intl.ListFormat(locale, { type: 'conjunction' }).format(purposes),
      }),
      acceptAll: wording('banner.consent.acceptAll'),
      rejectAll: wording('banner.consent.rejectAll'),
      preferences: wording('banner.consent.preferences'),
    },
    preferences: {
      title: wording('banner.preferences.title'),
      description: wording('banner.preferences.description'),
      save: wording('banner.preferences.save'),
      acceptAll: wording('banner.preferences.acceptAll'),
      rejectAll: wording('banner.preferences.rejectAll'),
      close: wording('banner.preferences.close'),
      reopen: wording('banner.preferences.reopen'),
      alwaysOn: wording('banner.preferences.alwaysOn'),
    },
    notice: {
      title: wording('banner.notice.title'),
      description: wording('banner.notice.description'),
      acknowledge: wording('banner.notice.acknowledge'),
    },
    table: {
      name: wording('tables.cookie'),
      provider: wording('tables.provider'),
      purpose: wording('tables.purpose'),
      duration: wording('tables.duration'),
      storage: wording('tables.storage'),
      party: wording('tables.party'),
      unverified: wording('marks.unverified'),
    },
    storage: {
      cookie: wording('storageKinds.cookie'),
      'local-storage': wording('storageKinds.local-storage'),
      'session-storage': wording('storageKinds.session-storage'),
    },
    party: { first: wording('parties.first'), third: wording('parties.third') },
    links: { policy: wording('banner.links.policy'), requests: wording('banner.links.requests') },
    receipt: {
      title: wording('banner.receipt.title'),
      number: wording('banner.receipt.number'),
      date: wording('banner.receipt.date'),
      download: wording('banner.receipt.download'),
    },
    blocked: {
      description: wording('banner.blocked.description'),
      once: wording('banner.blocked.once'),
      always: wording('banner.blocked.always'),
    },
    changed: wording('banner.changed'),
    gpc: wording('banner.gpc'),
  }
}
