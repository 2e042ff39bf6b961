/** A translation that is in another language, above all its source left as it was. */
import { baseOf } from '../../policy/findings/languages-of-locales.ts'
import { hasLettersOf, lettersOf, mayBeIn, needsTranslation, plainWords } from '../../policy/findings/plain-words.ts'
import { isPlainly } from '../../policy/findings/small-words.ts'
import type { CheckPlace, Found, Pair } from './check.ts'
import { placed } from './find-said.ts'
import type { LanguageDetector } from './language-detector.ts'

/** Copied from there more than once: also where the site does not publish them. */
const neighbours = ['lv', 'et', 'en', 'lt', 'ru']
/** What is shorter may be a name, or the same in both languages. */
const least = { words: 4, letters: 30, lettersOfFew: 5 }

type Asked = Pair & { detect: LanguageDetector | undefined }

const isLong = (words: readonly string[]): boolean => words.length >= least.words && lettersOf(words) >= least.letters

/** By its small words, which is sure where it says something. */
const plainLanguage = (words: readonly string[], { own, from }: { own: string; from: string }): string | undefined => {
  if (!isLong(words) || isPlainly(words, own)) return undefined
  return [...new Set([from, ...neighbours])].find(
    (language) => language !== own && isPlainly(words, language) && mayBeIn(words, language),
  )
}

type Line = { text: string; at: CheckPlace }

const linesOf = (text: string): Line[] => {
  let from = 0
  return text.split('\n').map((line) => {
    const at: CheckPlace = { side: 'target', from, to: from + line.length }
    from += line.length + 1
    return { text: line, at }
  })
}

type Languages = { own: string; from: string }

const capital = /(?<![\p{L}\p{N}])\p{Lu}/gu

/** The words of a copy; of several with a capital letter the first one is a name too: a person's, a street's. */
const wordsOfCopy = (text: string): string[] => {
  const words = plainWords(text)
  const hasNames = (text.match(capital) ?? []).length > 1
  return hasNames && words.length < least.words ? words.slice(1) : words
}

/** What is the source's to the letter is in its language where its letters or small words say so. */
const isPlainCopy = (words: readonly string[], { own, from }: Languages): boolean => {
  if (lettersOf(words) < least.lettersOfFew || isPlainly(words, own)) return false
  return hasLettersOf({ words, language: from, notOf: own }) || isPlainly(words, from)
}

const sameText = (text: string): string => text.replace(/\s+/g, ' ')

/** Names, numbers and addresses are the same in all languages; texts of a few words may be. */
export const checkLanguage = ({ source, target, sourceLocale, targetLocale, detect }: Asked): Found[] => {
  const languages = { own: baseOf(targetLocale), from: baseOf(sourceLocale) }
  const { own, from } = languages
  if (own === from) return []
  const wrong = (language: string, at?: CheckPlace): Found => ({
    code: 'wrong-language',
    values: { expected: { language: targetLocale }, found: { language } },
    ...placed(at),
  })
  const detected = (): Found[] => {
    const language = detect?.({ text: target.text, own, published: [from] })
    return language === undefined ? [] : [wrong(language)]
  }
  if (sameText(source.text) === sameText(target.text)) {
    const words = wordsOfCopy(target.text)
    const isCopied = isPlainCopy(words, languages)
    if (isCopied && words.length > 1) return [wrong(from)]
    const found = detected()
    // One word may be a name, whatever its letters.
    const isWorthALook = isCopied || (needsTranslation(words) && !isPlainly(words, own))
    return found.length > 0 || !isWorthALook ? found : [{ code: 'same-as-source', values: {} }]
  }
  const ofSource = new Set(source.text.split('\n'))
  for (const { text, at } of linesOf(target.text)) {
    const words = plainWords(text)
    if (ofSource.has(text) && needsTranslation(words) && isPlainCopy(words, languages)) return [wrong(from, at)]
    const language = plainLanguage(words, languages)
    if (language !== undefined) return [wrong(language, at)]
  }
  return detected()
}
