/** Numbers that running text writes in words, in the cases that stand before a unit of time. */

type Words = readonly (readonly [value: number, pattern: string])[]

const latvianEndings = '(?:i|as|u|us|iem|ām|os|ās)'
const latvian: Words = [
  [1, 'vien(?:s|a|u|am|ai|ā)'],
  [2, `div${latvianEndings}`],
  [3, 'tr(?:īs|iju|im|ijiem|ijām|ijos)'],
  [4, `četr${latvianEndings}`],
  [5, `piec${latvianEndings}`],
  [6, `seš${latvianEndings}`],
  [7, `septiņ${latvianEndings}`],
  [8, `astoņ${latvianEndings}`],
  [9, `deviņ${latvianEndings}`],
  [10, 'desmit(?:i|u|iem)?'],
  [11, 'vienpadsmit'],
  [12, 'divpadsmit'],
  [13, 'trīspadsmit'],
  [14, 'četrpadsmit'],
  [15, 'piecpadsmit'],
  [16, 'sešpadsmit'],
  [18, 'astoņpadsmit'],
  [20, 'divdesmit'],
  [30, 'trīsdesmit'],
  [40, 'četrdesmit'],
  [50, 'piecdesmit'],
  [60, 'sešdesmit'],
  [90, 'deviņdesmit'],
]

const estonian: Words = [
  [1, 'üks|ühe'],
  [2, 'kaks|kahe'],
  [3, 'kolm|kolme'],
  [4, 'neli|nelja'],
  [5, 'viis|viie'],
  [6, 'kuus|kuue'],
  [7, 'seitse|seitsme'],
  [8, 'kaheksa'],
  [9, 'üheksa'],
  [10, 'kümme|kümne'],
  [11, 'üksteist|üheteistkümne'],
  [12, 'kaksteist|kaheteistkümne'],
  [13, 'kolmteist|kolmeteistkümne'],
  [14, 'neliteist|neljateistkümne'],
  [15, 'viisteist|viieteistkümne'],
  [16, 'kuusteist|kuueteistkümne'],
  [18, 'kaheksateist|kaheksateistkümne'],
  [20, 'kakskümmend|kahekümne'],
  [30, 'kolmkümmend|kolmekümne'],
  [40, 'nelikümmend|neljakümne'],
  [50, 'viiskümmend|viiekümne'],
  [60, 'kuuskümmend|kuuekümne'],
  [90, 'üheksakümmend|üheksakümne'],
]

const english: Words = [
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [18, 'eighteen'],
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [90, 'ninety'],
]

const languages: Readonly<Record<string, Words>> = { lv: latvian, et: estonian, en: english }

export type NumberWords = {
  /** Source of a regular expression that matches a number in words; undefined where the language is not known. */
  pattern: string | undefined
  /** The value of what the pattern matched. */
  numberOf: (words: string) => number
}

/** @param language base of a locale: `lv` */
export const numberWords = (language: string): NumberWords => {
  const words = languages[language]
  if (!words) return { pattern: undefined, numberOf: () => Number.NaN }
  const of = (kept: (value: number) => boolean) =>
    words
      .filter(([value]) => kept(value))
      .map(([, pattern]) => pattern)
      .join('|')
  const tens = of((value) => value >= 20)
  const ones = of((value) => value < 10)
  // "twenty-four", "divdesmit četri"
  const pattern = `(?:(?:${tens})(?:[\\s-]+(?:${ones})(?!\\p{L}))?|${of((value) => value < 20)})(?!\\p{L})`
  const known = words.map(([value, source]) => ({ value, whole: new RegExp(`^(?:${source})$`, 'iu') }))
  return {
    pattern,
    numberOf: (text) =>
      text
        .split(/[\s-]+/)
        .reduce((sum, word) => sum + (known.find(({ whole }) => whole.test(word))?.value ?? Number.NaN), 0),
  }
}
