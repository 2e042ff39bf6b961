'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import type { Candidate } from '../answers.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import type { Draft } from './draft.ts'
import { MaterialityChoice } from './materiality-choice.tsx'
import { Notice } from './notice.tsx'
import { TextArea } from './text-area.tsx'

type Props = {
  candidate: Candidate
  draft: Draft
  onDraft: (draft: Draft) => void
  onPublish: () => void
  publishing: boolean
  /** Whether publishing was tried: from then on what is missing is an error. */
  asked: boolean
}

/** The change note, whether the change is material, and the button. */
export const ReleaseForm = ({ candidate, draft, onDraft, onPublish, publishing, asked }: Props) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const hint = useId()
  const { locales, sourceLocale, gate, current, stopped, unchanged } = candidate
  const blocked = gate.locales.some(({ missing }) => missing.length > 0)
  const noteMissing = asked && !draft.notes[sourceLocale]?.trim()
  const ordered = [sourceLocale, ...locales.filter((locale) => locale !== sourceLocale)]
  if (unchanged) return <Notice kind="info">{say('ui.publish.nothingToPublish')}</Notice>
  const why = blocked ? say('ui.publish.blocked') : stopped > 0 ? say('ui.publish.stopped') : undefined
  return (
    <>
      <p>{say('ui.publish.noteExplained')}</p>
      {ordered.map((locale) => (
        <TextArea
          error={locale === sourceLocale && noteMissing && say('ui.publish.noteMissing')}
          key={locale}
          label={say('ui.publish.note', { locale: nameOf(locale) })}
          name={`privacy-note-${locale}`}
          onChange={(text) => onDraft({ ...draft, notes: { ...draft.notes, [locale]: text } })}
          required={locale === sourceLocale}
          value={draft.notes[locale] ?? ''}
        />
      ))}
      {current ? (
        <MaterialityChoice asked={asked} candidate={candidate} draft={draft} onDraft={onDraft} />
      ) : (
        <p>{say('ui.publish.material.first')}</p>
      )}
      {why ? (
        <Notice kind="error">
          <p id={hint}>{why}</p>
        </Notice>
      ) : null}
      <div className="privacy-publishing__submit">
        <Button
          disabled={publishing || why !== undefined}
          extraButtonProps={{ 'aria-busy': publishing, 'aria-describedby': why ? hint : undefined }}
          id="privacy-publish"
          margin={false}
          onClick={onPublish}
          size="large"
          type="button"
        >
          {publishing
            ? say('ui.publish.publishing')
            : say('ui.publish.publishNumber', { release: candidate.newest + 1 })}
        </Button>
        <span role="status">{publishing ? say('ui.publish.progress') : ''}</span>
      </div>
    </>
  )
}
