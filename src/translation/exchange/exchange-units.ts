/** Units of a site in one language, with their texts, as files of translations hold them. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { connectionOf } from '../../release/database.ts'
import { among } from '../units/unit-key.ts'
import { type UnitState, unitStates } from '../units/unit-state.ts'

const row = z.object({
  collection: z.string(),
  document: z.string(),
  key: z.string(),
  path: z.string(),
  label: z.string(),
  state: z.enum(unitStates),
  source: z.unknown(),
  sourceFingerprint: z.string(),
  /** Of the source that it was approved against. */
  against: z.string().nullable(),
  /** That source, where it is another one than now. */
  previousSource: z.unknown(),
  target: z.unknown(),
  targetFingerprint: z.string().nullable(),
})
export type SiteUnit = z.infer<typeof row>

/** In the order of their documents; what is not named leaves nothing out. */
export const unitsOfSite = async (args: {
  req: PayloadRequest
  site: string
  locale: string
  states?: readonly UnitState[] | undefined
  /** `<collection>/<document>` */
  documents?: readonly string[] | undefined
  /** `<collection>/<document>/<path>` */
  chosen?: readonly string[] | undefined
}): Promise<SiteUnit[]> => {
  const { req, site, locale, states, documents, chosen } = args
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    select u.collection, u.document, u.key, u.path, u.label, u.state, now.text as source,
        u.source_fingerprint as "sourceFingerprint", u.against, u.text as target, u.target_fingerprint as "targetFingerprint",
        case when u.against is distinct from u.source_fingerprint then before.text end as "previousSource"
      from privacy.translation_units u
      join privacy.approved_texts now on now.fingerprint = u.source_fingerprint
      left join privacy.approved_texts before on before.fingerprint = u.against
      where u.site = ${site} and u.locale = ${locale}
        and ${states ? sql`u.state in ${among(states)}` : sql`true`}
        and ${documents ? sql`u.collection || '/' || u.document in ${among(documents)}` : sql`true`}
        and ${chosen ? sql`u.collection || '/' || u.document || '/' || u.path in ${among(chosen)}` : sql`true`}
      order by u.collection, u.key, u.document, u.place, u.path`)
  return rows.map((found) => row.parse(found))
}
