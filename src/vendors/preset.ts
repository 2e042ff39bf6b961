/** What the library knows of a vendor: the rows that it fills, how sure each fact is, and text for the policy. */
import { z } from 'zod'
import {
  confidences,
  consentSignals,
  cookieCategories,
  cookieLifetimes,
  cookieParties,
  periodUnits,
  processorRoles,
  recipientKinds,
  storageKinds,
  transferTools,
} from '../policy/register-choices.ts'

const key = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Written in a–z, 0–9 and hyphens.')
const text = z.string().trim().min(1)
/** A text by locale: `{ lv: '…', et: '…', en: '…' }`. */
const localised = z
  .record(z.string().min(2).max(35), text)
  .refine((byLocale) => Object.keys(byLocale).length > 0, 'A text is needed in at least one locale.')

const compiles = (pattern: string): boolean => {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}

const cookie = z
  .strictObject({
    /** A variable part is written as an asterisk: `_ga_*`. */
    name: text,
    storage: z.enum(storageKinds).default('cookie'),
    party: z.enum(cookieParties).default('first'),
    /** Where it differs from its vendor's. */
    category: z.enum(cookieCategories).optional(),
    /** For names with a variable part. */
    pattern: text.max(200).refine(compiles, 'Not a regular expression.').optional(),
    patternFlags: z.string().max(4).optional(),
    lifetime: z.enum(cookieLifetimes),
    amount: z.number().int().min(1).optional(),
    amountMax: z.number().int().min(1).optional(),
    unit: z.enum(periodUnits).optional(),
    purpose: localised,
    /** `verified`: its name is confirmed; how long it is kept is as its vendor states. */
    confidence: z.enum(confidences).default('unverified'),
    /** Where the name was confirmed. */
    checkedIn: text.optional(),
    note: localised.optional(),
    /** Whoever names it in a text can mean no other vendor. */
    distinctive: z.boolean().default(false),
  })
  .refine(
    ({ lifetime, amount, unit }) => (lifetime === 'period') === (amount !== undefined && unit !== undefined),
    'A lifetime of a period has an amount and a unit, and no other has.',
  )

/** Who receives the data: what the library fills in of a row of the register of processors. */
const processor = z.strictObject({
  key,
  name: text,
  tradeName: text.optional(),
  legalEntity: text.optional(),
  eeaEntity: text.optional(),
  role: z.enum(processorRoles),
  kind: z.enum(recipientKinds),
  country: z.string().length(2).toUpperCase().optional(),
  transferTools: z.array(z.enum(transferTools)).default([]),
  privacyUrl: z.url({ protocol: /^https$/ }).optional(),
  confidence: z.enum(confidences).default('unverified'),
})

/** The tool itself: what the library fills in of a row of the register of cookie vendors. Its provider is the processor. */
const cookieVendor = z.strictObject({
  key,
  name: text,
  category: z.enum(cookieCategories),
  /** Only where that is beyond doubt on any site: else the editor says so. */
  strictlyNecessary: z.boolean().default(false),
  listed: z.boolean().default(true),
  hosts: z.array(text).default([]),
  consentSignals: z.array(z.enum(consentSignals)).default([]),
  cookies: z
    .array(cookie)
    .default([])
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'A cookie is named twice.'),
  confidence: z.enum(confidences).default('unverified'),
})

export const processorFields = [
  'name',
  'tradeName',
  'legalEntity',
  'eeaEntity',
  'role',
  'kind',
  'country',
  'transferTools',
  'privacyUrl',
] as const
export const cookieVendorFields = ['name', 'category', 'strictlyNecessary', 'hosts', 'consentSignals'] as const

/** What there is to say of single facts beside their value. */
const factNote = z.discriminatedUnion('part', [
  z.strictObject({
    part: z.literal('processor'),
    fields: z.array(z.enum(processorFields)).min(1),
    confidence: z.enum(confidences),
    note: localised,
  }),
  z.strictObject({
    part: z.literal('cookieVendor'),
    fields: z.array(z.enum(cookieVendorFields)).min(1),
    confidence: z.enum(confidences),
    note: localised,
  }),
])

export const vendorPreset = z
  .strictObject({
    /** Names the preset for good: rows remember it. */
    id: key,
    /** Goes up with every change. */
    version: z.number().int().min(1),
    /** As the library lists it. */
    name: text,
    /** How people call it in running text: "Google Analytics", "GA4". Nothing that also means something else. */
    knownAs: z.array(text.min(2)).default([]),
    /** When the facts were last checked. */
    checkedAt: z.iso.date(),
    /** None: the site itself. */
    processor: processor.optional(),
    /** None: it sets nothing and loads nothing. */
    cookieVendor: cookieVendor.optional(),
    factNotes: z.array(factNote).default([]),
    /** A paragraph for the policy: what it does, with which data, on what basis, until when, who receives it. */
    text: localised,
    /** For the editor: what to mind. */
    advice: localised.optional(),
  })
  .refine((preset) => preset.processor || preset.cookieVendor, 'A vendor has a processor, a cookie vendor, or both.')
  .refine(
    (preset) => preset.factNotes.every(({ part }) => preset[part] !== undefined),
    'A note is about a part that the vendor does not have.',
  )

/** A vendor as it is written down. */
export type VendorPresetInput = z.input<typeof vendorPreset>
/** A vendor with every default filled in. */
export type VendorPreset = z.output<typeof vendorPreset>
export type CookiePreset = NonNullable<VendorPreset['cookieVendor']>['cookies'][number]
