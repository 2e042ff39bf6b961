// @ts-check

/**
 * Makes an element. Text only ever becomes a text node, never markup.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean | undefined>} [attributes] left out where undefined or false
 * @param {...(Node | string | undefined | false)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 * @example element('a', { href: '/admin', class: 'button' }, 'Open')
 */
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

/**
 * The address if it is one that a reader may follow, else nothing.
 *
 * @param {string | undefined} address
 */
export const safeAddress = (address) =>
  address !== undefined && /^(?:https?:\/\/|mailto:|tel:)/i.test(address) ? address : undefined
