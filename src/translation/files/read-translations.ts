/** Any translation file → its units, or why it is refused. */
import { delimiterOf, readCsv } from './csv.ts'
import { decodedChunks } from './decode.ts'
import { exchangeLimits, type ReadTranslations } from './exchange.ts'
import { readPo } from './read-po.ts'
import { readXliff1 } from './read-xliff-1.ts'
import { readXliff2 } from './read-xliff-2.ts'
import { readXml } from './read-xml.ts'
import { xliff1Namespaces, xliff2Namespace } from './xliff-names.ts'
import { readXlsx } from './xlsx.ts'

/** A file of XML is what its first element says. */
const readAnyXliff = (bytes: Uint8Array): ReadTranslations => {
  let root: string | undefined
  const refusal = readXml(bytes.subarray(0, 64 * 1024), {
    open: ({ name, namespace }) => {
      root = name === 'xliff' ? namespace : ''
      // Not refused: it is enough.
      return { code: 'unknown-format' }
    },
    close: () => undefined,
    text: () => undefined,
  })
  if (root === xliff2Namespace) return readXliff2(bytes)
  if (root !== undefined && xliff1Namespaces.has(root)) return readXliff1(bytes)
  return { outcome: 'refused', ...(refusal ?? { code: 'unknown-format' }) }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * Reads a translation file of any format; what it is is told by what is in it, not by its name. Never throws, whatever the
 * bytes are, and takes in no more than {@link exchangeLimits}.
 *
 * @example
 * const read = await readTranslations({ bytes: await readFile('shop-et.xlf') })
 * if (read.outcome === 'refused') console.error(read.code)
 */
export const readTranslations = async ({ bytes }: { bytes: Uint8Array }): Promise<ReadTranslations> => {
  if (bytes.length > exchangeLimits.bytes) {
    return { outcome: 'refused', code: 'too-large', limit: exchangeLimits.bytes, of: 'bytes' }
  }
  if (isZip(bytes)) return readXlsx(bytes)
  const [start] = decodedChunks(bytes)
  if (start === undefined) return { outcome: 'refused', code: bytes.length === 0 ? 'unknown-format' : 'not-utf8' }
  if (start.trimStart().startsWith('<')) return readAnyXliff(bytes)
  if (/^\s*(?:#[^\n]*\s*)*msg(?:id|ctxt)\b/.test(start)) return readPo(bytes)
  return delimiterOf(start) === undefined ? { outcome: 'refused', code: 'unknown-format' } : readCsv(bytes)
}
