'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Candidate, Published, SiteRelease } from '../answers.ts'
import { localMoment } from '../interface/moments.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { changesId } from './changes-id.ts'
import { dateProblem, isDateProblem } from './date-problem.ts'
import { lacksDate } from './draft.ts'
import { EffectiveDate } from './effective-date.tsx'
import { focusFirstError } from './focus-first-error.ts'
import { RadioGroup } from './radio-group.tsx'
import { RefusedNotice } from './refused-notice.tsx'
import { TextArea } from './text-area.tsx'
import { useRepeat } from './use-repeat.ts'

type Props = {
  candidate: Candidate
  release: SiteRelease
  releases: readonly SiteRelease[]
  onRepeated: (result: Published) => Promise<void>
  reload: () => Promise<void>
}

/** What an earlier release said goes out again as the next one. */
export const RepeatForm = ({ candidate, release, releases, onRepeated, reload }: Props) => {
  const { say, language } = useSay()
  const nameOf = useLocaleNames()
  const [asked, setAsked] = useState(false)
  const { draft, change, busy, problem, repeat } = useRepeat({ candidate, release })
  const shown = useRef<HTMLDivElement>(null)
  const { newest, site, sourceLocale } = candidate
  const { notes, material, editorialReason, when } = draft
  const number = release.release
  const locales = [sourceLocale, ...release.locales.filter((locale) => locale !== sourceLocale)]
  const noteMissing = asked && !notes[sourceLocale]?.trim()
  const reasonMissing = problem?.code === 'editorial-reason-missing' && problem.detail
  const wrongDate = dateProblem({ when, asked, problem, missing: say('ui.releases.when.missing') })
  const next = newest + 1
  useEffect(() => {
    if (asked || problem) focusFirstError(shown.current)
  }, [asked, problem])

  const submit = async () => {
    setAsked(true)
    focusFirstError(shown.current)
    if (!notes[sourceLocale]?.trim() || lacksDate(when)) return
    const result = await repeat()
    if (result) await onRepeated(result)
    else await reload()
  }

  return (
    <div className="privacy-repeat" ref={shown}>
      <h4>{say('ui.releases.repeat.heading', { release: number })}</h4>
      <p>{say('ui.releases.repeat.explained', { release: number, next })}</p>
      {locales.map((locale) => (
        <TextArea
          error={locale === sourceLocale && noteMissing && say('ui.publish.noteMissing')}
          key={locale}
          label={say('ui.publish.note', { locale: nameOf(locale) })}
          name={`privacy-repeat-${number}-note-${locale}`}
          onChange={(text) => change({ notes: { ...notes, [locale]: text } })}
          required={locale === sourceLocale}
          value={notes[locale] ?? ''}
        />
      ))}
      <RadioGroup
        legend={say('ui.releases.repeat.material.legend')}
        onChange={(value) => change({ material: value })}
        options={(['rule', 'yes', 'no'] as const).map((value) => ({
          value,
          label: say(`ui.releases.repeat.material.${value}`),
        }))}
        value={material}
      >
        {material === 'no' ? (
          <TextArea
            description={say('ui.publish.reasonDescription')}
            error={reasonMissing}
            label={say('ui.publish.material.lowered')}
            name={`privacy-repeat-${number}-editorial-reason`}
            onChange={(text) => change({ editorialReason: text })}
            value={editorialReason}
          />
        ) : null}
      </RadioGroup>
      <EffectiveDate
        error={wrongDate}
        name={`privacy-repeat-${number}-effective-from`}
        onWhen={(value) => change({ when: value })}
        timeZone={site.timeZone}
        when={when}
      />
      {problem && !isDateProblem(problem) && !reasonMissing ? (
        <RefusedNotice changes={changesId} problem={problem} releases={releases} timeZone={site.timeZone} />
      ) : null}
      <Button
        disabled={busy}
        extraButtonProps={{ 'aria-busy': busy }}
        id={`privacy-repeat-${number}-publish`}
        margin={false}
        onClick={() => void submit()}
        type="button"
      >
        {when.scheduled && when.effectiveFrom
          ? say('ui.releases.repeat.submitFrom', {
              release: next,
              date: localMoment({ local: when.effectiveFrom, language }),
            })
          : say(busy ? 'ui.publish.publishing' : 'ui.releases.repeat.submit', { release: next })}
      </Button>
    </div>
  )
}
