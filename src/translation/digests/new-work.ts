/** What has come to be to do for somebody: counted by site and language, with the first texts of each. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { connectionOf } from '../../release/database.ts'
import { among } from '../units/unit-key.ts'
import { type NewKind, newKinds } from './new-kinds.ts'

const group = z.object({ site: z.string(), locale: z.string(), kind: z.enum(newKinds), units: z.coerce.number() })

const title = z.object({
  site: z.string(),
  locale: z.string(),
  collection: z.string(),
  document: z.string(),
  path: z.string(),
  kind: z.enum(newKinds),
  label: z.string(),
  source: z.string(),
  /** `YYYY-MM-DD` */
  due: z.string().nullable(),
})
export type NewTitle = z.infer<typeof title>

export type NewWork = {
  site: string
  locale: string
  counts: Partial<Record<NewKind, number>>
  total: number
  titles: NewTitle[]
}

/**
 * What became missing or outdated, was sent back, or was given to somebody since they were last told. Work that somebody
 * else has is theirs; what one did oneself is no news.
 *
 * @param since not told before; `until` is told now
 * @param titlesEach titles of a site and language
 */
export const newWork = async (asked: {
  req: PayloadRequest
  account: string
  sites: readonly string[]
  locales: 'all' | readonly string[]
  since: Date
  until: Date
  titlesEach: number
}): Promise<NewWork[]> => {
  const { req, account, sites, locales, since, until, titlesEach } = asked
  const db = await connectionOf(req)
  const isNew = (column: string) =>
    sql`${sql.raw(column)} > ${since.toISOString()}::timestamptz and ${sql.raw(column)} <= ${until.toISOString()}::timestamptz`
  const work = sql`
    select u.site, u.locale, u.collection, u.document, u.path, u.label, u.place, left(u.source, 200) as source, t.due,
        case when u.state <> 'in-review' and ${isNew('b.at')} then 'returned'
          when t.assignee = ${account} and t.assigned_by is distinct from ${account} and ${isNew('t.assigned_at')}
            then 'assigned'
          when u.state in ('outdated', 'missing') and ${isNew('u.since')} then u.state end as kind
      from privacy.translation_units u
        left join privacy.translation_tasks t using (collection, document, locale, path)
        left join lateral (
          select max(c.at) as at from privacy.translation_comments c
            where c.collection = u.collection and c.document = u.document and c.locale = u.locale and c.path = u.path
              and c.kind = 'returned' and c.by <> ${account}
        ) b on true
      where u.state <> 'approved' and u.site in ${among(sites)}
        and ${locales === 'all' ? sql`true` : sql`u.locale in ${among(locales)}`}
        and (t.assignee is null or t.assignee = ${account})`
  const counted = await db.execute(sql`
    select site, locale, kind, count(*) as units from (${work}) w where kind is not null group by site, locale, kind`)
  if (counted.rows.length === 0) return []
  const listed = await db.execute(sql`
    select site, locale, collection, document, path, kind, label, source, due::text as due from (
        select w.*, row_number() over (partition by site, locale
            order by due nulls last, collection, label, document, place) as at
          from (${work}) w where kind is not null
      ) n where at <= ${titlesEach} order by site, locale, at`)
  const titles = listed.rows.map((row) => title.parse(row))
  const found = new Map<string, NewWork>()
  for (const { site, locale, kind, units } of counted.rows.map((row) => group.parse(row))) {
    const name = JSON.stringify([site, locale])
    const known = found.get(name) ?? {
      ...{ site, locale, counts: {}, total: 0 },
      titles: titles.filter((each) => each.site === site && each.locale === locale),
    }
    found.set(name, { ...known, counts: { ...known.counts, [kind]: units }, total: known.total + units })
  }
  return [...found.values()]
}
