/** Lengths of time in running text: "5 gadi", "ühe kuu jooksul", "thirty (30) days". */
import { numberOfWord } from './number-words.ts'
import type { Language } from './rule.ts'

export const textUnits = ['minute', 'hour', 'day', 'workday', 'week', 'month', 'quarter', 'year'] as const
export type UnitOfTime = (typeof textUnits)[number]
export type PeriodInText = {
  /** As it is written. */
  said: string
  amount: number
  unit: UnitOfTime
}

const feminine = '(?:a|as|ai|u|ā|ām|ās)'
const dayLv = `dien${feminine}`
const endingEt =
  '(?:|a|i|e|t|d|l|s|at|it|et|as|is|es|al|el|il|ga|ni|ks|aga|ast|ist|est|aks|iks|eks|ani|ini|eni|ale|ile|ele|ade|ide|ad|id|te|ne|ane|ine|ase|ise|st|nis|nist|niks|nini|seks|aseks|aste|iste|aegne|aegse)'

/** In the order of {@link textUnits}. */
const units: Record<Language, readonly string[]> = {
  lv: [
    'minūt(?:e|es|ei|i|u|ē|ēm|ēs)',
    `stund${feminine}`,
    `${dayLv}|diennakt(?:s|i|ī|ij|īm|īs)|diennakšu`,
    `darbdien${feminine}|darba ${dayLv}`,
    `nedēļ${feminine}`,
    'mēne(?:sis|ša|sim|si|sī|ši|šu|šiem|šus|šos)',
    'ceturk(?:snis|šņa|snim|sni|snī|šņi|šņu|šņiem|šņus|šņos)',
    'gad(?:s|a|am|u|ā|i|iem|us|os)',
  ],
  et: [
    `minut${endingEt}`,
    '(?:tund|tundi|tunni|tunnis|tunnist|tunniks|tunnini|tunniga|tunnid|tundide|tunnine|tunnise|tunniline)',
    `(?:öö|kalendri)?päev${endingEt}`,
    `töö-?päev${endingEt}`,
    `nädal${endingEt}`,
    '(?:kalendri)?kuu(?:|d|s|st|ks|ni|ga|de|deks|dele|ne|se|line|lise|lt|l|le)',
    `kvartal${endingEt}`,
    `(?:kalendri|majandus|täis)?aasta${endingEt}`,
  ],
  en: [
    'minutes?',
    'hours?',
    '(?:calendar )?days?',
    '(?:working|business)[ -]days?',
    'weeks?',
    '(?:calendar )?months?',
    'quarters?',
    '(?:calendar )?years?',
  ],
}

/** What may stand between a number and its unit. */
const between: Record<Language, RegExp> = {
  lv: /^(?:kalendār\p{L}+|piln\p{L}+|pilnu|nākam\p{L}+|turpmāk\p{L}+|secīg\p{L}+)$/iu,
  et: /^(?:täis\p{L}*|järgmis\p{L}*|järgneva\p{L}*|kalendri\p{L}*|järjestikus\p{L}*)$/iu,
  en: /^(?:full|whole|calendar|consecutive|further|more|additional)$/i,
}

/** A unit and the number in one word. */
const wholeWords: Record<Language, readonly { pattern: RegExp; amount: number; unit: UnitOfTime }[]> = {
  lv: [
    { pattern: /(?<!\p{L})pusgad(?:s|a|am|u|ā|i|iem|us|os)(?!\p{L})/giu, amount: 6, unit: 'month' },
    { pattern: /(?<!\p{L})pusotr(?:s|a|u|am) gad(?:s|a|am|u|ā)(?!\p{L})/giu, amount: 18, unit: 'month' },
  ],
  et: [
    {
      pattern: /(?<!\p{L})(?:poolaasta\p{L}{0,4}|pool aastat|poole aasta\p{L}{0,3})(?!\p{L})/giu,
      amount: 6,
      unit: 'month',
    },
    { pattern: /(?<!\p{L})(?:poolteist aastat|pooleteise aasta\p{L}{0,3})(?!\p{L})/giu, amount: 18, unit: 'month' },
  ],
  en: [
    { pattern: /\b(?:half a year|half-year)\b/gi, amount: 6, unit: 'month' },
    { pattern: /\b(?:a year and a half|one and a half years)\b/gi, amount: 18, unit: 'month' },
    { pattern: /\b(?:a |one )?fortnight\b/gi, amount: 14, unit: 'day' },
  ],
}

// "kolmeaastane", "ühekuuline": the number is the beginning of the word.
const joined = '(ühe|kahe|kolme|nelja|viie|kuue|seitsme|kaheksa|üheksa|kümne)?'

const patterns: Record<Language, RegExp> = {
  lv: unitPattern('lv'),
  et: unitPattern('et'),
  en: unitPattern('en'),
}

function unitPattern(language: Language): RegExp {
  const choices = units[language].map((forms) => `(${forms})`).join('|')
  return new RegExp(`(?<!\\p{L})${language === 'et' ? joined : '()'}(?:${choices})(?!\\p{L})`, 'giu')
}

