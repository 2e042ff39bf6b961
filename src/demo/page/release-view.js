// @ts-check
import { choicesView } from './choices-view.js'
import { contentsView } from './contents.js'
import { developersView } from './developers-view.js'
import { element } from './elements.js'
import { sectionView } from './policy-view.js'
import { basePath, sitePath } from './release-files.js'

/** @typedef {import('./release-files.js').Release} Release */
/** @typedef {import('./wording.js').Wording} Wording */

/**
 * Everything that the page shows of a release.
 *
 * @param {Release} release
 * @param {Wording} wording
 */
export const releaseView = ({ policy, banner, manifest }, wording) => {
  const entries = [
    ...policy.sections.map(({ id, number, title }) => ({ id, number, title })),
    { id: 'choices', title: wording.text('choices') },
    { id: 'developers', title: wording.text('developers') },
  ]
  const contents = contentsView({ title: wording.text('contents'), entries })
  const view = element(
    'div',
    {},
    element(
      'div',
      { class: 'masthead' },
      element('h1', {}, policy.title),
      element(
        'p',
        { class: 'meta' },
        manifest.environment === 'development' &&
          element('span', { class: 'tag tag-ask' }, wording.text('developmentSite')),
        element('span', {}, wording.text('release', { number: policy.release })),
        element('span', {}, wording.text('published', { date: wording.date(policy.publishedAt) })),
        policy.effectiveFrom !== policy.publishedAt &&
          element('span', {}, wording.text('effective', { date: wording.date(policy.effectiveFrom) })),
      ),
      policy.changes.note !== '' &&
        element(
          'p',
          { class: 'note' },
          element('strong', {}, `${wording.text('changeNote')}:`),
          ' ',
          policy.changes.note,
        ),
      element(
        'div',
        { class: 'intro' },
        element('p', {}, wording.text('intro')),
        element(
          'p',
          { class: 'actions' },
          element('a', { class: 'button', href: '/admin' }, wording.text('openAdmin')),
          element('a', { href: `${sitePath}/${policy.locale}/policy.json` }, 'policy.json'),
          element('a', { href: `${basePath}/openapi.json` }, wording.text('apiReference')),
        ),
      ),
    ),
    element(
      'div',
      { class: 'columns' },
      contents,
      element(
        'div',
        {},
        element('article', { class: 'policy', lang: policy.locale }, ...policy.sections.map(sectionView)),
        choicesView({ banner, wording }),
        developersView({ manifest, wording }),
      ),
    ),
  )
  return { view, contents, entries }
}
