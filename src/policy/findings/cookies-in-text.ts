/** Finds names of cookies in running text. */

import type { Snapshot } from '../snapshot.ts'
import type { KnownName } from './known-name.ts'
import { oncePer } from './once-per.ts'
import { readablePart } from './text-limit.ts'

type Cookie = Snapshot['cookieVendors'][number]['cookies'][number]

type Beginnings = {
  exact: ReadonlyMap<string, readonly string[]>
  beginnings: readonly { start: string; vendor: string }[]
}

const indexOf: (names: readonly KnownName[]) => Beginnings = oncePer((names: readonly KnownName[]) => {
  const exact = new Map<string, string[]>()
  const beginnings: { start: string; vendor: string }[] = []
  for (const { kind, vendor, name, beginning } of names) {
    if (kind !== 'cookie') continue
    if (beginning) beginnings.push({ start: name, vendor })
    else exact.set(name, [...(exact.get(name) ?? []), vendor])
  }
  return { exact, beginnings }
})

/** Which vendors set a cookie of this name; a placeholder for what varies (`_ga_*`) is no hindrance. */
export const cookieMatcherOf = (names: readonly KnownName[]): ((name: string) => readonly string[]) => {
  const { exact, beginnings } = indexOf(names)
  return (name) => {
    const vendors = exact.get(name)
    if (vendors) return vendors
    return beginnings.filter(({ start }) => name.startsWith(start)).map(({ vendor }) => vendor)
  }
}

const cookieWord = /[A-Za-z0-9_]+(?:[-./][A-Za-z0-9_]+)*(?:[-./]?\*)?/g

/** Words of a text that could be cookies' names. */
export const cookieWordsIn = (text: string): readonly string[] => {
  const words = readablePart(text).match(cookieWord) ?? []
  return words.filter((each) => /[_A-Z0-9-]/.test(each))
}

/**
 * How the names begin that a regular expression allows: `_ga_` of `^_ga_[A-Z0-9]+$`; empty where that is not plain. The
 * expression is read and never run, since anybody may have written it.
 */
const literalStart = (pattern: string): string => {
  if (!pattern.startsWith('^') || pattern.includes('|')) return ''
  let start = ''
  for (let at = 1; at < pattern.length; at += 1) {
    const character = pattern.charAt(at)
    const next = pattern.charAt(at + 1)
    if (character === '\\' && !/[A-Za-z0-9]/.test(next)) {
      start += next
      at += 1
    } else if (character === '$') return ''
    // What may be missing is no part of the beginning.
    else if (/[*?{]/.test(character)) return start.slice(0, -1)
    else if (/[.+^}()[\]\\]/.test(character)) return start
    else start += character
  }
  return start
}

/** Whether a name is that of a registered cookie: the name itself, or one with what it leaves open. */
export const createCookieLookup = (cookies: readonly Cookie[]): ((name: string) => readonly Cookie[]) => {
  const exact = new Map<string, Cookie[]>()
  const open: { start: string; cookie: Cookie }[] = []
  for (const cookie of cookies) {
    const name = cookie.name.trim()
    exact.set(name, [...(exact.get(name) ?? []), cookie])
    const star = name.search(/[*<[]/)
    const starts = [star > 0 ? name.slice(0, star) : '', literalStart(cookie.pattern)]
    for (const start of starts) if (start.length > 1) open.push({ start, cookie })
  }
  return (name) => {
    const found = exact.get(name) ?? exact.get(name.replace(/\*$/, ''))
    return found ?? open.filter(({ start }) => name.startsWith(start) || name === start).map(({ cookie }) => cookie)
  }
}
