/** Consents as rows of PostgreSQL. */
import { z } from 'zod'
import { type ConsentProof, consentAction } from '../contract/consent.ts'
import type { DatabasePool } from '../delivery/database-pool.ts'
import type { Consent } from './receipt.ts'
import { type ProofParts, packProof, proofOf, unpackProof } from './stored-proof.ts'

/** Named: PostgreSQL plans it once for each connection. */
export type NamedQuery = (query: { name?: string; text: string; values?: unknown[] }) => Promise<{ rows: unknown[] }>

export type ConsentToWrite = {
  consent: Consent
  proof: ProofParts
  /** A UUID under which the same choice may come again. */
  key: string | undefined
}

/** An element of an array of PostgreSQL, whatever is in it. */
const element = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`
const arrayOf = (values: readonly string[]): string => `{${values.map(element).join(',')}}`

/**
 * Who has a key is first to write it; who comes later, also at the same time in another process, waits and writes nothing.
 * Keys are taken in one order by all, so that no two wait for each other.
 */
const insertText = `
  with given as materialized (
    select * from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::int[], $5::text[], $6::int[], $7::text[], $8::uuid[],
      $9::text[], $10::text[], $11::text[], $12::text[], $13::bool[], $14::timestamptz[], $15::text[], $16::uuid[])
      as given (receipt, at, site, release, manifest, revision, locale, subject, action, categories, vendors, surface, gpc,
        expires_at, proof, key)
  ), keyed as (
    insert into privacy.consent_keys (site, key, receipt)
      select site, key, receipt from given where key is not null order by site, key
      on conflict do nothing returning receipt
  ), kept as (
    insert into privacy.consents (receipt, at, site, release, manifest, revision, locale, subject, action, categories, vendors,
        surface, gpc, expires_at, kid, proof)
      select receipt, at, site, release, decode(manifest, 'hex'), revision, locale, subject, action, categories::text[],
        vendors::text[], surface, gpc, expires_at, $17, decode(proof, 'hex') from given
        where key is null or receipt in (select receipt from keyed)
  )
  select receipt from given where key is not null and receipt not in (select receipt from keyed)`

const moment = (milliseconds: number): string => `"${new Date(milliseconds).toISOString()}"`
const column = <Row>(rows: readonly Row[], of: (row: Row) => string): string => `{${rows.map(of).join(',')}}`

/**
 * Writes a group in one commit.
 *
 * @returns the receipts that were not written, since their keys were there before
 */
export const insertConsents = async (
  query: NamedQuery,
  { group, kid }: { group: readonly ConsentToWrite[]; kid: string },
): Promise<ReadonlySet<string>> => {
  const of = (read: (row: ConsentToWrite) => string) => column(group, read)
  const { rows } = await query({
    name: 'privacy-insert-consents',
    text: insertText,
    values: [
      of(({ consent }) => consent.receipt),
      of(({ consent }) => moment(consent.at)),
      of(({ consent }) => element(consent.site)),
      of(({ consent }) => String(consent.release)),
      of(({ consent }) => consent.manifestSha256),
      of(({ consent }) => String(consent.revision)),
      of(({ consent }) => element(consent.locale)),
      of(({ consent }) => consent.subject),
      of(({ consent }) => consent.action),
      of(({ consent }) => element(arrayOf(consent.categories))),
      of(({ consent }) => element(arrayOf(consent.vendors))),
      of(({ consent }) => element(consent.surface)),
      of(({ consent }) => (consent.gpc ? 't' : 'f')),
      of(({ consent }) => moment(consent.expiresAt)),
      of(({ proof }) => packProof(proof).toString('hex')),
      of(({ key }) => key ?? 'null'),
      kid,
    ],
  })
  return new Set(
    z
      .array(z.object({ receipt: z.string() }))
      .parse(rows)
      .map(({ receipt }) => receipt),
  )
}

const consentRow = z.object({
  receipt: z.string(),
  at: z.date(),
  site: z.string(),
  release: z.int(),
  manifest: z.instanceof(Buffer),
  revision: z.int(),
  locale: z.string(),
  subject: z.string(),
  action: consentAction,
  categories: z.array(z.string()),
  vendors: z.array(z.string()),
  surface: z.string(),
  gpc: z.boolean(),
  expires_at: z.date(),
  kid: z.string(),
  proof: z.instanceof(Buffer),
})

export type KeptConsent = { consent: Consent; proof: ConsentProof }

const keptOf = (row: z.infer<typeof consentRow>): KeptConsent => {
  const { at, manifest, expires_at: expiresAt, kid, proof, ...rest } = row
  return {
    consent: {
      ...rest,
      at: at.getTime(),
      manifestSha256: manifest.toString('hex'),
      expiresAt: expiresAt.getTime(),
    },
    proof: proofOf(unpackProof(proof), kid),
  }
}

/** Whole rows of `privacy.consents`. */
export const keptConsents = (rows: readonly unknown[]): KeptConsent[] => z.array(consentRow).parse(rows).map(keptOf)

/** A consent by its receipt; the month that it names is the only one that is looked in. */
export const findConsent = async (
  query: NamedQuery,
  { site, receipt }: { site: string; receipt: string },
): Promise<KeptConsent | undefined> => {
  const { rows } = await query({
    name: 'privacy-find-consent',
    text: 'select * from privacy.consents where receipt = $1 and site = $2',
    values: [receipt, site],
  })
  const [row] = z.array(consentRow).parse(rows)
  return row && keptOf(row)
}

/** Those that were written before under keys, by `site key`. One whose month was purged is not among them. */
export const findByKeys = async (
  query: NamedQuery,
  keys: readonly { site: string; key: string }[],
): Promise<ReadonlyMap<string, KeptConsent>> => {
  const { rows } = await query({
    text: `select c.*, k.key from unnest($1::text[], $2::uuid[]) as wanted (site, key)
      join privacy.consent_keys k on k.site = wanted.site and k.key = wanted.key
      join privacy.consents c on c.receipt = k.receipt`,
    values: [keys.map(({ site }) => site), keys.map(({ key }) => key)],
  })
  const found = z.array(consentRow.extend({ key: z.string() })).parse(rows)
  return new Map(found.map(({ key, ...row }) => [`${row.site} ${key}`, keptOf(row)]))
}

export type ConsentPool = { query: NamedQuery } & Pick<DatabasePool, 'connect'>
