import type { CollectionConfig, Config, Plugin } from 'payload'
import { cookieVendors } from '../collections/cookie-vendors.ts'
import { dataCategories } from '../collections/data-categories.ts'
import { displayGroups } from '../collections/display-groups.ts'
import { policySections } from '../collections/policy-sections.ts'
import { processors } from '../collections/processors.ts'
import { purposes } from '../collections/purposes.ts'
import { releases } from '../collections/releases.ts'
import { requestChannels } from '../collections/request-channels.ts'
import { retentionRules } from '../collections/retention-rules.ts'
import { rights } from '../collections/rights.ts'
import { securityMeasures } from '../collections/security-measures.ts'
import { sites } from '../collections/sites.ts'
import { terms } from '../collections/terms.ts'
import { translations } from '../collections/translations.ts'
import { waivers } from '../collections/waivers.ts'
import { webhookDeliveries } from '../collections/webhook-deliveries.ts'
import { webhooks } from '../collections/webhooks.ts'
import { adminParts } from './admin/parts.ts'
import { withPrivacyTranslations } from './admin/translations.ts'
import { commands } from './cli/commands.ts'
import { serveConsentMonths } from './consent/serve.ts'
import { keepAllDomains } from './consent/site-domains.ts'
import { contextOf, keepContext } from './context.ts'
import { publicEndpoints } from './delivery/endpoints.ts'
import { bannerPreviewEndpoint } from './desk/banner-preview.ts'
import { consentEndpoints } from './desk/consents.ts'
import { digestEndpoints } from './desk/digests.ts'
import { documentEndpoints } from './desk/documents.ts'
import { findingEndpoints } from './desk/findings.ts'
import { overviewEndpoint } from './desk/overview.ts'
import { recordEndpoint } from './desk/record.ts'
import { releaseEndpoints } from './desk/releases.ts'
import { siteEndpoints } from './desk/sites.ts'
import { termEndpoints } from './desk/terms.ts'
import { translationFileEndpoints } from './desk/translation-files.ts'
import { unitEndpoints } from './desk/units.ts'
import { vendorEndpoints } from './desk/vendors.ts'
import { webhookEndpoints } from './desk/webhooks.ts'
import { keepVersions } from './keep-versions.ts'
import type { CollectionName, PrivacyContext, PrivacyPluginOptions } from './options.ts'
import { serveCompression } from './release/serve-compression.ts'
import { installOnInit } from './release/sql/on-init.ts'
import { isServing } from './running/serve.ts'
import { forgetChoice } from './translation/digests/choice.ts'
import { serveDigests } from './translation/digests/serve.ts'
import { rebuildUnits } from './translation/units/rebuild-units.ts'
import { serveWebhooks } from './webhooks/serve.ts'

const localeCodes = (config: Config): string[] => {
  if (!config.localization)
    throw new Error('payload-privacy needs `localization` in the Payload config: policies have locales.')
  return config.localization.locales.map((locale) => (typeof locale === 'string' ? locale : locale.code))
}

const collectionsOf = (context: PrivacyContext, config: Config): Record<CollectionName, CollectionConfig> => ({
  sites: sites(context, localeCodes(config)),
  sections: policySections(context),
  dataCategories: dataCategories(context),
  purposes: purposes(context),
  processors: processors(context),
  cookieVendors: cookieVendors(context),
  retentionRules: retentionRules(context),
  rights: rights(context),
  requestChannels: requestChannels(context),
  securityMeasures: securityMeasures(context),
  displayGroups: displayGroups(context),
  translations: translations(context),
  terms: terms(context, localeCodes(config)),
  releases: releases(context),
  waivers: waivers(context),
  webhooks: webhooks(context),
  webhookDeliveries: webhookDeliveries(context),
})

/** The users of the admin, by Payload's own rule where the host names none. */
const withoutDigestsOfDeleted = (config: Config): CollectionConfig[] => {
  const all = config.collections ?? []
  const users = config.admin?.user ?? all.find(({ auth }) => auth)?.slug
  return all.map((collection) => {
    if (collection.slug !== users) return collection
    const { hooks } = collection
    return { ...collection, hooks: { ...hooks, afterDelete: [...(hooks?.afterDelete ?? []), forgetChoice] } }
  })
}

/** Keeps the tables (so that switching the plugin off never drops anything) and nothing else. */
const atRest = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {},
  admin: { ...collection.admin, components: {}, hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
})

/**
 * Adds privacy policies and cookie banners, derived from registers, to a Payload app: collections, endpoints, screens
 * and their translations. Needs `localization` and `@payloadcms/db-postgres`.
 *
 * @example
 * export default buildConfig({
 *   localization: { locales: ['lv', 'et', 'en'], defaultLocale: 'lv', fallback: false },
 *   plugins: [privacyPlugin({ roles: (user) => (user.email === 'owner@example.com' ? ['admin'] : ['editor']) })],
 *   // …
 * })
 */
export const privacyPlugin =
  (options: PrivacyPluginOptions = {}): Plugin =>
  (config) => {
    const context = contextOf(options)
    const enabled = options.enabled !== false
    const added = Object.entries(collectionsOf(context, config)).map(([name, collection]) => {
      const override = options.collections?.[name as CollectionName]
      const own = override ? override(collection) : collection
      return enabled ? keepVersions(own) : atRest(own)
    })
    const worded = keepContext(
      context,
      withPrivacyTranslations({
        ...config,
        collections: [...added, ...(enabled ? withoutDigestsOfDeleted(config) : (config.collections ?? []))],
      }),
    )
    if (!enabled) return worded
    return {
      ...worded,
      admin: adminParts(context, worded.admin),
      bin: [...(worded.bin ?? []), ...commands],
      endpoints: [
        ...(worded.endpoints ?? []),
        ...documentEndpoints(context),
        ...siteEndpoints(context),
        bannerPreviewEndpoint(context),
        ...unitEndpoints(context),
        ...digestEndpoints(context),
        ...translationFileEndpoints(context),
        ...termEndpoints(context),
        ...releaseEndpoints(context),
        ...vendorEndpoints(context),
        ...findingEndpoints(context),
        overviewEndpoint(context),
        recordEndpoint(context),
        ...webhookEndpoints(context),
        ...consentEndpoints(context),
        ...publicEndpoints(context),
      ],
      onInit: async (payload) => {
        await config.onInit?.(payload)
        const installed = await installOnInit(context, payload)
        if (installed.includes('006-translation-units')) await rebuildUnits(context, payload)
        if (installed.includes('009-consents')) await keepAllDomains(context, payload)
        if (isServing({ NEXT_RUNTIME: process.env.NEXT_RUNTIME, NEXT_PHASE: process.env.NEXT_PHASE })) {
          serveCompression(payload)
          serveWebhooks(context, payload)
          serveDigests(context, payload)
          serveConsentMonths(context, payload)
        }
      },
    }
  }
