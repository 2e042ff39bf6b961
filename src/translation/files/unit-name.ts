/**
 * The name of a unit or segment in files: `shop/et/sections/intro/title`, `shop/et/sections/intro/body.64f0.text/s2`. It
 * says whose text it is and in which language, since tools lose the rest: xliff2po keeps nothing of a file but this.
 */
import { exchangeText } from './exchange-text.ts'

export type UnitName = {
  site: string
  targetLocale: string
  collection: string
  key: string
  path: string
  /** Of rich text, which segment; a line has one alone, which goes without. */
  segment?: string
}

/** What separates parts, what ends a reference in a PO file, and what a tool would decode as part of an address. */
const special = /[/~%+\s"<>&\\]/gu
const escaped = /~([0-9a-f]{1,6})~/g

const escapePart = (part: string): string =>
  exchangeText(part).replace(special, (character) => `~${character.codePointAt(0)?.toString(16)}~`)

const unescapePart = (part: string): string =>
  part.replace(escaped, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })

export const unitName = ({ site, targetLocale, collection, key, path, segment }: UnitName): string =>
  [site, targetLocale, collection, key, path, ...(segment === undefined ? [] : [segment])].map(escapePart).join('/')

/** @returns `undefined` for what is no name of ours */
export const parseUnitName = (name: string): UnitName | undefined => {
  if (name.length > 4000) return undefined
  const [site, targetLocale, collection, key, path, segment, ...more] = name.split('/').map(unescapePart)
  if (!site || !targetLocale || !collection || !key || !path || more.length > 0) return undefined
  return { site, targetLocale, collection, key, path, ...(segment ? { segment } : {}) }
}
