// @ts-check
import { element } from './elements.js'
import { basePath, sitePath } from './release-files.js'

/** @typedef {import('../../contract/manifest.ts').Manifest} Manifest */
/** @typedef {import('../../contract/manifest.ts').ManifestFile} ManifestFile */
/** @typedef {import('./wording.js').Wording} Wording */

/** Names of the schemas below `schemas/`. */
export const schemaFiles = [
  'policy-document.json',
  'linked-policy.json',
  'banner-configuration.json',
  'cookieconsent-configuration.json',
  'klaro-configuration.json',
  'manifest.json',
  'policy-difference.json',
  'consent-order.json',
  'consent-receipt.json',
  'shown-order.json',
  'problem.json',
]

/**
 * Addresses of all that a frontend can fetch.
 *
 * @param {{ manifest: Manifest, wording: Wording }} shown
 * @returns {HTMLElement}
 */
export const developersView = ({ manifest, wording }) =>
  element(
    'section',
    { id: 'developers', class: 'extra', 'aria-labelledby': 'developers-title' },
    element('h2', { id: 'developers-title' }, wording.text('developers')),
    element('p', { class: 'lead' }, wording.text('developersIntro')),
    element('h3', {}, wording.text('files')),
    filesView({ manifest, wording }),
    element('h3', {}, wording.text('reference')),
    element(
      'dl',
      { class: 'addresses' },
      ...described(wording.text('manifest'), [`${sitePath}/index.json`]),
      ...described(wording.text('openapi'), [`${basePath}/openapi.json`]),
      ...described(
        wording.text('schemas'),
        schemaFiles.map((file) => `${basePath}/schemas/${file}`),
      ),
    ),
    element('h3', {}, wording.text('history')),
    historyView({ manifest, wording }),
  )

/** @param {string} address */
const addressLink = (address) => element('a', { href: address }, element('code', {}, address))

/**
 * @param {string} title
 * @param {string[]} addresses
 */
const described = (title, addresses) => [
  element('dt', {}, title),
  ...addresses.map((address) => element('dd', {}, addressLink(address))),
]

const firstFiles = [
  'policy.json',
  'policy.html',
  'policy.md',
  'policy.txt',
  'banner.json',
  'consent.js',
  'cookieconsent.json',
]

/** @param {string} name */
const placeOf = (name) => (firstFiles.includes(name) ? firstFiles.indexOf(name) : firstFiles.length)

/** @param {{ manifest: Manifest, wording: Wording }} shown */
const filesView = ({ manifest, wording }) => {
  const files = new Map(manifest.files.map((file) => [file.path, file]))
  const inLocale = (/** @type {string} */ path) => manifest.locales.find((locale) => path.startsWith(`${locale}/`))
  const names = [
    ...new Set([...files.keys()].flatMap((path) => (inLocale(path) ? path.slice(path.indexOf('/') + 1) : []))),
  ].sort((a, b) => placeOf(a) - placeOf(b))
  const rest = [...files.keys()].filter((path) => !inLocale(path))
  return element(
    'div',
    {},
    element(
      'table',
      { class: 'files' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, wording.text('file')),
          ...manifest.locales.map((locale) => element('th', { scope: 'col' }, locale)),
        ),
      ),
      element(
        'tbody',
        {},
        ...names.map((name) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, element('code', {}, name)),
            ...manifest.locales.map((locale) =>
              element('td', {}, fileLink({ file: files.get(`${locale}/${name}`), locale, wording })),
            ),
          ),
        ),
      ),
    ),
    rest.length > 0 &&
      element('ul', { class: 'plain' }, ...rest.map((path) => element('li', {}, addressLink(`${sitePath}/${path}`)))),
  )
}

/** @param {{ file: ManifestFile | undefined, locale: string, wording: Wording }} shown */
const fileLink = ({ file, locale, wording }) =>
  file === undefined
    ? '–'
    : element(
        'a',
        {
          href: `${sitePath}/${file.path}`,
          'aria-label': `${file.path}, ${wording.size(file.bytes)}`,
          hreflang: locale,
        },
        wording.size(file.bytes),
      )

/** @param {{ manifest: Manifest, wording: Wording }} shown */
const historyView = ({ manifest, wording }) =>
  element(
    'ol',
    { class: 'history', reversed: true },
    ...manifest.releases.toReversed().map(({ release, publishedAt, material, path }) => {
      const before = manifest.releases.findLast((other) => other.release < release)?.release
      return element(
        'li',
        {},
        element('a', { href: `${sitePath}/${path}` }, wording.text('release', { number: release })),
        ` ${wording.date(publishedAt)}`,
        release === manifest.release && element('span', { class: 'tag' }, wording.text('current')),
        material && before !== undefined && element('span', { class: 'tag tag-ask' }, wording.text('material')),
        before !== undefined &&
          element(
            'a',
            { href: `${sitePath}/releases/${before}/diff/${release}/${wording.language}.json` },
            wording.text('changesSince', { number: before }),
          ),
      )
    }),
  )
