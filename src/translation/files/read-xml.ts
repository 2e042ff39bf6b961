/**
 * XML from outside, as events. It is well-formed XML 1.0 in Unicode or it is refused; so is any document type, and with it
 * every entity but the five that XML has: nothing is expanded, and nothing is fetched.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { decodedChunks } from './decode.ts'
import { exchangeLimits, type Refusal } from './exchange.ts'

export type XmlElement = {
  /** Without its prefix. */
  name: string
  namespace: string
  /** Of no namespace or of XML's by its name (`id`, `xml:lang`), of another by its namespace, a space and its name. */
  attributes: { get: (name: string) => string | undefined }
}

export type XmlReader = {
  /** Each may say why all is refused; nothing more is read then. */
  open: (element: XmlElement) => Refusal | undefined
  close: (name: string) => Refusal | undefined
  text: (text: string) => void
}

/** Looked up and not gathered: of a million elements few are asked for anything. */
const elementOf = ({ local, uri, attributes }: SaxesTagNS): XmlElement => ({
  name: local,
  namespace: uri,
  attributes: {
    get: (name) => {
      if (!name.includes(' ')) return Object.hasOwn(attributes, name) ? attributes[name]?.value : undefined
      return Object.values(attributes).find((attribute) => `${attribute.uri} ${attribute.local}` === name)?.value
    },
  },
})

const unicode = new Set(['utf-8', 'utf8', 'utf-16', 'utf-16le', 'utf-16be', 'us-ascii', 'ascii'])

/** @returns why the bytes are refused, if they are */
export const readXml = (bytes: Uint8Array, reader: XmlReader): Refusal | undefined => {
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true })
  let refusal: Refusal | undefined
  let depth = 0
  const at = () => ({ line: parser.line, column: parser.column + 1 })
  const refuse = (because: Refusal | undefined): void => {
    refusal ??= because
  }
  parser.on('error', ({ message }) => refuse({ code: 'malformed', ...at(), detail: message.replace(/^\d+:\d+: /, '') }))
  parser.on('doctype', () => refuse({ code: 'doctype' }))
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !unicode.has(encoding.toLowerCase())) refuse({ code: 'not-utf8' })
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > exchangeLimits.depth) refuse({ code: 'malformed', ...at(), detail: 'elements too deep' })
    if (!refusal) refuse(reader.open(elementOf(tag)))
  })
  parser.on('closetag', ({ local }) => {
    depth -= 1
    if (!refusal) refuse(reader.close(local))
  })
  const text = (found: string): void => {
    if (!refusal) reader.text(found)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  for (const chunk of decodedChunks(bytes)) {
    if (chunk === undefined) return refusal ?? { code: 'not-utf8' }
    parser.write(chunk)
    if (refusal) return refusal
  }
  parser.close()
  return refusal
}
