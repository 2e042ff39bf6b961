/** The demo site in 24 locales, with as many sections as one likes beside its own: rows as marking them ready leaves them. */
import type pg from 'pg'
import { z } from 'zod'
import { unitFingerprints } from '../../src/translation/fingerprint.ts'
import { sentences } from './findings-texts.ts'

export const manyLocales = Object.keys(sentences)

const columns =
  'label, site_id, collection, document, key, locale, is_source, state, approved_at, approved_by, deleted, texts, facts, source_fingerprints'

const text = (words: string) => ({ type: 'text', text: words, format: 0, version: 1 })
const paragraph = (words: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [text(words)] }] },
})

/** A word that no other section has. */
export const ownWord = (index: number): string =>
  [...String(index)].map((digit) => 'aeiouāõklm'.charAt(Number(digit)) + 'tnrs'.charAt(index % 4)).join('')

const textsOf = ({ index, locale, round }: { index: number; locale: string; round: number }) => {
  const words = sentences[locale] ?? []
  const own = ownWord(index)
  const body = [...words, ...words].map((sentence) => `${own} ${sentence}`).join(' ')
  return {
    title: `${own} ${words[0] ?? ''}`,
    // In the first ten sections something changes with each round.
    [`body.many-${index}.text`]: paragraph(`${index + 1}. ${body}${index < 10 ? ` ${ownWord(round)}.` : ''}`),
  }
}

const template = z.object({ site_id: z.int(), facts: z.record(z.string(), z.unknown()) })

/** The other locales have the English text of what the demo has in three. */
export const speakManyLanguages = async (client: pg.Client): Promise<void> => {
  await client.query(
    `insert into translations (${columns})
       select label, site_id, collection, document, key, other, false, state, approved_at, approved_by, deleted, texts,
         null, source_fingerprints
       from translations cross join unnest($1::text[]) as other
       where locale = 'en' and other not in ('lv', 'et', 'en')`,
    [manyLocales],
  )
  await client.query(
    `update translations set facts = jsonb_set(facts, '{publishedLocales}', $1::jsonb)
       where collection = 'sites' and is_source`,
    [JSON.stringify(manyLocales)],
  )
}

/** Sections of so many, all ready in every locale; those that were there before give way. */
export const writeSections = async (
  client: pg.Client,
  { count, round }: { count: number; round: number },
): Promise<void> => {
  const { rows } = await client.query(
    `select site_id, facts from translations where collection = 'sections' and is_source and key = 'sharing'`,
  )
  const { site_id: site, facts } = template.parse(rows[0])
  await client.query('begin')
  await client.query(`delete from translations where document like 'many-%'`)
  for (let index = 0; index < count; index += 1) {
    const key = `many-${index}`
    const source = textsOf({ index, locale: 'lv', round })
    const own = { ...facts, key, parent: null, _order: `zz${String(index).padStart(5, '0')}` }
    const stored = manyLocales.map((locale) => ({
      locale,
      is_source: locale === 'lv',
      texts: textsOf({ index, locale, round }),
      facts: locale === 'lv' ? { ...own, body: [{ id: key, blockType: 'prose' }] } : null,
    }))
    await client.query(
      `insert into translations (${columns})
         select $1, $2, 'sections', $1, $1, locale, is_source, 'approved', now(), 'Bench', false, texts,
           nullif(facts, 'null'::jsonb), $3::jsonb
         from jsonb_to_recordset($4::jsonb) as r(locale text, is_source boolean, texts jsonb, facts jsonb)`,
      [key, site, JSON.stringify(unitFingerprints(source)), JSON.stringify(stored)],
    )
  }
  await client.query('commit')
}
