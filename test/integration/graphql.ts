/** GraphQL as the app's own route answers it, with a signed-in user. */
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { z } from 'zod'
import type { CollectionName } from '../../src/options.ts'
import type { Person, TestApp } from './app-fixture.ts'

/** What Payload calls a collection in its schema. */
export const graphqlNames = {
  sites: ['Site', 'Sites'],
  sections: ['PolicySection', 'PolicySections'],
  displayGroups: ['DisplayGroup', 'DisplayGroups'],
  dataCategories: ['DataCategory', 'DataCategories'],
  purposes: ['Purpose', 'Purposes'],
  processors: ['Processor', 'Processors'],
  cookieVendors: ['CookieVendor', 'CookieVendors'],
  retentionRules: ['RetentionRule', 'RetentionRules'],
  rights: ['Right', 'Rights'],
  requestChannels: ['RequestChannel', 'RequestChannels'],
  securityMeasures: ['SecurityMeasure', 'SecurityMeasures'],
  translations: ['Translation', 'Translations'],
  terms: ['GlossaryTerm', 'GlossaryTerms'],
  releases: ['Release', 'Releases'],
  waivers: ['Waiver', 'Waivers'],
  webhooks: ['Webhook', 'Webhooks'],
  webhookDeliveries: ['WebhookDelivery', 'WebhookDeliveries'],
} as const satisfies Record<CollectionName, readonly [string, string]>

const record = z.record(z.string(), z.unknown())
const answer = z.object({
  data: record.nullish().transform((value) => value ?? {}),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.looseObject({ statusCode: z.number().optional() }).optional() }),
    )
    .default([]),
})
export type GraphqlAnswer = z.infer<typeof answer>

export type Operation = { query: string; variables?: Record<string, unknown>; as?: Person | undefined }

/** @throws where the schema does not know what is asked: a refusal for that reason would prove nothing */
export const graphql = async (app: TestApp, { query, variables, as }: Operation): Promise<GraphqlAnswer> => {
  const request = new Request('http://localhost:3000/api/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(as ? { Authorization: `JWT ${as.token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const response = await GRAPHQL_POST(Promise.resolve(app.payload.config))(request)
  const body = answer.parse(await response.json())
  const malformed = body.errors.find(({ extensions }) => extensions?.statusCode === undefined)
  if (malformed || response.status !== 200) throw new Error(`${query}\n${malformed?.message ?? response.status}`)
  return body
}
