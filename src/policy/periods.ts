/** Lengths of time in words: how long data is kept and how long a cookie lives. */
import type { Period } from '../contract/policy-registers.ts'
import { cleanLine } from './clean-text.ts'
import type { CompileContext } from './compile-context.ts'
import type { Snapshot } from './snapshot.ts'
import type { Wording } from './wording.ts'

type RetentionRule = Snapshot['retentionRules'][number]
type Cookie = Snapshot['cookieVendors'][number]['cookies'][number]
type Lifetime = Pick<Cookie, 'lifetime'> & Partial<Pick<Cookie, 'amount' | 'amountMax' | 'unit'>>
type Unit = NonNullable<RetentionRule['unit']>
type Length = { amount: number; amountMax?: number; unit: Unit }

const lengthOf = ({
  amount,
  amountMax,
  unit,
}: Partial<Pick<RetentionRule, 'amount' | 'amountMax' | 'unit'>>): Length | undefined => {
  if (amount === undefined || unit === undefined) return undefined
  if (amountMax === undefined || amountMax === amount) return { amount, unit }
  return { amount: Math.min(amount, amountMax), amountMax: Math.max(amount, amountMax), unit }
}

const lengthText = ({ wording, length, upTo }: { wording: Wording; length: Length; upTo: boolean }): string => {
  const { amount, amountMax, unit } = length
  if (upTo) return wording(`periods.upTo.${unit}`, { count: amountMax ?? amount })
  if (amountMax === undefined) return wording(`periods.exact.${unit}`, { count: amount })
  return wording.range(`periods.range.${unit}`, { from: amount, to: amountMax })
}

/** The period of a rule as structured data; undefined where it lasts until an event, or is not complete. */
export const retentionPeriod = (rule: RetentionRule): Period | undefined => {
  if (rule.mode === 'until-event') return undefined
  return lengthOf({ ...rule, amountMax: rule.mode === 'range' ? rule.amountMax : undefined })
}

/**
 * How long, in words: "7 gadi no pārskata gada beigām", "līdz 1 gadam", "30–180 dienas", "līdz dzēšanai". Empty where the
 * rule is not complete.
 */
export const retentionText = ({ context, rule }: { context: CompileContext; rule: RetentionRule }): string => {
  const { wording } = context
  if (rule.mode === 'until-event') return untilText({ context, rule })
  const length = lengthOf({ ...rule, amountMax: rule.mode === 'range' ? rule.amountMax : undefined })
  if (!length) return ''
  const period = lengthText({ wording, length, upTo: rule.mode === 'up-to' })
  if (rule.countedFrom === undefined) return period
  return wording('retention.withStart', { period, start: wording(`retention.from.${rule.countedFrom}`) })
}

const untilText = ({ context, rule }: { context: CompileContext; rule: RetentionRule }): string => {
  const { wording, text } = context
  if (rule.event === undefined) return ''
  if (rule.event !== 'other') return wording(`retention.until.${rule.event}`)
  const event = text(rule.eventText)
  return event === '' ? '' : wording('retention.until.other', { event })
}

/** A cookie's lifetime as structured data; undefined for a session and for what stays until it is deleted. */
export const cookiePeriod = (cookie: Cookie): Period | undefined =>
  cookie.lifetime === 'period' ? lengthOf(cookie) : undefined

/** A cookie's lifetime in words: "sesija", "13 mēneši". Empty where a period has no length. */
export const cookieDuration = ({ wording, cookie }: { wording: Wording; cookie: Lifetime }): string => {
  if (cookie.lifetime !== 'period') return wording(`cookieLifetimes.${cookie.lifetime}`)
  const length = lengthOf(cookie)
  return length ? cleanLine(lengthText({ wording, length, upTo: false })) : ''
}
