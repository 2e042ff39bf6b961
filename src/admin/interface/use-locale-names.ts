'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

/** The name of a locale in the reader's language, as the host's config labels it; its code where there is none. */
export const useLocaleNames = (): ((code: string) => string) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { localization } = config
  return useCallback(
    (code) => {
      const locale = localization ? localization.locales.find((candidate) => candidate.code === code) : undefined
      return locale?.label ? getTranslation(locale.label, i18n) : code
    },
    [localization, i18n],
  )
}
