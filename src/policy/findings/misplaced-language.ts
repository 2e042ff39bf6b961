/** Texts that are in another language than their locale. */
import type { CheckedSite } from './checked-site.ts'
import { betterLanguage, hasLettersOf, isDetectable, lettersOf, plainWords } from './language-of-text.ts'
import { baseOf } from './languages-of-locales.ts'
import { createNameFinder } from './names-in-text.ts'
import { oncePer } from './once-per.ts'
import { registeredNames } from './registered-names.ts'
import { languages } from './rule.ts'
import { isReadable } from './text-limit.ts'
import type { TextUnit } from './text-units.ts'

export type Misplaced = {
  unit: TextUnit
  locale: string
  /** Language that the text is in. */
  language: string
  /** It is the source's text, left as it was. */
  isCopy: boolean
}

/** How long a text and how far apart its languages must be; tried on the standard wording of the three languages. */
const limits = { letters: 30, words: 4, margin: 0.1 }
/** For languages of which no texts were tried. */
const untriedLimits = { letters: 70, words: 8, margin: 0.15 }
/** Beyond this no language is near the other, such as one of another script. */
const farMargin = 0.5
const shortLimits = { length: 80, letters: 5, margin: 0.2, swapMargin: 0.3, swapWords: 2 }
/** Long texts are looked at in parts, and not without end. */
const parts = { length: 500, most: 40 }

const isTried = (language: string): boolean => languages.some((each) => each === language)

const partsOf = (text: string): string[] =>
  text
    .split('\n', parts.most)
    .flatMap((line) =>
      Array.from({ length: Math.min(parts.most, Math.ceil(line.length / parts.length)) }, (_, index) =>
        line.slice(index * parts.length, (index + 1) * parts.length),
      ),
    )
    .slice(0, parts.most)

type Asked = { text: string; own: string; published: readonly string[] }

/** Looks for a part that is surely in another language. */
const languageOfParts = ({ text, own, published }: Asked): string | undefined => {
  for (const part of partsOf(text)) {
    if (part.length < limits.letters) continue
    const words = plainWords(part)
    const letters = lettersOf(words)
    if (letters < limits.letters || words.length < limits.words) continue
    const guess = betterLanguage({ words, own, published })
    if (!guess) continue
    const isClear = (isTried(own) && isTried(guess.language)) || guess.margin >= farMargin
    const least = isClear ? limits : untriedLimits
    if (guess.margin >= least.margin && words.length >= least.words && letters >= least.letters) return guess.language
  }
  return undefined
}

/**
 * Of a few words alone nothing is sure. It is where they have letters that only the other language has, where the other
 * locale says the very same, or where both have each other's text.
 */
const languageOfFew = ({ unit, text, words, own }: { unit: TextUnit; text: string; words: string[]; own: string }) => {
  if (lettersOf(words) < shortLimits.letters) return undefined
  for (const [locale, other] of unit.texts) {
    const language = baseOf(locale)
    if (language === own || !isTried(language)) continue
    const guess = betterLanguage({ words, own, published: [language] })
    if (guess?.language !== language || guess.margin < shortLimits.margin) continue
    if (hasLettersOf({ words, language, notOf: own })) return language
    if (other.text === text && words.length > 1 && lettersOf(words) > 9) return language
    const otherWords = plainWords(other.text.slice(0, shortLimits.length))
    if (guess.margin < shortLimits.swapMargin || Math.min(words.length, otherWords.length) < shortLimits.swapWords)
      continue
    const back = betterLanguage({ words: otherWords, own: language, published: [own] })
    if (back?.language === own && back.margin >= shortLimits.swapMargin) return language
  }
  return undefined
}

/** Enough words for a translation to differ, whatever the languages. */
const needsTranslation = (words: readonly string[]): boolean => words.length >= 3 && lettersOf(words) >= 15

export const misplacedTexts: (site: CheckedSite) => readonly Misplaced[] = oncePer((site: CheckedSite) => {
  const { sourceLocale } = site.snapshot.site
  const published = [...new Set(site.locales.map(baseOf))]
  const sourceLanguage = baseOf(sourceLocale)
  const find = createNameFinder([
    ...registeredNames(site),
    ...site.knownNames.flatMap(({ kind, name }) => (kind === 'name' ? name : [])),
  ])
  const withoutNames = (text: string): string =>
    find(text, undefined).reduceRight(
      (left, { at, said }) => `${left.slice(0, at)} ${left.slice(at + said.length)}`,
      text,
    )

  const languageOfCopy = (unit: TextUnit, text: string, own: string): string | undefined => {
    const words = plainWords(withoutNames(text))
    // Then it is the source that has the other's text.
    if (betterLanguage({ words, own: sourceLanguage, published: [own] })?.language === own) return undefined
    const hasItsLetters = hasLettersOf({ words, language: sourceLanguage, notOf: own })
    if (needsTranslation(words) || (hasItsLetters && lettersOf(words) >= shortLimits.letters)) return sourceLanguage
    return isTried(own) ? languageOfFew({ unit, text, words, own }) : undefined
  }

  const misplaced: Misplaced[] = []
  for (const unit of site.units) {
    const source = unit.texts.get(sourceLocale)?.text
    for (const [locale, { text }] of unit.texts) {
      const own = baseOf(locale)
      if (!isReadable(text)) continue
      const isCopy = text === source && own !== sourceLanguage
      const language = isCopy ? languageOfCopy(unit, text, own) : languageOfOther(unit, text, own)
      if (language !== undefined) misplaced.push({ unit, locale, language, isCopy })
    }
  }
  return misplaced

  function languageOfOther(unit: TextUnit, text: string, own: string): string | undefined {
    if (!isDetectable(own)) return undefined
    const found = languageOfParts({ text, own, published })
    if (found !== undefined || !isTried(own) || text.length > shortLimits.length) return found
    return languageOfFew({ unit, text, words: plainWords(withoutNames(text)), own })
  }
})
