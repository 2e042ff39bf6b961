import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { Config } from 'payload'
import en from '../../translations/en/admin.json' with { type: 'json' }
import enChecks from '../../translations/en/translation-checks.json' with { type: 'json' }
import et from '../../translations/et/admin.json' with { type: 'json' }
import etChecks from '../../translations/et/translation-checks.json' with { type: 'json' }
import lv from '../../translations/lv/admin.json' with { type: 'json' }
import lvLexical from '../../translations/lv/lexical.json' with { type: 'json' }
import lvChecks from '../../translations/lv/translation-checks.json' with { type: 'json' }

/** Payload's editor speaks Estonian and English, but no Latvian. */
const own = {
  en: { privacy: { ...en, translationChecks: enChecks } },
  et: { privacy: { ...et, translationChecks: etChecks } },
  lv: { privacy: { ...lv, translationChecks: lvChecks }, lexical: lvLexical },
}

/** Adds the plugin's wording of the admin UI; what the host has put under the same keys wins. */
export const withPrivacyTranslations = (config: Config): Config => ({
  ...config,
  i18n: { ...config.i18n, translations: deepMergeSimple(own, config.i18n?.translations ?? {}) },
})
