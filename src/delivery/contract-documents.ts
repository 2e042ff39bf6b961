import { jsonSchemas } from '../contract/json-schemas.ts'
import { openApiDocument } from '../contract/openapi.ts'
import type { ReservedDocuments } from './reserved-files.ts'

/**
 * `schemas/*.json` and `openapi.json`, generated from the schemas of the contract.
 *
 * @param basePath where the public tree is served, without a slash at its end
 */
export const contractDocuments = ({ basePath }: { basePath: string }): ReservedDocuments => {
  const documents = new Map<string, { mediaType: string; body: string }>()
  for (const [file, schema] of Object.entries(jsonSchemas())) {
    documents.set(`schemas/${file}`, { mediaType: 'application/schema+json', body: JSON.stringify(schema, null, 2) })
  }
  const openApi = openApiDocument({ basePath, version: '1.0.0' })
  documents.set('openapi.json', { mediaType: 'application/json', body: JSON.stringify(openApi, null, 2) })
  return documents
}
