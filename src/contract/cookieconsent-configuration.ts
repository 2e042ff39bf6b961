/** `{site}/{locale}/cookieconsent.json`: the same banner as a configuration of vanilla-cookieconsent 3. */
import { z } from 'zod'
import { namePattern } from './banner-configuration.ts'

const clearedCookie = z.object({
  name: z
    .union([z.string(), namePattern])
    .describe('A pattern is JSON here: `new RegExp(pattern, flags)` makes of it what the library compares with.'),
})

const section = z.object({
  title: z.string().optional(),
  description: z.string(),
  linkedCategory: z.string().optional(),
  cookieTable: z
    .object({
      caption: z.string().optional(),
      headers: z.record(z.string(), z.string()),
      body: z.array(z.record(z.string(), z.string())),
    })
    .optional(),
})

const translation = z.object({
  consentModal: z.object({
    title: z.string(),
    description: z.string(),
    acceptAllBtn: z.string(),
    acceptNecessaryBtn: z.string().optional(),
    showPreferencesBtn: z.string().optional(),
    footer: z.string().optional(),
  }),
  preferencesModal: z.object({
    title: z.string(),
    acceptAllBtn: z.string().optional(),
    acceptNecessaryBtn: z.string().optional(),
    savePreferencesBtn: z.string().optional(),
    closeIconLabel: z.string(),
    sections: z.array(section),
  }),
})

export const cookieConsentConfiguration = z
  .object({
    revision: z.int().min(1),
    mode: z.literal('opt-in'),
    cookie: z.object({ name: z.string(), expiresAfterDays: z.int().min(1) }),
    guiOptions: z.object({
      consentModal: z.object({ layout: z.string(), position: z.string(), equalWeightButtons: z.literal(true) }),
      preferencesModal: z.object({ layout: z.string(), equalWeightButtons: z.literal(true) }),
    }),
    categories: z.record(
      z.string(),
      z.object({
        enabled: z.boolean(),
        readOnly: z.boolean(),
        autoClear: z.object({ cookies: z.array(clearedCookie) }).optional(),
        services: z
          .record(z.string(), z.object({ label: z.string(), cookies: z.array(clearedCookie) }))
          .optional()
          .describe('By the id of the vendor'),
      }),
    ),
    language: z.object({ default: z.string(), translations: z.record(z.string(), translation) }),
  })
  .meta({
    id: 'CookieConsentConfiguration',
    title: 'Configuration of vanilla-cookieconsent 3',
    description: 'All texts are escaped, since the library writes them as HTML.',
  })
export type CookieConsentConfiguration = z.infer<typeof cookieConsentConfiguration>
