/** The registers that a policy was derived from, localised and keyed by `id`, for a frontend that wants its own table. */
import { z } from 'zod'

const id = z.string().min(1).describe('Stable key of the row, the same in every locale.')

/** A value of a closed list, with its name in the document's locale. */
const term = z
  .object({ id: z.string(), name: z.string() })
  .meta({ id: 'Term', description: 'A coded value and its name.' })
export type Term = z.infer<typeof term>

const unverified = z.literal(true).optional().describe('Present where the entry was not confirmed by its source.')
const ids = z.array(z.string())

export const country = z
  .object({ code: z.string().describe('ISO 3166-1 alpha-2'), name: z.string(), eea: z.boolean() })
  .meta({ id: 'Country' })
export type Country = z.infer<typeof country>

export const period = z
  .object({ amount: z.number(), amountMax: z.number().optional(), unit: z.string() })
  .meta({ id: 'Period', description: 'A length of time; `amountMax` where it is a range.' })
export type Period = z.infer<typeof period>

export const dataCategoryEntry = z
  .object({
    id,
    name: z.string(),
    details: z.string().optional(),
    source: term,
    obligation: term.optional().describe('GDPR Art. 13(2)(e); absent where the controller does not state it.'),
    consequence: z.string().optional(),
    specialCategory: z.boolean().describe('GDPR Art. 9(1)'),
  })
  .meta({ id: 'DataCategory' })
export type DataCategoryEntry = z.infer<typeof dataCategoryEntry>

export const purposeEntry = z
  .object({
    id,
    name: z.string(),
    group: term,
    legalBases: ids.describe('Letters of GDPR Art. 6(1): ids in `legalBases`'),
    specialBases: z
      .array(z.object({ id: z.string(), name: z.string(), article: z.string() }))
      .describe('GDPR Art. 9(2)'),
    legitimateInterest: z.string().optional().describe('GDPR Art. 13(1)(d)'),
    dataSubjects: z.array(term).optional().describe('Whose data it is about; absent where it is not stated.'),
    automatedDecision: term
      .optional()
      .describe('Decisions based solely on automated processing, GDPR Art. 13(2)(f); absent where it is not stated.'),
    automatedDecisionLogic: z.string().optional().describe('Their logic, significance and consequences'),
    dataCategories: ids.describe('ids in `dataCategories`'),
    recipients: ids.describe('ids in `recipients`'),
    retention: ids.describe('ids in `retention`'),
  })
  .meta({ id: 'Purpose' })
export type PurposeEntry = z.infer<typeof purposeEntry>

export const legalBasisEntry = z
  .object({ id, name: z.string(), article: z.string(), text: z.string(), purposes: ids.describe('ids in `purposes`') })
  .meta({ id: 'LegalBasis' })
export type LegalBasisEntry = z.infer<typeof legalBasisEntry>

export const cookieCategoryEntry = z
  .object({ id, title: z.string(), description: z.string(), required: z.boolean() })
  .meta({ id: 'CookieCategory' })
export type CookieCategoryEntry = z.infer<typeof cookieCategoryEntry>

export const cookieEntry = z
  .object({
    name: z.string(),
    category: z.string(),
    storage: term,
    party: term,
    lifetime: z.enum(['session', 'persistent', 'period']),
    duration: z.string().describe('The lifetime in words'),
    period: period.optional().describe('Absent for a session and for what stays until it is deleted.'),
    purpose: z.string().optional(),
    unverified,
  })
  .meta({ id: 'Cookie' })
export type CookieEntry = z.infer<typeof cookieEntry>

