import type { PayloadRequest } from 'payload'
import { type Account, mayReach } from '../../access/account.ts'
import type { PrivacyContext } from '../../options.ts'
import type { ExchangeFormat } from '../files/exchange.ts'
import { exchangeFileKind, writeTranslations } from '../files/write-translations.ts'
import { unitsTooLongForCells } from '../files/xlsx.ts'
import type { UnitState } from '../units/unit-state.ts'
import { unitsOfSite } from './exchange-units.ts'
import { siteToExchange } from './site-to-exchange.ts'

export type ExportResult =
  | { outcome: 'exported'; bytes: Uint8Array; fileName: string; mediaType: string; units: number }
  | { outcome: 'refused'; code: 'not-found' | 'unknown-language' | 'nothing-to-export' }
  /** Names of the documents whose texts a spreadsheet cannot hold. */
  | { outcome: 'refused'; code: 'too-long-for-cells'; labels: string[] }

/**
 * A file for translators: all units of a site in a language, only those in some states, or only of some documents. Whoever
 * reaches the site may have one: it says nothing that the desk does not.
 *
 * @param documents `<collection>/<document>`
 * @param chosen units, `<collection>/<document>/<path>`
 */
export const exportTranslations = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  site: number | string
  locale: string
  format: ExchangeFormat
  states?: readonly UnitState[] | undefined
  documents?: readonly string[] | undefined
  chosen?: readonly string[] | undefined
}): Promise<ExportResult> => {
  const { context, req, account, locale, format, states, documents, chosen } = args
  const site = mayReach(account, args.site) ? await siteToExchange({ context, req, site: args.site }) : undefined
  if (!site) return { outcome: 'refused', code: 'not-found' }
  if (!site.targetLocales.includes(locale)) return { outcome: 'refused', code: 'unknown-language' }
  const units = await unitsOfSite({ req, site: String(site.id), locale, states, documents, chosen })
  if (units.length === 0) return { outcome: 'refused', code: 'nothing-to-export' }
  const file = {
    site: site.slug,
    sourceLocale: site.sourceLocale,
    targetLocale: locale,
    units: units.map(({ target, previousSource, ...unit }) => ({
      ...unit,
      target: target ?? undefined,
      previousSource: previousSource ?? undefined,
    })),
  }
  const tooLong = format === 'xlsx' ? unitsTooLongForCells(file) : []
  if (tooLong.length > 0) {
    const labels = [...new Set(tooLong.map(({ label }) => label))]
    return { outcome: 'refused', code: 'too-long-for-cells', labels }
  }
  const bytes = await writeTranslations({ file, format })
  const { extension, mediaType } = exchangeFileKind(format)
  return {
    outcome: 'exported',
    bytes,
    fileName: `${site.slug}.${site.sourceLocale}-${locale}.${extension}`,
    mediaType,
    units: units.length,
  }
}
