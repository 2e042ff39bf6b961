'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef } from 'react'
import type { Id } from '../answers.ts'
import { openErrors } from '../findings/shown-findings.ts'
import { useSiteFindings } from '../findings/use-site-findings.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'

/** What of the banner, as it is saved, would stop a release, and the way to all findings. */
export const BannerFindings = ({ site, version }: { site: Id; version?: string | undefined }) => {
  const { config } = useConfig()
  const { say, count } = useSay()
  const { state, reload } = useSiteFindings(site, 'working')
  const read = useRef(version)
  useEffect(() => {
    if (read.current === version) return
    read.current = version
    void reload()
  }, [version, reload])
  if (state.kind !== 'loaded') return null
  const stopping = openErrors(state.found.findings).filter(({ pack }) => pack === 'banner')
  if (stopping.length === 0) return null
  const titles = [...new Set(stopping.map(({ title }) => title))]
  return (
    <Notice kind="error">
      <p>{count('ui.bannerPreview.stopped', stopping.length)}</p>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <p>
        <Link href={formatAdminURL({ adminRoute: config.routes.admin, path: `/publishing?site=${site}` })}>
          {say('ui.bannerPreview.findings')}
        </Link>
      </p>
    </Notice>
  )
}
