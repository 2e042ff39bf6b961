/** Which language a text is in, asked only where it is long enough to tell. */
import { eld } from 'eld/extrasmall'
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

/** Copied from there more than once: also where the site does not publish them. */
const neighbours = ['lv', 'et', 'en', 'lt', 'ru']

/** `nb` is `no` to the detector. */
const detectorName = (language: string): string => (language === 'nb' || language === 'nn' ? 'no' : language)

const detectable = new Set<string>(Object.values(eld.info().Languages))

export const isDetectable = (language: string): boolean => detectable.has(detectorName(language))

const wordOfText = /\p{L}+(?:['’-]\p{L}+)*/gu
const hasFigure = /[_\d]/

/**
 * The words of a line that its language shows in: no addresses, no names. What has a capital anywhere but at the
 * beginning of a line or sentence is taken for a name.
 */
export const plainWords = (line: string): string[] => {
  const words: string[] = []
  for (const part of withoutAddresses(line).split(/\s+/)) {
    if (hasFigure.test(part)) continue
    for (const [word] of part.matchAll(wordOfText)) {
      const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase()
      if (!isCapital || words.length === 0) words.push(word.toLowerCase())
    }
  }
  return words
}

export const lettersOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)

/** Beginning of a line that is enough to tell its language by. */
const sample = (words: readonly string[]): string => {
  let text = ''
  for (const word of words) {
    if (text.length > 130) break
    text += ` ${word}`
  }
  return text
}

export type Guess = {
  language: string
  /** How much better it fits than the language that the text should have, 0 to 1. */
  margin: number
}

/**
 * The language that fits words better than their own, of those that the site publishes and their neighbours; undefined
 * where their own fits best.
 */
export const betterLanguage = ({
  words,
  own,
  published,
}: {
  words: readonly string[]
  own: string
  published: readonly string[]
}): Guess | undefined => {
  const text = sample(words)
  const guess = eld.detect(text)
  const ownName = detectorName(own)
  if (guess.language === ownName) return undefined
  const scores = guess.getScores()
  const ownScore = scores[ownName] ?? 0
  const accents = new Set(text.match(accented))
  const best = [...new Set([...published, ...neighbours])]
    .filter((language) => detectorName(language) !== ownName && canHave(language, accents))
    .map((language) => ({ language, margin: (scores[detectorName(language)] ?? 0) - ownScore }))
    .reduce<Guess | undefined>((most, each) => (most && most.margin >= each.margin ? most : each), undefined)
  return best && best.margin > 0 ? best : undefined
}

/** Whether all accented letters belong to the language; of languages that are not known here all may. */
const canHave = (language: string, accents: ReadonlySet<string>): boolean => {
  const letters = ownLetters[language]
  return letters === undefined || [...accents].every((letter) => letters.test(letter))
}

/** Whether words have a letter that one language lacks and the other has. */
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
  return words.some((word) =>
    [...(word.match(accented) ?? [])].some((each) => letters.test(each) && !lacking.test(each)),
  )
}
