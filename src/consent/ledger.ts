/** The ledger of consents: what was chosen, taken down for good before it is acknowledged. */
import { LRUCache } from 'lru-cache'
import type { ConsentOrder } from '../contract/consent.ts'
import type { SigningKey } from '../signing/signing-key.ts'
import type { BannerFacts } from './banner-facts.ts'
import { type CheckedChoice, type ChoiceRefusal, checkChoice } from './choice.ts'
import { groupCommit } from './group-commit.ts'
import { leafHash, merkleTree } from './merkle-tree.ts'
import { type Consent, receiptHalves, receiptText, signedText } from './receipt.ts'
import { receiptIdAt } from './receipt-id.ts'
import {
  type ConsentToWrite,
  findByKeys,
  findConsent,
  insertConsents,
  type KeptConsent,
  type NamedQuery,
} from './rows.ts'
import type { Sender } from './sender.ts'
import { proofOf } from './stored-proof.ts'
import { signTreeHead } from './tree-head.ts'

export type Recorded =
  | { outcome: 'recorded'; receipt: string; body: string }
  | { outcome: 'refused'; code: ChoiceRefusal | 'key-reused'; detail: string }
  /** Too many wait. */
  | { outcome: 'busy' }

export type Ledger = {
  /**
   * @param key a UUID: what comes again under it is the same choice, and gets the same receipt
   * @throws where the database cannot be written at the moment: whether it was written is not known then
   */
  record: (choice: {
    order: ConsentOrder
    facts: BannerFacts
    key: string | undefined
    /** That the site keeps choices, by what it publishes now; 0: as long as the installation does. */
    months: number
    /** What of who sent it is kept; mostly nothing. */
    sender: Sender | undefined
  }) => Promise<Recorded>
  /** The receipt again, as it was first answered. */
  find: (place: { site: string; receipt: string }) => Promise<string | undefined>
  /** Settles when all that was taken is written. */
  idle: () => Promise<void>
}

type Item = { consent: Consent; key: string | undefined; months: number; sender: Sender | undefined }

const day = 86_400_000

/** Most visitors choose one of a few: what was checked for a release is not checked again. */
const checkOnce = () => {
  const checked = new WeakMap<BannerFacts, LRUCache<string, CheckedChoice>>()
  return ({ order, facts }: { order: ConsentOrder; facts: BannerFacts }): CheckedChoice => {
    const { locale, action, categories, vendors } = order
    const known = checked.get(facts) ?? new LRUCache<string, CheckedChoice>({ max: 200 })
    checked.set(facts, known)
    const name = JSON.stringify([locale, action, categories, vendors])
    const before = known.get(name)
    if (before) return before
    const made = checkChoice({ order, facts })
    // What is refused is as long as whoever sends it likes, and nobody's to hold.
    if (made.outcome === 'accepted' && name.length < 1_000) known.set(name, made)
    return made
  }
}

/** No partition for the month yet. */
const isMonthMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23514' && /no partition/.test(error.message)
/** Two replicas were at the same keys. */
const isDeadlock = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '40P01'

const sameChoice = (a: Consent, b: Consent): boolean =>
  a.subject === b.subject &&
  a.release === b.release &&
  a.locale === b.locale &&
  a.action === b.action &&
  a.categories.join() === b.categories.join() &&
  a.vendors.join() === b.vendors.join()

/**
 * @param query on a pool of connections with full durability
 * @param key what receipts are signed with
 * @param clock milliseconds since the epoch
 */
export const createLedger = ({
  query,
  key: signingKey,
  clock = Date.now,
  largestGroup = 500,
  mostWaiting = 2_000,
}: {
  query: NamedQuery
  key: Pick<SigningKey, 'kid' | 'publicJwk' | 'signBytes'>
  clock?: () => number
  largestGroup?: number
  mostWaiting?: number
}): Ledger => {
  const { kid, publicJwk } = signingKey
  const check = checkOnce()
  let keyKept = false

  /** Whoever verifies a receipt finds the key among those that are published. */
  const keepKey = async (): Promise<void> => {
    if (keyKept) return
    await query({
      text: 'insert into privacy.signing_keys (kid, jwk) values ($1, $2::jsonb) on conflict (kid) do nothing',
      values: [kid, JSON.stringify(publicJwk)],
    })
    keyKept = true
  }

  const insert = async (group: readonly ConsentToWrite[]): Promise<ReadonlySet<string>> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await insertConsents(query, { group, kid })
      } catch (error) {
        if (attempt > 3 || !(isMonthMissing(error) || isDeadlock(error))) throw error
        if (!isMonthMissing(error)) continue
        await query({
          text: `select privacy.ensure_consent_part(to_timestamp(at / 1000), kept)
            from (select distinct * from unnest($1::float8[], $2::int[]) as given (at, kept)) as given`,
          values: [group.map(({ consent }) => consent.at), group.map(({ months }) => months)],
        })
      }
    }
  }

  const earlier = (kept: KeptConsent | undefined, { consent }: Pick<Item, 'consent'>): Recorded => {
    if (!kept) return { outcome: 'refused', code: 'key-reused', detail: 'What was sent under this id is purged.' }
    if (!sameChoice(kept.consent, consent)) {
      return { outcome: 'refused', code: 'key-reused', detail: 'Another choice was sent under this id.' }
    }
    const { receipt } = kept.consent
    return { outcome: 'recorded', receipt, body: receiptText(receiptHalves(kept.consent), kept.proof) }
  }

  const write = async (items: readonly Item[]): Promise<readonly Recorded[]> => {
    await keepKey()
    const receipts = items.map(({ consent }) => receiptHalves(consent))
    const { root, paths } = merkleTree(receipts.map((halves) => leafHash(signedText(halves))))
    const signature = signTreeHead({ root, size: items.length }, signingKey)
    const group = items.map((item, leafIndex): ConsentToWrite => {
      const path = paths[leafIndex] ?? []
      return { ...item, proof: { signature, treeSize: items.length, leafIndex, path } }
    })
    const known = await insert(group)
    const repeated = group.flatMap(({ consent, key }) =>
      known.has(consent.receipt) && key !== undefined ? [{ site: consent.site, key }] : [],
    )
    const before = repeated.length > 0 ? await findByKeys(query, repeated) : new Map<string, KeptConsent>()
    return group.map(({ consent, key, proof }, at) => {
      const { receipt } = consent
      const halves = receipts[at]
      if (halves && !known.has(receipt))
        return { outcome: 'recorded', receipt, body: receiptText(halves, proofOf(proof, kid)) }
      return earlier(before.get(`${consent.site} ${key}`), { consent })
    })
  }

  const commits = groupCommit({ write, largest: largestGroup, mostWaiting })

  return {
    record: async ({ order, facts, key, months, sender }) => {
      const checked = check({ order, facts })
      if (checked.outcome === 'refused') return checked
      const at = clock()
      const { subject, locale, surface, gpc } = order
      const consent: Consent = {
        ...checked.choice,
        ...{ subject, locale, surface, gpc, at },
        receipt: receiptIdAt(at),
        site: facts.site,
        release: facts.release,
        manifestSha256: facts.manifestSha256,
        revision: facts.revision,
        expiresAt: at + facts.days * day,
      }
      return commits.add({ consent, key, months, sender }) ?? { outcome: 'busy' }
    },
    find: async (place) => {
      const kept = await findConsent(query, place)
      return kept && receiptText(receiptHalves(kept.consent), kept.proof)
    },
    idle: commits.idle,
  }
}
