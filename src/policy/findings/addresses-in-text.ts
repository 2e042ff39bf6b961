/** E-mail addresses and links of a text; what they are made of is no number and no name of its own. */
import { hostOf } from './packs.ts'
import type { UnitText } from './text-units.ts'

// Each begins where no address is already under way, so that a long word is read once and not from its every letter.
const webAddress = /(?:https?:\/\/|(?<![\w.@-])www\.)[^\s<>"“”„«»()]+/gi
const domain =
  /(?<![\p{L}\p{N}_@./-])(?:[a-z0-9-]+\.)+(?:com|net|org|info|eu|lv|ee|lt|io|co|app|dev|chat|to|ms|example)(?:\/[^\s<>"“”„«»()]*)?(?![\p{L}\p{N}_-])/giu
const placeholder = /\{\{[^{}]{0,60}\}\}|\{[^{}]{0,60}\}/g
const localPart = /[\w.+-]/
const afterAt = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+/i

export type Stretch = { from: number; to: number }

/** Where e-mail addresses stand: around each `@`, as far as an address may go. */
const emailStretches = (text: string): Stretch[] => {
  const stretches: Stretch[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let from = at
    while (from > 0 && at - from < 64 && localPart.test(text.charAt(from - 1))) from -= 1
    const after = from < at ? afterAt.exec(text.slice(at + 1, at + 256))?.[0] : undefined
    if (after) stretches.push({ from, to: at + 1 + after.length })
  }
  return stretches
}

const withoutEmails = (text: string): string => {
  let rest = ''
  let read = 0
  for (const { from, to } of emailStretches(text)) {
    rest += `${text.slice(read, Math.max(read, from))} `
    read = to
  }
  return rest + text.slice(read)
}

const ofPattern = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ index, 0: said }) => ({
    from: index,
    to: index + said.replace(/[.,;:!?]{1,9}$/, '').length,
  }))

/** Where e-mail and web addresses stand, in their order; none within another, and without the full stop behind them. */
export const addressStretches = (text: string): Stretch[] => {
  if (!/[.:]\S/.test(text)) return []
  const all = [...emailStretches(text), ...ofPattern(text, webAddress), ...ofPattern(text, domain)]
  let read = 0
  return all
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < read) return false
      read = to
      return true
    })
}

/** A text without addresses and placeholders. */
export const withoutAddresses = (text: string): string => {
  const withoutTokens = text.includes('{') ? text.replace(placeholder, ' ') : text
  const rest = withoutTokens.includes('@') ? withoutEmails(withoutTokens) : withoutTokens
  return /[.:]\S/.test(rest) ? rest.replace(webAddress, ' ').replace(domain, ' ') : rest
}

const mailto = /^mailto:/i

/** In small letters, each once. */
export const emailsIn = ({ text, links }: UnitText): ReadonlySet<string> => {
  const linked = links.filter((link) => mailto.test(link)).map((link) => link.replace(mailto, '').replace(/\?.*$/s, ''))
  const written = emailStretches(text).map(({ from, to }) => text.slice(from, to))
  return new Set([...linked, ...written].map((each) => each.trim().toLowerCase()).filter((each) => each.includes('@')))
}

/** `''` for an address within the site: `/lv/kontakti`. */
export const hostOfAddress = (address: string): string => (/^(?:[/#?.]|$)/.test(address) ? '' : hostOf(address))

/** Where links lead: `/lv/kontakti` and the site's own domains are all `''`. */
const destinationOf = (address: string, own: ReadonlySet<string>): string => {
  const host = hostOfAddress(address)
  return own.has(host.replace(/^www\./, '')) ? '' : host
}

export type Destinations = {
  /** How many different addresses. */
  count: number
  /** Their hosts; the site's own is `''`. */
  hosts: readonly string[]
}

/** @param domains of the site */
export const createDestinations = (domains: readonly string[]): ((text: UnitText) => Destinations) => {
  const own = new Set(domains.map((each) => hostOf(each).replace(/^www\./, '')))
  return (text) => {
    const addresses = new Map(webAddressesIn(text).map(({ address, plain }) => [plain, destinationOf(address, own)]))
    return { count: addresses.size, hosts: [...addresses.values()].sort() }
  }
}

/** What a text links to and what it writes as `https://…` or `www.…`, as it stands there; no e-mail, no telephone. */
export const webAddressesIn = ({ text, links }: UnitText): { address: string; plain: string }[] => {
  const written = text.includes('www.') || text.includes('://') ? (text.match(webAddress) ?? []) : []
  return [...links, ...written]
    .map((each) => each.trim())
    .filter((each) => !/^(?:mailto|tel):/i.test(each))
    .map((address) => ({ address, plain: plainAddress(address) }))
}

/** An address in text often ends a sentence, and goes without what a link has before it. */
const plainAddress = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?/]{1,9}$/, '')

const languageLabel = /^(?:lv|et|ee|en|eng|lat|est|www|m)\./

/** The same for a host's editions by country and language: `lv.wikipedia.org` and `et.wikipedia.org`. */
export const editionlessHost = (host: string): string => host.replace(languageLabel, '').replace(/\.[a-z]{2,}$/, '')
