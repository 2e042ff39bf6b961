/** What PO files are made of, for writing and for reading: https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html */

/** Begins the comment of a message that says which source it was made from. */
export const fingerprintComment = 'source-fingerprint: '

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\t': '\\t' }
const unescapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['a', ''],
  ['b', ''],
  ['f', ''],
  ['v', ''],
])

const quoted = (text: string): string => `"${text.replace(/[\\"\n\t]/g, (found) => escapes[found] ?? found)}"`

/** A keyword and its text, a line of the file for each line of the text; nothing is folded. */
export const poField = (keyword: string, text: string): string => {
  const lines = text.match(/[^\n]*\n|[^\n]+/g) ?? []
  if (lines.length <= 1) return `${keyword} ${quoted(text)}\n`
  return `${keyword} ""\n${lines.map((line) => `${quoted(line)}\n`).join('')}`
}

/**
 * The text of a quoted string; `undefined` where it does not end as it should. Numbers of characters (`\x41`) stay as they
 * are: no tool writes them into UTF-8.
 */
export const unquotePo = (literal: string): string | undefined => {
  if (literal.length < 2 || !literal.startsWith('"') || !literal.endsWith('"')) return undefined
  const inner = literal.slice(1, -1)
  if (!/["\\]/.test(inner)) return inner
  let text = ''
  for (let from = 0; from < inner.length; ) {
    const next = inner.slice(from).search(/["\\]/)
    if (next < 0) return text + inner.slice(from)
    const character = inner[from + next + 1]
    if (inner[from + next] === '"' || character === undefined) return undefined
    text += inner.slice(from, from + next) + (unescapes.get(character) ?? character)
    from += next + 2
  }
  return text
}

/** Headers by their names in lower case. */
export const headersOfPo = (text: string): Map<string, string> =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [name, ...value] = line.split(':')
      return name && value.length > 0 ? [[name.trim().toLowerCase(), value.join(':').trim()] as const] : []
    }),
  )

/** References are separated by spaces; translate-toolkit writes what is special in one as an address has it. */
export const unquoteReference = (reference: string): string => {
  try {
    return decodeURIComponent(reference)
  } catch {
    // No address after all.
    return reference
  }
}
