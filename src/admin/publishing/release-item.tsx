'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Candidate, Published, SiteRelease } from '../answers.ts'
import { momentIn } from '../interface/moments.ts'
import { useSay } from '../interface/use-say.ts'
import { noteOf, releaseLinks } from './release-links.ts'
import { ReleaseStatePill } from './release-state-pill.tsx'
import { RepeatForm } from './repeat-form.tsx'

type Props = {
  candidate: Candidate
  release: SiteRelease
  /** All of the site, the newest first. */
  releases: readonly SiteRelease[]
  /** The address of a path below the folder of the site. */
  addressOf: (path: string) => string
  onRepeated: (result: Published) => Promise<void>
  reload: () => Promise<void>
}

/** One release: how it stands, from when to when, what was said of it, and where readers find it. */
export const ReleaseItem = ({ candidate, release, releases, addressOf, onRepeated, reload }: Props) => {
  const { say, language } = useSay()
  const form = useId()
  const [opened, setOpened] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)
  const { sourceLocale, site, upcoming, mayPublish } = candidate
  const { release: number, state, publishedAt, publishedBy, effectiveFrom, cancelledAt, material } = release
  const dateOf = (iso: string) => momentIn({ iso, timeZone: site.timeZone, language })
  const { locale, text, changes } = releaseLinks({ release, releases, language, sourceLocale })
  const note = noteOf(release, [locale, sourceLocale])
  const repeatable = mayPublish && !upcoming && (state === 'earlier' || state === 'cancelled')
  const facts = [
    { name: 'publishedAt', value: [dateOf(publishedAt), publishedBy].filter(Boolean).join(', ') },
    cancelledAt === null
      ? { name: 'effectiveFrom', value: dateOf(effectiveFrom) }
      : { name: 'cancelledAt', value: dateOf(cancelledAt) },
  ]
  return (
    <li className={`privacy-release privacy-release--${state}`}>
      <div className="privacy-release__head">
        <h3 id={`privacy-release-${number}`} tabIndex={-1}>
          {say('ui.releases.number', { release: number })}
        </h3>
        <ReleaseStatePill state={state} />
        {material ? <span className="privacy-places__about">{say('fields.releases.material.label')}</span> : null}
      </div>
      <dl className="privacy-release__facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{say(`ui.releases.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {note ? <p lang={note.locale}>{note.text}</p> : null}
      <p className="privacy-release__links">
        <a href={addressOf(text)} rel="noreferrer" target="_blank">
          {say('ui.releases.text', { release: number })}
        </a>
        {changes ? (
          <a href={addressOf(changes)} rel="noreferrer" target="_blank">
            {say('ui.releases.changes', { release: number })}
          </a>
        ) : null}
      </p>
      {repeatable ? (
        <>
          <Button
            buttonStyle="secondary"
            extraButtonProps={{
              'aria-controls': opened ? form : undefined,
              'aria-describedby': `privacy-release-${number}`,
              'aria-expanded': opened,
            }}
            id={`privacy-repeat-${number}`}
            margin={false}
            onClick={() => {
              setWasOpened(true)
              setOpened(!opened)
            }}
            size="small"
            type="button"
          >
            {say('ui.releases.repeat.open')}
          </Button>
          {/* Closed again, it stays where it is: what was typed is there. */}
          {wasOpened ? (
            <div hidden={!opened} id={form}>
              <RepeatForm
                candidate={candidate}
                onRepeated={onRepeated}
                release={release}
                releases={releases}
                reload={reload}
              />
            </div>
          ) : null}
        </>
      ) : null}
    </li>
  )
}
