// @ts-check
import { languages } from './wording.js'

/** @typedef {import('./wording.js').Language} Language */

/**
 * The language that a path asks for.
 *
 * @param {string} path
 * @returns {Language | undefined}
 */
export const languageOfPath = (path) => languages.find((language) => path.split('/')[1] === language)

/**
 * The first language of the reader's that the page speaks; Latvian is the site's own.
 *
 * @param {readonly string[]} wanted BCP 47 tags, best first
 * @returns {Language}
 */
export const preferredLanguage = (wanted) => {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    const spoken = languages.find((language) => language === primary)
    if (spoken) return spoken
  }
  return 'lv'
}
