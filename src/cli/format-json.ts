import type { CheckedSite } from '../release/check-sites.ts'

/** For programs: everything that is known of each finding. */
export const formatJson = (sites: readonly CheckedSite[], of: string): string =>
  `${JSON.stringify({ schema: 'privacy-findings/1', of, sites }, null, 2)}\n`
