import type { BannerConfiguration } from '../../contract/banner-configuration.ts'
import type { Receipt } from '../proof/kept-proof.ts'
import { make, makeButton } from './make.ts'

const textIn = (receipt: Receipt, field: string): string => {
  const value = receipt[field]
  return typeof value === 'string' ? value : ''
}

const momentOf = (iso: string, locale: string): string => {
  const moment = new Date(iso)
  return Number.isNaN(moment.getTime())
    ? iso
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(moment)
}

const download = (receipt: Receipt): void => {
  const file = new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/ld+json' })
  const href = URL.createObjectURL(file)
  make('a', { href, download: `consent-${textIn(receipt, 'receipt')}.jsonld` }).click()
  URL.revokeObjectURL(href)
}

/** What proves the visitor's choice, for the visitor. */
export const receiptView = ({
  receipt,
  texts,
  locale,
}: {
  receipt: Receipt
  texts: NonNullable<BannerConfiguration['texts']['receipt']>
  locale: string
}): HTMLElement =>
  make(
    'div',
    { class: 'category' },
    make('h3', {}, texts.title),
    make(
      'dl',
      {},
      make('dt', {}, texts.number),
      make('dd', {}, textIn(receipt, 'receipt')),
      make('dt', {}, texts.date),
      make('dd', {}, momentOf(textIn(receipt, 'created'), locale)),
    ),
    makeButton({}, texts.download, () => download(receipt)),
  )
