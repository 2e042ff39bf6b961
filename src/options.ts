import type { CollectionConfig, PayloadRequest, TypedUser } from 'payload'
import type { Role } from './access/account.ts'
import type { CheckedModule, PrivacyModule } from './modules.ts'
import type { MoreWording } from './policy/more-wording.ts'
import type { MachineTranslation } from './translation/machine/machine-translation.ts'
import type { VendorPreset } from './vendors/preset.ts'

/** The collections that the plugin adds, by the name that the code uses for them. */
export const defaultSlugs = {
  sites: 'sites',
  sections: 'policy-sections',
  displayGroups: 'display-groups',
  dataCategories: 'data-categories',
  purposes: 'purposes',
  processors: 'processors',
  cookieVendors: 'cookie-vendors',
  retentionRules: 'retention-rules',
  rights: 'rights',
  requestChannels: 'request-channels',
  securityMeasures: 'security-measures',
  translations: 'translations',
  terms: 'glossary-terms',
  releases: 'releases',
  waivers: 'waivers',
  webhooks: 'webhooks',
  webhookDeliveries: 'webhook-deliveries',
} as const

export type CollectionName = keyof typeof defaultSlugs
export type Slugs = Readonly<Record<CollectionName, string>>

export type PrivacyUser = TypedUser | NonNullable<PayloadRequest['user']>

export type PrivacyPluginOptions = {
  /** `false` keeps the tables and types but adds no endpoints, hooks or screens. Default: true. */
  enabled?: boolean
  /** Other slugs for the plugin's collections, where the host already uses one. Default: {@link defaultSlugs}. */
  slugs?: Partial<Record<CollectionName, string>>
  /** The privacy roles of a user. Default: the user's own field `roles`. */
  roles?: (user: PrivacyUser) => readonly Role[]
  /** The locales that a user with the role translator may write. Default: the user's field `languages`. */
  locales?: (user: PrivacyUser) => readonly string[]
  /** Ids of the sites that a user is limited to; none means all for admins and no site for others. Default: the field `sites`. */
  sites?: (user: PrivacyUser) => readonly (number | string)[]
  /**
   * The private key that releases are signed with: Ed25519 as PKCS #8, in PEM or as its base64 on one line. Publishing is
   * refused without one. Default: none. Make one with `openssl genpkey -algorithm ed25519`.
   */
  signingKey?: string | undefined
  /** Where the import map finds the plugin's admin components. Default: the package itself, `payload-privacy/admin`. */
  adminModule?: string
  /** Changes a collection that the plugin adds: receives its default and returns what is to be used. */
  collections?: Partial<Record<CollectionName, (defaults: CollectionConfig) => CollectionConfig>>
  /** Vendors, suggested text and rules that the host adds. Checked at start: what is wrong with them is an error. */
  modules?: readonly PrivacyModule[]
  /**
   * Standard wording of policies and banners for locales beyond lv, et and en. Checked at start; what is left out is
   * worded in English, and the checks of a site say so. Default: none. For Lithuanian: `payload-privacy/wording/lt`.
   */
  wording?: MoreWording
  /**
   * Suggests translations in the translation desk: marked as a machine's, and saved only by whoever takes them.
   * Default: none.
   */
  machineTranslation?: MachineTranslation
  consents?: {
    /** Months that consents are kept, 12 or more, where a site does not say otherwise. Default: 60. */
    months?: number
    /** Requests of consents that one address may send in a minute to Payload's endpoints; 0 is any number. Default: 60. */
    requestsPerMinute?: number
  }
  webhooks?: {
    /**
     * Whether webhooks may call addresses of the own machine or network, and by plain http. Whoever may publish could
     * then make the server call what only it can reach. Default: false.
     */
    allowPrivateAddresses?: boolean
  }
}

/** The options with every default filled in. */
export type PrivacyContext = {
  slugs: Slugs
  adminModule: string
  roles: (user: PrivacyUser) => readonly Role[]
  locales: (user: PrivacyUser) => readonly string[]
  sites: (user: PrivacyUser) => readonly (number | string)[]
  signingKey: string | undefined
  modules: readonly CheckedModule[]
  machineTranslation: MachineTranslation | undefined
  moreWording: MoreWording
  webhooks: { allowPrivateAddresses: boolean }
  consents: { months: number; requestsPerMinute: number }
  /** The vendor library: ours and that of the modules. */
  vendors: readonly VendorPreset[]
}
