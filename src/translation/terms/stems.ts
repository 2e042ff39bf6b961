/**
 * How a word of a term is found in its inflected forms, by a rule that is simple and rather misses a form than takes
 * another word for it:
 *
 * 1. The ending of the dictionary form is cut off, the longest that the language's list has, and the rest is the stem.
 *    A stem keeps three letters at least; a shorter word is matched as it stands.
 * 2. A word of a text is the term's if it is a stem and an ending of the list, or the dictionary form itself.
 * 3. Where the last consonant of a stem changes in some cases (Latvian `pārzinis`, `pārziņa`; Estonian `eesmärk`,
 *    `eesmärgi`), the stem stands in both forms.
 *
 * Verbs, irregular words and vowels that change within a stem are not known. Of a language without a list any three
 * letters may follow the dictionary form, or a word of six letters or more without its last two.
 */
import { endingsOf, endingsOfE } from './endings.ts'

export type Stems = {
  /** In small letters; matched as it stands. */
  whole: string
  /** In small letters; none: only the whole word matches. */
  stems: readonly string[]
  language: string
  /** Those that may follow a stem; none: any three letters. */
  endings: ReadonlySet<string>
}

const shortest = 3

const palatal: Readonly<Record<string, string>> = {
  n: 'ņ',
  l: 'ļ',
  t: 'š',
  d: 'ž',
  s: 'š',
  z: 'ž',
  b: 'bj',
  p: 'pj',
  m: 'mj',
  v: 'vj',
}

const withLast = (stem: string, changes: Readonly<Record<string, string>>): string[] => {
  const change = changes[stem.slice(-1)]
  return change === undefined ? [stem] : [stem, stem.slice(0, -1) + change]
}

const latvian = (word: string, stem: string): string[] =>
  // Only nouns in -is, -e and -s change their last consonant.
  /(?:is|e|es|s)$/.test(word) ? withLast(stem, palatal) : [stem]

const weak: Readonly<Record<string, string>> = { k: 'g', p: 'b', t: 'd' }

const estonian = (word: string): string[] => {
  if (word.endsWith('aeg')) return [word, `${word.slice(0, -2)}j`]
  if (word.endsWith('ne')) return [word, `${word.slice(0, -2)}s`]
  if (word.endsWith('mas')) return [word, `${word.slice(0, -1)}nd`]
  if (word.endsWith('er')) return [word, `${word.slice(0, -2)}r`]
  if (/[aeiu]d$/.test(word)) return [word.slice(0, -1), word.slice(0, -2)]
  if (/[aeiu]$/.test(word)) return [word, word.slice(0, -1)]
  return withLast(word, weak)
}

const english = (word: string): string[] => {
  if (word.endsWith('is')) return [word, `${word.slice(0, -2)}es`]
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}i`]
  if (/[^s]s$/.test(word)) return [word, word.slice(0, -1)]
  return word.endsWith('e') ? [word, word.slice(0, -1)] : [word]
}

const cut = (word: string, endings: ReadonlySet<string>): string => {
  for (let from = shortest; from < word.length; from += 1) if (endings.has(word.slice(from))) return word.slice(0, from)
  return word
}

const stemsIn: Readonly<Record<string, (word: string) => string[]>> = {
  lv: (word) => latvian(word, cut(word, endingsOf('lv'))),
  lt: (word) => [cut(word, endingsOf('lt'))],
  ru: (word) => [cut(word, endingsOf('ru'))],
  et: estonian,
  en: english,
}

/**
 * @param language without a region
 * @example stemsOf('pārzinis', 'lv').stems // ['pārzin', 'pārziņ']
 */
export const stemsOf = (word: string, language: string): Stems => {
  const whole = word.toLowerCase()
  const ofLanguage = stemsIn[language]?.(whole) ?? (whole.length >= 6 ? [whole, whole.slice(0, -2)] : [whole])
  const stems = whole.length > shortest ? ofLanguage.filter((stem) => stem.length >= shortest) : []
  return {
    whole,
    stems,
    language,
    endings: language === 'lv' && whole.endsWith('e') ? endingsOfE : endingsOf(language),
  }
}

/** @param word in small letters */
export const isFormOf = ({ whole, stems, endings }: Stems, word: string): boolean =>
  word === whole ||
  stems.some((stem) => {
    if (!word.startsWith(stem)) return false
    const rest = word.slice(stem.length)
    return endings.size > 0 ? endings.has(rest) : rest.length <= 3
  })
