/** `{site}/{locale}/banner.json`: what a cookie banner shows, asks and blocks. All texts are plain text, never HTML. */
import { z } from 'zod'
import { releaseNumber } from './policy-document.ts'

const categoryId = z.enum(['necessary', 'preferences', 'statistics', 'marketing'])
/** Those that a visitor chooses about. */
export const optionalCategoryId = categoryId.exclude(['necessary'])
export type OptionalCategoryId = z.infer<typeof optionalCategoryId>

export const vendorSignal = z.enum(['clarity', 'uet', 'meta'])
export type VendorSignal = z.infer<typeof vendorSignal>

const consentState = z.enum(['granted', 'denied'])

export const namePattern = z
  .object({ pattern: z.string(), flags: z.string() })
  .meta({ id: 'NamePattern', description: 'A regular expression of JavaScript that matches the names of a cookie.' })
export type NamePattern = z.infer<typeof namePattern>

export const bannerCookie = z
  .object({
    name: z.string(),
    match: namePattern,
    storage: z.enum(['cookie', 'local-storage', 'session-storage']),
    party: z.enum(['first', 'third']),
    duration: z.string(),
    purpose: z.string().optional(),
    unverified: z.literal(true).optional().describe('Present where the entry was not confirmed by its source.'),
  })
  .meta({ id: 'BannerCookie' })
export type BannerCookie = z.infer<typeof bannerCookie>

export const bannerVendor = z
  .object({
    id: z.string(),
    name: z.string(),
    provider: z.string(),
    privacyUrl: z.string().optional(),
    cookies: z.array(bannerCookie),
  })
  .meta({ id: 'BannerVendor' })
export type BannerVendor = z.infer<typeof bannerVendor>

export const bannerCategory = z
  .object({
    id: categoryId,
    required: z.boolean(),
    title: z.string(),
    description: z.string(),
    vendors: z.array(bannerVendor),
  })
  .meta({ id: 'BannerCategory' })
export type BannerCategory = z.infer<typeof bannerCategory>

export const bannerTexts = z
  .object({
    consent: z.object({
      title: z.string(),
      description: z.string(),
      acceptAll: z.string(),
      rejectAll: z.string(),
      preferences: z.string(),
    }),
    preferences: z.object({
      title: z.string(),
      description: z.string(),
      save: z.string(),
      acceptAll: z.string(),
      rejectAll: z.string(),
      close: z.string(),
      reopen: z.string().describe('Label of the control that opens the choice again, on every page.'),
      alwaysOn: z.string(),
    }),
    notice: z
      .object({ title: z.string(), description: z.string(), acknowledge: z.string() })
      .describe('In place of the question where only necessary cookies are set.'),
    services: z
      .object({ one: z.string(), other: z.string() })
      .optional()
      .describe('After a number of vendors: “3 services”. Absent from older releases.'),
    table: z.object({
      name: z.string(),
      provider: z.string(),
      purpose: z.string(),
      duration: z.string(),
      storage: z.string(),
      party: z.string(),
      unverified: z.string().describe('Mark beside an entry that was not confirmed.'),
    }),
    storage: z.object({ cookie: z.string(), 'local-storage': z.string(), 'session-storage': z.string() }),
    party: z.object({ first: z.string(), third: z.string() }),
    links: z.object({ policy: z.string(), requests: z.string() }),
    receipt: z
      .object({ title: z.string(), number: z.string(), date: z.string(), download: z.string() })
      .optional()
      .describe('Beside the receipt of a choice. Like what follows, absent from older releases.'),
    blocked: z
      .object({ description: z.string(), once: z.string(), always: z.string() })
      .optional()
      .describe(
        'In place of what is embedded from elsewhere and waits for consent; the name of the vendor stands above.',
      ),
    changed: z.string().optional().describe('Above the question where the revision is not the one chosen at.'),
    gpc: z.string().optional().describe('Where the browser sends Global Privacy Control.'),
  })
  .meta({ id: 'BannerTexts', description: 'Plain text, never HTML.' })
export type BannerTexts = z.infer<typeof bannerTexts>

export const consentRecord = z
  .object({
    months: z.int().min(12).max(600).optional().describe('How long a choice is kept as proof, where the site says so.'),
    address: z
      .object({
        form: z
          .enum(['truncated', 'full'])
          .describe('`truncated`: without what is behind the first 24 bits of an IPv4 address, 48 of one of IPv6.'),
        reason: z.string().min(1),
      })
      .optional()
      .describe('The IP address that a choice is sent from is kept with it.'),
    userAgent: z
      .object({ reason: z.string().min(1) })
      .optional()
      .describe('What the browser says of itself (`User-Agent`) is kept with a choice.'),
  })
  .meta({ id: 'ConsentRecord', description: 'What is kept of a choice, where that is not the choice alone.' })
export type ConsentRecord = z.infer<typeof consentRecord>

export const bannerConfiguration = z
  .object({
    schema: z.literal('cookie-banner/1'),
    site: z.string().min(1),
    locale: z.string().min(2),
    release: releaseNumber,
    revision: z
      .int()
      .min(1)
      .describe('Counts material changes only, the same in every locale: a browser asks again when it changed.'),
    renew: z
      .array(optionalCategoryId)
      .optional()
      .describe(
        'Categories in use that whoever chose at the revision before must choose about anew; the choice about the others ' +
          'still holds. Whoever chose at an older revision is asked about all of them, as where this is absent.',
      ),
    mode: z.enum(['consent', 'notice']).describe('`notice`: only necessary cookies are set, so nothing is asked.'),
    categories: z
      .array(bannerCategory)
      .describe('In use only, in the order necessary, preferences, statistics, marketing.'),
    texts: bannerTexts,
    consentMode: z
      .object({
        default: z.record(z.string(), consentState),
        categories: z.record(z.string(), z.array(z.string())).describe('Signals that consent to a category grants'),
        waitForUpdate: z.int().min(0).describe('Milliseconds'),
      })
      .describe('Google Consent Mode v2'),
    signals: z
      .array(vendorSignal)
      .optional()
      .describe(
        'Tags in use that are told of a choice in words of their own; each follows the states of `consentMode`.',
      ),
    change: z
      .string()
      .optional()
      .describe(
        'What changed with the release that raised the revision last, in words; absent for the first revision.',
      ),
    blocking: z
      .array(z.object({ vendor: z.string(), category: categoryId, match: z.array(z.string()) }))
      .describe('Addresses that contain one of `match` load only after consent to the category.'),
    storage: z.object({ name: z.string(), days: z.int().min(1) }),
    record: consentRecord
      .optional()
      .describe('Absent where a site keeps of a choice nothing but the choice, and as long as the installation does.'),
    links: z
      .object({ policy: z.string(), requests: z.string().optional() })
      .describe('http or https, or relative to `{site}/{locale}/banner.json`.'),
  })
  .meta({ id: 'BannerConfiguration', title: 'Cookie banner of one site in one locale' })
export type BannerConfiguration = z.infer<typeof bannerConfiguration>
