'use client'

import { TextareaInput } from '@payloadcms/ui'
import type { LocaleGate } from '../../release/gate.ts'
import type { Candidate } from '../answers.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from './notice.tsx'
import { PlaceList } from './place-list.tsx'

type Reasons = { reasons: Record<string, string>; onReason: (locale: string, reason: string) => void }

/** What stands in the way of publishing, locale by locale. */
export const Obstacles = ({
  candidate,
  reasons,
  onReason,
  asked,
}: Reasons & {
  candidate: Candidate
  /** Whether publishing was tried: from then on an empty reason is an error. */
  asked: boolean
}) => {
  const { say } = useSay()
  const { gate, mayPublish } = candidate
  const blocked = gate.locales.filter(({ missing, outdated }) => missing.length + outdated.length > 0)
  if (blocked.length === 0) return <Notice kind="success">{say('ui.publish.nothingInTheWay')}</Notice>
  return (
    <>
      {blocked.map((locale) => (
        <LocaleObstacles
          asked={asked}
          gate={locale}
          key={locale.locale}
          onReason={onReason}
          reasons={reasons}
          withReason={mayPublish}
        />
      ))}
    </>
  )
}

const LocaleObstacles = ({
  gate,
  reasons,
  onReason,
  asked,
  withReason,
}: Reasons & { gate: LocaleGate; asked: boolean; withReason: boolean }) => {
  const { say, count } = useSay()
  const nameOf = useLocaleNames()
  const { locale, missing, outdated } = gate
  const reason = reasons[locale] ?? ''
  return (
    <section className="privacy-obstacles">
      <h3>{nameOf(locale)}</h3>
      {missing.length > 0 ? (
        <Notice kind="error">
          <p>{count('ui.publish.missing', missing.length)}</p>
          <PlaceList localeOf={() => locale} places={missing} />
        </Notice>
      ) : null}
      {outdated.length > 0 ? (
        <Notice kind="warning">
          <p>{count('ui.publish.outdated', outdated.length)}</p>
          <PlaceList localeOf={() => locale} places={outdated} />
          {withReason ? (
            <TextareaInput
              description={say(asked && !reason.trim() ? 'ui.publish.reasonMissing' : 'ui.publish.reasonDescription')}
              label={say('ui.publish.reason', { locale: nameOf(locale) })}
              onChange={(event) => onReason(locale, event.target.value)}
              path={`privacy-reason-${locale}`}
              required
              rows={2}
              showError={asked && !reason.trim()}
              value={reason}
            />
          ) : null}
        </Notice>
      ) : null}
    </section>
  )
}
