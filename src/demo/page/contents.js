// @ts-check
import { element } from './elements.js'

/** @typedef {{ id: string, number?: string, title: string }} Entry */

const wide = () => window.matchMedia('(min-width: 64rem)')

/**
 * The table of contents; open beside the text on wide screens, folded above it on narrow ones.
 *
 * @param {{ title: string, entries: Entry[] }} contents
 * @returns {HTMLElement}
 */
export const contentsView = ({ title, entries }) => {
  const list = element(
    'ol',
    {},
    ...entries.map(({ id, number, title: name }) =>
      element(
        'li',
        {},
        element('a', { href: `#${id}` }, element('span', { class: 'number' }, number ?? ''), element('span', {}, name)),
      ),
    ),
  )
  const fold = element('details', { class: 'contents' }, element('summary', {}, title), list)
  fold.open = wide().matches
  list.addEventListener('click', () => {
    if (!wide().matches) fold.open = false
  })
  return element('nav', { class: 'aside', 'aria-label': title }, fold)
}

/**
 * Marks in the table of contents where the reader is.
 *
 * @param {HTMLElement} nav made by {@link contentsView}
 * @param {Entry[]} entries
 * @returns {() => void} ends it
 */
export const followReader = (nav, entries) => {
  const links = new Map([...nav.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]))
  const targets = entries.flatMap(({ id }) => document.getElementById(id) ?? [])
  const fold = nav.querySelector('details')
  const width = wide()

  const mark = () => {
    const line = window.innerHeight * 0.3
    const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2
    const passed = targets.filter((target) => target.getBoundingClientRect().top <= line)
    const current = (atEnd ? targets : passed).at(-1)
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
    }
  }
  let waiting = false
  const soon = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      mark()
    })
  }
  const unfold = () => {
    if (fold) fold.open = width.matches
  }
  mark()
  window.addEventListener('scroll', soon, { passive: true })
  window.addEventListener('resize', soon, { passive: true })
  width.addEventListener('change', unfold)
  return () => {
    window.removeEventListener('scroll', soon)
    window.removeEventListener('resize', soon)
    width.removeEventListener('change', unfold)
  }
}
