import type { Period } from '../../contract/policy-registers.ts'

/** XML Schema knows no weeks. */
const units: Readonly<Record<string, { write: (amount: number) => string }>> = {
  minute: { write: (amount) => `PT${amount}M` },
  hour: { write: (amount) => `PT${amount}H` },
  day: { write: (amount) => `P${amount}D` },
  week: { write: (amount) => `P${amount * 7}D` },
  month: { write: (amount) => `P${amount}M` },
  year: { write: (amount) => `P${amount}Y` },
}

/**
 * A length of time as `xsd:duration` writes it; undefined where it cannot.
 *
 * @example
 * durationOf({ amount: 2, unit: 'week' }) // 'P14D'
 */
export const durationOf = ({ amount, unit }: { amount: number; unit: string }): string | undefined =>
  Number.isSafeInteger(amount) && amount >= 0 && Object.hasOwn(units, unit) ? units[unit]?.write(amount) : undefined

/** The ends of a period. */
export const endsOf = ({
  amount,
  amountMax,
  unit,
}: Period): { atLeast?: string; atMost?: string; exactly?: string } => {
  const [from, to] = [durationOf({ amount, unit }), durationOf({ amount: amountMax ?? amount, unit })]
  if (from === undefined || to === undefined) return {}
  return amountMax === undefined ? { exactly: from } : { atLeast: from, atMost: to }
}
