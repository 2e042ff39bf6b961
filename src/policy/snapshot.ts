/**
 * What a policy is compiled from: the registers and sections of one site at one moment, as plain objects.
 *
 * A row has the shape in which Payload answers with `locale: 'all'` and `depth: 0`, with two differences: references to
 * other rows are keys, never database ids, and what is not needed to compile (internal notes, timestamps) is not there:
 * parsing strips every field that is not named here, so an internal field cannot reach a public file.
 *
 * A localised leaf is an object from locale (BCP 47) to text. A locale without text has no property.
 */
import { z } from 'zod'

const key = z.string().min(1)
const optionalText = z
  .string()
  .nullish()
  .transform((value) => value?.trim() ?? '')
const optionalNumber = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined)
const flag = (byDefault: boolean) =>
  z
    .boolean()
    .nullish()
    .transform((value) => value ?? byDefault)
const keys = z
  .array(key)
  .nullish()
  .transform((value) => value ?? [])
const optionalKey = z
  .string()
  .nullish()
  .transform((value) => value || undefined)
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? [])

const withoutEmpty = <T>(byLocale: Record<string, T | null | undefined> | null | undefined): Record<string, T> =>
  Object.fromEntries(
    Object.entries(byLocale ?? {}).filter((entry): entry is [string, T] => entry[1] != null && entry[1] !== ''),
  )

/** `{ lv: 'Vārds', en: 'First name' }` */
export const localisedText = z
  .record(z.string(), z.string().nullish())
  .nullish()
  .transform((value) => withoutEmpty(value))
export type LocalisedText = z.infer<typeof localisedText>

/** A Lexical editor state a locale; its nodes are read defensively where it is compiled, since the text may be hostile. */
export const localisedRichText = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((value) => withoutEmpty(value))
export type LocalisedRichText = z.infer<typeof localisedRichText>

const row = { key, _order: optionalText }

export const dataSources = ['provided', 'collected', 'third-party'] as const
/** GDPR Art. 13(2)(e): why a person gives the data. */
export const obligations = ['not-stated', 'law', 'contract', 'voluntary'] as const
export const purposeGroups = [
  'service',
  'contract',
  'legal-obligation',
  'marketing',
  'analytics',
  'security',
  'other',
] as const
/** Letters of GDPR Art. 6(1). */
export const legalBases = ['a', 'b', 'c', 'd', 'e', 'f'] as const
/** Letters of GDPR Art. 9(2). */
export const specialBases = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
export const cookieCategories = ['necessary', 'preferences', 'statistics', 'marketing'] as const
/** Safeguards of GDPR Chapter V: adequacy decision, EU-US Data Privacy Framework, standard clauses, binding corporate rules, Art. 49. */
export const transferTools = ['adequacy', 'scc', 'dpf', 'bcr', 'derogation'] as const
export const processorRoles = ['processor', 'controller', 'joint-controller'] as const
export const recipientKinds = [
  'delivery',
  'payment',
  'accounting',
  'email-marketing',
  'advertising',
  'analytics',
  'chat',
  'video',
  'maps',
  'hosting',
  'it-support',
  'legal-advice',
  'public-authority',
  'other',
] as const
export const agreementStates = ['unknown', 'none', 'accepted-terms', 'signed'] as const
export const retentionModes = ['exact', 'up-to', 'range', 'until-event'] as const
export const periodUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
export const retentionEvents = [
  'erasure',
  'consent-withdrawal',
  'contract-end',
  'request-closed',
  'objection',
  'other',
] as const
export const countingEvents = [
  'collection',
  'order',
  'contract-end',
  'account-closure',
  'request-closed',
  'financial-year-end',
  'last-activity',
] as const
/** Articles of the GDPR that give the right. */
export const dataSubjectRights = ['A7-3', 'A15', 'A16', 'A17', 'A18', 'A20', 'A21', 'A22', 'A77'] as const
export const channelKinds = ['email', 'account', 'banner', 'form', 'phone', 'post', 'other'] as const
export const controllerFields = [
  'name',
  'registrationNumber',
  'address',
  'country',
  'email',
  'phone',
  'representative',
  'dataProtectionOfficer',
  'supervisoryAuthority',
] as const
/** Google Consent Mode v2. */
export const consentSignals = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const
export const storageKinds = ['cookie', 'local-storage', 'session-storage'] as const
export const cookieParties = ['first', 'third'] as const
export const cookieLifetimes = ['session', 'persistent', 'period'] as const
export const measureKinds = ['technical', 'organisational'] as const
export const layouts = ['list', 'table'] as const
export const environments = ['development', 'production'] as const
export const supervisoryAuthorities = ['lv-dvi', 'ee-aki', 'other'] as const
export const confidences = ['verified', 'unverified'] as const

/** Several vendors or recipients shown as one: "Delivery providers (DPD, Omniva)"; without a title, "Hotjar / Clarity". */
const displayGroup = z.object({ ...row, title: localisedText, showMembers: flag(true) })

