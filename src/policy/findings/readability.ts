/** How hard a text is to read, by the length of its sentences and words. */
import type { Language } from './rule.ts'
import { sentencesOf } from './sentences.ts'

/** Latvian and Estonian join words and put cases in place of prepositions: fewer words, and longer ones. */
const longWord: Record<Language, number> = { lv: 12, et: 14, en: 10 }
/** Sentences of so many words, and so large a share of long words, that whoever wrote them would shorten them too. */
const limits: Record<Language, { sentence: number; longShare: number }> = {
  lv: { sentence: 30, longShare: 0.3 },
  et: { sentence: 28, longShare: 0.3 },
  en: { sentence: 38, longShare: 0.3 },
}
/** Less says nothing of how somebody writes. */
const least = { sentences: 3, words: 60 }

export type Readability = {
  wordsPerSentence: number
  /** In percent. */
  longWords: number
  isHard: boolean
}

/** Undefined where a text is too short to tell. Headings and list items of a few words are left out. */
export const readabilityOf = (text: string, language: Language): Readability | undefined => {
  const sentences = sentencesOf(text, language)
    .map((sentence) => sentence.match(/\p{L}+/gu) ?? [])
    .filter((words) => words.length > 4)
  const words = sentences.flat()
  if (sentences.length < least.sentences || words.length < least.words) return undefined
  const wordsPerSentence = words.length / sentences.length
  const longShare = words.filter((word) => word.length >= longWord[language]).length / words.length
  const { sentence, longShare: mostLong } = limits[language]
  return {
    wordsPerSentence: Math.round(wordsPerSentence),
    longWords: Math.round(longShare * 100),
    isHard: wordsPerSentence > sentence || longShare > mostLong,
  }
}
