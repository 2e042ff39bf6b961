'use client'

import { Link } from '@payloadcms/ui'
import type { LocaleState } from '../answers.ts'
import { StatePill } from '../interface/state-pill.tsx'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'

/** Every locale of a document with its state; each leads to the document in that locale. */
export const LocaleStates = ({
  locales,
  current,
  linked,
}: {
  locales: LocaleState[]
  current: string
  linked: boolean
}) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  return (
    <ul className="privacy-ready__locales">
      {locales.map(({ locale, state, isSource }) => {
        const name = (
          <>
            {nameOf(locale)}
            {isSource ? <span className="privacy-ready__source"> · {say('ui.ready.source')}</span> : null}
          </>
        )
        return (
          <li key={locale}>
            {linked && locale !== current ? (
              <Link className="privacy-ready__locale" href={`?locale=${locale}`}>
                <span>{name}</span>
                <StatePill state={state} />
              </Link>
            ) : (
              <span
                aria-current={locale === current ? 'true' : undefined}
                className="privacy-ready__locale privacy-ready__locale--current"
              >
                <span>{name}</span>
                <StatePill state={state} />
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
