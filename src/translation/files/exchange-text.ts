/**
 * Text as every format can hold it. XML 1.0 has no way to write most control characters, and each format, and each tool,
 * treats line ends in its own way: texts leave and enter in one form, the same for all formats.
 */

const lineEnd = /\r\n?/g
const loneSurrogate = /\p{Surrogate}/gu
/** All but the `Char` of XML 1.0 (https://www.w3.org/TR/xml/#charsets). */
const notInXml = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Line ends as line feeds, no half characters, and nothing that XML 1.0 cannot hold. */
export const exchangeText = (text: string): string =>
  text.replace(lineEnd, '\n').replace(loneSurrogate, '\ufffd').replace(notInXml, '')
