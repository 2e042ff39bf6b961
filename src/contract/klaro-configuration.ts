/** `{site}/{locale}/klaro.json`: the banner as Klaro 0.7 takes it. It holds no code: Klaro would run a callback that is text. */
import { z } from 'zod'

const texts = z.object({ title: z.string(), description: z.string() })

export const klaroService = z
  .object({
    name: z
      .string()
      .describe(
        'The vendor, for `data-name` in the markup. Where its cookies are in several categories: of the one that it ' +
          'loads with; `vendor.category` stands for its cookies of another.',
      ),
    purposes: z.array(z.string()).describe('The category'),
    required: z.boolean(),
    default: z.literal(false),
    cookies: z.array(z.string()).describe('Regular expressions, each of which begins with `^`'),
    translations: z.object({ zz: texts }).describe('In the locale of the file, whatever the page says'),
  })
  .meta({ id: 'KlaroService' })
export type KlaroService = z.infer<typeof klaroService>

export const klaroTexts = z
  .object({
    acceptAll: z.string(),
    acceptSelected: z.string(),
    decline: z.string(),
    ok: z.string(),
    save: z.string(),
    close: z.string(),
    poweredBy: z.string(),
    privacyPolicyUrl: z.string().optional().describe('Absent where the site names no page of its own'),
    privacyPolicy: z.object({ name: z.string(), text: z.string() }),
    consentNotice: texts.extend({ learnMore: z.string(), changeDescription: z.string().optional() }),
    consentModal: texts,
    contextualConsent: z
      .object({
        description: z.string(),
        descriptionEmptyStore: z.string(),
        modalLinkText: z.string(),
        acceptOnce: z.string(),
        acceptAlways: z.string(),
      })
      .optional(),
    purposes: z.record(z.string(), texts),
    purposeItem: z.object({ service: z.string(), services: z.string() }).optional(),
    service: z.object({ disableAll: texts, required: texts, purpose: z.string(), purposes: z.string() }),
  })
  .meta({ id: 'KlaroTexts', description: 'Plain text, never HTML.' })
export type KlaroTexts = z.infer<typeof klaroTexts>

export const klaroConfiguration = z
  .object({
    version: z.literal(1),
    elementID: z.string(),
    lang: z.string(),
    fallbackLang: z.literal('en').describe('What an older release has no words for is said by Klaro, in English.'),
    storageMethod: z.literal('cookie'),
    storageName: z.string().describe('Another one with every material change, so that Klaro asks again.'),
    cookieExpiresAfterDays: z.int().min(1),
    htmlTexts: z.literal(false),
    groupByPurpose: z.boolean(),
    showNoticeTitle: z.boolean(),
    showDescriptionEmptyStore: z.boolean(),
    default: z.literal(false).describe('Nothing is chosen before the visitor chooses.'),
    mustConsent: z.literal(false),
    acceptAll: z.boolean(),
    hideDeclineAll: z.boolean().describe('True only where there is nothing to decline.'),
    hideLearnMore: z.boolean(),
    purposeOrder: z.array(z.string()),
    styling: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    services: z.array(klaroService),
    translations: z.record(z.string(), klaroTexts).describe('The locale of the file alone'),
  })
  .meta({ id: 'KlaroConfiguration', title: 'Cookie banner of one site in one locale, for Klaro 0.7' })
export type KlaroConfiguration = z.infer<typeof klaroConfiguration>
