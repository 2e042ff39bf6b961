import type { PayloadRequest } from 'payload'
import { type Account, mayReach } from '../../access/account.ts'
import type { PrivacyContext } from '../../options.ts'
import type { ExchangeFormat } from '../files/exchange.ts'
import { exchangeFileKind, writeTranslations } from '../files/write-translations.ts'
import type { UnitState } from '../units/unit-state.ts'
import { unitsOfSite } from './exchange-units.ts'
import { siteToExchange } from './site-to-exchange.ts'

export type ExportResult =
  | { outcome: 'exported'; bytes: Uint8Array; fileName: string; mediaType: string; units: number }
  | { outcome: 'refused'; code: 'not-found' | 'unknown-language' }

/**
 * A file for translators: all units of a site in a language, only those in some states, or only of some documents. Whoever
 * reaches the site may have one: it says nothing that the desk does not.
 *
 * @param documents `<collection>/<document>`
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
}): Promise<ExportResult> => {
  const { context, req, account, locale, format, states, documents } = args
  const site = mayReach(account, args.site) ? await siteToExchange({ context, req, site: args.site }) : undefined
  if (!site) return { outcome: 'refused', code: 'not-found' }
  if (!site.targetLocales.includes(locale)) return { outcome: 'refused', code: 'unknown-language' }
  const units = await unitsOfSite({ req, site: String(site.id), locale, states, documents })
  const bytes = await writeTranslations({
    file: {
      site: site.slug,
      sourceLocale: site.sourceLocale,
      targetLocale: locale,
      units: units.map(({ target, previousSource, ...unit }) => ({
        ...unit,
        target: target ?? undefined,
        previousSource: previousSource ?? undefined,
      })),
    },
    format,
  })
  const { extension, mediaType } = exchangeFileKind(format)
  return {
    outcome: 'exported',
    bytes,
    fileName: `${site.slug}.${site.sourceLocale}-${locale}.${extension}`,
    mediaType,
    units: units.length,
  }
}
