import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { Config } from 'payload'
import en from '../../translations/en/admin.json' with { type: 'json' }
import et from '../../translations/et/admin.json' with { type: 'json' }
import lv from '../../translations/lv/admin.json' with { type: 'json' }
import lvLexical from '../../translations/lv/lexical.json' with { type: 'json' }

/** Payload's editor speaks Estonian and English, but no Latvian. */
const own = { en: { privacy: en }, et: { privacy: et }, lv: { privacy: lv, lexical: lvLexical } }

/** Adds the plugin's wording of the admin UI; what the host has put under the same keys wins. */
export const withPrivacyTranslations = (config: Config): Config => ({
  ...config,
  i18n: { ...config.i18n, translations: deepMergeSimple(own, config.i18n?.translations ?? {}) },
})
