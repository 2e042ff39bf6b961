'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef } from 'react'
import type { Published } from '../answers.ts'
import { momentIn } from '../interface/moments.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from './notice.tsx'

const files = ['policy.json', 'policy.html', 'policy.md', 'policy.txt', 'banner.json'] as const

type Props = {
  result: Published
  timeZone: string
  /** Whether it takes effect later: then it is found by its number only. */
  upcoming: boolean
}

/** What was published, from when it is in effect, and where a frontend finds it. */
export const PublishedResult = ({ result, timeZone, upcoming }: Props) => {
  const { config } = useConfig()
  const { say, language } = useSay()
  const nameOf = useLocaleNames()
  const shown = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone with what it published: the reader goes on at the result, which stands above.
  useEffect(() => shown.current?.focus(), [])
  if (result.outcome === 'unchanged') {
    return (
      <div className="privacy-publishing__result" ref={shown} tabIndex={-1}>
        <Notice kind="info">
          <p>{result.message}</p>
        </Notice>
      </div>
    )
  }
  const { release, locales, effectiveFrom } = result
  const addressOf = (path: string) =>
    formatAdminURL({
      apiRoute: config.routes.api,
      path: `/privacy/${result.site}/${upcoming ? `releases/${release}/` : ''}${path}`,
    })
  return (
    <div className="privacy-publishing__result" ref={shown} tabIndex={-1}>
      <Notice kind="success">
        <p>
          <strong>{say('ui.publish.published', { release })}</strong>{' '}
          {say('ui.releases.inEffectFrom', {
            date: momentIn({ iso: effectiveFrom, timeZone, language }),
            zone: timeZone,
          })}{' '}
          {say(upcoming ? 'ui.releases.lookAtIt' : 'ui.publish.publishedWhere')}
        </p>
        <ul className="privacy-files">
          {locales.map((locale) => (
            <li key={locale}>
              <span>{nameOf(locale)}</span>
              {files.map((file) => (
                <a href={addressOf(`${locale}/${file}`)} key={file} rel="noreferrer" target="_blank">
                  {file}
                </a>
              ))}
            </li>
          ))}
          <li>
            <span>{say('ui.publish.manifest')}</span>
            <a href={addressOf('index.json')} rel="noreferrer" target="_blank">
              index.json
            </a>
          </li>
        </ul>
      </Notice>
    </div>
  )
}
