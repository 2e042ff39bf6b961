/** What of a text carries its meaning: words, numbers and signs, without the punctuation between sentences and words. */
import { addressStretches } from '../../policy/findings/addresses-in-text.ts'
import { tokenPattern, wordPattern } from './words.ts'

type Lexeme = {
  /** `mark`: punctuation, which says something only beside some neighbours. `line`: a new line. */
  kind: 'word' | 'mark' | 'sign' | 'line'
  text: string
  /** Whether white space stands before it. */
  isApart: boolean
}

const lexeme = new RegExp(`(?<word>${tokenPattern}|${wordPattern})|(?<line>\\s*\\n\\s*)|(?<space>\\s+)|[^]`, 'gu')
/** Soft hyphens and marks that nobody sees. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g
const dash = /[-\u2010-\u2015\u2212]/gu
const apostrophe = /[’ʼ`´]/g
const punctuation = /^[.,;:!?…\-\u2010-\u2015\u2212"“”„‟«»‹›'‘’‚‛`´ʼ()[\]¡¿·•]$/u
const hyphen = /^[-\u2010\u2011]$/u

const lexemesOf = (text: string): Lexeme[] => {
  const lexemes: Lexeme[] = []
  let isApart = true
  const add = (kind: Lexeme['kind'], said: string): void => {
    lexemes.push({ kind, text: said, isApart })
    isApart = false
  }
  const read = (stretch: string): void => {
    for (const match of stretch.matchAll(lexeme)) {
      const [said] = match
      const { word, line, space } = match.groups ?? {}
      if (line !== undefined) add('line', '\n')
      if (line !== undefined || space !== undefined) isApart = true
      else if (word !== undefined) add('word', word)
      else add(punctuation.test(said) ? 'mark' : 'sign', said)
    }
  }
  let from = 0
  for (const address of addressStretches(text)) {
    read(text.slice(from, address.from))
    add('word', text.slice(address.from, address.to))
    from = address.to
  }
  read(text.slice(from))
  return lexemes
}

const startsInFigure = /^\p{N}/u
const endsInFigure = /\p{N}$/u

type Neighbours = {
  mark: Lexeme
  /** Right beside the mark, be it another mark. */
  before: Lexeme | undefined
  after: Lexeme | undefined
  /** The next on either side that is no mark, on the same line. */
  previous: Lexeme | undefined
  next: Lexeme | undefined
}

/** Whether a mark says something: “3–5” and “3, 5”, “−5” and “5”, “ne-” and “ne”, “5. gads” and “5 gads” are not the same. */
const says = ({ mark, before, after, previous, next }: Neighbours): boolean => {
  const { text } = mark
  if (text === '!' || text === '?') return true
  const isAfterFigure = previous !== undefined && endsInFigure.test(previous.text)
  const isBeforeFigure = next !== undefined && startsInFigure.test(next.text)
  if (isAfterFigure && isBeforeFigure) return true
  if (text.match(dash)) {
    if (next !== undefined && (isAfterFigure || isBeforeFigure || next.kind === 'sign')) return true
    const touchesWord = (before?.kind === 'word' && !mark.isApart) || (after?.kind === 'word' && !after.isApart)
    return hyphen.test(text) && touchesWord
  }
  const isTouchedByFigure = before !== undefined && endsInFigure.test(before.text) && !mark.isApart
  if (text === '.' && isTouchedByFigure && next !== undefined) return true
  const touchesFigure = after !== undefined && startsInFigure.test(after.text) && !after.isApart
  return (text === '.' || text === ',') && touchesFigure && (before === undefined || mark.isApart)
}

/** For each lexeme the nearest one that is no mark among those read before it, on its line. */
const nearest = (lexemes: readonly Lexeme[]): (Lexeme | undefined)[] => {
  let last: Lexeme | undefined
  return lexemes.map((each) => {
    const found = last
    if (each.kind === 'line') last = undefined
    else if (each.kind !== 'mark') last = each
    return found
  })
}

const normal = (text: string): string => text.replace(dash, '-').replace(apostrophe, "'")

/**
 * Two texts with the same list differ in form alone: in white space, quotation marks, kinds of dashes, commas and full
 * stops between words. Letter case counts, for it tells a name from a word.
 *
 * @example meaningOf('Dati, „vārds” — 3–5.') // ['Dati', 'vārds', '3', '-', '5']
 */
export const meaningOf = (text: string): string[] => {
  const lexemes = lexemesOf(text.normalize('NFC').replace(invisible, ''))
  const previous = nearest(lexemes)
  const next = nearest([...lexemes].reverse()).reverse()
  return lexemes.flatMap((each, at) => {
    if (each.kind === 'mark') {
      const neighbours = { mark: each, before: lexemes[at - 1], after: lexemes[at + 1] }
      if (!says({ ...neighbours, previous: previous[at], next: next[at] })) return []
    }
    return [normal(each.text)]
  })
}
