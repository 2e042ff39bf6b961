/** No policy has a text of this many characters; what is longer is not compared, and read as far as this. */
const limit = 100_000

export const isReadable = (text: string): boolean => text.length <= limit

export const readablePart = (text: string): string => (isReadable(text) ? text : text.slice(0, limit))
