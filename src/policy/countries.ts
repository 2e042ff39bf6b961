import type { Country } from '../contract/policy-registers.ts'

/** Member states of the EU and Iceland, Liechtenstein and Norway: a transfer there is none under GDPR Chapter V. */
const eea = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
)

/** Whether a country, ISO 3166-1 alpha-2, is known and outside the European Economic Area. */
export const isOutsideEea = (code: string): boolean => code !== '' && !eea.has(code.toUpperCase())

/**
 * A country with its name in a locale; undefined where none is given. An unknown code is its own name.
 *
 * @example
 * countryOf({ code: 'us', locale: 'lv' }) // { code: 'US', name: 'Amerikas Savienotās Valstis', eea: false }
 */
export const countryOf = ({ code, locale }: { code: string; locale: string }): Country | undefined => {
  const upper = code.toUpperCase()
  if (!/^[A-Z]{2}$/.test(upper)) return undefined
  return { code: upper, name: namesIn(locale).of(upper) ?? upper, eea: eea.has(upper) }
}

const names = new Map<string, Intl.DisplayNames>()
const namesIn = (locale: string): Intl.DisplayNames => {
  const known = names.get(locale)
  if (known) return known
  const made = new Intl.DisplayNames([locale, 'en'], { type: 'region' })
  if (names.size < 100) names.set(locale, made)
  return made
}
