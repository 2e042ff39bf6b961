// @ts-check
import { followReader } from './contents.js'
import { languageOfPath, preferredLanguage } from './language.js'
import { loadRelease } from './release-files.js'
import { releaseView } from './release-view.js'
import { failedView, missingLanguageView, unpublishedView } from './states-view.js'
import { wordingOf } from './wording.js'

/** @typedef {import('./wording.js').Language} Language */

const main = /** @type {HTMLElement} */ (document.getElementById('content'))
const status = /** @type {HTMLElement} */ (document.getElementById('status'))
let stopFollowing = () => {}
let loading = new AbortController()
let shown = location.pathname

/** @param {Language} language */
const speak = (language) => {
  const wording = wordingOf(language)
  document.documentElement.lang = language
  document.querySelector('.skip')?.replaceChildren(wording.text('skip'))
  document.querySelector('.languages')?.setAttribute('aria-label', wording.text('languages'))
  for (const link of document.querySelectorAll('.languages a')) {
    if (link.getAttribute('lang') === language) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
  return wording
}

/** Which section is at the top of the window, and how far it is scrolled: ids are the same in every language. */
const place = () => {
  const sections = [...main.querySelectorAll('section[id]')]
  const current = sections.filter((section) => section.getBoundingClientRect().top <= 80).at(-1)
  return current && { id: current.id, top: current.getBoundingClientRect().top }
}

/** @param {ReturnType<typeof place>} kept */
const returnTo = (kept) => {
  const section = kept && document.getElementById(kept.id)
  if (kept && section) window.scrollBy({ top: section.getBoundingClientRect().top - kept.top, behavior: 'instant' })
}

/** @param {Language} language */
const show = async (language) => {
  loading.abort()
  loading = new AbortController()
  const { signal } = loading
  const wording = speak(language)
  main.setAttribute('aria-busy', 'true')
  status.textContent = wording.text('loading')
  const loaded = await loadRelease(language, signal)
  if (signal.aborted) return
  const kept = place()
  stopFollowing()
  stopFollowing = () => {}
  switch (loaded.state) {
    case 'ready': {
      const { view, contents, entries } = releaseView(loaded.release, wording)
      main.replaceChildren(view)
      document.title = `${loaded.release.policy.title} – ${loaded.release.policy.controller.name}`
      stopFollowing = followReader(contents, entries)
      if (kept) returnTo(kept)
      else if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
      status.textContent = wording.text('loaded')
      break
    }
    case 'unpublished':
      main.replaceChildren(unpublishedView(wording))
      status.textContent = wording.text('unpublishedTitle')
      break
    case 'missing-language':
      main.replaceChildren(missingLanguageView(wording, loaded.languages))
      status.textContent = wording.text('missingLanguageTitle')
      break
    case 'failed':
      main.replaceChildren(failedView(wording, () => void show(language)))
      status.textContent = wording.text('failedTitle')
  }
  if (loaded.state !== 'ready') document.title = `${status.textContent} – PRO BALANCES`
  main.setAttribute('aria-busy', 'false')
}

/** Follows a link to another language without leaving the page, so that the reader keeps the place in the text. */
document.querySelector('.languages')?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const language = link && languageOfPath(link.pathname)
  const click = /** @type {MouseEvent} */ (event)
  if (!language || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
  event.preventDefault()
  history.pushState(null, '', `/${language}${location.hash}`)
  shown = location.pathname
  void show(language)
})

window.addEventListener('popstate', () => {
  // Moving between sections changes the fragment only.
  if (location.pathname === shown) return
  shown = location.pathname
  void show(languageOfPath(location.pathname) ?? preferredLanguage(navigator.languages))
})

const first = languageOfPath(location.pathname) ?? preferredLanguage(navigator.languages)
if (languageOfPath(location.pathname) === undefined) history.replaceState(null, '', `/${first}${location.hash}`)
shown = location.pathname
void show(first)
