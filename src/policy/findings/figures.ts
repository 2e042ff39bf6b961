/** Numbers, periods and dates of a text, and where those of a translation differ. */
import { withoutAddresses } from './addresses-in-text.ts'
import { type DateInText, datesIn } from './dates.ts'
import { numbersInWords } from './number-words.ts'
import { oncePerText } from './once-per-text.ts'
import { lengthKey, namesUnit, type PeriodInText, periodsIn, sameLength } from './periods-in-text.ts'
import type { Language } from './rule.ts'

export type NumberInText = { said: string; value: string }
export type Figures = {
  /** What is left of the text without dates and periods. */
  rest: string
  language: Language | undefined
  numbers: readonly NumberInText[]
  periods: readonly PeriodInText[]
  dates: readonly DateInText[]
}

const numberInFigures =
  /(?<![\p{L}\p{N}_])(?:\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,:]\d+)*)/gu
const phone = /(?<![\p{L}\p{N}])\+\d(?:[ \u00a0()-]{0,2}\d){5,18}/gu
const halfDay = /(?<!\d)(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m\b\.?/gi

/** `1 000`, `1.000` and `1,000` are a thousand; `1,5` and `1.5`, `9:00` and `9.00` the same. */
const amountOf = (said: string): string => {
  const grouped = /^(\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(said)
  if (grouped?.[1] && !said.startsWith('0')) {
    return String(Number(`${grouped[1].replace(/\D/g, '')}.${grouped[2] ?? '0'}`))
  }
  const parts = said.split(/[.,:]/)
  if (parts.length > 2) return parts.join('.')
  // A registration number is no amount: it keeps its zeros, however long it is.
  if (parts.length === 1) return said.length > 2 ? said : String(Number(said))
  return String(Number(parts.join('.')))
}

const numbersIn = (text: string): NumberInText[] => {
  if (!/\d/.test(text)) return []
  const numbers: NumberInText[] = []
  const add = (said: string, value: string): string => {
    numbers.push({ said, value })
    return ' '
  }
  const rest = text
    .replace(phone, (said) => add(said, `+${said.replace(/\D/g, '')}`))
    .replace(halfDay, (said, hour, minutes, half) => {
      const hours = (Number(hour) % 12) + (String(half).toLowerCase() === 'p' ? 12 : 0)
      return add(said, amountOf(`${hours}.${minutes ?? '0'}`))
    })
  for (const [said] of rest.matchAll(numberInFigures)) add(said, amountOf(said))
  return numbers
}

/** Whether a text may have any: most have not, and are soon done with. */
const mayHaveFigures = (text: string, language: Language | undefined): boolean =>
  /\d/.test(text) || language !== undefined

type Asked = { text: string; language: Language | undefined }

const find = ({ text, language }: Asked): Figures => {
  if (!mayHaveFigures(text, language)) return { rest: text, language, numbers: [], periods: [], dates: [] }
  const plain = withoutAddresses(text).replace(/\s+/g, ' ')
  const { dates, rest } = datesIn({ text: plain, language })
  if (language === undefined) return { rest, language, numbers: numbersIn(rest), periods: [], dates }
  const { periods, rest: left } = periodsIn({ text: rest, language })
  return { rest: left, language, numbers: numbersIn(left), periods, dates }
}

const figuresOfText = oncePerText(find, ({ language = '' }) => language)

/** @example figuresOf('Glabājam 5 gadus', 'lv').periods // [{ said: '5 gadus', amount: 5, unit: 'year' }] */
export const figuresOf = (text: string, language: Language | undefined): Figures => figuresOfText({ text, language })

export type Difference = {
  /** What the one text says and the other does not, as it is written. */
  onlyHere: readonly string[]
  onlyThere: readonly string[]
}

type Figure =
  | { kind: 'number'; said: string; value: string }
  | ({ kind: 'period' } & PeriodInText)
  | ({ kind: 'date' } & DateInText)

const keysOf = (figure: Figure): readonly string[] => {
  if (figure.kind === 'number') return [figure.value]
  return figure.kind === 'period' ? [lengthKey(figure)] : figure.readings
}

const listOf = ({ numbers, periods, dates }: Figures): Figure[] => [
  ...dates.map((date) => ({ kind: 'date' as const, ...date })),
  ...periods.map((period) => ({ kind: 'period' as const, ...period })),
  ...numbers.map((number) => ({ kind: 'number' as const, ...number })),
]

/** Every number that stands in the text, be it of a period or a date. */
const valuesOf = (figures: readonly Figure[]): ReadonlySet<string> =>
  new Set(
    figures.flatMap((figure) => {
      if (figure.kind === 'number') return [figure.value]
      if (figure.kind === 'period') return sameLength(figure).map(({ amount }) => String(amount))
      return figure.readings.flatMap((reading) => reading.split('-').map((part) => String(Number(part))))
    }),
  )

/** What of one text the other does not say, in figures or in words. */
const unsaid = (figures: readonly Figure[], other: Figures, others: readonly Figure[]): Figure[] => {
  const said = new Set(others.flatMap(keysOf))
  const missing = figures.filter((figure) => !keysOf(figure).some((key) => said.has(key)))
  if (missing.length === 0) return []
  const values = valuesOf(others)
  const plainNumbers = new Set(others.flatMap((each) => (each.kind === 'number' ? [each.value] : [])))
  const { rest, language } = other
  const words = language ? numbersInWords(rest, language) : new Set<number>()
  return missing.filter((figure) => {
    if (figure.kind === 'number') return !values.has(figure.value) && !words.has(Number(figure.value))
    if (figure.kind === 'date') return !isSpelledOut(figure, plainNumbers)
    const lengths = sameLength(figure)
    if (lengths.some(({ amount }) => plainNumbers.has(String(amount)) || words.has(amount))) return false
    if (language === undefined) return true
    const single = lengths.find(({ amount }) => amount === 1)
    return !single || !namesUnit({ text: rest, language, unit: single.unit })
  })
}

/** The parts of a date stand there, in a form that is not known here. */
const isSpelledOut = ({ readings }: DateInText, numbers: ReadonlySet<string>): boolean =>
  readings.some((reading) =>
    reading
      .replace(/^--/, '-')
      .split('-')
      .filter((part, index) => part !== '' && index !== 1)
      .every((part) => numbers.has(String(Number(part))) || numbers.has(part)),
  )

const digitsOf = (figures: readonly Figure[]): string =>
  figures.map(({ kind, said }) => (kind === 'number' ? said.replace(/\D/g, '') : ' ')).join('')

/** Of a telephone number; and “1,5” is none, nor the same as “15”. */
const leastDigits = 5
const decimal = /\d[.,]\d/

/** A small number may be a word in a language whose words are not known here. */
const isLarge = (figure: Figure): boolean => {
  if (figure.kind === 'date') return true
  return figure.kind === 'period' ? figure.amount > 12 : Number.parseFloat(figure.value) > 31
}

/**
 * What two texts, one a translation of the other, say differently; undefined where all agrees. A number counts once,
 * however often it is named: languages repeat "Article 6" and leave it out at different places.
 *
 * @example differingFigures(figuresOf('5 gadi', 'lv'), figuresOf('7 aastat', 'et')) // { onlyHere: ['7 aastat'], onlyThere: ['5 gadi'] }
 */
export const differingFigures = (there: Figures, here: Figures): Difference | undefined => {
  const [ofThere, ofHere] = [listOf(there), listOf(here)]
  let onlyThere = unsaid(ofThere, here, ofHere)
  let onlyHere = unsaid(ofHere, there, ofThere)
  const isKnown = there.language !== undefined && here.language !== undefined
  if (!isKnown && onlyThere.length !== onlyHere.length) {
    onlyThere = onlyThere.filter(isLarge)
    onlyHere = onlyHere.filter(isLarge)
  }
  if (onlyThere.length === 0 && onlyHere.length === 0) return undefined
  // "6722 3131" and "67223131" are one telephone number.
  const digits = digitsOf(onlyHere)
  const isTelephone =
    digits.length >= leastDigits && ![...onlyHere, ...onlyThere].some(({ said }) => decimal.test(said))
  if (isTelephone && /^\d+$/.test(digits) && digits === digitsOf(onlyThere)) return undefined
  const said = (figures: readonly Figure[]): string[] => [...new Set(figures.map((each) => each.said.trim()))]
  return { onlyHere: said(onlyHere), onlyThere: said(onlyThere) }
}
