// @ts-check
import { words } from './words.js'

/** @typedef {keyof typeof words} Language */
/** @typedef {(typeof words)['en']} Words */
/** @typedef {{ [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words]} TextKey */
/** @typedef {Exclude<keyof Words, TextKey>} CountKey */
/**
 * @typedef {object} Wording
 * @property {Language} language
 * @property {(key: TextKey, values?: Record<string, string | number>) => string} text
 * @property {(key: CountKey, count: number) => string} count
 * @property {(timestamp: string) => string} date
 * @property {(bytes: number) => string} size
 */

export const languages = /** @type {Language[]} */ (Object.keys(words))

/**
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
const filled = (text, values) =>
  Object.entries(values).reduce((soFar, [name, value]) => soFar.replace(`{${name}}`, String(value)), text)

/**
 * The page's own words in a language.
 *
 * @param {Language} language
 * @returns {Wording}
 */
export const wordingOf = (language) => {
  const own = words[language]
  const plural = new Intl.PluralRules(language)
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
  const kilobytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return {
    language,
    text: (key, values = {}) => filled(own[key], values),
    count: (key, count) => {
      /** @type {Record<string, string>} */
      const forms = own[key]
      return filled(forms[plural.select(count)] ?? forms.other ?? '', { count })
    },
    date: (timestamp) => dates.format(new Date(timestamp)),
    size: (bytes) => `${kilobytes.format(bytes / 1000)} kB`,
  }
}
