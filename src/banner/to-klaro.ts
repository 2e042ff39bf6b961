/** The banner as a configuration of Klaro 0.7. */
import type { BannerCategory, BannerConfiguration, BannerVendor } from '../contract/banner-configuration.ts'
import type { KlaroConfiguration, KlaroService, KlaroTexts } from '../contract/klaro-configuration.ts'
import { present } from '../policy/present.ts'
import { anchoredPattern } from './anchored-pattern.ts'

/** One colour for accepting, refusing and choosing: none is to stand out. White on it has a contrast of 6.8. */
const buttonColour = '#1f5f8b'

/** Klaro fills `{name}` into some texts, and would drop what it has nothing for. */
const literal = (text: string): string => text.replaceAll('{', '{\u2060')

/**
 * A banner as Klaro takes it. Klaro has no revision of its own: the name of its cookie carries it, so that every material
 * change is asked about anew, in all categories.
 *
 * @example
 * toKlaro(banner).services[0] // { name: 'google-analytics', purposes: ['statistics'], required: false, … }
 */
export const toKlaro = (banner: BannerConfiguration): KlaroConfiguration => {
  const asks = banner.mode === 'consent'
  return {
    version: 1,
    elementID: 'klaro',
    lang: banner.locale,
    fallbackLang: 'en',
    storageMethod: 'cookie',
    storageName: `${banner.storage.name}_klaro_${banner.revision}`,
    cookieExpiresAfterDays: banner.storage.days,
    htmlTexts: false,
    groupByPurpose: true,
    showNoticeTitle: true,
    showDescriptionEmptyStore: true,
    default: false,
    mustConsent: false,
    acceptAll: asks,
    hideDeclineAll: !asks,
    hideLearnMore: !asks,
    purposeOrder: banner.categories.map(({ id }) => id),
    styling: {
      theme: ['light', 'bottom', 'wide'],
      green1: buttonColour,
      blue1: buttonColour,
      dark2: buttonColour,
    },
    services: banner.categories.flatMap((category) => servicesOf({ banner, category })),
    translations: { [banner.locale]: textsOf(banner) },
  }
}

const servicesOf = ({
  banner,
  category,
}: {
  banner: BannerConfiguration
  category: BannerCategory
}): KlaroService[] => {
  const { id, required, title, description } = category
  const common = { purposes: [id], required, default: false as const }
  // Klaro lists a category by its services alone. A vendor's key has no dot.
  if (category.vendors.length === 0)
    return [{ ...common, name: `site.${id}`, cookies: [], translations: { zz: { title, description } } }]
  return category.vendors.map((vendor) => ({
    ...common,
    name: loadsWith({ banner, vendor }) === id ? vendor.id : `${vendor.id}.${id}`,
    cookies: vendor.cookies.flatMap(({ match, storage }) => (storage === 'cookie' ? [anchoredPattern(match)] : [])),
    translations: { zz: { title: vendor.name, description: describe({ banner, vendor }) } },
  }))
}

/** The category that a vendor's scripts wait for; the one that needs consent where no host says it. */
const loadsWith = ({ banner, vendor }: { banner: BannerConfiguration; vendor: BannerVendor }): string | undefined => {
  const blocked = banner.blocking.find((each) => each.vendor === vendor.id)
  const own = banner.categories.filter(({ vendors }) => vendors.some(({ id }) => id === vendor.id))
  return blocked?.category ?? (own.find(({ required }) => !required) ?? own[0])?.id
}

/** Klaro has no table: what one would say of the vendor and its cookies, in a line. */
const describe = ({ banner: { texts }, vendor }: { banner: BannerConfiguration; vendor: BannerVendor }): string => {
  const cookies = vendor.cookies.map(({ name, purpose, duration, unverified }) => {
    const said = [purpose, duration, unverified ? texts.table.unverified : undefined].filter(Boolean).join(', ')
    return said === '' ? name : `${name}: ${said}`
  })
  return [`${texts.table.provider}: ${vendor.provider}`, ...cookies].join(' · ')
}

const textsOf = ({ texts, categories, links, mode }: BannerConfiguration): KlaroTexts => {
  const { consent, preferences, notice, table, services, blocked, changed } = texts
  const asks = mode === 'consent'
  return {
    acceptAll: preferences.acceptAll,
    acceptSelected: preferences.save,
    decline: consent.rejectAll,
    ok: asks ? consent.acceptAll : notice.acknowledge,
    save: preferences.save,
    close: preferences.close,
    poweredBy: 'Klaro',
    ...present({ privacyPolicyUrl: ofPage(links.policy) }),
    privacyPolicy: { name: texts.links.policy, text: '{privacyPolicy}' },
    consentNotice: {
      title: asks ? consent.title : notice.title,
      description: `${literal(asks ? consent.description : notice.description)} {privacyPolicy}`,
      learnMore: consent.preferences,
      ...present({ changeDescription: changed }),
    },
    consentModal: { title: preferences.title, description: preferences.description },
    ...(blocked
      ? {
          contextualConsent: {
            description: `{title}. ${literal(blocked.description)}`,
            descriptionEmptyStore: '{link}',
            modalLinkText: preferences.reopen,
            acceptOnce: blocked.once,
            acceptAlways: blocked.always,
          },
        }
      : {}),
    purposes: Object.fromEntries(categories.map(({ id, title, description }) => [id, { title, description }])),
    ...(services ? { purposeItem: { service: services.one, services: services.other } } : {}),
    service: {
      disableAll: {
        title: `${preferences.acceptAll} / ${preferences.rejectAll}`,
        description: preferences.description,
      },
      required: { title: preferences.alwaysOn, description: preferences.alwaysOn },
      purpose: table.purpose,
      purposes: table.purpose,
    },
  }
}

/** Klaro reads an address as one of the page: what is relative to the file would lead nowhere. */
const ofPage = (address: string): string | undefined => (/^https?:/.test(address) ? address : undefined)
