import type { BasePayload, Config } from 'payload'
import { localesOfField, rolesOfField, sitesOfField } from './access/account.ts'
import { readConsentOptions } from './consent/options.ts'
import { libraryOf, readModules } from './modules.ts'
import { defaultSlugs, type PrivacyContext, type PrivacyPluginOptions } from './options.ts'
import { readMoreWording } from './policy/read-more-wording.ts'

/** The plugin's options with every default filled in. */
export const contextOf = (options: PrivacyPluginOptions): PrivacyContext => {
  const modules = readModules(options.modules)
  return {
    slugs: { ...defaultSlugs, ...options.slugs },
    adminModule: options.adminModule ?? 'payload-privacy/admin',
    roles: options.roles ?? rolesOfField,
    locales: options.locales ?? localesOfField,
    sites: options.sites ?? sitesOfField,
    signingKey: options.signingKey?.trim() || undefined,
    modules,
    machineTranslation: options.machineTranslation,
    moreWording: readMoreWording(options.wording),
    webhooks: { allowPrivateAddresses: options.webhooks?.allowPrivateAddresses === true },
    consents: readConsentOptions(options.consents),
    vendors: libraryOf(modules),
  }
}

/** One for the process: a bundler may load this module more than once. */
const store = Symbol.for('payload-privacy/contexts')
const known: unknown = Reflect.get(globalThis, store)
const contexts: WeakMap<object, PrivacyContext> = known instanceof WeakMap ? known : new WeakMap()
Reflect.set(globalThis, store, contexts)

/** `config.custom` is the one part of a config that Payload keeps as it is. */
export const keepContext = (context: PrivacyContext, config: Config): Config => {
  const privacy = {}
  contexts.set(privacy, context)
  return { ...config, custom: { ...config.custom, privacy } }
}

/**
 * The plugin's context in a running Payload, for scripts and for the Local API.
 * @throws if the config has no privacyPlugin
 * @example publish({ context: privacyContext(payload), req, account, order })
 */
export const privacyContext = (payload: BasePayload): PrivacyContext => {
  const privacy: unknown = payload.config.custom?.privacy
  const context = typeof privacy === 'object' && privacy !== null ? contexts.get(privacy) : undefined
  if (!context) throw new Error('This Payload config has no privacyPlugin().')
  return context
}
