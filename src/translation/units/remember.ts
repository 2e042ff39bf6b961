/** What an approval leaves behind: the source for later comparison, the translation for suggestions, no open review. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../../release/database.ts'
import type { Approved } from '../approved-units.ts'
import { plainOf } from '../changes/plain-of.ts'
import { unitFingerprint } from '../fingerprint.ts'
import type { TranslationRow, WorkingDocument } from '../rows.ts'
import { keepApprovedTexts } from './store-units.ts'
import { among, type DocumentKey, ofDocument } from './unit-key.ts'

export type Remembered = {
  req: PayloadRequest
  /** Name of whoever approved it. */
  by: string
  document: DocumentKey
  working: WorkingDocument
  source: TranslationRow | undefined
  locale: string
  approved: Approved
}

const keepSource = ({ req, approved }: Remembered): Promise<void> =>
  keepApprovedTexts(
    req,
    new Map(Object.entries(approved.texts).map(([path, text]) => [approved.sourceFingerprints[path] ?? '', text])),
  )

/** Translations of what the source says now: an older one is of another text. */
const keepTranslations = async ({ req, by, working, source, locale, approved }: Remembered): Promise<void> => {
  const pairs = Object.entries(approved.texts).flatMap(([path, text]) => {
    const from = source?.texts?.[path]
    const fingerprint = approved.sourceFingerprints[path]
    if (from === undefined || fingerprint === undefined || fingerprint !== unitFingerprint(from)) return []
    const plain = { source: plainOf(from), target: plainOf(text) }
    if (plain.source === '' || plain.target === '') return []
    return [{ source_fingerprint: fingerprint, target_fingerprint: unitFingerprint(text), ...plain, text }]
  })
  if (pairs.length === 0) return
  const db = await connectionOf(req)
  await db.execute(sql`
    insert into privacy.translation_memory
      (site, source_locale, locale, source_fingerprint, target_fingerprint, source, target, text, approved_by)
      select distinct on (n.source_fingerprint, n.target_fingerprint) ${String(working.site.id)},
          ${working.site.sourceLocale}, ${locale}, n.source_fingerprint, n.target_fingerprint, n.source, n.target,
          n.text, ${by}
        from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as n(source_fingerprint text, target_fingerprint text,
          source text, target text, text jsonb)
      on conflict do nothing`)
}

/** Of what is approved now: a review of another unit of the document goes on. */
const closeReviews = async ({ req, document, working, source, locale, approved }: Remembered): Promise<void> => {
  const closed = Object.keys(approved.texts).filter((path) => {
    const saved = working.units[locale]?.[path]
    const isOfNow = approved.sourceFingerprints[path] === unitFingerprint(source?.texts?.[path])
    return isOfNow && (saved === undefined || unitFingerprint(saved) === unitFingerprint(approved.texts[path]))
  })
  const db = await connectionOf(req)
  await db.execute(sql`
    delete from privacy.translation_reviews where ${ofDocument(document)} and locale = ${locale}
      and path in ${among(closed)}`)
}

export const remember = async (approval: Remembered): Promise<void> => {
  if (approval.locale === approval.working.site.sourceLocale) return keepSource(approval)
  await keepTranslations(approval)
  await closeReviews(approval)
}
