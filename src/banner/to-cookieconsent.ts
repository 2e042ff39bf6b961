/** A banner as a configuration of vanilla-cookieconsent 3, for pages that run the library by themselves. */
import escapeHtml from 'escape-html'
import type {
  BannerCategory,
  BannerConfiguration,
  BannerCookie,
  NamePattern,
} from '../contract/banner-configuration.ts'
import type { CookieConsentConfiguration } from '../contract/cookieconsent-configuration.ts'

type Category = CookieConsentConfiguration['categories'][string]
type Section = CookieConsentConfiguration['language']['translations'][string]['preferencesModal']['sections'][number]
type ClearedCookie = NonNullable<Category['autoClear']>['cookies'][number]

/**
 * What `CookieConsent.run` takes: opt-in, nothing preselected, refusing beside accepting with the same weight. Texts are
 * escaped, since the library writes HTML. A link that is relative to the file is left out: on a page it would lead elsewhere.
 *
 * @example
 * toCookieConsent(banner).categories.statistics // { enabled: false, readOnly: false, autoClear: { cookies: [{ name: '_ga' }] }, … }
 */
export const toCookieConsent = (banner: BannerConfiguration): CookieConsentConfiguration => ({
  revision: banner.revision,
  mode: 'opt-in',
  cookie: { name: banner.storage.name, expiresAfterDays: banner.storage.days },
  guiOptions: {
    consentModal: { layout: 'box', position: 'bottom right', equalWeightButtons: true },
    preferencesModal: { layout: 'box', equalWeightButtons: true },
  },
  categories: Object.fromEntries(banner.categories.map((category) => [category.id, categoryOf(category)])),
  language: { default: banner.locale, translations: { [banner.locale]: translationOf(banner) } },
})

const categoryOf = ({ required, vendors }: BannerCategory): Category => {
  if (required) return { enabled: true, readOnly: true }
  const services = vendors.map(({ id, name, cookies }) => [
    id,
    { label: escapeHtml(name), cookies: cookies.flatMap(clearedCookie) },
  ])
  return {
    enabled: false,
    readOnly: false,
    autoClear: { cookies: vendors.flatMap(({ cookies }) => cookies.flatMap(clearedCookie)) },
    ...(vendors.length > 0 ? { services: Object.fromEntries(services) } : {}),
  }
}

/** The library clears cookies only. */
const clearedCookie = ({ match, storage }: BannerCookie): ClearedCookie[] =>
  storage === 'cookie' ? [{ name: exactName(match) ?? match }] : []

/** The one name that a pattern stands for: as text, it needs nobody to make a regular expression of it. */
const exactName = ({ pattern, flags }: NamePattern): string | undefined => {
  const [, body] = /^\^((?:[\w-]|\\[^\w])+)\$$/.exec(pattern) ?? []
  return flags === '' ? body?.replaceAll('\\', '') : undefined
}

const translationOf = (banner: BannerConfiguration) => {
  const { texts, mode, categories } = banner
  const footer = footerOf(banner)
  const asks = mode === 'consent'
  return {
    consentModal: {
      title: escapeHtml(asks ? texts.consent.title : texts.notice.title),
      description: escapeHtml(asks ? texts.consent.description : texts.notice.description),
      acceptAllBtn: escapeHtml(asks ? texts.consent.acceptAll : texts.notice.acknowledge),
      ...(asks
        ? {
            acceptNecessaryBtn: escapeHtml(texts.consent.rejectAll),
            showPreferencesBtn: escapeHtml(texts.consent.preferences),
          }
        : {}),
      ...(footer === '' ? {} : { footer }),
    },
    preferencesModal: {
      title: escapeHtml(texts.preferences.title),
      ...(asks
        ? {
            acceptAllBtn: escapeHtml(texts.preferences.acceptAll),
            acceptNecessaryBtn: escapeHtml(texts.preferences.rejectAll),
            savePreferencesBtn: escapeHtml(texts.preferences.save),
          }
        : {}),
      closeIconLabel: escapeHtml(texts.preferences.close),
      sections: [
        { description: escapeHtml(asks ? texts.preferences.description : texts.notice.description) },
        ...categories.map((category) => sectionOf({ category, texts })),
      ],
    },
  }
}

const sectionOf = ({ category, texts }: { category: BannerCategory; texts: BannerConfiguration['texts'] }): Section => {
  const body = category.vendors.flatMap(({ name, provider, cookies }) =>
    cookies.map((cookie) => ({
      name: escapeHtml(cookie.name),
      provider: escapeHtml(provider === name ? name : `${name} (${provider})`),
      purpose: escapeHtml(cookie.purpose ?? ''),
      duration: escapeHtml(cookie.duration),
    })),
  )
  const headers = {
    name: escapeHtml(texts.table.name),
    provider: escapeHtml(texts.table.provider),
    purpose: escapeHtml(texts.table.purpose),
    duration: escapeHtml(texts.table.duration),
  }
  return {
    title: escapeHtml(category.title),
    description: escapeHtml(category.description),
    linkedCategory: category.id,
    ...(body.length > 0 ? { cookieTable: { caption: escapeHtml(category.title), headers, body } } : {}),
  }
}

const footerOf = ({ links, texts }: BannerConfiguration): string =>
  [
    { href: links.policy, text: texts.links.policy },
    { href: links.requests ?? '', text: texts.links.requests },
  ]
    .filter(({ href }) => /^https?:\/\//.test(href))
    .map(({ href, text }) => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`)
    .join('\n')
