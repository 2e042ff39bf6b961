// @ts-check
import { element, safeAddress } from './elements.js'

/** @typedef {import('../../contract/banner-configuration.ts').BannerConfiguration} BannerConfiguration */
/** @typedef {import('../../contract/banner-configuration.ts').BannerCategory} BannerCategory */
/** @typedef {import('../../contract/banner-configuration.ts').BannerVendor} BannerVendor */
/** @typedef {import('../../contract/banner-configuration.ts').BannerCookie} BannerCookie */
/** @typedef {import('./wording.js').Wording} Wording */
/** @typedef {BannerConfiguration['texts']} Texts */

/**
 * What a visitor can choose: categories, their vendors, and what these keep on the device.
 *
 * @param {{ banner: BannerConfiguration, wording: Wording }} choices
 * @returns {HTMLElement}
 */
export const choicesView = ({ banner, wording }) =>
  element(
    'section',
    { id: 'choices', class: 'extra', 'aria-labelledby': 'choices-title' },
    element('h2', { id: 'choices-title' }, wording.text('choices')),
    element(
      'p',
      { class: 'lead' },
      wording.text('choicesIntro'),
      ' ',
      wording.count('remembered', banner.storage.days),
    ),
    ...banner.categories.map((category) => categoryView({ category, texts: banner.texts, wording })),
  )

/** @param {{ category: BannerCategory, texts: Texts, wording: Wording }} shown */
const categoryView = ({ category, texts, wording }) => {
  const cookies = category.vendors.reduce((sum, vendor) => sum + vendor.cookies.length, 0)
  const counts = `${wording.count('vendors', category.vendors.length)}, ${wording.count('cookies', cookies)}`
  return element(
    'details',
    { class: 'category' },
    element(
      'summary',
      {},
      element('h3', {}, category.title),
      element('span', { class: 'counts' }, counts),
      element(
        'span',
        { class: category.required ? 'tag' : 'tag tag-ask' },
        wording.text(category.required ? 'alwaysOn' : 'askFirst'),
      ),
    ),
    element('p', {}, category.description),
    cookies > 0 ? tableView({ category, texts, wording }) : element('p', { class: 'quiet' }, wording.text('noCookies')),
  )
}

/** @param {{ category: BannerCategory, texts: Texts, wording: Wording }} shown */
const tableView = ({ category, texts, wording }) => {
  const { name, purpose, duration, storage } = texts.table
  // Roles are written out since narrow screens show rows as blocks, and browsers then forget that this is a table.
  return element(
    'table',
    { class: 'cookies', role: 'table' },
    element('caption', { class: 'hidden' }, category.title),
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        ...[name, purpose, duration, storage].map((heading) =>
          element('th', { scope: 'col', role: 'columnheader' }, heading),
        ),
      ),
    ),
    ...category.vendors
      .filter((vendor) => vendor.cookies.length > 0)
      .map((vendor) =>
        element(
          'tbody',
          { role: 'rowgroup' },
          vendorRow({ vendor, wording }),
          ...vendor.cookies.map((cookie) => cookieRow({ cookie, texts })),
        ),
      ),
  )
}

/** @param {{ vendor: BannerVendor, wording: Wording }} shown */
const vendorRow = ({ vendor, wording }) => {
  const address = safeAddress(vendor.privacyUrl)
  return element(
    'tr',
    { class: 'vendor', role: 'row' },
    element(
      'th',
      { scope: 'rowgroup', colspan: '4', role: 'rowheader' },
      element('span', { class: 'vendor-name' }, vendor.name),
      ' ',
      vendor.provider !== vendor.name && element('span', { class: 'quiet' }, vendor.provider),
      address !== undefined && ' ',
      address !== undefined &&
        element(
          'a',
          { href: address, rel: 'noreferrer', 'aria-label': wording.text('opensVendor', { name: vendor.name }) },
          wording.text('privacyNotice'),
        ),
    ),
  )
}

/** @param {{ cookie: BannerCookie, texts: Texts }} shown */
const cookieRow = ({ cookie, texts }) => {
  const { purpose, duration, storage, unverified } = texts.table
  return element(
    'tr',
    { role: 'row' },
    element(
      'th',
      { scope: 'row', role: 'rowheader' },
      element('code', {}, cookie.name),
      cookie.unverified === true && ' ',
      cookie.unverified === true && element('span', { class: 'tag tag-unverified' }, unverified),
    ),
    element('td', { role: 'cell', 'data-label': purpose }, cookie.purpose ?? ''),
    element('td', { role: 'cell', 'data-label': duration }, cookie.duration),
    element(
      'td',
      { role: 'cell', 'data-label': storage },
      `${texts.storage[cookie.storage]}, ${texts.party[cookie.party]}`,
    ),
  )
}
