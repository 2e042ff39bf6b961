import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { Config } from 'payload'
import en from '../../translations/en/admin.json' with { type: 'json' }
import et from '../../translations/et/admin.json' with { type: 'json' }
import lv from '../../translations/lv/admin.json' with { type: 'json' }

const own = { en: { privacy: en }, et: { privacy: et }, lv: { privacy: lv } }

/** Adds the plugin's wording of the admin UI; what the host has put under the same keys wins. */
export const withPrivacyTranslations = (config: Config): Config => ({
  ...config,
  i18n: { ...config.i18n, translations: deepMergeSimple(own, config.i18n?.translations ?? {}) },
})