const dataCategory = z.object({
  ...row,
  source: z.enum(dataSources),
  name: localisedText,
  /** What exactly, shown in brackets behind the name. */
  details: localisedText,
  /** GDPR Art. 13(2)(e). */
  obligation: z
    .enum(obligations)
    .nullish()
    .transform((v) => v ?? 'not-stated'),
  consequence: localisedText,
  /** GDPR Art. 9(1). */
  specialCategory: flag(false),
})

const purpose = z.object({
  ...row,
  group: z.enum(purposeGroups),
  name: localisedText,
  legalBases: list(z.enum(legalBases)),
  specialBases: list(z.enum(specialBases)),
  /** GDPR Art. 13(1)(d). */
  legitimateInterest: localisedText,
  dataCategories: keys,
  recipients: keys,
  retentionRules: keys,
})

const processor = z.object({
  ...row,
  /** As lists of recipients show it: "Google LLC". */
  name: z.string().min(1),
  /** As running text names it: "Google"; `name` where empty. */
  tradeName: optionalText,
  legalEntity: optionalText,
  /** The group's company that contracts with customers in the EEA, where it is another. */
  eeaEntity: optionalText,
  role: z.enum(processorRoles),
  kind: z.enum(recipientKinds),
  /** ISO 3166-1 alpha-2. */
  country: optionalText,
  transferTools: list(z.enum(transferTools)),
  transferCheckedAt: optionalText,
  agreement: z
    .enum(agreementStates)
    .nullish()
    .transform((v) => v ?? 'unknown'),
  privacyUrl: optionalText,
  displayGroup: optionalKey,
  /** Off: known to the registers, but not in the list of recipients (it is named only where its tool is listed). */
  listed: flag(true),
  confidence: z
    .enum(confidences)
    .nullish()
    .transform((v) => v ?? 'unverified'),
})

const cookie = z.object({
  id: z.string(),
  name: z.string().min(1),
  storage: z
    .enum(storageKinds)
    .nullish()
    .transform((v) => v ?? 'cookie'),
  party: z
    .enum(cookieParties)
    .nullish()
    .transform((v) => v ?? 'first'),
  /** Where it differs from its vendor's. */
  category: z
    .enum(cookieCategories)
    .nullish()
    .transform((v) => v ?? undefined),
  /** A regular expression for names with a variable part; the name itself where empty. */
  pattern: optionalText,
  patternFlags: optionalText,
  lifetime: z.enum(cookieLifetimes),
  amount: optionalNumber,
  amountMax: optionalNumber,
  unit: z
    .enum(periodUnits)
    .nullish()
    .transform((v) => v ?? undefined),
  purpose: localisedText,
  confidence: z
    .enum(confidences)
    .nullish()
    .transform((v) => v ?? 'unverified'),
})

const cookieVendor = z.object({
  ...row,
  name: z.string().min(1),
  /** Key of the processor that provides it; none: the shop itself. */
  provider: optionalKey,
  category: z.enum(cookieCategories),
  displayGroup: optionalKey,
  /** Named where the policy lists what third parties collect. */
  listed: flag(true),
  cookies: list(cookie),
  /** Parts of addresses that it loads from: "youtube.com/embed/". */
  hosts: list(z.string()),
  consentSignals: list(z.enum(consentSignals)),
  confidence: z
    .enum(confidences)
    .nullish()
    .transform((v) => v ?? 'unverified'),
})

const retentionRule = z.object({
  ...row,
  subject: localisedText,
  mode: z.enum(retentionModes),
  amount: optionalNumber,
  amountMax: optionalNumber,
  unit: z
    .enum(periodUnits)
    .nullish()
    .transform((v) => v ?? undefined),
  event: z
    .enum(retentionEvents)
    .nullish()
    .transform((v) => v ?? undefined),
  /** The event in words, where `event` is `other`; completes "until …". */
  eventText: localisedText,
  countedFrom: z
    .enum(countingEvents)
    .nullish()
    .transform((v) => v ?? undefined),
  legalSource: localisedText,
})

const right = z.object({
  ...row,
  right: z.enum(dataSubjectRights),
  /** The standard wording where empty. */
  name: localisedText,
  description: localisedText,
})

const requestChannel = z.object({
  ...row,
  kind: z.enum(channelKinds),
  email: optionalText,
  phone: optionalText,
  url: optionalText,
  /** Name of the section of the customer's account. */
  sectionName: localisedText,
  whereAvailable: flag(false),
  /** In place of the standard wording. */
  text: localisedText,
})

const securityMeasure = z.object({
  ...row,
  kind: z.enum(measureKinds),
  name: localisedText,
  description: localisedText,
})

