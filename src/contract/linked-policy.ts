/** `{site}/policy.jsonld`: the policy in all locales as JSON-LD, in the W3C Data Privacy Vocabulary. */
import { z } from 'zod'

export const linkedPolicy = z
  .object({
    '@context': z.record(z.string(), z.unknown()).describe('Stands in the file itself: nothing is to be fetched.'),
    '@graph': z
      .array(z.looseObject({ '@id': z.string().describe('Within the file, or compact: `eu-gdpr:A6-1-b`').optional() }))
      .describe('The policy, the processing that it is about, and everybody and everything that they refer to.'),
  })
  .meta({ id: 'LinkedPolicy', title: 'Privacy policy of one site in all its locales, as JSON-LD' })
export type LinkedPolicy = z.infer<typeof linkedPolicy>
