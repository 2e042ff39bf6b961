/** All that takes consents, on a pool of a database. */
import type { Source } from '../delivery/source.ts'
import type { SigningKey } from '../signing/signing-key.ts'
import { answerConsents } from './answer-consents.ts'
import { createBannerViews } from './banner-views.ts'
import { knownReleases } from './known-releases.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { domainsOf } from './origins.ts'
import { createRateLimit } from './rate-limit.ts'
import type { NamedQuery } from './rows.ts'

export type Consents = {
  answer: ReturnType<typeof answerConsents>
  /** Settles when all that was taken is written, and what was counted too. */
  close: () => Promise<void>
}

/** Requests of one address in a minute: nobody chooses so often, and an office behind one address may. */
export const defaultConsentRate = 60

/**
 * @param query of connections with full durability
 * @param key undefined as long as it is not known; nothing is taken down then
 * @param perMinute requests of one address, counted with all other processes on the database; 0: any number
 */
export const openConsents = ({
  query,
  source,
  key,
  perMinute = defaultConsentRate,
  onError,
}: {
  query: NamedQuery
  source: Source
  key: () => SigningKey | undefined
  perMinute?: number
  onError?: ((error: unknown) => void) | undefined
}): Consents => {
  const views = createBannerViews({ query })
  let ledger: Ledger | undefined
  const open = (): Ledger | undefined => {
    const known = key()
    if (!ledger && known) ledger = createLedger({ query, key: known })
    return ledger
  }
  return {
    answer: answerConsents({
      source,
      releases: knownReleases(source),
      ledger: open,
      views,
      domains: domainsOf(query),
      limit: createRateLimit({ perMinute, shared: { query, key } }),
      onError,
    }),
    close: async () => {
      await ledger?.idle()
      await views.close()
    },
  }
}
