/** What `payload privacy:consents` was told on the command line. */
import { type NotRead, told, wrong } from './command-line.ts'

export const usage = `Usage: payload privacy:consents purge [--dry-run]

Purges the months of consents that were kept for as long as their site says, or else the installation (CONSENT_MONTHS, or the
option consents.months); that they were purged, and how many they were, stays written down. The running app does it by itself.

  --dry-run   only tells what would be purged

Ends with 0 where all that is due is purged, 3 where it was called wrongly, 4 where the database could not be used.`

export const exitCodes = { fine: 0, usage: 3, failed: 4 } as const

export type ReadArguments = { ok: true; dryRun: boolean } | NotRead

/**
 * @param argv without node, program and the command's own name
 * @example readArguments(['purge', '--dry-run'])
 */
export const readArguments = (argv: readonly string[]): ReadArguments => {
  const line = told({ argv, options: { 'dry-run': { type: 'boolean' } } })
  if (!line.ok) return line
  if (line.words.length !== 1 || line.words[0] !== 'purge') return wrong('Say what is to be done: purge.')
  return { ok: true, dryRun: line.values['dry-run'] === true }
}
