/** Sentences of running text. */
import type { Language } from './rule.ts'

const ends = new Set(['.', '!', '?', '…'])
const closing = new Set(['"', '”', '“', '’', "'", '»', ')', ']'])

/** After these a full stop ends no sentence. */
const abbreviations: Record<Language, ReadonlySet<string>> = {
  lv: new Set('u t sk piem utt tml nr tālr plkst lpp st p art ts sal red dr iela bulv'.split(' ')),
  et: new Set('nt jne jt jms vms sh st nr tel lk lg art p m a aadr dr mnt pst vt'.split(' ')),
  en: new Set('e g i etc no art tel p pp mr ms mrs dr inc ltd vs para sec st co'.split(' ')),
}

const isUpperCase = (character: string): boolean => character !== character.toLowerCase()

const wordBefore = (line: string, at: number): string => {
  let from = at
  while (from > 0 && at - from < 12 && /[\p{L}\p{N}]/u.test(line.charAt(from - 1))) from -= 1
  return line.slice(from, at)
}

/** Whether a full stop ends a sentence: not in "2026. gada", "u. c.", "art. 6" or "info. par". */
const endsSentence = ({
  line,
  at,
  next,
  language,
}: {
  line: string
  at: number
  next: number
  language: Language
}): boolean => {
  if (line.charAt(at) !== '.') return true
  if (next >= line.length) return true
  let start = next
  while (start < line.length && /["“„”«('[]/.test(line.charAt(start))) start += 1
  const word = wordBefore(line, at).toLowerCase()
  if (abbreviations[language].has(word) || /^\p{L}$/u.test(word)) return false
  return isUpperCase(line.charAt(start)) || (!/^\d+$/.test(word) && /\d/.test(line.charAt(start)))
}

/**
 * Every line ends a sentence too: list items and headings are none of the next paragraph's.
 *
 * @example sentencesOf('Spēkā no 2026. gada. Rakstiet mums!', 'lv') // ['Spēkā no 2026. gada.', 'Rakstiet mums!']
 */
export const sentencesOf = (text: string, language: Language): string[] =>
  text.split('\n').flatMap((line) => {
    const sentences: string[] = []
    let from = 0
    for (let at = 0; at < line.length; at += 1) {
      if (!ends.has(line.charAt(at))) continue
      let next = at + 1
      while (next < line.length && (ends.has(line.charAt(next)) || closing.has(line.charAt(next)))) next += 1
      const afterMarks = next
      while (next < line.length && /\s/.test(line.charAt(next))) next += 1
      const isEnd = next === line.length || (next > afterMarks && endsSentence({ line, at, next, language }))
      if (isEnd) {
        sentences.push(line.slice(from, afterMarks).trim())
        from = next
      }
      at = next - 1
    }
    sentences.push(line.slice(from).trim())
    return sentences.filter((sentence) => sentence !== '')
  })

/** The sentence that a place of a text is in. */
export const sentenceAround = ({ text, at, language }: { text: string; at: number; language: Language }): string => {
  const start = Math.max(0, at - 400)
  const near = text.slice(start, at + 400)
  let read = 0
  for (const sentence of sentencesOf(near, language)) {
    read = near.indexOf(sentence, read) + sentence.length
    if (read > at - start) return sentence
  }
  return near
}
