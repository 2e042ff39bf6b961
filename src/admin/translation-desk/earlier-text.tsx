'use client'

import { Button } from '@payloadcms/ui'
import { useSay } from '../interface/use-say.ts'
import type { ShownUnit } from './answers.ts'
import { SourceText } from './source-text.tsx'

/** The translation that readers have until this one is approved; nothing where there is none, or no other. */
export const EarlierText = ({ unit, onUse }: { unit: ShownUnit; onUse: (text: unknown) => void }) => {
  const { say } = useSay()
  const { approved, locale, mayWrite, site } = unit
  if (!approved) return null
  return (
    <details className="privacy-unit__earlier">
      <summary>{say('ui.translationDesk.earlier')}</summary>
      <SourceText locale={locale} site={site} text={approved.text} />
      {mayWrite ? (
        <Button buttonStyle="secondary" margin={false} onClick={() => onUse(approved.text)} size="small" type="button">
          {say('ui.translationDesk.useEarlier')}
        </Button>
      ) : null}
    </details>
  )
}
