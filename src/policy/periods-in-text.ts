/** Periods that running text names: "12 mēneši", "kahe aasta jooksul", "thirty days". */
import { numberWords } from './number-words.ts'
import { periodUnits } from './register-choices.ts'

type Unit = (typeof periodUnits)[number]
export type TextPeriod = { amount: number; unit: Unit; text: string }

type UnitWords = Readonly<Record<Unit, string>>

const latvian: UnitWords = {
  minute: 'minū(?:te|tes|tei|ti|tēm|tēs|šu|tē)',
  hour: 'stund(?:a|as|u|ai|ām|ās|ā)',
  day: '(?:darb)?dien(?:a|as|u|ai|ām|ās|ā)',
  week: 'nedēļ(?:a|as|u|ai|ām|ās|ā)',
  month: 'mēne(?:sis|si|ša|sim|sī|ši|šu|šus|šiem|šos)|mēn',
  year: 'gad(?:s|i|u|iem|am|us|os|a|ā)',
}
const estonian: UnitWords = {
  minute: 'minut(?:it|i|iks|ite|iga)?',
  hour: 'tund(?:i|ide)?|tunni(?:ks|ga|ni)?',
  day: '(?:töö|kalendri)?päev(?:a|aks|ade|ani|aga|ast)?',
  week: 'nädal(?:at|a|aks|ate|ani|aga)?',
  month: 'kuu(?:d|ks|de|ni|ga|st)?',
  year: 'aasta(?:t|ks|te|ni|ga|st)?',
}
const english: UnitWords = {
  minute: 'minutes?',
  hour: 'hours?',
  day: 'days?',
  week: 'weeks?',
  month: 'months?',
  year: 'years?',
}
const languages: Readonly<Record<string, UnitWords>> = { lv: latvian, et: estonian, en: english }

/** What may stand between the number and the unit: "30 kalendāro dienu", "5 working days". */
const between = '(?:(?:darba|kalendār\\p{L}+|piln\\p{L}+|kalendri|working|business|calendar|full)\\s+)?'

const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** A word without what declension changes. */
const stem = (word: string): string => word.slice(0, Math.max(3, word.length - 2))

/** The unit's names as the language itself forms them, with other endings too: for languages that have no table here. */
const wordsOfAnyLocale = (locale: string): UnitWords => {
  const of = (unit: Unit): string => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
    const names = [0, 1, 2, 5, 21].flatMap((count) =>
      format.formatToParts(count).flatMap((part) => (part.type === 'unit' ? stem(part.value.trim()) : [])),
    )
    return `(?:${[...new Set(names)].filter(Boolean).map(quoted).join('|')})\\p{L}{0,3}`
  }
  return {
    minute: of('minute'),
    hour: of('hour'),
    day: of('day'),
    week: of('week'),
    month: of('month'),
    year: of('year'),
  }
}

type Reader = { pattern: RegExp; numberOf: (number: string) => number }

const readers = new Map<string, Reader>()

const readerOf = (locale: string): Reader => {
  const known = readers.get(locale)
  if (known) return known
  const language = locale.split('-')[0] ?? locale
  const units = languages[language] ?? wordsOfAnyLocale(locale)
  const words = numberWords(language)
  const number = ['\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d+(?:[.,]\\d+)?', ...(words.pattern ? [words.pattern] : [])].join(
    '|',
  )
  const named = periodUnits.map((unit) => `(?<${unit}>${units[unit]})`).join('|')
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,/])(?:\\d+(?:[.,]\\d+)?\\s*[–—-]\\s*)?(?<number>${number})(?:\\s*\\([^()]{1,40}\\))?[\\s\\u00a0-]*${between}(?:${named})(?!\\p{L})`,
    'giu',
  )
  const reader: Reader = {
    pattern,
    numberOf: (text) =>
      /^\d/.test(text) ? Number(text.replace(/[ \u00a0]/g, '').replace(',', '.')) : words.numberOf(text),
  }
  if (readers.size < 100) readers.set(locale, reader)
  return reader
}

/** How old somebody is, and not how long something lasts: "jaunāki par 16 gadiem", "16 years of age". */
const ageBefore = /(?:jaunāk|vecāk|younger|older|aged|noorem|vanem|alla)\p{L}*\s+(?:\p{L}{1,6}\s+)?$/iu
const ageAfter = /^[\s-]*(?:vec|old\b|of age|vanu)/iu

/**
 * The periods of a text, in their order; of a range, the upper bound.
 *
 * @example
 * periodsInText({ text: 'Dati glabājas 12 (divpadsmit) mēnešus.', locale: 'lv' }) // [{ amount: 12, unit: 'month', text: '12 …' }]
 */
export const periodsInText = ({ text, locale }: { text: string; locale: string }): TextPeriod[] => {
  const { pattern, numberOf } = readerOf(locale)
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {}
    const unit = periodUnits.find((name) => groups[name] !== undefined)
    const amount = numberOf(groups.number ?? '')
    if (!unit || Number.isNaN(amount)) return []
    const start = match.index
    const isAge =
      unit === 'year' &&
      (ageBefore.test(text.slice(Math.max(0, start - 40), start)) || ageAfter.test(text.slice(start + match[0].length)))
    return isAge ? [] : [{ amount, unit, text: match[0] }]
  })
}
