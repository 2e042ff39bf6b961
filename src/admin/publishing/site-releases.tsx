'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import type { Candidate, Published, SiteReleases } from '../answers.ts'
import type { Answer } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from './notice.tsx'
import { ReleaseItem } from './release-item.tsx'
import './releases.css'

/** So many are shown at first: whoever goes back wants one of the last. */
const few = 10

type Props = {
  candidate: Candidate
  answer: Answer<SiteReleases> | undefined
  onRepeated: (result: Published) => Promise<void>
  reload: () => Promise<void>
}

/** Every release of a site, the newest first, with the way to publish what an earlier one said again. */
export const SiteReleaseList = ({ candidate, answer, onRepeated, reload }: Props) => {
  const { config } = useConfig()
  const { say, language } = useSay()
  const [all, setAll] = useState(false)
  if (!answer) return <p role="status">{say('ui.publish.loading')}</p>
  if (!answer.ok) {
    return (
      <Notice kind="warning">
        <p>{answer.problem.detail}</p>
      </Notice>
    )
  }
  const { releases, site } = answer.body
  if (releases.length === 0) return <p>{say('ui.publish.neverPublished')}</p>
  const { locales, sourceLocale } = candidate
  const addressOf = (path: string) => formatAdminURL({ apiRoute: config.routes.api, path: `/privacy/${site}/${path}` })
  const archive = addressOf(`${locales.includes(language) ? language : sourceLocale}/releases.html`)
  const shown = all ? releases : releases.slice(0, few)
  return (
    <>
      {candidate.current ? (
        <p>
          <a href={archive} rel="noreferrer" target="_blank">
            {say('ui.releases.archive')}
          </a>
        </p>
      ) : null}
      <ol className="privacy-releases">
        {shown.map((release) => (
          <ReleaseItem
            addressOf={addressOf}
            candidate={candidate}
            key={release.release}
            onRepeated={onRepeated}
            release={release}
            releases={releases}
            reload={reload}
          />
        ))}
      </ol>
      {releases.length > shown.length ? (
        <Button
          buttonStyle="secondary"
          id="privacy-all-releases"
          margin={false}
          onClick={() => {
            setAll(true)
            // The button is gone then: the reader goes on at the first release that it brought.
            const next = releases[few]?.release
            requestAnimationFrame(() => document.getElementById(`privacy-release-${next}`)?.focus())
          }}
          type="button"
        >
          {say('ui.releases.showAll', { count: releases.length })}
        </Button>
      ) : null}
    </>
  )
}
