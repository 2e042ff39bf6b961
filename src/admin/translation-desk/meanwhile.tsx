'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'
import { wordDiff } from '../../translation/changes/word-diff.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import { Changes } from './changes.tsx'
import type { Base } from './use-typed-text.ts'

/** Two have written one text: what the other one saved beside what was typed here, and whose it is to be. */
export const Meanwhile = ({
  other,
  own,
  locale,
  busy,
  onMine,
  onTheirs,
}: {
  other: Base
  own: unknown
  locale: string
  busy: boolean
  onMine: () => void
  onTheirs: () => void
}) => {
  const { say } = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  const lines = useMemo(() => wordDiff({ before: other.text, after: own }), [other.text, own])
  useEffect(() => heading.current?.focus(), [])
  return (
    <Notice kind="warning" live>
      <h3 ref={heading} tabIndex={-1}>
        {say('ui.translationDesk.meanwhile.heading')}
      </h3>
      <p>{say('ui.translationDesk.meanwhile.explained')}</p>
      <Changes lang={locale} lines={lines} />
      <div className="privacy-translating__buttons">
        <Button disabled={busy} margin={false} onClick={onMine} size="small" type="button">
          {say('ui.translationDesk.meanwhile.mine')}
        </Button>
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={onTheirs} size="small" type="button">
          {say('ui.translationDesk.meanwhile.theirs')}
        </Button>
      </div>
    </Notice>
  )
}
