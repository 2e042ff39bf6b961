/** Units → a file of any format. */
import { writeCsv } from './csv.ts'
import type { ExchangeFile, ExchangeFormat } from './exchange.ts'
import { writePo } from './write-po.ts'
import { writeXliff1 } from './write-xliff-1.ts'
import { writeXliff2 } from './write-xliff-2.ts'
import { writeXlsx } from './xlsx.ts'

type Kind = { extension: string; mediaType: string; write: (file: ExchangeFile) => Uint8Array | Promise<Uint8Array> }

const kinds: Readonly<Record<ExchangeFormat, Kind>> = {
  'xliff-2.1': { extension: 'xlf', mediaType: 'application/xliff+xml', write: writeXliff2 },
  'xliff-1.2': { extension: 'xlf', mediaType: 'application/xliff+xml', write: writeXliff1 },
  po: { extension: 'po', mediaType: 'text/x-gettext-translation; charset=utf-8', write: writePo },
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsx,
  },
}

/** What a file of the format is called and served as. */
export const exchangeFileKind = (format: ExchangeFormat): Pick<Kind, 'extension' | 'mediaType'> => kinds[format]

/**
 * Writes the units of one site for one language. The same units give the same bytes, whenever they are written.
 *
 * @example
 * await writeTranslations({ file: { site: 'shop', sourceLocale: 'lv', targetLocale: 'et', units }, format: 'po' })
 */
export const writeTranslations = async ({
  file,
  format,
}: {
  file: ExchangeFile
  format: ExchangeFormat
}): Promise<Uint8Array> => kinds[format].write(file)
