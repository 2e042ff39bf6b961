'use client'

import type { LocaleGate, Place } from '../../release/gate.ts'
import type { Candidate, Id } from '../answers.ts'
import { useCollections } from '../interface/use-collections.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { DeskLink } from '../translation-desk/desk-link.tsx'
import { Notice } from './notice.tsx'
import { PlaceList } from './place-list.tsx'
import { TextArea } from './text-area.tsx'

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
  const { say, count } = useSay()
  const { gate, mayPublish, stopped, unchanged } = candidate
  const blocked = gate.locales.filter(({ missing, outdated }) => missing.length + outdated.length > 0)
  if (blocked.length === 0 && stopped === 0) {
    return <Notice kind="success">{say('ui.publish.nothingInTheWay')}</Notice>
  }
  return (
    <>
      {stopped > 0 ? <Notice kind="error">{count('ui.findings.stopped', stopped)}</Notice> : null}
      {blocked.map((locale) => (
        <LocaleObstacles
          asked={asked}
          gate={locale}
          key={locale.locale}
          onReason={onReason}
          reasons={reasons}
          site={candidate.site.id}
          sourceLocale={candidate.sourceLocale}
          withReason={mayPublish && !unchanged}
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
  site,
  sourceLocale,
}: Reasons & { gate: LocaleGate; asked: boolean; withReason: boolean; site: Id; sourceLocale: string }) => {
  const { say, count } = useSay()
  const nameOf = useLocaleNames()
  const { locale, missing, outdated } = gate
  const { slugOf } = useCollections()
  const reason = reasons[locale] ?? ''
  const toDesk = ({ collection, document, label }: Place) =>
    locale === sourceLocale ? null : (
      <DeskLink
        about={label}
        place={{ site: String(site), locale, document: { collection: slugOf(collection) ?? collection, document } }}
      />
    )
  return (
    <section className="privacy-obstacles">
      <h3>{nameOf(locale)}</h3>
      {missing.length > 0 ? (
        <Notice kind="error">
          <p>{count('ui.publish.missing', missing.length)}</p>
          <PlaceList localeOf={() => locale} more={toDesk} places={missing} />
        </Notice>
      ) : null}
      {outdated.length > 0 ? (
        <Notice kind="warning">
          <p>{count('ui.publish.outdated', outdated.length)}</p>
          <PlaceList localeOf={() => locale} more={toDesk} places={outdated} />
          {withReason ? (
            <TextArea
              description={say('ui.publish.reasonDescription')}
              error={asked && !reason.trim() && say('ui.publish.reasonMissing')}
              label={say('ui.publish.reason', { locale: nameOf(locale) })}
              name={`privacy-reason-${locale}`}
              onChange={(text) => onReason(locale, text)}
              required
              value={reason}
            />
          ) : null}
        </Notice>
      ) : null}
    </section>
  )
}
