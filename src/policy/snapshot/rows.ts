/** The rows of each register. */
import { z } from 'zod'
import {
  agreementStates,
  automatedDecisions,
  channelKinds,
  confidences,
  consentSignals,
  cookieCategories,
  cookieLifetimes,
  cookieParties,
  countingEvents,
  dataSources,
  dataSubjectRights,
  dataSubjects,
  legalBases,
  measureKinds,
  obligations,
  periodUnits,
  processorRoles,
  purposeGroups,
  recipientKinds,
  retentionEvents,
  retentionModes,
  specialBases,
  storageKinds,
  transferTools,
} from '../register-choices.ts'
import {
  choice,
  flag,
  keys,
  list,
  localisedText,
  optionalChoice,
  optionalKey,
  optionalNumber,
  optionalText,
  row,
} from './fields.ts'

/** Several vendors or recipients shown as one: "Delivery providers (DPD, Omniva)"; without a title, "Hotjar / Clarity". */
export const displayGroup = z.object({ ...row, title: localisedText, showMembers: flag(true) })

export const dataCategory = z.object({
  ...row,
  source: z.enum(dataSources),
  name: localisedText,
  /** What exactly, shown in brackets behind the name. */
  details: localisedText,
  /** GDPR Art. 13(2)(e). */
  obligation: choice(obligations, 'not-stated'),
  consequence: localisedText,
  /** GDPR Art. 9(1). */
  specialCategory: flag(false),
})

export const purpose = z.object({
  ...row,
  group: z.enum(purposeGroups),
  name: localisedText,
  legalBases: list(z.enum(legalBases)),
  specialBases: list(z.enum(specialBases)),
  /** GDPR Art. 13(1)(d). */
  legitimateInterest: localisedText,
  /** GDPR Art. 30(1)(c). */
  dataSubjects: list(z.enum(dataSubjects)),
  /** GDPR Art. 13(2)(f). */
  automatedDecision: choice(automatedDecisions, 'not-stated'),
  /** The logic involved, and what it means for the person. */
  automatedDecisionLogic: localisedText,
  dataCategories: keys,
  recipients: keys,
  retentionRules: keys,
})

export const processor = z.object({
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
  agreement: choice(agreementStates, 'unknown'),
  privacyUrl: optionalText,
  displayGroup: optionalKey,
  /** Off: known to the registers, but not in the list of recipients (it is named only where its tool is listed). */
  listed: flag(true),
  confidence: choice(confidences, 'unverified'),
})

const cookie = z.object({
  id: z.string(),
  name: z.string().min(1),
  storage: choice(storageKinds, 'cookie'),
  party: choice(cookieParties, 'first'),
  /** Where it differs from its vendor's. */
  category: optionalChoice(cookieCategories),
  /** A regular expression for names with a variable part; the name itself where empty. */
  pattern: optionalText,
  patternFlags: optionalText,
  lifetime: z.enum(cookieLifetimes),
  amount: optionalNumber,
  amountMax: optionalNumber,
  unit: optionalChoice(periodUnits),
  purpose: localisedText,
  confidence: choice(confidences, 'unverified'),
})

export const cookieVendor = z.object({
  ...row,
  name: z.string().min(1),
  /** Key of the processor that provides it; none: the shop itself. */
  provider: optionalKey,
  category: z.enum(cookieCategories),
  /** What the visitor asked for cannot be delivered without it, so no consent is needed (Directive 2002/58/EC, Art. 5(3)). */
  strictlyNecessary: flag(false),
  /** Keys of the purposes that it serves. */
  purposes: keys,
  displayGroup: optionalKey,
  /** Named where the policy lists what third parties collect. */
  listed: flag(true),
  cookies: list(cookie),
  /** Parts of addresses that it loads from: "youtube.com/embed/". */
  hosts: list(z.string()),
  consentSignals: list(z.enum(consentSignals)),
  confidence: choice(confidences, 'unverified'),
})

export const retentionRule = z.object({
  ...row,
  subject: localisedText,
  mode: z.enum(retentionModes),
  amount: optionalNumber,
  amountMax: optionalNumber,
  unit: optionalChoice(periodUnits),
  event: optionalChoice(retentionEvents),
  /** The event in words, where `event` is `other`; completes "until …". */
  eventText: localisedText,
  countedFrom: optionalChoice(countingEvents),
  legalSource: localisedText,
})

export const right = z.object({
  ...row,
  right: z.enum(dataSubjectRights),
  /** The standard wording where empty. */
  name: localisedText,
  description: localisedText,
})

export const requestChannel = z.object({
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

export const securityMeasure = z.object({
  ...row,
  kind: z.enum(measureKinds),
  name: localisedText,
  description: localisedText,
})
