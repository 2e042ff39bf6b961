/** Dates in running text, however a language writes them. */
import type { Language } from './rule.ts'

export type DateInText = {
  /** As it is written. */
  said: string
  /** `2026-01-05`, `2026-01`, `--01-05`; several where the order of day and month cannot be told. */
  readings: readonly string[]
}

const months: Record<Language, readonly string[]> = {
  lv: [
    'janvār',
    'februār',
    'mart',
    'aprīl',
    'maij',
    'jūnij',
    'jūlij',
    'august',
    'septembr',
    'oktobr',
    'novembr',
    'decembr',
  ],
  et: [
    'jaanuar',
    'veebruar',
    'märts',
    'aprill',
    'mai',
    'juuni',
    'juuli',
    'august',
    'septemb',
    'oktoob',
    'novemb',
    'detsemb',
  ],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

// "may" is no month, and "Marketing" none either.
const monthWord: Record<Language, string> = {
  lv: `(${months.lv.join('|').replace('aprīl', 'aprī[lļ]')})(?:s|is|a|ā|ī|am|im|u|i)`,
  et: `(${months.et.join('|')})(?:er|ri|ril|rini|rist|riks|ris|i|il|ini|ist|iks|is|l|ni|st|ks|s|)`,
  en: '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember|)\\.?',
}

type Reader = {
  pattern: RegExp
  read: (groups: Readonly<Record<string, string | undefined>>, language: Language) => string
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const full = ({ year, month, day }: { year?: string | undefined; month: number; day?: string | undefined }): string => {
  const dayPart = day === undefined ? '' : `-${twoDigits(Number(day))}`
  return `${year ?? '-'}-${twoDigits(month)}${dayPart}`
}

const monthNumber = (word: string | undefined, language: Language): number =>
  months[language].findIndex((stem) => stem.toLowerCase() === word?.toLowerCase().replace('ļ', 'l')) + 1

const inWords = (pattern: string, flags: string): Reader => ({
  pattern: new RegExp(pattern, flags),
  read: ({ year, month, day }, language) => full({ year, month: monthNumber(month, language), day }),
})

const named = (language: Language): string => monthWord[language].replace('(', '(?<month>')
const ends = '(?![\\p{L}\\p{N}])'
const starts = '(?<![\\p{L}\\p{N}.])'

const readers: Record<Language, readonly Reader[]> = {
  lv: [
    inWords(`${starts}(?<year>\\d{4})\\.\\s?gada\\s(?<day>\\d{1,2})\\.\\s?${named('lv')}${ends}`, 'giu'),
    inWords(`${starts}(?<year>\\d{4})\\.\\s?gada\\s${named('lv')}${ends}`, 'giu'),
    inWords(`${starts}(?<day>\\d{1,2})\\.\\s?${named('lv')}(?:\\s(?<year>\\d{4}))?${ends}`, 'giu'),
  ],
  et: [
    inWords(`${starts}(?<year>\\d{4})\\.?\\s?(?:aasta|a\\.?)\\s(?<day>\\d{1,2})\\.\\s?${named('et')}${ends}`, 'giu'),
    inWords(`${starts}(?<year>\\d{4})\\.?\\s?(?:aasta|a\\.?)\\s${named('et')}${ends}`, 'giu'),
    inWords(`${starts}(?<day>\\d{1,2})\\.\\s?${named('et')}(?:\\s(?<year>\\d{4}))?${ends}`, 'giu'),
    inWords(`${starts}${named('et')}\\s(?<year>\\d{4})${ends}`, 'giu'),
  ],
  en: [
    inWords(
      `${starts}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${named('en')}(?:,?\\s(?<year>\\d{4}))?${ends}`,
      'gu',
    ),
    inWords(`${starts}${named('en')}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<year>\\d{4}))?${ends}`, 'gu'),
    inWords(`${starts}${named('en')}\\s(?<year>\\d{4})${ends}`, 'gu'),
  ],
}

const international = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g
const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g
const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g

const isMonth = (value: string | undefined): boolean => Number(value) >= 1 && Number(value) <= 12
const isDay = (value: string | undefined): boolean => Number(value) >= 1 && Number(value) <= 31

const inFigures = (year: string, first: string, second: string): string[] =>
  [
    { day: first, month: second },
    { day: second, month: first },
  ]
    .filter(({ day, month }) => isDay(day) && isMonth(month))
    .map(({ day, month }) => full({ year, month: Number(month), day }))

/**
 * Dates of a text, and the text without them. A language that is not known here is read for dates in figures alone.
 *
 * @example datesIn({ text: 'Spēkā no 2026. gada 5. janvāra', language: 'lv' }).dates[0]?.readings // ['2026-01-05']
 */
export const datesIn = ({
  text,
  language,
}: {
  text: string
  language: Language | undefined
}): { dates: DateInText[]; rest: string } => {
  const dates: DateInText[] = []
  if (!/\d/.test(text)) return { dates, rest: text }
  const take = (said: string, readings: readonly string[]): string => {
    if (readings.length === 0) return said
    dates.push({ said, readings })
    return ' '
  }
  let rest = text
    .replace(international, (said, year, month, day) =>
      take(said, isMonth(month) && isDay(day) ? [full({ year, month: Number(month), day })] : []),
    )
    .replace(dotted, (said, day, month, year) =>
      take(said, isMonth(month) && isDay(day) ? [full({ year, month: Number(month), day })] : []),
    )
    .replace(slashed, (said, first, second, year) => take(said, inFigures(year, first, second)))
  if (language === undefined) return { dates, rest }
  for (const { pattern, read } of readers[language]) {
    rest = rest.replace(pattern, (...match) => {
      const groups: unknown = match.at(-1)
      return take(String(match[0]), isGroups(groups) ? [read(groups, language)] : [])
    })
  }
  return { dates, rest }
}

const isGroups = (value: unknown): value is Record<string, string | undefined> =>
  typeof value === 'object' && value !== null
