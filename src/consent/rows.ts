/** Consents as rows of PostgreSQL. */
import { z } from 'zod'
import { type ConsentProof, consentAction } from '../contract/consent.ts'
import type { DatabasePool } from '../delivery/database-pool.ts'
import type { Consent } from './receipt.ts'
import type { Sender } from './sender.ts'
import { type ProofParts, packProof, proofOf, unpackProof } from './stored-proof.ts'

/** Named: PostgreSQL plans it once for each connection. */
export type NamedQuery = (query: { name?: string; text: string; values?: unknown[] }) => Promise<{ rows: unknown[] }>

export type ConsentToWrite = {
  consent: Consent
  proof: ProofParts
  /** A UUID under which the same choice may come again. */
  key: string | undefined
  /** Which part of its month it is in: how many months its site keeps choices, 0 where the installation says. */
  months: number
  sender: Sender | undefined
}

/** An element of an array of PostgreSQL, whatever is in it. */
const element = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`
const arrayOf = (values: readonly string[]): string => `{${values.map(element).join(',')}}`

/** Who has a key is first to write it; who comes later, also at the same time in another process, waits and writes nothing. */
const insertText = ({ senders }: { senders: boolean }) => `
  with given as materialized (
    select * from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::int[], $5::text[], $6::int[], $7::text[], $8::uuid[],
      $9::text[], $10::text[], $11::text[], $12::text[], $13::bool[], $14::timestamptz[], $15::text[], $16::uuid[], $18::smallint[]${senders ? ', $19::inet[], $20::text[]' : ''})
      as given (receipt, at, site, release, manifest, revision, locale, subject, action, categories, vendors, surface, gpc,
        expires_at, proof, key, kept${senders ? ', address, user_agent' : ''})
  ), keyed as (
    insert into privacy.consent_keys (site, key, receipt)
      select site, key, receipt from given where key is not null
      on conflict do nothing returning receipt
  ), kept as (
    insert into privacy.consents (receipt, at, site, release, manifest, revision, locale, subject, action, categories, vendors,
        surface, gpc, expires_at, kid, proof, kept)
      select receipt, at, site, release, decode(manifest, 'hex'), revision, locale, subject, action, categories::text[],
        vendors::text[], surface, gpc, expires_at, $17, decode(proof, 'hex'), kept from given
        where key is null or exists (select from keyed where keyed.receipt = given.receipt)
  )${
    senders
      ? `, sent as (
    insert into privacy.consent_senders (receipt, kept, address, user_agent)
      select receipt, kept, address, user_agent from given
        where (address is not null or user_agent is not null) and (key is null or receipt in (select receipt from keyed))
  )`
      : ''
  }
  select receipt from given where key is not null and receipt not in (select receipt from keyed)`

/** Hardly a site keeps who sent a choice: what is written for those alone, nobody else waits for. */
const insertAlone = { name: 'privacy-insert-consents', text: insertText({ senders: false }) }
const insertWithSenders = { name: 'privacy-insert-consents-sent', text: insertText({ senders: true }) }

/** The same for a choice that comes alone, without its sender: half the work for PostgreSQL. */
const insertOneText = `
  with keyed as (
    insert into privacy.consent_keys (site, key, receipt)
      select $3::text, $16::uuid, $1::uuid where $16::uuid is not null
      on conflict do nothing returning receipt
  )
  insert into privacy.consents (receipt, at, site, release, manifest, revision, locale, subject, action, categories, vendors,
      surface, gpc, expires_at, kid, proof, kept)
    select $1::uuid, $2::timestamptz, $3::text, $4::int, $5::bytea, $6::int, $7::text, $8::uuid, $9::text, $10::text[],
      $11::text[], $12::text, $13::bool, $14::timestamptz, $17::text, $15::bytea, $18::smallint
      where $16::uuid is null or exists (select from keyed)
    returning receipt`

const insertOne = async (
  query: NamedQuery,
  { consent, proof, key, months, kid }: ConsentToWrite & { kid: string },
): Promise<ReadonlySet<string>> => {
  const { rows } = await query({
    name: 'privacy-insert-consent',
    text: insertOneText,
    values: [
      consent.receipt,
      new Date(consent.at).toISOString(),
      consent.site,
      consent.release,
      `\\x${consent.manifestSha256}`,
      consent.revision,
      consent.locale,
      consent.subject,
      consent.action,
      consent.categories,
      consent.vendors,
      consent.surface,
      consent.gpc,
      new Date(consent.expiresAt).toISOString(),
      packProof(proof),
      key,
      kid,
      months,
    ],
  })
  return new Set(rows.length > 0 ? [] : [consent.receipt])
}

/** One order for the keys of all processes, so that no two wait for each other: PostgreSQL takes them as they come. */
const inOrderOfKeys = (group: readonly ConsentToWrite[]): ConsentToWrite[] => {
  const placed = group.map((row) => ({ row, place: `${row.key} ${row.consent.site}` }))
  return placed.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ row }) => row)
}

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
  const [one, ...others] = group
  const senders = group.some(({ sender }) => sender !== undefined)
  if (one && others.length === 0 && !senders) return insertOne(query, { ...one, kid })
  const ordered = inOrderOfKeys(group)
  const of = (read: (row: ConsentToWrite) => string) => column(ordered, read)
  const { rows } = await query({
    ...(senders ? insertWithSenders : insertAlone),
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
      of(({ months }) => String(months)),
      ...(senders
        ? [
            of(({ sender }) => sender?.address ?? 'null'),
            of(({ sender }) => (sender?.userAgent === undefined ? 'null' : element(sender.userAgent))),
          ]
        : []),
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
