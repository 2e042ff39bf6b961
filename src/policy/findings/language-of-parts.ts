/** Looks for a part of a text that is in another language. */
import { betterLanguage } from './language-of-text.ts'
import { oncePerText } from './once-per-text.ts'
import { lettersOf, plainWords } from './plain-words.ts'
import { languages } from './rule.ts'

/** How long a text and how far apart its languages must be; tried on the standard wording of the three languages. */
export const languageLimits = { letters: 30, words: 4, margin: 0.1 }
/** For languages of which no texts were tried. */
const untriedLimits = { letters: 70, words: 8, margin: 0.15 }
/** Beyond this no language is near the other, such as one of another script. */
const farMargin = 0.5
/** Long texts are looked at in parts, and not without end. */
const parts = { length: 500, most: 40 }

/** Whether texts of a language were tried. */
export const isTried = (language: string): boolean => languages.some((each) => each === language)

const partsOf = (text: string): string[] =>
  text
    .split('\n', parts.most)
    .flatMap((line) =>
      Array.from({ length: Math.min(parts.most, Math.ceil(line.length / parts.length)) }, (_, index) =>
        line.slice(index * parts.length, (index + 1) * parts.length),
      ),
    )
    .slice(0, parts.most)

export type Asked = { text: string; own: string; published: readonly string[] }

const find = ({ text, own, published }: Asked): string | 'too-short' | undefined => {
  let isLong = false
  for (const part of partsOf(text)) {
    if (part.length < languageLimits.letters) continue
    const words = plainWords(part)
    const letters = lettersOf(words)
    if (letters < languageLimits.letters || words.length < languageLimits.words) continue
    isLong = true
    const guess = betterLanguage({ words, own, published })
    if (!guess) continue
    const isClear = (isTried(own) && isTried(guess.language)) || guess.margin >= farMargin
    const least = isClear ? languageLimits : untriedLimits
    if (guess.margin >= least.margin && words.length >= least.words && letters >= least.letters) return guess.language
  }
  return isLong ? undefined : 'too-short'
}

/** Looks for a part that is surely in another language; 'too-short' where none was long enough to say. */
export const languageOfParts = oncePerText(find, ({ own, published }) => [own, ...published].join(' '))
