import type { CheckedSite } from '../release/check-sites.ts'

export const exitCodes = { fine: 0, warnings: 1, errors: 2, usage: 3, unreadable: 4 } as const

/** What the worst finding comes to; one that was waived counts for nothing. */
export const exitCodeOf = (sites: readonly Pick<CheckedSite, 'findings'>[]): number => {
  const open = sites.flatMap(({ findings }) => findings).filter(({ waiver }) => !waiver)
  if (open.some(({ severity }) => severity === 'error')) return exitCodes.errors
  return open.some(({ severity }) => severity === 'warning') ? exitCodes.warnings : exitCodes.fine
}
