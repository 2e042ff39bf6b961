/** JSON Schema (2020-12) of every public JSON file, generated from the Zod schemas. */
import { z } from 'zod'
import { bannerConfiguration } from './banner-configuration.ts'
import { consentOrder, consentReceipt, shownOrder } from './consent.ts'
import { cookieConsentConfiguration } from './cookieconsent-configuration.ts'
import { klaroConfiguration } from './klaro-configuration.ts'
import { linkedPolicy } from './linked-policy.ts'
import { manifest } from './manifest.ts'
import { policyDifference } from './policy-difference.ts'
import { policyDocument } from './policy-document.ts'
import { problemDocument } from './problem.ts'

export type JsonSchema = Record<string, unknown>

/** The schemas by the name of their file below `schemas/`. */
export const publicSchemas = {
  'policy-document.json': policyDocument,
  'linked-policy.json': linkedPolicy,
  'banner-configuration.json': bannerConfiguration,
  'klaro-configuration.json': klaroConfiguration,
  'cookieconsent-configuration.json': cookieConsentConfiguration,
  'manifest.json': manifest,
  'policy-difference.json': policyDifference,
  'consent-order.json': consentOrder,
  'consent-receipt.json': consentReceipt,
  'shown-order.json': shownOrder,
  'problem.json': problemDocument,
} as const
export type SchemaFile = keyof typeof publicSchemas

/**
 * File name → JSON Schema. Later versions may add optional fields, so none is closed against further properties.
 *
 * @example
 * jsonSchemas()['policy-document.json'] // { $schema: 'https://json-schema.org/draft/2020-12/schema', … }
 */
export const jsonSchemas = (): Readonly<Record<SchemaFile, JsonSchema>> => {
  made ??= Object.fromEntries(
    Object.entries(publicSchemas).map(([file, schema]) => [file, toJsonSchema({ file, schema })] as const),
  ) as Record<SchemaFile, JsonSchema>
  return made
}

/** Generating them takes a twentieth of a second. */
let made: Record<SchemaFile, JsonSchema> | undefined

const toJsonSchema = ({ file, schema }: { file: string; schema: z.ZodType }): JsonSchema => {
  const { id: _id, ...json } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })
  return { ...json, $id: file }
}
