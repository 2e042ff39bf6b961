/** A withdrawal that somebody told the controller of, and not the banner: taken down like any other choice. */
import { z } from 'zod'
import { bannerConfiguration } from '../contract/banner-configuration.ts'
import { type BannerFacts, bannerFacts } from './banner-facts.ts'
import type { Ledger } from './ledger.ts'
import { findSubject, stateOf } from './read-consents.ts'
import type { Consent } from './receipt.ts'
import { findByKeys, type NamedQuery } from './rows.ts'

export type Withdrawn =
  | { outcome: 'recorded'; receipt: string }
  /** The site knows no such subject, or nothing that it accepted holds. */
  | { outcome: 'refused'; code: 'not-found' | 'nothing-to-withdraw' | 'key-reused' }
  | { outcome: 'busy' }

/** Where it was recorded, as it stands in the receipt. */
const surface = 'admin'
const day = 86_400_000

const bodies = z.array(z.object({ body: z.instanceof(Buffer) }))

/** What the banner offered that the subject chose from, out of the release that the choice names. */
const factsOf = async (query: NamedQuery, latest: Consent): Promise<BannerFacts> => {
  const { site, release, locale, manifestSha256, revision } = latest
  const { rows } = await query({
    text: 'select body from privacy.release_files where site = $1 and release = $2 and path = $3',
    values: [site, release, `${locale}/banner.json`],
  })
  const [file] = bodies.parse(rows)
  // A release is never deleted, and the choice was held against this very banner.
  if (!file) throw new Error(`Release ${release} of ${site} has no banner in ${locale}.`)
  const banner = bannerConfiguration.parse(JSON.parse(file.body.toString('utf8')))
  const days = Math.round((latest.expiresAt - latest.at) / day)
  return { ...bannerFacts(banner, { manifestSha256, locales: [locale] }), revision, days }
}

const kept = z.array(z.object({ months: z.int().nullable() }))

/** How long the site keeps choices by what it publishes now; 0: as long as the installation does. */
const monthsKept = async (query: NamedQuery, site: string): Promise<number> => {
  const { rows } = await query({
    text: 'select months from privacy.consent_months_of_sites() where site = $1',
    values: [site],
  })
  return kept.parse(rows)[0]?.months ?? 0
}

/**
 * Appends a choice that takes back all that the subject's latest one accepts, about the same release and in the same
 * language. What came before stays as it is.
 *
 * @param key a UUID made for this order: a repeat is taken down once
 * @throws where the database cannot be written at the moment
 */
export const recordWithdrawal = async ({
  query,
  ledger,
  order,
  now = Date.now(),
}: {
  query: NamedQuery
  ledger: Pick<Ledger, 'record'>
  order: { site: string; subject: string; key: string }
  now?: number
}): Promise<Withdrawn> => {
  const { site, subject, key } = order
  const before = (await findByKeys(query, [{ site, key }])).get(`${site} ${key}`)?.consent
  if (before) {
    const isRepeat = before.subject === subject && before.action === 'withdraw' && before.surface === surface
    return isRepeat ? { outcome: 'recorded', receipt: before.receipt } : { outcome: 'refused', code: 'key-reused' }
  }
  const found = await findSubject(query, { site, id: subject })
  const latest = found?.subject === subject ? found.consents.at(-1)?.consent : undefined
  if (!latest) return { outcome: 'refused', code: 'not-found' }
  if (stateOf(latest, now) !== 'given') return { outcome: 'refused', code: 'nothing-to-withdraw' }
  const { release, locale } = latest
  const recorded = await ledger.record({
    order: { subject, release, locale, action: 'withdraw', categories: [], surface, gpc: false },
    facts: await factsOf(query, latest),
    key,
    months: await monthsKept(query, site),
    // Whoever records it is not the person.
    sender: undefined,
  })
  switch (recorded.outcome) {
    case 'recorded':
      return { outcome: 'recorded', receipt: recorded.receipt }
    case 'refused':
      if (recorded.code !== 'key-reused') throw new Error(recorded.detail)
      return { outcome: 'refused', code: recorded.code }
    case 'busy':
      return recorded
  }
}
