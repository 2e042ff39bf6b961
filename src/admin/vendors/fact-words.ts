/** Facts of the library in the words of the registers' own forms. */
import type { LibraryPart } from '../../vendors/register-rows.ts'
import type { Say } from '../interface/use-say.ts'

export type Words = { say: Say; knows: (path: string) => boolean }

const collectionOf: Record<LibraryPart, string> = { processor: 'processors', cookieVendor: 'cookieVendors' }

const choices: Record<string, string> = {
  role: 'processorRoles',
  kind: 'recipientKinds',
  transferTools: 'transferTools',
  category: 'cookieCategories',
  consentSignals: 'consentSignals',
  storage: 'storageKinds',
  party: 'cookieParties',
  lifetime: 'cookieLifetimes',
  unit: 'periodUnits',
  confidence: 'confidences',
}

/** @example fieldWords({ part: 'processor', field: 'role', words }) // 'Role' */
export const fieldWords = (args: { part: LibraryPart; field: string; ofCookie?: boolean; words: Words }): string => {
  const { part, field, ofCookie = false, words } = args
  const own = `fields.${collectionOf[part]}.${ofCookie ? `cookies.${field}` : field}.label`
  const path = [own, `fields.shared.${field}.label`].find(words.knows)
  return path ? words.say(path) : field
}

/** @example valueWords({ field: 'transferTools', value: ['scc'], words }) // 'Standard contractual clauses' */
export const valueWords = (args: { field: string; value: unknown; words: Words }): string => {
  const { field, value, words } = args
  if (Array.isArray(value)) {
    return value.length === 0 ? '—' : value.map((item: unknown) => valueWords({ field, value: item, words })).join(', ')
  }
  if (value === undefined || value === null || value === '') return '—'
  if (typeof value === 'boolean') return words.say(value ? 'ui.vendors.yes' : 'ui.vendors.no')
  const option = `options.${choices[field]}.${String(value)}`
  return choices[field] && words.knows(option) ? words.say(option) : String(value)
}
