'use client'

import { useId } from 'react'
import type { Candidate, CandidateReason } from '../answers.ts'
import { useSay } from '../interface/use-say.ts'
import { type Draft, lacksEditorialReason, lowersMaterial } from './draft.ts'
import { TextArea } from './text-area.tsx'

type Props = {
  candidate: Candidate
  draft: Draft
  onDraft: (draft: Draft) => void
  /** Whether publishing was tried: from then on a missing reason is an error. */
  asked: boolean
}

/** What is proposed and why, what the publisher decides, and the reason where they hold it for less. */
export const MaterialityChoice = ({ candidate, draft, onDraft, asked }: Props) => {
  const { say } = useSay()
  const id = useId()
  const { material: proposed, reasons, renew, inUse, sourceLocale } = candidate
  const checked = draft.material ?? proposed
  return (
    <>
      <p>{say(proposed ? 'ui.publish.material.proposed' : 'ui.publish.material.notProposed')}</p>
      {reasons.length > 0 ? <Reasons reasons={reasons} sourceLocale={sourceLocale} /> : null}
      <div className="privacy-material">
        <input
          aria-describedby={`${id}-why`}
          checked={checked}
          id={id}
          onChange={(event) => onDraft({ ...draft, material: event.target.checked })}
          type="checkbox"
        />
        <div>
          <label htmlFor={id}>{say('ui.publish.material.label')}</label>
          <p id={`${id}-why`}>
            {say('ui.publish.material.explained')} {checked ? <Renewed categories={proposed ? renew : inUse} /> : null}
          </p>
        </div>
      </div>
      {lowersMaterial({ draft, candidate }) ? (
        <TextArea
          description={say('ui.publish.reasonDescription')}
          error={asked && lacksEditorialReason({ draft, candidate }) && say('ui.publish.material.loweredMissing')}
          label={say('ui.publish.material.lowered')}
          name="privacy-editorial-reason"
          onChange={(editorialReason) => onDraft({ ...draft, editorialReason })}
          required
          value={draft.editorialReason}
        />
      ) : null}
    </>
  )
}

/** In the reader's language where the policy is published in it, else in its source language. */
const Reasons = ({ reasons, sourceLocale }: { reasons: CandidateReason[]; sourceLocale: string }) => {
  const { say, language } = useSay()
  return (
    <ul aria-label={say('ui.publish.material.reasons')} className="privacy-reasons">
      {reasons.map(({ code, register, row, part, texts }) => {
        const locale = texts[language] === undefined ? sourceLocale : language
        return (
          <li key={`${code}/${register}/${row}/${part}`} lang={locale}>
            {texts[locale] ?? Object.values(texts)[0]}
          </li>
        )
      })}
    </ul>
  )
}

const Renewed = ({ categories }: { categories: string[] }) => {
  const { say, language } = useSay()
  if (categories.length === 0) return say('ui.publish.material.renewNone')
  const names = categories.map((category) => say(`options.cookieCategories.${category}`))
  return say('ui.publish.material.renew', {
    categories: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
  })
}
