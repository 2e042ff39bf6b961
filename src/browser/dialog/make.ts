/** Elements from text: nothing is ever parsed as HTML. */

type Attributes = Readonly<Record<string, string | boolean | undefined>>
type Child = Node | string | false | undefined

/** @example make('button', { class: 'choice', 'aria-haspopup': 'dialog' }, texts.preferences) */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...children.filter((child) => child !== false && child !== undefined))
  return made
}

export const makeButton = (attributes: Attributes, text: string, onClick: () => void): HTMLButtonElement => {
  const made = make('button', { type: 'button', ...attributes }, text)
  made.addEventListener('click', onClick)
  return made
}

/** Only the web: an address from elsewhere runs no script. */
export const makeLink = (href: string, text: string): HTMLAnchorElement =>
  make('a', { href: /^https?:/.test(href) ? href : '#' }, text)
