'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useSay } from '../interface/use-say.ts'

type Props = {
  /** Slug. */
  site: string
  number: number
  locales: string[]
  /** Whether a release of the site is in effect: only then is there a page of all. */
  isSiteLive: boolean
}

/** From the row of a release to its public pages, in the reader's language where it has it. */
export const ReleaseLinks = ({ site, number, locales, isSiteLive }: Props) => {
  const { config } = useConfig()
  const { say, language } = useSay()
  const locale = locales.includes(language) ? language : locales[0]
  if (locale === undefined) return null
  const addressOf = (path: string) => formatAdminURL({ apiRoute: config.routes.api, path: `/privacy/${site}/${path}` })
  return (
    <ul>
      <li>
        <a href={addressOf(`releases/${number}/${locale}/policy.html`)} rel="noreferrer" target="_blank">
          {say('ui.releases.text', { release: number })}
        </a>
      </li>
      {isSiteLive ? (
        <li>
          <a href={addressOf(`${locale}/releases.html`)} rel="noreferrer" target="_blank">
            {say('ui.releases.archive')}
          </a>
        </li>
      ) : null}
    </ul>
  )
}
