/** What stands in place of embedded content until it is allowed: the name of its vendor, why it waits, and a choice. */
import type { BannerConfiguration } from '../../contract/banner-configuration.ts'
import { make, makeButton } from '../dialog/make.ts'
import { openShadow } from '../dialog/sheet.ts'
import type { BlockingRule } from './known-hosts.ts'

export type PlaceholderOptions = {
  banner: () => BannerConfiguration
  theme: string | undefined
  onOnce: (vendor: string) => void
  onAlways: (rule: Pick<BlockingRule, 'vendor' | 'category'>) => void
}

export type Placeholders = {
  /** Puts one before a frame that waits, and hides the frame. */
  stand: (frame: HTMLIFrameElement, rule: BlockingRule) => void
  /** Takes away those of what is allowed by now, and writes the others in the language of the banner. */
  update: (allows: (rule: BlockingRule) => boolean) => void
}

type Standing = { host: HTMLElement; root: ShadowRoot; rule: BlockingRule }

const nameOf = ({ categories }: BannerConfiguration, vendor: string): string =>
  categories.flatMap(({ vendors }) => vendors).find(({ id }) => id === vendor)?.name ?? vendor

/** As large as what it stands for. */
const sizeAs = (host: HTMLElement, frame: HTMLIFrameElement): void => {
  const { width, height } = frame
  host.style.display = 'grid'
  host.style.width = /^\d+$/.test(width) ? `${width}px` : width || '100%'
  host.style.maxWidth = '100%'
  host.style.minHeight = /^\d+$/.test(height) ? `${height}px` : '12rem'
}

export const createPlaceholders = ({ banner, theme, onOnce, onAlways }: PlaceholderOptions): Placeholders => {
  const standing = new Map<HTMLElement, Standing>()

  const write = ({ host, root, rule }: Standing): void => {
    const { texts, locale } = banner()
    const { blocked, consent } = texts
    const name = nameOf(banner(), rule.vendor)
    host.lang = locale
    root.replaceChildren(
      make(
        'div',
        { class: 'wait', role: 'group', 'aria-label': name },
        make('p', {}, make('strong', {}, name)),
        make('p', {}, blocked?.description ?? consent.description),
        make(
          'div',
          { class: 'choices' },
          blocked && makeButton({ class: 'choice' }, blocked.once, () => onOnce(rule.vendor)),
          makeButton({ class: 'choice' }, blocked?.always ?? consent.acceptAll, () => onAlways(rule)),
        ),
      ),
    )
  }

  /** Of a frame, or one that the page itself put where a widget is to appear: `<privacy-placeholder vendor="tawk-to">`. */
  const add = (host: HTMLElement, rule: BlockingRule): Standing => {
    const made = { host, root: host.shadowRoot ?? openShadow(host, theme), rule }
    write(made)
    return made
  }

  return {
    stand: (frame, rule) => {
      if (standing.has(frame)) return
      const host = make('privacy-placeholder' as 'div')
      sizeAs(host, frame)
      standing.set(frame, add(host, rule))
      frame.hidden = true
      frame.before(host)
    },
    update: (allows) => {
      for (const [frame, each] of standing) {
        if (!allows(each.rule)) {
          write(each)
          continue
        }
        each.host.remove()
        frame.hidden = false
        standing.delete(frame)
      }
      for (const host of document.querySelectorAll<HTMLElement>('privacy-placeholder[vendor]')) {
        const rule = banner().blocking.find(({ vendor }) => vendor === host.getAttribute('vendor'))
        if (!rule) continue
        host.hidden = allows(rule)
        add(host, rule)
      }
    },
  }
}
