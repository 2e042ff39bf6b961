/** `{site}/{locale}/policy.json`: one policy in one locale. */
import { z } from 'zod'
import { type Block, block } from './policy-blocks.ts'
import { registers } from './policy-registers.ts'

export const timestamp = z.iso.datetime({ offset: true })
export const releaseNumber = z.int().min(1)

export type PolicySection = {
  id: string
  number: string
  title: string
  blocks: Block[]
  html: string
  sections: PolicySection[]
}

export const policySection: z.ZodType<PolicySection> = z
  .object({
    id: z.string().min(1).describe('Stable key of the section, the same in every locale.'),
    number: z.string().describe('"2", "2.1"'),
    title: z.string(),
    blocks: z.array(block),
    html: z.string().describe('The blocks (without title and subsections) as an HTML fragment, safe to insert.'),
    get sections() {
      return z.array(policySection)
    },
  })
  .meta({ id: 'Section' })

export const materialReason = z
  .object({
    code: z.string().describe('Stable: `recipient-new`, `retention-longer`'),
    text: z.string().describe('The same as a sentence for readers'),
  })
  .meta({ id: 'MaterialReason', description: 'Why people are told of a change.' })
export type MaterialReason = z.infer<typeof materialReason>

const contact = z.object({
  name: z.string().optional(),
  address: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
})

export const controller = z
  .object({
    name: z.string(),
    registrationNumber: z.string().optional(),
    address: z.string().optional(),
    country: z.string().optional().describe('ISO 3166-1 alpha-2'),
    email: z.string().optional(),
    phone: z.string().optional(),
    jointControllers: z
      .array(contact.omit({ phone: true }))
      .optional()
      .describe('GDPR Art. 26'),
    representative: contact.optional().describe('GDPR Art. 27'),
    dataProtectionOfficer: contact.optional().describe('GDPR Art. 37'),
    supervisoryAuthority: contact.extend({ url: z.string().optional() }).optional().describe('GDPR Art. 13(2)(d)'),
  })
  .meta({ id: 'Controller', description: 'Who is responsible. GDPR Art. 13(1)(a)' })
export type Controller = z.infer<typeof controller>

export const policyDocument = z
  .object({
    schema: z.literal('privacy-policy/1'),
    site: z.string().min(1),
    locale: z.string().min(2).describe('BCP 47'),
    release: releaseNumber,
    publishedAt: timestamp,
    effectiveFrom: timestamp,
    material: z.boolean().describe('Whether people must be told of this release.'),
    title: z.string(),
    controller,
    sections: z.array(policySection),
    registers,
    alternates: z
      .record(z.string(), z.string())
      .describe('The same document in each locale: addresses relative to `{site}/{locale}/policy.json`.'),
    changes: z.object({
      since: z.int().min(0).describe('The release that this one follows; 0 for the first.'),
      note: z.string(),
      reasons: z
        .array(materialReason)
        .optional()
        .describe('Why the release is material; empty where it is not, and where the publisher alone decided so.'),
    }),
  })
  .meta({ id: 'PolicyDocument', title: 'Privacy policy of one site in one locale' })
export type PolicyDocument = z.infer<typeof policyDocument>
