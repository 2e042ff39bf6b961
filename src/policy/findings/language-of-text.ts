/** Which language a text is in, asked only where it is long enough to tell. */
import { eld } from 'eld/extrasmall'
import { mayBeIn } from './plain-words.ts'
import { isPlainly } from './small-words.ts'

export { hasLettersOf, lettersOf, mayBeIn, plainWords } from './plain-words.ts'

/** Copied from there more than once: also where the site does not publish them. */
const neighbours = ['lv', 'et', 'en', 'lt', 'ru']

/** `nb` is `no` to the detector. */
const detectorName = (language: string): string => (language === 'nb' || language === 'nn' ? 'no' : language)

const detectable = new Set<string>(Object.values(eld.info().Languages))

export const isDetectable = (language: string): boolean => detectable.has(detectorName(language))

/** Characters that are enough to see that all is well, and those that are enough to see that it is not. */
const samples = { short: 70, long: 250 }

const sampleOf = (words: readonly string[], length: number): string[] => {
  let read = 0
  const end = words.findIndex((word) => {
    read += word.length + 1
    return read > length
  })
  return end === -1 ? [...words] : words.slice(0, end + 1)
}

type Scores = Readonly<Record<string, number>>
type Detected = { language: string; scores: () => Scores }

const rememberedTexts = 4000
const detected = new Map<string, Detected>()

/** A text is asked about again whenever a word elsewhere changes, so the last answers are kept. */
const detect = (text: string): Detected => {
  const known = detected.get(text)
  if (known) return known
  const result = eld.detect(text)
  let scores: Scores | undefined
  const answer: Detected = {
    language: result.language,
    scores: () => {
      scores ??= result.getScores()
      return scores
    },
  }
  const oldest = detected.keys().next()
  if (detected.size >= rememberedTexts && !oldest.done) detected.delete(oldest.value)
  detected.set(text, answer)
  return answer
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
  const ownName = detectorName(own)
  const start = sampleOf(words, samples.short)
  if (isPlainly(start, own) || detect(start.join(' ')).language === ownName) return undefined
  const sample = sampleOf(words, samples.long)
  const scores = detect(sample.join(' ')).scores()
  const ownScore = scores[ownName] ?? 0
  let best: Guess | undefined
  for (const language of new Set([...published, ...neighbours])) {
    const name = detectorName(language)
    const margin = (scores[name] ?? 0) - ownScore
    if (name !== ownName && margin > (best?.margin ?? 0) && mayBeIn(sample, language)) best = { language, margin }
  }
  return best
}

/** How much better one language fits a few words than another, -1 to 1. */
export const marginOf = ({
  words,
  language,
  over,
}: {
  words: readonly string[]
  language: string
  over: string
}): number => {
  if (!mayBeIn(words, language)) return -1
  const scores = detect(words.join(' ')).scores()
  return (scores[detectorName(language)] ?? 0) - (scores[detectorName(over)] ?? 0)
}
