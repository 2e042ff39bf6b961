/** How long data and cookies are kept, as running text has it. */
import type { Snapshot } from '../snapshot.ts'
import { lengthKey, type PeriodInText, periodsIn } from './periods-in-text.ts'
import type { Language } from './rule.ts'

type RetentionRule = Snapshot['retentionRules'][number]
type Length = Pick<RetentionRule, 'amount' | 'amountMax' | 'unit'>

const keeping: Record<Language, RegExp> = {
  lv: /(?<!\p{L})(?:uz|sa|pa)?glabā|(?<!\p{L})(?:iz)?dzēs|(?<!\p{L})(?:iz)?dzēš|iznīcin|arhivē/iu,
  et: /säilita|(?<!\p{L})hoia|(?<!\p{L})hoita|kustuta|hävita|arhiveeri/iu,
  en: /\b(?:keep|keeps|kept|store|stores|stored|retain|retains|retained|delete|deletes|deleted|erase|erased|archive|archived)\b/i,
}
/** In these a period is how soon something is done, and not how long something is kept. */
const inTime: Record<Language, RegExp> = {
  lv: /(?<!\p{L})laikā(?!\p{L})/iu,
  et: /(?<!\p{L})jooksul(?!\p{L})/iu,
  en: /\bwithin\b/i,
}

/** Periods for which a sentence says that something is kept. */
export const keptFor = (sentence: string, language: Language): PeriodInText[] =>
  keeping[language].test(sentence) && !inTime[language].test(sentence)
    ? periodsIn({ text: sentence.replace(/\s+/g, ' '), language }).periods.filter(({ unit }) => unit !== 'workday')
    : []

const daysPer = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  workday: 1.4,
} as const

const daysOf = ({ amount, unit }: Pick<PeriodInText, 'amount' | 'unit'>): number => amount * daysPer[unit]

/** Whether a period is the one of a register: the same length, or one between the two that a range gives. */
export const agrees = (period: PeriodInText, { amount, amountMax, unit }: Length): boolean => {
  if (amount === undefined || unit === undefined) return true
  const ends = [amount, amountMax ?? amount].map((each) => ({ amount: each, unit }))
  if (ends.some((end) => lengthKey(end) === lengthKey(period))) return true
  const [least = 0, most = 0] = ends.map(daysOf).sort((a, b) => a - b)
  const days = daysOf(period)
  // 90 days are three months, and 365 days a year, to whoever writes so.
  return days >= least * 0.97 && days <= most * 1.03
}

const stemLength = (word: string): number => (word.length <= 6 ? word.length - 2 : word.length - 3)

const isForm = ({ said, word, language }: { said: string; word: string; language: Language }): boolean => {
  if (language === 'en') return said === word || `${said}s` === word || said === `${word}s`
  const stem = word.slice(0, Math.max(3, stemLength(word)))
  return said.startsWith(stem) && said.length <= word.length + 4
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 3)

/** Whether a sentence is about a subject: it has every longer word of its name, in whatever case. */
export const isAbout = ({
  sentence,
  subject,
  language,
}: {
  sentence: string
  subject: string
  language: Language
}): boolean => {
  const words = wordsOf(subject).slice(0, 8)
  if (words.length === 0) return false
  const said = wordsOf(sentence)
  return words.every((word) => said.some((each) => isForm({ said: each, word, language })))
}
