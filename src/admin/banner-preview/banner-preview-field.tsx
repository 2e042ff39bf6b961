'use client'

import { useAllFormFields, useDebounce, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useSay } from '../interface/use-say.ts'
import { BannerPreview } from './banner-preview.tsx'

/** What of a site's form the banner is made from. */
const inBanner = ['name', 'sourceLocale', 'publishedLocales', 'controller', 'banner', 'phrases'] as const

/** Milliseconds after the last key before the banner is compiled again. */
const patience = 500

/** In the form of a site, below the settings and the wording of its banner: the banner as they would make it. */
export const BannerPreviewField = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { getData } = useForm()
  const { say } = useSay()
  // Read anew with every change of the form.
  useAllFormFields()
  const values = getData()
  const form = useDebounce(
    JSON.stringify({ locale, values: Object.fromEntries(inBanner.map((name) => [name, values[name]])) }),
    patience,
  )
  if (id === undefined) return <p>{say('ui.bannerPreview.unsaved')}</p>
  return <BannerPreview form={form} key={locale} locale={locale} site={id} version={String(lastUpdateTime)} />
}
