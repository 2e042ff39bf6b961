'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { type Speaker, speakerOf } from './speaker.ts'

export type { Say } from './speaker.ts'

export const useSay = (): Speaker => {
  const { i18n } = useTranslation<object, string>()
  const { language, translations } = i18n
  return useMemo(() => speakerOf({ language, tree: Reflect.get(translations, 'privacy') }), [language, translations])
}
