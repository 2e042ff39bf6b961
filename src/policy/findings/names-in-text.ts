/** Finds names of tools and companies in running text, in their cases, as whole words. */
import { endOfName } from './case-endings.ts'
import type { Language } from './rule.ts'
import { readablePart } from './text-limit.ts'

export type NameInText = {
  /** As it was given. */
  name: string
  /** As the text has it: with its ending. */
  said: string
  at: number
}

/** Words of a language too: only their capital tells that a company is meant. */
const ordinaryWords = new Set([
  'stripe',
  'intercom',
  'meta',
  'clarity',
  'crisp',
  'segment',
  'buffer',
  'square',
  'posti',
])
/** "Meta dati", "metadata": not the company. */
const metaData = /^[- ]?(?:dat|andme|info|birk|tag|silt|märgend)/iu
const word = /[\p{L}\p{N}_]+/gu
const reachOfIndex = 3

type Known = { name: string; lower: string; isOrdinary: boolean }

/**
 * Makes the function that finds names; of two that begin at the same place it finds the longer one.
 *
 * @example createNameFinder(['Hotjar'])('Kasutame Hotjaru.', 'et') // [{ name: 'Hotjar', said: 'Hotjaru', at: 9 }]
 */
export const createNameFinder = (
  names: Iterable<string>,
): ((text: string, language: Language | undefined) => NameInText[]) => {
  const byStart = new Map<string, Known[]>()
  const all = [...new Set([...names].map((name) => name.trim()).filter(isName))]
  for (const name of all.sort((a, b) => b.length - a.length)) {
    const lower = name.toLowerCase()
    const start = /^[^\p{L}\p{N}_]*([\p{L}\p{N}_]+)/u.exec(lower)?.[1]?.slice(0, reachOfIndex)
    if (start === undefined || !/^[\p{L}\p{N}_]/u.test(lower)) continue
    byStart.set(start, [...(byStart.get(start) ?? []), { name, lower, isOrdinary: ordinaryWords.has(lower) }])
  }
  return (whole, language) => {
    const text = readablePart(whole)
    const lowered = text.toLowerCase()
    // Some letters are two in lower case, and places would no longer agree.
    const lower = lowered.length === text.length ? lowered : text
    const found: NameInText[] = []
    let read = 0
    for (const { index, 0: first } of lower.matchAll(word)) {
      if (index < read) continue
      const candidates = byStart.get(first.slice(0, reachOfIndex))
      if (!candidates || isInAddress(text, index)) continue
      for (const known of candidates) {
        if (!lower.startsWith(known.lower, index)) continue
        const end = endOfName({ text, at: index + known.lower.length, language })
        if (end === undefined || !isMeant({ text, index, known })) continue
        found.push({ name: known.name, said: text.slice(index, end), at: index })
        read = end
        break
      }
    }
    return found
  }
}

/** A longer one is no name, whatever it is. */
const isName = (name: string): boolean => name.length > 1 && name.length <= 200

/** After `@`, `//` or a letter and a point or slash there is an address, not a name. */
const isInAddress = (text: string, index: number): boolean => {
  const before = text.charAt(index - 1)
  if (before === '@') return true
  if (before === '.' || before === '/')
    return /[\p{L}\p{N}./]/u.test(text.charAt(index - 2)) && isAddressBefore(text, index)
  return false
}

const isAddressBefore = (text: string, index: number): boolean =>
  /(?:\/\/|www\.|[a-z0-9-]\.[a-z]{2,6}\/|[a-z0-9-]\.)[^\s]*$/i.test(text.slice(Math.max(0, index - 60), index))

const isMeant = ({ text, index, known }: { text: string; index: number; known: Known }): boolean => {
  const { name, isOrdinary } = known
  const said = text.slice(index, index + name.length)
  if (said === name) return !(isOrdinary && known.lower === 'meta' && metaData.test(text.slice(index + 4, index + 14)))
  if (isOrdinary) return false
  // "hotjar" and "HOTJAR" are written too; "hOtjar" is something else.
  return said === said.toLowerCase() || said === said.toUpperCase()
}

const legalForms = new Set(
  'sia as oü ou uab ab ik biedrība mtü sa fie ltd ltd. limited llc inc inc. gmbh ag plc sas bv oy corp corporation'.split(
    ' ',
  ),
)
const companyWord = /^[\p{Lu}\p{N}&][\p{L}\p{N}&.-]*$/u

/**
 * Whether a name is a part of another company's: "SIA Stripe Dizains" is not Stripe. Where a legal form stands beside it,
 * the words between and behind belong to the company's name.
 */
export const isPartOfCompany = (text: string, { at, said, name }: NameInText): boolean => {
  const before = wordsOf(text.slice(Math.max(0, at - 60), at)).reverse()
  const after = wordsOf(text.slice(at + said.length, at + said.length + 60))
  const run = (words: string[]): string[] => {
    const end = words.findIndex((each) => !companyWord.test(each))
    return end === -1 ? words : words.slice(0, end)
  }
  const around = [...run(before), ...run(after)]
  const isForm = (each: string): boolean => legalForms.has(each.toLowerCase())
  const own = new Set(name.toLowerCase().split(/\s+/))
  return around.some(isForm) && around.some((each) => !isForm(each) && !own.has(each.toLowerCase()))
}

/** Words that stand together: a comma or a full stop ends the company's name. */
const wordsOf = (text: string): string[] =>
  text
    .trim()
    .split(/[ \u00a0]+/)
    .filter(Boolean)
