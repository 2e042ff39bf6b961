import type { BasePayload } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { postgresOf } from '../release/database.ts'
import { startRounds } from '../running/rounds.ts'
import { serve } from '../running/serve.ts'
import { keepMonths, purgeMonths } from './months.ts'
import { joinCounts } from './statistics/join-counts.ts'

const sixHours = 6 * 3_600_000

/** Looks four times a day for months of consents that are to be made or purged, and joins counts of days past, until the Payload is destroyed. */
export const serveConsentMonths = ({ consents: { months } }: PrivacyContext, payload: BasePayload): void =>
  serve(payload, 'consent-months', () =>
    startRounds({
      payload,
      every: sixHours,
      work: async () => {
        const { pool } = postgresOf(payload)
        const now = new Date()
        const query = (asked: { text: string; values?: unknown[] }) => pool.query(asked)
        await keepMonths(query, now)
        await joinCounts(query, now)
        for (const { month, consents, site } of await purgeMonths(query, { now, months }))
          payload.logger.info(
            `privacy: purged ${consents} consents of ${month}${site === undefined ? '' : ` of ${site}`}, kept for long enough`,
          )
      },
      says: {
        fails: 'months of consents cannot be looked after for now',
        goesOn: 'months of consents are looked after again',
      },
    }),
  )
