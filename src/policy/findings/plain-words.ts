/** Words that the language of a text shows in, and letters that a language has; no detector is needed for either. */
import { withoutAddresses } from './addresses-in-text.ts'

/** Letters that a language has and its neighbours here have not; a text with others is not in it. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  lv: /[āčēģīķļņšūž]/iu,
  et: /[äõöüšž]/iu,
  en: /[^\s\S]/u,
  lt: /[ąčęėįšųūž]/iu,
  fi: /[äöå]/iu,
  de: /[äöüß]/iu,
}
const accented = /(?![a-z])\p{L}/giu

const wordOfText = /[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*/gu
const hasFigure = /[_\d]/
const isCapital = /^\p{Lu}/u

/**
 * The words of a line that its language shows in: no addresses, no names. What has a capital anywhere but at the
 * beginning of the line is taken for a name.
 */
export const plainWords = (line: string): string[] => {
  const words: string[] = []
  for (const word of withoutAddresses(line).match(wordOfText) ?? []) {
    if (!hasFigure.test(word) && (words.length === 0 || !isCapital.test(word))) words.push(word.toLowerCase())
  }
  return words
}

export const lettersOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)

/** Whether all accented letters of words belong to a language; to one that is not known here all may. */
export const mayBeIn = (words: readonly string[], language: string): boolean => {
  const letters = ownLetters[language]
  return (
    letters === undefined || words.every((word) => (word.match(accented) ?? []).every((each) => letters.test(each)))
  )
}

/** Whether words have a letter that one language has and the other lacks. */
export const hasLettersOf = ({
  words,
  language,
  notOf,
}: {
  words: readonly string[]
  language: string
  notOf: string
}): boolean => {
  const [letters, lacking] = [ownLetters[language], ownLetters[notOf]]
  if (!letters || !lacking) return false
  return words.some((word) => (word.match(accented) ?? []).some((each) => letters.test(each) && !lacking.test(each)))
}

/** Enough words for a translation to differ, whatever the languages. */
export const needsTranslation = (words: readonly string[]): boolean => words.length >= 3 && lettersOf(words) >= 15
