import type { PayloadRequest } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { ownLocale } from '../translation/rows.ts'

/** A row of the edit form refers to processors by id; what is compiled refers to them by key. */
export const withKeysOfExamples = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  row: Record<string, unknown>
}): Promise<Record<string, unknown>> => {
  const { context, req, row } = args
  if (!Array.isArray(row.examples) || row.examples.length === 0) return row
  const ids = row.examples.filter((id) => typeof id === 'number' || typeof id === 'string')
  const { docs } = await req.payload.find({
    collection: context.slugs.processors,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { key: true },
    where: { id: { in: ids } },
    req: ownLocale(req),
  })
  const keys = new Map(docs.map((doc) => [String(doc.id), Reflect.get(doc, 'key')]))
  return { ...row, examples: ids.flatMap((id) => keys.get(String(id)) ?? []) }
}
