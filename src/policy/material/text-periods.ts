/** Periods that running text names: "12 mēneši", "kahe aasta jooksul", "thirty days". */
import { type PeriodInText, periodsIn } from '../findings/periods-in-text.ts'
import { languages } from '../findings/rule.ts'
import { periodUnits } from '../register-choices.ts'

type Unit = (typeof periodUnits)[number]
export type TextPeriod = { amount: number; unit: Unit }

/** In the units that the registers have. */
const inOurUnits = ({ amount, unit }: PeriodInText): TextPeriod => {
  if (unit === 'workday') return { amount, unit: 'day' }
  return unit === 'quarter' ? { amount: amount * 3, unit: 'month' } : { amount, unit }
}

/** How old somebody is, and not how long something lasts: "jaunāki par 16 gadiem", "16 years of age". */
const ageBefore = /(?:jaunāk|vecāk|younger|older|aged|noorem|vanem|alla)\p{L}*\s+(?:\p{L}{1,6}\s+)?$/iu
const ageAfter = /^[\s-]*(?:vec|old\b|of age|vanu)/iu

const isAge = ({ text, at, said }: { text: string; at: number; said: string }): boolean =>
  ageBefore.test(text.slice(Math.max(0, at - 40), at)) ||
  ageAfter.test(text.slice(at + said.length, at + said.length + 20))

const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
/** A word without what declension changes. */
const stem = (word: string): string => word.slice(0, Math.max(3, word.length - 2))

/** For languages that nobody has described here: figures before a unit as the language itself calls it. */
const patternOf = (locale: string): RegExp => {
  const named = periodUnits.map((unit) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
    const names = [0, 1, 2, 5, 21].flatMap((count) =>
      format.formatToParts(count).flatMap((part) => (part.type === 'unit' ? stem(part.value.trim()) : [])),
    )
    return `(?<${unit}>(?:${[...new Set(names)].filter(Boolean).map(quoted).join('|')})\\p{L}{0,3})`
  })
  return new RegExp(`(?<![\\p{L}\\p{N}.,/])(?<number>\\d+(?:[.,]\\d+)?)[ -]?(?:${named.join('|')})(?!\\p{L})`, 'giu')
}

const patterns = new Map<string, RegExp>()

const inOtherLanguage = (text: string, locale: string): TextPeriod[] => {
  const pattern = patterns.get(locale) ?? patternOf(locale)
  if (patterns.size < 100) patterns.set(locale, pattern)
  return [...text.matchAll(pattern)].flatMap(({ groups = {} }) => {
    const unit = periodUnits.find((name) => groups[name] !== undefined)
    return unit ? [{ amount: Number(groups.number?.replace(',', '.')), unit }] : []
  })
}

/**
 * The periods of a text; of a range, the upper bound.
 *
 * @example
 * periodsInText({ text: 'Dati glabājas 12 (divpadsmit) mēnešus.', locale: 'lv' }) // [{ amount: 12, unit: 'month' }]
 */
export const periodsInText = ({ text, locale }: { text: string; locale: string }): TextPeriod[] => {
  const plain = text.replace(/\s+/g, ' ')
  const language = languages.find((each) => each === locale.split('-')[0])
  if (!language) return inOtherLanguage(plain, locale)
  let read = 0
  return periodsIn({ text: plain, language }).periods.flatMap((period) => {
    const at = plain.indexOf(period.said, read)
    if (at >= 0) read = at + period.said.length
    return period.unit === 'year' && at >= 0 && isAge({ text: plain, at, said: period.said })
      ? []
      : [inOurUnits(period)]
  })
}
