/** All that a translator sees of one unit. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayTranslate } from '../../access/account.ts'
import { connectionOf } from '../../release/database.ts'
import { plainOf } from '../changes/plain-of.ts'
import { approvalOf } from '../rows.ts'
import { findUnit, type UnitAsked } from './find-unit.ts'
import { sitesReached } from './list-units.ts'
import { type Suggestion, suggestionsFor } from './memory.ts'
import { fieldAt } from './put-text.ts'
import { commentKinds } from './review.ts'
import { savedFingerprint } from './save-unit.ts'
import { approvedTexts } from './store-units.ts'
import { ofUnit, type UnitKey } from './unit-key.ts'
import type { UnitState } from './unit-state.ts'

const moment = z.coerce.date().transform((date) => date.toISOString())

const commentRow = z.object({ kind: z.enum(commentKinds), comment: z.string(), by: z.string(), at: moment })
const workRow = z.object({
  assignee: z.string().nullable(),
  assigneeName: z.string().nullable(),
  due: z.string().nullable(),
  sentBy: z.string().nullable(),
  sentByName: z.string().nullable(),
  sentAt: moment.nullable(),
})

/** A text as it is stored, and as plain lines in which a token is `{name}`. */
export type Text = { text: unknown; plain: string }

export type UnitDetail = z.infer<typeof workRow> & {
  /** Id of the site that it belongs to. */
  site: number | string
  document: string
  locale: string
  path: string
  key: string
  label: string
  sourceLocale: string
  state: UnitState
  change: 'form' | 'meaning' | undefined
  field: { kind: 'rich' | 'line' | 'lines'; schemaPath: string; maxLength: number | undefined }
  source: Text
  /** The source that the approved translation was made from, where it was another. */
  before: Text | undefined
  target: Text | undefined
  /** Of what is saved: a save over another one is refused. */
  fingerprint: string
  /** The approved translation, where what is saved is another. */
  approved: Text | undefined
  comments: z.infer<typeof commentRow>[]
  suggestions: Suggestion[]
  /** Name of the machine that may be asked for one, where the installation has one. */
  machine: string | undefined
  mayWrite: boolean
  /** Whether it is for somebody else to approve. */
  needsSecondPerson: boolean
}

const workOn = async (req: PayloadRequest, unit: UnitKey) => {
  const db = await connectionOf(req)
  const comments = await db.execute(sql`
    select kind, comment, by_name as by, at from privacy.translation_comments where ${ofUnit(unit)} order by id`)
  const { rows } = await db.execute(sql`
    select t.assignee, t.assignee_name as "assigneeName", t.due::text as due, r.sent_by as "sentBy",
        r.sent_by_name as "sentByName", r.sent_at as "sentAt"
      from (select 1) as one
      left join (select * from privacy.translation_tasks where ${ofUnit(unit)}) t on true
      left join (select * from privacy.translation_reviews where ${ofUnit(unit)}) r on true`)
  return { ...workRow.parse(rows[0]), comments: comments.rows.map((row) => commentRow.parse(row)) }
}

const textOrNothing = (text: unknown): Text | undefined =>
  text === undefined ? undefined : { text, plain: plainOf(text) }

/** @returns nothing for what is not there, not to be translated, or out of reach */
export const unitDetail = async (asked: UnitAsked): Promise<UnitDetail | undefined> => {
  const { req, account, locale, path } = asked
  const found = await findUnit(asked)
  if (!found) return undefined
  const { unit, document, working, rows } = found
  const { sourceLocale, reviewTranslations } = working.site
  const target = rows.find((row) => row.locale === locale)
  const approval = approvalOf(target)
  const against = unit.change && approval?.sourceFingerprints[path]
  const before = against === undefined ? undefined : (await approvedTexts(req, [against])).get(against)
  const work = await workOn(req, { ...document, locale, path })
  const field = fieldAt({ fields: working.fields, doc: working.facts, path })
  const source = { text: unit.source, plain: plainOf(unit.source) }
  const approved = approval?.texts[path]
  const isOther = unit.state === 'changed' || unit.state === 'in-review'
  const { type } = field?.field ?? {}
  return {
    ...work,
    site: working.site.id,
    document: document.document,
    locale,
    path,
    key: working.key,
    label: working.label,
    sourceLocale,
    state: unit.state,
    change: unit.change,
    field: {
      kind: type === 'richText' ? 'rich' : type === 'textarea' ? 'lines' : 'line',
      schemaPath: field?.schemaPath ?? path,
      maxLength: field && 'maxLength' in field.field ? field.field.maxLength : undefined,
    },
    source,
    before: textOrNothing(before),
    target: textOrNothing(unit.target),
    fingerprint: savedFingerprint(found),
    approved: isOther ? textOrNothing(approved) : undefined,
    suggestions: await suggestionsFor({
      req,
      sites: sitesReached(account),
      sourceLocale,
      locale,
      source: source.plain,
    }),
    machine: asked.context.machineTranslation?.name,
    mayWrite: mayTranslate(account, locale),
    needsSecondPerson: reviewTranslations && (unit.state !== 'in-review' || work.sentBy === account.id),
  }
}
