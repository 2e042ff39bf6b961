/** OpenAPI 3.1 of the public tree, generated from the same Zod schemas as the files. */
import { type JsonSchema, jsonSchemas } from './json-schemas.ts'
import { consentPaths } from './openapi-consents.ts'
import { publicPaths } from './openapi-paths.ts'

/**
 * The OpenAPI 3.1 document of every public path.
 *
 * @param basePath where the tree is served, without a trailing slash: `/api/privacy`
 * @param version version of the contract: `1.0.0`
 * @example
 * openApiDocument({ basePath: '/api/privacy', version: '1.0.0' }).paths
 */
export const openApiDocument = ({ basePath, version }: { basePath: string; version: string }) => ({
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: {
    title: 'Privacy policies and cookie banners',
    version,
    description:
      'Files of published releases. A numbered path never changes; a path without a release number names the current ' +
      'release. All are served to any origin, without credentials.',
  },
  servers: [{ url: basePath }],
  tags: [
    { name: 'policy', description: 'The privacy policy of a site' },
    { name: 'banner', description: 'The cookie banner of a site' },
    { name: 'consents', description: 'Choices of visitors, and their receipts' },
    { name: 'releases', description: 'What was published when, and what changed' },
    { name: 'contract', description: 'This description and the JSON Schemas' },
  ],
  paths: { ...publicPaths(), ...consentPaths() },
  components: { schemas: componentSchemas() },
})

const componentSchemas = (): Record<string, JsonSchema> => {
  const definitions = Object.values(jsonSchemas()).flatMap((schema) => Object.entries(definitionsOf(schema)))
  return Object.fromEntries(definitions.map(([name, schema]) => [name, pointAtComponents(schema) as JsonSchema]))
}

const definitionsOf = (schema: JsonSchema): Record<string, unknown> =>
  typeof schema.$defs === 'object' && schema.$defs !== null ? { ...schema.$defs } : {}

const pointAtComponents = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(pointAtComponents)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === '$ref' && typeof inner === 'string'
        ? inner.replace('#/$defs/', '#/components/schemas/')
        : pointAtComponents(inner),
    ]),
  )
}
