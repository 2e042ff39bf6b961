/** What languages put behind the name of a company: "Hotjaru", "Stripe’ile", "Mailchimpā", "Google’s". */
import type { Language } from './rule.ts'

const lv = 's a u i e am ai ā as ām ās o os iem us ī im is īm īs ē ei em es ēm ēs'.split(' ')

/** Cases are put to the genitive, whose vowel a name in a consonant is given. */
const et = ['', 'i', 'e', 'a', 'u'].flatMap((vowel) =>
  ['', 't', 'd', 's', 'sse', 'st', 'l', 'le', 'lt', 'ks', 'ni', 'na', 'ta', 'ga', 'de', 'te', 'id', 'it'].map(
    (ending) => vowel + ending,
  ),
)

const endings: Record<Language, ReadonlySet<string>> = { lv: new Set(lv), et: new Set(et), en: new Set(['s']) }

const apostrophes = /['’ʼ`´]/
const letters = /\p{L}/u
const wordLetters = /[\p{L}\p{N}_]/u
/** No ending is longer. */
const longest = 6

const letterRun = (text: string, from: number): string => {
  let to = from
  while (to < text.length && to - from <= longest && letters.test(text.charAt(to))) to += 1
  return text.slice(from, to)
}

/**
 * Where a name that stands in a text ends, its case ending included; undefined where it is the beginning of another word.
 *
 * @param at where the name itself ends
 * @example endOfName({ text: 'Hotjaru küpsised', at: 6, language: 'et' }) // 7
 */
export const endOfName = ({
  text,
  at,
  language,
}: {
  text: string
  at: number
  language: Language | undefined
}): number | undefined => {
  const next = text.charAt(at)
  if (next === '') return at
  // "facebook.com" is an address.
  if (next === '.') return letters.test(text.charAt(at + 1)) ? undefined : at
  if (apostrophes.test(next)) {
    const run = letterRun(text, at + 1)
    return run.length > longest ? at : at + 1 + run.length
  }
  if (!wordLetters.test(next)) return at
  const run = letterRun(text, at)
  const after = text.charAt(at + run.length)
  if (run === '' || wordLetters.test(after)) return undefined
  // Of other languages no more is known than that their endings are short.
  const isEnding = language === undefined ? run.length <= 2 : endings[language].has(run)
  return isEnding ? at + run.length : undefined
}