export const vendorEntry = z
  .object({
    id,
    name: z.string(),
    provider: z
      .object({
        id: z.string().optional().describe('id in `recipients`; absent for the controller itself'),
        name: z.string(),
      })
      .describe('Who sets the cookies'),
    category: z.string().describe('id in `cookieCategories`'),
    group: z.string().optional().describe('Vendors of one group are shown as one.'),
    listed: z.boolean().describe('Whether the policy text names it.'),
    strictlyNecessary: z
      .literal(true)
      .optional()
      .describe('Present where what the visitor asks for cannot be delivered without it.'),
    cookies: z.array(cookieEntry),
    unverified,
  })
  .meta({ id: 'Vendor' })
export type VendorEntry = z.infer<typeof vendorEntry>

export const recipientEntry = z
  .object({
    id,
    name: z.string().describe('The title of its group where the group does not name its members.'),
    legalEntity: z.string().optional(),
    eeaEntity: z.string().optional(),
    role: term,
    kind: term,
    country: country.optional(),
    transferTools: z.array(term).describe('Safeguards of GDPR Chapter V'),
    privacyUrl: z.string().optional(),
    group: z.string().optional().describe('Recipients of one group are shown as one.'),
    listed: z.boolean().describe('Whether the list of recipients names it; else only its tool is named.'),
    unverified,
  })
  .meta({ id: 'Recipient' })
export type RecipientEntry = z.infer<typeof recipientEntry>

export const retentionEntry = z
  .object({
    id,
    subject: z.string(),
    text: z.string().describe('The period in words'),
    mode: z.string(),
    period: period.optional(),
    event: z.string().optional(),
    countedFrom: z.string().optional(),
    legalSource: z.string().optional(),
  })
  .meta({ id: 'Retention' })
export type RetentionEntry = z.infer<typeof retentionEntry>

export const rightEntry = z
  .object({
    id,
    right: z.string().describe('Article of the GDPR, in short: A15, A7-3'),
    name: z.string(),
    description: z.string(),
    article: z.string(),
  })
  .meta({ id: 'Right' })
export type RightEntry = z.infer<typeof rightEntry>

export const requestChannelEntry = z
  .object({
    id,
    kind: term,
    text: z
      .string()
      .describe('What a person does, as the policy says it; empty where an address is missing, which leaves it out.'),
    email: z.string().optional(),
    phone: z.string().optional(),
    url: z.string().optional(),
    whereAvailable: z.literal(true).optional().describe('Present where not everybody has it, such as an account.'),
  })
  .meta({ id: 'RequestChannel' })
export type RequestChannelEntry = z.infer<typeof requestChannelEntry>

export const transferEntry = z
  .object({
    id,
    name: z.string(),
    recipients: z
      .array(z.object({ id: z.string(), name: z.string(), country }))
      .describe('Recipients outside the EEA that rely on this safeguard'),
  })
  .meta({ id: 'Transfer' })
export type TransferEntry = z.infer<typeof transferEntry>

export const securityMeasureEntry = z
  .object({ id, kind: term, name: z.string(), description: z.string().optional() })
  .meta({ id: 'SecurityMeasure' })
export type SecurityMeasureEntry = z.infer<typeof securityMeasureEntry>

export const registers = z
  .object({
    dataCategories: z.array(dataCategoryEntry),
    purposes: z.array(purposeEntry),
    legalBases: z.array(legalBasisEntry),
    cookieCategories: z.array(cookieCategoryEntry),
    vendors: z.array(vendorEntry),
    recipients: z.array(recipientEntry),
    retention: z.array(retentionEntry),
    rights: z.array(rightEntry),
    requestChannels: z
      .array(requestChannelEntry)
      .optional()
      .describe('How rights are exercised, GDPR Art. 12(2); absent in releases from before it was published.'),
    transfers: z.array(transferEntry),
    securityMeasures: z.array(securityMeasureEntry),
  })
  .meta({ id: 'Registers' })
export type Registers = z.infer<typeof registers>
export type PublicRegisterName = keyof Registers
export type RegisterRow<K extends PublicRegisterName> = NonNullable<Registers[K]>[number]

export const publicRegisterNames = Object.keys(registers.shape) as PublicRegisterName[]
