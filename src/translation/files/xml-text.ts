/** Text written into XML. */
import { exchangeText } from './exchange-text.ts'

const inText: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** A parser would read white space in an attribute as spaces. */
const inAttribute: Readonly<Record<string, string>> = { ...inText, '"': '&quot;', '\n': '&#10;', '\t': '&#9;' }

/** What XML cannot hold is left out ({@link exchangeText}). */
export const xmlText = (text: string): string => exchangeText(text).replace(/[&<>]/g, (found) => inText[found] ?? found)

/** @example attributes({ id: 'u1', name: undefined }) // ' id="u1"' */
export const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) =>
      value === undefined
        ? ''
        : ` ${name}="${exchangeText(value).replace(/[&<>"\n\t]/g, (found) => inAttribute[found] ?? found)}"`,
    )
    .join('')
