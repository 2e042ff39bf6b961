'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Period } from '../../consent/statistics/period.ts'
import type { Id } from '../answers.ts'
import { useSay } from '../interface/use-say.ts'

/** All consents of the period as a file: the browser saves it as it comes. */
export const ExportPart = ({ site, period }: { site: Id; period: Period }) => {
  const { say, day } = useSay()
  const { config } = useConfig()
  const { from, to } = period
  const query = new URLSearchParams({ from, to }).toString()
  const href = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/privacy-desk/sites/${site}/consents/export?${query}`,
  })
  return (
    <>
      <p>{say('ui.consents.export.explained')}</p>
      <p>
        <a download href={href} id="privacy-consents-export">
          {say('ui.consents.export.download', { from: day(from), to: day(to) })}
        </a>
      </p>
    </>
  )
}
