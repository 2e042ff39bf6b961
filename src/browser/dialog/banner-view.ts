import type { BannerConfiguration } from '../../contract/banner-configuration.ts'
import type { Chosen } from '../choice/choices.ts'
import { make, makeButton, makeLink } from './make.ts'

export type BannerView = {
  banner: BannerConfiguration
  links: { text: string; href: string }[]
  /** Whether the visitor chose at another revision. */
  again: boolean
  gpc: boolean
  onChoose: (chosen: Chosen) => void
  onPreferences: () => void
}

/** All that may be allowed at one click: what Global Privacy Control refuses is turned on by itself only. */
export const allOptional = ({ categories }: BannerConfiguration, gpc: boolean): Chosen => ({
  categories: categories.flatMap(({ id, required }) => (required || (gpc && id === 'marketing') ? [] : [id])),
  refused: [],
})

export const nothing: Chosen = { categories: [], refused: [] }

/** The question, or the notice where there is nothing to ask. Closing it is refusing. */
export const bannerView = ({ banner, links, again, gpc, onChoose, onPreferences }: BannerView): HTMLElement => {
  const { texts, mode, change } = banner
  const refuse = () => onChoose(nothing)
  const asks = mode === 'consent'
  const view = make(
    'div',
    { class: 'banner', role: 'dialog', 'aria-labelledby': 'title', 'aria-describedby': 'text' },
    make('h2', { id: 'title' }, asks ? texts.consent.title : texts.notice.title),
    make(
      'div',
      { id: 'text' },
      again && asks && texts.changed !== undefined && make('p', {}, texts.changed),
      again && asks && change !== undefined && make('p', {}, make('em', {}, change)),
      make('p', {}, asks ? texts.consent.description : texts.notice.description),
      gpc && asks && texts.gpc !== undefined && make('p', {}, texts.gpc),
    ),
    make('p', { class: 'links' }, ...links.map(({ href, text }) => makeLink(href, text))),
    make(
      'div',
      { class: 'choices' },
      ...(asks
        ? [
            makeButton({ class: 'choice' }, texts.consent.acceptAll, () => onChoose(allOptional(banner, gpc))),
            makeButton({ class: 'choice' }, texts.consent.rejectAll, refuse),
            makeButton({ class: 'choice', 'aria-haspopup': 'dialog' }, texts.consent.preferences, onPreferences),
          ]
        : [makeButton({ class: 'choice' }, texts.notice.acknowledge, refuse)]),
    ),
    asks &&
      makeButton(
        { class: 'close', 'aria-label': `${texts.preferences.close}: ${texts.consent.rejectAll}` },
        '×',
        refuse,
      ),
  )
  view.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') refuse()
  })
  return view
}
