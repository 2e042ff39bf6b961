/**
 * Text as it may stand in a public file: well-formed Unicode (canonical JSON refuses lone surrogates), without control
 * characters and without the deprecated marks that turn the direction of what follows.
 */
const unprintable = /(?!\n)[\p{Cc}\u202a-\u202e\ufeff]/gu
const isolates = /[\u2066-\u2069]/g
const loneSurrogate = /\p{Surrogate}/gu
const lineEnd = /\r\n?|[\u2028\u2029]/g

/** Isolates are how a name of another direction is written. Each ends with its line, so that it turns nothing but itself. */
const closeIsolates = (line: string): string => {
  let open = 0
  const kept = line.replace(isolates, (mark) => {
    if (mark !== '\u2069') open += 1
    else if (open === 0) return ''
    else open -= 1
    return mark
  })
  return kept + '\u2069'.repeat(open)
}

/** Text that may have several lines; tabs become spaces. */
export const cleanProse = (text: string): string => {
  const clean = text
    .replace(lineEnd, '\n')
    .replace(/\t/g, ' ')
    .replace(loneSurrogate, '\ufffd')
    .replace(unprintable, '')
  return clean.search(isolates) < 0 ? clean : clean.split('\n').map(closeIsolates).join('\n')
}

/** Text on one line, without white space around it: a line feed in a name cannot make a line of its own in a policy. */
export const cleanLine = (text: string): string =>
  cleanProse(text)
    .replace(/[\n ]+/g, ' ')
    .trim()
