// @ts-check
import { element } from './elements.js'

/** @typedef {import('./wording.js').Wording} Wording */

/**
 * @param {{ title: string, text: string, mark: string }} words
 * @param {...(Node | string)} actions
 */
const notice = ({ title, text, mark }, ...actions) =>
  element(
    'div',
    { class: 'state' },
    element('p', { class: 'state-mark', 'aria-hidden': 'true' }, mark),
    element('h1', {}, title),
    element('p', {}, text),
    element('p', { class: 'actions' }, ...actions),
  )

/** @param {Wording} wording */
export const unpublishedView = (wording) =>
  notice(
    { title: wording.text('unpublishedTitle'), text: wording.text('unpublishedText'), mark: '0' },
    element('a', { class: 'button', href: '/admin' }, wording.text('openAdmin')),
  )

/**
 * @param {Wording} wording
 * @param {string[]} languages that have a policy
 */
export const missingLanguageView = (wording, languages) =>
  notice(
    { title: wording.text('missingLanguageTitle'), text: wording.text('missingLanguageText'), mark: '?' },
    ...languages.map((language) =>
      element(
        'a',
        { class: 'button', href: `/${language}`, lang: language, hreflang: language },
        new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language,
      ),
    ),
  )

/**
 * @param {Wording} wording
 * @param {() => void} retry
 */
export const failedView = (wording, retry) => {
  const button = element('button', { class: 'button', type: 'button' }, wording.text('retry'))
  button.addEventListener('click', retry)
  return notice({ title: wording.text('failedTitle'), text: wording.text('failedText'), mark: '!' }, button)
}