const figures = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+(?:[.,]\\d+)?'
const numberBefore = new RegExp(`(?<![\\p{L}\\d.,])(${figures}|\\p{L}+)\\)?[ -]{0,2}$`, 'u')
const wordBefore = /(\p{L}+) $/u
/** How far before its unit a number is looked for. */
const reach = 60

const amountOf = (said: string, language: Language): number | undefined => {
  if (!/^\d/.test(said)) return numberOfWord(said, language)
  return Number(said.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'))
}

/** "twenty-four", "divdesmit četras": the first of the two words. */
const tensBefore = (before: string, language: Language): { value: number; length: number } | undefined => {
  const [said, word = ''] = /(?<!\p{L})(\p{L}+)[ -]$/u.exec(before) ?? []
  const value = numberOfWord(word, language)
  const isTens = value !== undefined && value >= 20 && value < 100
  return said !== undefined && isTens ? { value, length: said.length } : undefined
}

/** The number that stands before a unit, over a word such as "calendar". */
const numberIn = (before: string, language: Language): { amount: number; length: number } | undefined => {
  let left = before
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const said = numberBefore.exec(left)
    const amount = said?.[1] === undefined ? undefined : amountOf(said[1], language)
    if (said && amount !== undefined) {
      const tens =
        amount < 10 && /^\p{L}/u.test(said[1] ?? '') ? tensBefore(left.slice(0, said.index), language) : undefined
      return { amount: amount + (tens?.value ?? 0), length: before.length - said.index + (tens?.length ?? 0) }
    }
    const word = wordBefore.exec(left)
    if (!word?.[1] || !between[language].test(word[1])) return undefined
    left = left.slice(0, word.index)
  }
  return undefined
}

// "2018. gads" is no length, nor is "in 2018 days".
const isLength = (amount: number, unit: UnitOfTime): boolean => amount > 0 && (unit !== 'year' || amount < 1000)

/**
 * The periods of a text, and the text without them.
 *
 * @param text without doubled white space
 * @example periodsIn({ text: 'viena mēneša laikā', language: 'lv' }).periods // [{ said: 'viena mēneša', amount: 1, unit: 'month' }]
 */
export const periodsIn = ({
  text,
  language,
}: {
  text: string
  language: Language
}): { periods: PeriodInText[]; rest: string } => {
  const periods: PeriodInText[] = []
  let start = text
  for (const { pattern, amount, unit } of wholeWords[language]) {
    start = start.replace(pattern, (said: string) => {
      periods.push({ said, amount, unit })
      return ' '
    })
  }
  let rest = ''
  let read = 0
  for (const match of start.matchAll(patterns[language])) {
    const index = textUnits.findIndex((_, each) => match[each + 2] !== undefined)
    const unit = textUnits[index]
    if (unit === undefined) continue
    const inWord = match[1] ? numberOfWord(match[1], language) : undefined
    const before = start.slice(Math.max(read, match.index - reach), match.index)
    const number = inWord === undefined ? numberIn(before, language) : { amount: inWord, length: 0 }
    if (!number || !isLength(number.amount, unit)) continue
    const from = match.index - number.length
    const to = match.index + match[0].length
    periods.push({ said: start.slice(from, to).trim(), amount: number.amount, unit })
    rest += `${start.slice(read, from)} `
    read = to
  }
  return { periods, rest: rest + start.slice(read) }
}

/** Whether a text names a unit, with or without a number: "mēneša laikā" is a month. */
export const namesUnit = ({
  text,
  language,
  unit,
}: {
  text: string
  language: Language
  unit: UnitOfTime
}): boolean => {
  for (const match of text.matchAll(patterns[language])) {
    if (match[textUnits.indexOf(unit) + 2] !== undefined) return true
  }
  return false
}

const inDays: Partial<Record<UnitOfTime, number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7 }
const inMonths: Partial<Record<UnitOfTime, number>> = { month: 1, quarter: 3, year: 12 }

/** The same for periods of one length: a year is twelve months, a day 24 hours; a month is not 30 days. */
export const lengthKey = ({ amount, unit }: Pick<PeriodInText, 'amount' | 'unit'>): string => {
  const months = inMonths[unit]
  if (months !== undefined) return `${amount * months} months`
  const days = inDays[unit]
  return days === undefined ? `${amount} ${unit}` : `${Math.round(amount * days * 1440)} minutes`
}

/** Other ways to say the length: of 24 months, 2 years and 8 quarters too. */
export const sameLength = ({
  amount,
  unit,
}: Pick<PeriodInText, 'amount' | 'unit'>): { amount: number; unit: UnitOfTime }[] => {
  const scale = inMonths[unit] === undefined ? inDays : inMonths
  const size = scale[unit]
  if (size === undefined) return [{ amount, unit }]
  return textUnits.flatMap((other) => {
    const otherSize = scale[other]
    if (otherSize === undefined) return []
    const value = Math.round(((amount * size) / otherSize) * 10_000) / 10_000
    return Number.isInteger(value) || other === unit ? [{ amount: value, unit: other }] : []
  })
}
