'use client'

import { Pill } from '@payloadcms/ui'
import { useId } from 'react'
import type { ConsentState } from '../../consent/read-consents.ts'
import type { ConsentsOfSubject, Id } from '../answers.ts'
import { useSay } from '../interface/use-say.ts'
import { ChoiceRow } from './choice-row.tsx'
import { ConsentTable } from './consent-table.tsx'
import { useConsentWords } from './use-consent-words.ts'
import { WithdrawButton } from './withdraw-button.tsx'

const stateStyles = {
  given: 'success',
  refused: 'light',
  withdrawn: 'warning',
  expired: 'light',
} as const satisfies Record<ConsentState, string>

const columns = ['at', 'action', 'categories', 'surface', 'shown', 'expires', 'proof', 'receipt'] as const

type Props = { site: Id; asked: string; found: ConsentsOfSubject; onWithdrawn: () => Promise<void> }

/** What a subject chose, in the order of time, and what of it holds now. */
export const SubjectConsents = ({ site, asked, found, onWithdrawn }: Props) => {
  const { say, moment } = useSay()
  const { categoriesIn } = useConsentWords()
  const heading = useId()
  const { subject, state, consents, more } = found
  const latest = consents.at(-1)
  return (
    <section aria-labelledby={heading} className="privacy-subject">
      <h3 id={heading}>{say('ui.consents.subject.heading', { subject })}</h3>
      <p className="privacy-subject__state">
        <Pill pillStyle={stateStyles[state]} size="small">
          {say(`ui.consents.states.${state}`)}
        </Pill>
        {latest ? (
          <span>
            {say(`ui.consents.stated.${state}`, {
              categories: categoriesIn(latest.categories),
              since: moment(latest.at),
              until: moment(latest.expiresAt),
            })}
          </span>
        ) : null}
      </p>
      {more ? <p>{say('ui.consents.subject.more', { shown: consents.length })}</p> : null}
      <ConsentTable columns={columns} label={say('ui.consents.subject.choices')}>
        {consents.map((consent) => (
          <ChoiceRow consent={consent} isAsked={consent.receipt === asked} key={consent.receipt} site={site} />
        ))}
      </ConsentTable>
      <WithdrawButton isOffered={state === 'given'} onWithdrawn={onWithdrawn} site={site} subject={subject} />
    </section>
  )
}
