/** Texts that are in another language than their locale. */
import type { CheckedSite } from './checked-site.ts'
import { isTried, languageLimits, languageOfParts } from './language-of-parts.ts'
import { isDetectable, marginOf } from './language-of-text.ts'
import { baseOf } from './languages-of-locales.ts'
import { oncePer } from './once-per.ts'
import { hasLettersOf, lettersOf, mayBeIn, needsTranslation, plainWords } from './plain-words.ts'
import { namesSaid } from './said-names.ts'
import { isReadable } from './text-limit.ts'
import type { TextUnit, UnitText } from './text-units.ts'

export type Misplaced = {
  unit: TextUnit
  locale: string
  /** Language that the text is in. */
  language: string
  /** It is the source's text, left as it was. */
  isCopy: boolean
}

const shortLimits = { length: 80, letters: 5, margin: 0.2, swapMargin: 0.3, swapWords: 2 }
type Few = { unit: TextUnit; text: string; words: string[]; own: string }

/** The language of another locale that says the very same, where the words are its rather than their own's. */
const languageOfSame = ({ unit, text, words, own }: Few): string | undefined => {
  const letters = lettersOf(words)
  const isLong = words.length > 1 ? letters >= (unit.kind === 'prose' ? 5 : 10) : letters >= 12
  for (const [locale, other] of unit.texts) {
    const language = baseOf(locale)
    if (other.text !== text || language === own || !isTried(language)) continue
    if (letters >= shortLimits.letters && hasLettersOf({ words, language, notOf: own })) return language
    const least = words.length > 1 ? languageLimits.margin : shortLimits.margin
    if (isLong && marginOf({ words, language, over: own }) >= least) return language
  }
  return undefined
}

/** A few words are surely another language's where they have its letters, or where two locales have each other's text. */
const languageOfFew = ({ unit, words, own }: Few): string | undefined => {
  if (lettersOf(words) < shortLimits.letters) return undefined
  for (const [locale, other] of unit.texts) {
    const language = baseOf(locale)
    if (language === own || !isTried(language)) continue
    const isIts =
      hasLettersOf({ words, language, notOf: own }) && marginOf({ words, language, over: own }) >= shortLimits.margin
    if (isIts) return language
    if (other.text.length <= shortLimits.length && isSwapped({ words, own, language, other: other.text })) {
      return language
    }
  }
  return undefined
}

type Swap = { words: string[]; own: string; language: string; other: string }

/** Whether a text and that of another locale have changed places: each fits the other's language better by far. */
const isSwapped = ({ words, own, language, other }: Swap): boolean => {
  if (words.length < shortLimits.swapWords || !mayBeIn(words, language)) return false
  const others = plainWords(other)
  return (
    others.length >= shortLimits.swapWords &&
    mayBeIn(others, own) &&
    marginOf({ words, language, over: own }) >= shortLimits.swapMargin &&
    marginOf({ words: others, language: own, over: language }) >= shortLimits.swapMargin
  )
}

/** Whether locales say the very same: few units have such. */
const isRepeated: (unit: TextUnit) => boolean = oncePer(
  ({ texts }: TextUnit) => new Set([...texts.values()].map(({ text }) => text)).size < texts.size,
)

export const misplacedTexts: (site: CheckedSite) => readonly Misplaced[] = oncePer((site: CheckedSite) => {
  const { sourceLocale } = site.snapshot.site
  const published = [...new Set(site.locales.map(baseOf))]
  const sourceLanguage = baseOf(sourceLocale)
  const namesOf = namesSaid(site)
  const withoutNames = (text: UnitText, locale: string): string =>
    namesOf(text, locale).reduceRight(
      (left, { at, said }) => `${left.slice(0, at)} ${left.slice(at + said.length)}`,
      text.text,
    )

  type One = { unit: TextUnit; text: UnitText; locale: string; own: string }

  const languageOfCopy = ({ unit, text, locale, own }: One): string | undefined => {
    const words = plainWords(withoutNames(text, locale))
    // Then it is the source that has the other's text.
    if (marginOf({ words, language: own, over: sourceLanguage }) >= languageLimits.margin) return undefined
    const hasItsLetters = hasLettersOf({ words, language: sourceLanguage, notOf: own })
    if (needsTranslation(words) || (hasItsLetters && lettersOf(words) >= shortLimits.letters)) return sourceLanguage
    return isTried(own) ? languageOfSame({ unit, text: text.text, words, own }) : undefined
  }

  const languageOfOther = ({ unit, text, locale, own }: One): string | undefined => {
    if (!isDetectable(own)) return undefined
    const few = (): Few => ({ unit, text: text.text, words: plainWords(withoutNames(text, locale)), own })
    const ofSame = isTried(own) && isRepeated(unit) ? languageOfSame(few()) : undefined
    if (ofSame !== undefined) return ofSame
    const found = languageOfParts({ text: text.text, own, published })
    if (found !== 'too-short') return found
    return isTried(own) && text.text.length <= shortLimits.length ? languageOfFew(few()) : undefined
  }

  const misplaced: Misplaced[] = []
  for (const unit of site.units) {
    const source = unit.texts.get(sourceLocale)?.text
    for (const [locale, text] of unit.texts) {
      if (!isReadable(text.text)) continue
      const own = baseOf(locale)
      const isCopy = text.text === source && own !== sourceLanguage
      const language = (isCopy ? languageOfCopy : languageOfOther)({ unit, text, locale, own })
      if (language !== undefined) misplaced.push({ unit, locale, language, isCopy })
    }
  }
  return misplaced
})
