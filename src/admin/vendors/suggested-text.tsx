'use client'

import { Button } from '@payloadcms/ui'
import { useCopy } from '../interface/use-copy.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { LocaleTabs } from '../publishing/locale-tabs.tsx'

/** A paragraph for the policy in each language, and a button that copies it. */
export const SuggestedText = ({
  of,
  text,
  source,
}: {
  /** Whose text it is. */
  of: string
  text: Readonly<Record<string, string>>
  /** The locale that is shown first. */
  source: string
}) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const copy = useCopy()
  return (
    <>
      <p className="privacy-vendor__note">{say('ui.vendors.textExplained')}</p>
      <LocaleTabs initial={source} label={say('ui.publish.languages')} locales={Object.keys(text)}>
        {(locale) => (
          <>
            <p lang={locale}>{text[locale]}</p>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void copy(text[locale] ?? '', say('ui.vendors.copied', { locale: nameOf(locale) }))}
              size="small"
              type="button"
            >
              {say('ui.vendors.copy')}
              <span className="privacy-hidden">
                {' '}
                {of}, {nameOf(locale)}
              </span>
            </Button>
          </>
        )}
      </LocaleTabs>
    </>
  )
}