export const bodyRow = z.discriminatedUnion('blockType', [
  z.object({ blockType: z.literal('prose'), id: z.string(), text: localisedRichText }),
  z.object({ blockType: z.literal('dataCategories'), id: z.string(), source: z.enum(dataSources) }),
  z.object({
    blockType: z.literal('vendors'),
    id: z.string(),
    layout: z
      .enum(layouts)
      .nullish()
      .transform((v) => v ?? 'list'),
  }),
  z.object({
    blockType: z.literal('purposes'),
    id: z.string(),
    group: z.enum(purposeGroups),
    layout: z
      .enum(layouts)
      .nullish()
      .transform((v) => v ?? 'list'),
  }),
  z.object({ blockType: z.literal('legalBases'), id: z.string() }),
  z.object({ blockType: z.literal('cookieCategories'), id: z.string() }),
  z.object({
    blockType: z.literal('recipients'),
    id: z.string(),
    layout: z
      .enum(layouts)
      .nullish()
      .transform((v) => v ?? 'list'),
  }),
  z.object({ blockType: z.literal('retentionRules'), id: z.string() }),
  z.object({ blockType: z.literal('rights'), id: z.string() }),
  z.object({ blockType: z.literal('requestChannels'), id: z.string() }),
  z.object({ blockType: z.literal('securityMeasures'), id: z.string() }),
  /** `examples`: keys of processors that the introducing line names ("For services such as Google, Meta:"); none, no line. */
  z.object({ blockType: z.literal('transfers'), id: z.string(), examples: keys }),
  z.object({ blockType: z.literal('controllerCard'), id: z.string(), show: list(z.enum(controllerFields)) }),
])
export type BodyRow = z.infer<typeof bodyRow>

const section = z.object({
  ...row,
  /** Key of the section above it; two levels at most. */
  parent: optionalKey,
  title: localisedText,
  body: list(bodyRow),
})

const contact = z.object({ name: optionalText, address: optionalText, email: optionalText, phone: optionalText })
const noContact = { name: '', address: '', email: '', phone: '' }

const site = z.object({
  slug: z.string().min(1),
  name: z.string().min(1),
  domains: list(z.string()),
  environment: z.enum(environments),
  sourceLocale: z.string().min(2),
  publishedLocales: list(z.string()),
  /** Title of the policy. */
  title: localisedText,
  controller: z.object({
    name: optionalText,
    registrationNumber: optionalText,
    address: optionalText,
    country: optionalText,
    email: optionalText,
    phone: optionalText,
    /** GDPR Art. 27. */
    representative: contact.nullish().transform((v) => v ?? noContact),
    /** GDPR Art. 37. */
    dataProtectionOfficer: contact.nullish().transform((v) => v ?? noContact),
    /** GDPR Art. 13(2)(d). `lv-dvi` and `ee-aki` are known; `other` is described by the site. */
    supervisoryAuthority: z
      .enum(supervisoryAuthorities)
      .nullish()
      .transform((v) => v ?? undefined),
    otherAuthority: z
      .object({ name: optionalText, address: optionalText, email: optionalText, url: optionalText })
      .nullish()
      .transform((v) => v ?? { name: '', address: '', email: '', url: '' }),
  }),
  /** In which order legal bases are listed; those not named follow in the order of the article. */
  legalBasisOrder: list(z.enum(legalBases)),
  /** The site's own words in place of standard wording; `phrase` is a key of the wording resource ("rights.A15"). */
  phrases: list(z.object({ id: z.string(), phrase: z.string().min(1), text: localisedText })),
  banner: z.object({
    /** Address of the page that shows the policy; `policy.html` of the release where empty. */
    policyUrl: localisedText,
    requestsUrl: localisedText,
    cookieName: z
      .string()
      .nullish()
      .transform((v) => v || 'cc_cookie'),
    /** How long a choice is kept, in days. */
    days: z
      .number()
      .nullish()
      .transform((v) => v ?? 182),
    /** Milliseconds that Google tags wait for the choice. */
    waitForUpdate: z
      .number()
      .nullish()
      .transform((v) => v ?? 500),
  }),
})

export const snapshotSchema = z.object({
  site,
  sections: list(section),
  displayGroups: list(displayGroup),
  dataCategories: list(dataCategory),
  purposes: list(purpose),
  processors: list(processor),
  cookieVendors: list(cookieVendor),
  retentionRules: list(retentionRule),
  rights: list(right),
  requestChannels: list(requestChannel),
  securityMeasures: list(securityMeasure),
})

export type Snapshot = z.infer<typeof snapshotSchema>
/** What {@link snapshotSchema} reads: optional fields may be absent or null. */
export type SnapshotInput = z.input<typeof snapshotSchema>

/** The kinds of document that a snapshot consists of, beside the site itself. */
export const registerNames = [
  'sections',
  'displayGroups',
  'dataCategories',
  'purposes',
  'processors',
  'cookieVendors',
  'retentionRules',
  'rights',
  'requestChannels',
  'securityMeasures',
] as const
export type RegisterName = (typeof registerNames)[number]
