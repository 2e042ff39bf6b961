import type { CheckFinding } from './check.ts'

const stopping: readonly CheckFinding['code'][] = [
  'token-missing',
  'token-added',
  'placeholder-missing',
  'placeholder-added',
]

/**
 * Whether a finding keeps a translation from being approved. Only what is certain does: a value of the registers that is
 * not said, or said where the source does not. The others are for a person to weigh.
 */
export const stopsApproval = ({ code }: Pick<CheckFinding, 'code'>): boolean => stopping.includes(code)
