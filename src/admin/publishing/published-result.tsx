'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
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
  if (result.outcome === 'unchanged') {
    return (
      <Notice kind="info" live>
        <p>{result.message}</p>
      </Notice>
    )
  }
  const addressOf = (path: string) =>
    formatAdminURL({ apiRoute: config.routes.api, path: `/privacy/${result.site}/${path}` })
  return (
    <Notice kind="success" live>
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
  )
}
