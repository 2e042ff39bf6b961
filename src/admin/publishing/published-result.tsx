'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef } from 'react'
import type { Published } from '../answers.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from './notice.tsx'

const files = ['policy.json', 'policy.html', 'policy.md', 'policy.txt', 'banner.json'] as const

/** What was published, and where a frontend finds it. */
export const PublishedResult = ({ result }: { result: Published }) => {
  const { config } = useConfig()
  const { say } = useSay()
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
  const addressOf = (path: string) =>
    formatAdminURL({ apiRoute: config.routes.api, path: `/privacy/${result.site}/${path}` })
  return (
    <div className="privacy-publishing__result" ref={shown} tabIndex={-1}>
      <Notice kind="success">
        <p>
          <strong>{say('ui.publish.published', { release: result.release })}</strong> {say('ui.publish.publishedWhere')}
        </p>
        <ul className="privacy-files">
          {result.locales.map((locale) => (
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
