import { rowOf } from '../sound-site.ts'
import { change, demo, type Mutation, remove } from './mutation.ts'

const ownPhrase =
  (phrase: string, text: Record<string, string>): Mutation['mutate'] =>
  ({ site }) => {
    site.phrases = [{ id: 'own', phrase, text }]
  }
const at = (locale: string) => ({ ...demo, field: 'phrases', row: 'own', locale })
const cookieOf = (vendor: string, name: string) => ({
  collection: 'cookieVendors' as const,
  key: vendor,
  field: 'cookies',
  row: `${vendor} ${name}`,
})
const cookie =
  (vendor: string, name: string, fields: object): Mutation['mutate'] =>
  (site) => {
    const found = rowOf(site.cookieVendors, vendor).cookies?.find((each) => each.name === name)
    if (!found) throw new Error(`${vendor} has no cookie ${name}.`)
    Object.assign(found, fields)
  }

/** What authorities said of banners, broken by an editor's words, links and registers. */
export const bannerMutations: readonly Mutation[] = [
  {
    name: 'the button to accept says “Got it” in Latvian',
    mutate: ownPhrase('banner.consent.acceptAll', { lv: 'Sapratu' }),
    code: 'banner-button-unclear',
    place: at('lv'),
  },
  {
    name: 'the button to refuse says “Later” in Estonian',
    mutate: ownPhrase('banner.consent.rejectAll', { et: 'Hiljem' }),
    code: 'banner-button-unclear',
    place: at('et'),
  },
  {
    name: 'refusing is labelled like accepting',
    mutate: ownPhrase('banner.consent.rejectAll', { en: 'Accept all' }),
    code: 'banner-buttons-alike',
    place: { ...demo, field: 'phrases', locale: 'en' },
  },
  {
    name: 'closing the window agrees',
    mutate: ownPhrase('banner.preferences.close', { en: 'Accept and close' }),
    code: 'banner-close-accepts',
    place: at('en'),
  },
  {
    name: 'the banner flatters',
    mutate: ownPhrase('banner.consent.title', { en: 'We love cookies' }),
    code: 'banner-loaded-wording',
    place: at('en'),
  },
  {
    name: 'the banner no longer names purposes',
    mutate: ownPhrase('banner.consent.description', { lv: 'Mēs izmantojam sīkdatnes.' }),
    code: 'banner-purposes-not-named',
    place: at('lv'),
  },
  {
    name: 'a language is published that the banner does not speak',
    mutate: ({ site }) => {
      site.publishedLocales = [...(site.publishedLocales ?? []), 'ru']
    },
    code: 'banner-wording-missing',
    place: { ...demo, field: 'phrases', locale: 'ru' },
  },
  {
    name: 'the banner links to somebody else’s policy',
    mutate: ({ site }) => {
      site.domains = ['probalances.example']
      site.banner.policyUrl = { lv: 'https://www.facebook.com/privacy/policy' }
    },
    code: 'banner-link-elsewhere',
    place: { ...demo, field: 'banner.policyUrl', locale: 'lv' },
  },
  {
    name: 'a choice is kept for ten years',
    mutate: ({ site }) => {
      site.banner.days = 3650
    },
    code: 'choice-kept-too-long',
    place: { ...demo, field: 'banner.days' },
  },
  {
    name: 'no way is named to change the cookie choice',
    mutate: (site) => remove('requestChannels', ...bannerChannels(site))(site),
    code: 'consent-without-way-back',
    place: demo,
  },
  {
    name: 'a cookie without a duration',
    mutate: cookie('google-analytics', '_ga', { amount: null }),
    code: 'cookie-without-duration',
    place: cookieOf('google-analytics', '_ga'),
  },
  {
    name: 'a cookie without a purpose',
    mutate: cookie('meta-pixel', '_fbp', { purpose: {} }),
    code: 'cookie-without-purpose',
    place: cookieOf('meta-pixel', '_fbp'),
  },
  {
    name: 'Google Analytics is called necessary',
    mutate: change('cookieVendors', 'google-analytics', { category: 'necessary', strictlyNecessary: true }),
    code: 'necessary-cookie-follows',
    place: cookieOf('google-analytics', '_ga'),
  },
  {
    name: 'a chat is called necessary, and nobody confirms it',
    mutate: change('cookieVendors', 'crisp', { category: 'necessary', strictlyNecessary: false }),
    code: 'necessary-not-justified',
    place: { collection: 'cookieVendors', key: 'crisp', field: 'strictlyNecessary' },
  },
  {
    name: 'analytics rest on legitimate interests',
    mutate: change('purposes', 'traffic-measurement', {
      legalBases: ['f'],
      legitimateInterest: { lv: 'izprast apmeklējumu', et: 'mõista külastatavust', en: 'understanding visits' },
    }),
    code: 'cookies-on-legitimate-interest',
    place: { collection: 'purposes', key: 'traffic-measurement', field: 'legalBases' },
  },
  {
    name: 'nobody knows who provides the pixel',
    mutate: change('cookieVendors', 'meta-pixel', { provider: null }),
    code: 'vendor-without-provider',
    place: { collection: 'cookieVendors', key: 'meta-pixel', field: 'provider' },
  },
]

const bannerChannels = ({ requestChannels }: Parameters<Mutation['mutate']>[0]): string[] =>
  (requestChannels ?? []).filter(({ kind }) => kind === 'banner').map(({ key }) => key)
