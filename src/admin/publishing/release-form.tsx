'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import type { Candidate } from '../answers.ts'
import { localMoment } from '../interface/moments.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { dateProblem } from './date-problem.ts'
import type { Draft, When } from './draft.ts'
import { EffectiveDate } from './effective-date.tsx'
import { MaterialityChoice } from './materiality-choice.tsx'
import { Notice } from './notice.tsx'
import { PublishProgress } from './publish-progress.tsx'
import { TextArea } from './text-area.tsx'
import type { PublishState } from './use-publish.ts'

type Props = {
  candidate: Candidate
  draft: Draft
  onDraft: (draft: Draft) => void
  onPublish: () => void
  state: PublishState
  /** Whether publishing was tried: from then on what is missing is an error. */
  asked: boolean
}

/** The change note, whether the change is material, from when it is in effect, and the button. */
export const ReleaseForm = ({ candidate, draft, onDraft, onPublish, state, asked }: Props) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const hint = useId()
  const { locales, sourceLocale, gate, current, site, stopped, unchanged, upcoming } = candidate
  const publishing = state.kind === 'publishing'
  const blocked = gate.locales.some(({ missing }) => missing.length > 0)
  const noteMissing = asked && !draft.notes[sourceLocale]?.trim()
  const ordered = [sourceLocale, ...locales.filter((locale) => locale !== sourceLocale)]
  if (upcoming) return <Notice kind="info">{say('ui.releases.upcoming.wait')}</Notice>
  if (unchanged) return <Notice kind="info">{say('ui.publish.nothingToPublish')}</Notice>
  const why = blocked ? say('ui.publish.blocked') : stopped > 0 ? say('ui.publish.stopped') : undefined
  const wrongDate = dateProblem({
    when: draft.when,
    asked,
    problem: state.kind === 'refused' ? state.problem : undefined,
    missing: say('ui.releases.when.missing'),
  })
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
      <EffectiveDate
        error={wrongDate}
        name="privacy-effective-from"
        onWhen={(when) => onDraft({ ...draft, when })}
        timeZone={site.timeZone}
        when={draft.when}
      />
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
          {publishing ? say('ui.publish.publishing') : <Order release={candidate.newest + 1} when={draft.when} />}
        </Button>
        {publishing ? <PublishProgress progress={state.progress} /> : null}
      </div>
    </>
  )
}

/** What the button does: also for when, once that is chosen. */
const Order = ({ release, when }: { release: number; when: When }) => {
  const { say, language } = useSay()
  const date = when.scheduled ? localMoment({ local: when.effectiveFrom, language }) : ''
  return date ? say('ui.releases.publishNumberFrom', { release, date }) : say('ui.publish.publishNumber', { release })
}
