/** The site itself: who is responsible for it, its words and its banner. */
import { z } from 'zod'
import {
  consentAddresses,
  environments,
  legalBases,
  safeguardCopyWays,
  supervisoryAuthorities,
} from '../register-choices.ts'
import { choice, flag, list, localisedText, optionalChoice, optionalText } from './fields.ts'

const contact = z.object({ name: optionalText, address: optionalText, email: optionalText, phone: optionalText })
const jointController = z.object({ name: optionalText, address: optionalText, email: optionalText })
const safeguardCopy = z.object({ way: choice(safeguardCopyWays, 'not-stated'), email: optionalText, url: optionalText })
/** What the ledger keeps of a choice beside the choice itself, and for how long. */
const consents = z.object({
  /** None: as long as the installation keeps them. */
  months: z
    .number()
    .nullish()
    .transform((v) => (v != null && Number.isInteger(v) && v >= 12 && v <= 600 ? v : undefined)),
  address: choice(consentAddresses, 'none'),
  addressReason: localisedText,
  userAgent: flag(false),
  userAgentReason: localisedText,
})
const asTheInstallation = consents.parse({})
const noContact = { name: '', address: '', email: '', phone: '' }

export const site = z.object({
  slug: z.string().min(1),
  name: z.string().min(1),
  domains: list(z.string()),
  environment: z.enum(environments),
  sourceLocale: z.string().min(2),
  publishedLocales: list(z.string()),
  /** IANA name: in which a date for publishing is meant, and dates of releases are told. */
  timeZone: z
    .string()
    .nullish()
    .transform((v) => v || 'Europe/Riga'),
  /** Title of the policy. */
  title: localisedText,
  controller: z.object({
    name: optionalText,
    registrationNumber: optionalText,
    address: optionalText,
    country: optionalText,
    email: optionalText,
    phone: optionalText,
    /** GDPR Art. 26. */
    jointControllers: list(jointController),
    /** GDPR Art. 27. */
    representative: contact.nullish().transform((v) => v ?? noContact),
    /** GDPR Art. 37. */
    dataProtectionOfficer: contact.nullish().transform((v) => v ?? noContact),
    /** GDPR Art. 13(2)(d). `lv-dvi` and `ee-aki` are known; `other` is described by the site. */
    supervisoryAuthority: optionalChoice(supervisoryAuthorities),
    otherAuthority: z
      .object({ name: optionalText, address: optionalText, email: optionalText, url: optionalText })
      .nullish()
      .transform((v) => v ?? { name: '', address: '', email: '', url: '' }),
  }),
  /** GDPR Art. 13(1)(f): how a person gets a copy of the safeguards for transfers. */
  safeguardCopy: safeguardCopy.nullish().transform((v) => v ?? { way: 'not-stated' as const, email: '', url: '' }),
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
  consents: consents.nullish().transform((v) => v ?? asTheInstallation),
})
