/**
 * Text as it may stand in a public file: well-formed Unicode (canonical JSON refuses lone surrogates), without control
 * characters and without the deprecated marks that turn the direction of what follows.
 */
const unprintable = /(?!\n)[\p{Cc}\u202a-\u202e\ufeff]/gu
const loneSurrogate = /\p{Surrogate}/gu
const lineEnd = /\r\n?|[\u2028\u2029]/g

/** Text that may have several lines; tabs become spaces. */
export const cleanProse = (text: string): string =>
  text.replace(lineEnd, '\n').replace(/\t/g, ' ').replace(loneSurrogate, '\ufffd').replace(unprintable, '')

/** Text on one line, without white space around it: a line feed in a name cannot make a line of its own in a policy. */
export const cleanLine = (text: string): string =>
  cleanProse(text)
    .replace(/[\n ]+/g, ' ')
    .trim()
