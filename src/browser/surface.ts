/** What is seen: the banner, the dialog and the control that opens it again, in a shadow root of their own. */
import type { BannerConfiguration } from '../contract/banner-configuration.ts'
import type { Choices, Chosen } from './choice/choices.ts'
import { bannerView } from './dialog/banner-view.ts'
import { make } from './dialog/make.ts'
import { preferencesView } from './dialog/preferences-view.ts'
import { reopenView } from './dialog/reopen-view.ts'
import { openShadow } from './dialog/sheet.ts'
import type { Receipt } from './proof/kept-proof.ts'

export type SurfaceOptions = {
  banner: BannerConfiguration
  links: { text: string; href: string }[]
  choices: Choices
  gpc: boolean
  theme: string | undefined
  /** Whether there is a control of ours on the page beside the page's own. */
  floating: boolean
  receipt: () => Receipt | undefined
  onChoose: (chosen: Chosen, surface: 'banner' | 'preferences') => void
  onShown: () => void
}

export type Surface = {
  /** Shows what is to be shown now. */
  update: () => void
  open: () => void
}

export const openSurface = (options: SurfaceOptions): Surface => {
  const { banner, links, choices, gpc, theme, floating, receipt, onChoose, onShown } = options
  const host = make('privacy-consent' as 'div', { lang: banner.locale })
  const root = openShadow(host, theme)
  let dialog: HTMLDialogElement | undefined
  // Before the page, so that whoever tabs through it comes to the question first.
  const stand = () => {
    const { body } = document
    if (!body) return
    if (!host.isConnected) body.prepend(host)
    children.observe(body, { childList: true })
  }
  // A single-page app may empty the body, or put another in place of the first. What it does deeper in is no concern here.
  const children = new MutationObserver(stand)
  children.observe(document.documentElement, { childList: true })
  stand()

  const open = (): void => {
    if (dialog?.open) return
    const opener = document.activeElement
    const inside = root.activeElement
    dialog = preferencesView({
      ...{ banner, links, gpc, receipt: receipt() },
      choice: choices.choice(),
      onChoose: (chosen) => onChoose(chosen, 'preferences'),
    })
    const made = dialog
    made.addEventListener('close', () => {
      made.remove()
      const back = inside?.isConnected ? inside : opener === host ? root.querySelector('.reopen') : opener
      if (back instanceof HTMLElement) back.focus()
    })
    root.append(made)
    made.showModal()
  }

  let shown: 'banner' | 'reopen' | undefined
  const update = (): void => {
    const next = choices.asks() ? 'banner' : floating ? 'reopen' : undefined
    if (next === shown) return
    const hadFocus = root.activeElement !== null
    shown = next
    root.querySelector('.banner')?.remove()
    root.querySelector('.reopen')?.parentElement?.remove()
    if (next === 'banner') {
      const again = choices.asksAgain()
      root.append(
        bannerView({
          ...{ banner, links, again, gpc },
          onChoose: (chosen) => onChoose(chosen, 'banner'),
          onPreferences: open,
        }),
      )
      onShown()
    } else if (next === 'reopen') {
      root.append(reopenView(banner, open))
      if (hadFocus) root.querySelector<HTMLElement>('.reopen')?.focus()
    }
  }
  return { update, open }
}
