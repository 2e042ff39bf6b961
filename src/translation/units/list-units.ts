/** The queue: units of the sites that somebody reaches, filtered, counted and in the order in which they are worked off. */
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Account } from '../../access/account.ts'
import { connectionOf } from '../../release/database.ts'
import { among } from './unit-key.ts'
import { unitStates } from './unit-state.ts'

/** What is listed; each that is not given leaves nothing out. */
export type QueueFilter = {
  sites: 'all' | readonly string[]
  locale?: string | undefined
  states?: readonly (typeof unitStates)[number][] | undefined
  /** Outdated by their form alone, or by their words. */
  change?: 'form' | 'meaning' | undefined
  /** Id of a user, or those that nobody has. */
  assignee?: string | undefined
  /** Due on this day or before, `YYYY-MM-DD`. */
  dueBy?: string | undefined
  collection?: string | undefined
  document?: string | undefined
  /** Words of the source, the translation or the document's name. */
  search?: string | undefined
}

const listed = z.object({
  site: z.string(),
  collection: z.string(),
  document: z.string(),
  locale: z.string(),
  path: z.string(),
  key: z.string(),
  label: z.string(),
  state: z.enum(unitStates),
  change: z.enum(['form', 'meaning']).nullable(),
  source: z.string(),
  target: z.string(),
  words: z.number(),
  since: z.coerce.date().transform((date) => date.toISOString()),
  assignee: z.string().nullable(),
  assigneeName: z.string().nullable(),
  due: z.string().nullable(),
  sentBy: z.string().nullable(),
  sentByName: z.string().nullable(),
})
export type ListedUnit = z.infer<typeof listed>

const counted = z.object({
  site: z.string(),
  locale: z.string(),
  state: z.enum(unitStates),
  units: z.coerce.number(),
  words: z.coerce.number(),
  form: z.coerce.number(),
})
export type UnitCount = z.infer<typeof counted>

const literal = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

const reached = (sites: QueueFilter['sites']): SQL => (sites === 'all' ? sql`true` : sql`u.site in ${among(sites)}`)

const conditions = (filter: QueueFilter): SQL => {
  const { sites, locale, states, change, assignee, dueBy, collection, document, search } = filter
  const all: SQL[] = [reached(sites)]
  if (locale !== undefined) all.push(sql`u.locale = ${locale}`)
  if (states && states.length > 0) all.push(sql`u.state in ${among(states)}`)
  if (change !== undefined) all.push(sql`u.state = 'outdated' and u.change = ${change}`)
  if (assignee === 'nobody') all.push(sql`t.assignee is null`)
  else if (assignee !== undefined) all.push(sql`t.assignee = ${assignee}`)
  if (dueBy !== undefined) all.push(sql`t.due <= ${dueBy}::date`)
  if (collection !== undefined) all.push(sql`u.collection = ${collection}`)
  if (document !== undefined) all.push(sql`u.document = ${document}`)
  if (search !== undefined && search.trim() !== '') {
    const wanted = literal(search.trim())
    all.push(sql`(u.source ilike ${wanted} or u.target ilike ${wanted} or u.label ilike ${wanted})`)
  }
  return sql.join(all, sql` and `)
}

const from = sql`privacy.translation_units u
  left join privacy.translation_tasks t using (collection, document, locale, path)
  left join privacy.translation_reviews r using (collection, document, locale, path)`

const columns = sql`u.site, u.collection, u.document, u.locale, u.path, u.key, u.label, u.state, u.change,
  left(u.source, 400) as source, left(u.target, 400) as target, u.words, u.since, t.assignee,
  t.assignee_name as "assigneeName", t.due::text as due, r.sent_by as "sentBy", r.sent_by_name as "sentByName"`

/** Documents stay together, in the order of their oldest open unit; what is due comes first. */
const order = sql`t.due nulls last, u.site, u.collection, u.label, u.document, u.locale, u.place`

/**
 * @param page from 1
 * @returns the units of a page, and how many there are in all
 */
export const listUnits = async (args: {
  req: PayloadRequest
  filter: QueueFilter
  page: number
  limit: number
}): Promise<{ units: ListedUnit[]; total: number }> => {
  const { req, filter, page, limit } = args
  const db = await connectionOf(req)
  const where = conditions(filter)
  const { rows } = await db.execute(sql`
    select ${columns} from ${from} where ${where} order by ${order} limit ${limit} offset ${(page - 1) * limit}`)
  const total = await db.execute(sql`select count(*)::integer as units from ${from} where ${where}`)
  return {
    units: rows.map((row) => listed.parse(row)),
    total: z.object({ units: z.number() }).parse(total.rows[0]).units,
  }
}

/** How many units and words of each site and locale are in each state. */
export const countUnits = async (req: PayloadRequest, sites: QueueFilter['sites']): Promise<UnitCount[]> => {
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    select u.site, u.locale, u.state, count(*) as units, sum(u.words) as words,
        count(*) filter (where u.state = 'outdated' and u.change = 'form') as form
      from privacy.translation_units u where ${reached(sites)} group by u.site, u.locale, u.state`)
  return rows.map((row) => counted.parse(row))
}

/** The sites whose units an account sees. */
export const sitesReached = (account: Account): QueueFilter['sites'] =>
  account.sites === 'all' ? 'all' : account.sites.map(String)
