import type { BannerConfiguration } from '../../contract/banner-configuration.ts'
import { make, makeButton } from './make.ts'

const svg = 'http://www.w3.org/2000/svg'
/** A cookie with a bite out of it. */
const outline =
  'M12 2a10 10 0 1 0 10 10 4 4 0 0 1-5-4 4 4 0 0 1-5-6Zm-3.5 6a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Zm-1 6a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Zm6.5 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z'

/** The control on every page that opens the choice again. */
export const reopenView = ({ texts }: BannerConfiguration, onOpen: () => void): HTMLElement => {
  const icon = document.createElementNS(svg, 'svg')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', outline)
  icon.append(path)
  const { reopen, title } = texts.preferences
  const button = makeButton(
    { class: 'reopen', 'aria-haspopup': 'dialog', 'aria-label': reopen, title: reopen },
    '',
    onOpen,
  )
  button.append(icon)
  return make('div', { role: 'region', 'aria-label': title }, button)
}
