'use client'

import { useEffect, useRef } from 'react'
import type { Id } from '../answers.ts'
import '../findings/findings.css'
import { openErrors } from '../findings/shown-findings.ts'
import { SiteFinding } from '../findings/site-finding.tsx'
import { useSiteFindings } from '../findings/use-site-findings.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'

/** What of the banner, as it is saved, would stop a release, each with the way to where it is put right. */
export const BannerFindings = ({ site, version }: { site: Id; version?: string | undefined }) => {
  const { count } = useSay()
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
  return (
    <Notice kind="error">
      <p>{count('ui.bannerPreview.stopped', stopping.length)}</p>
      <ul className="privacy-findings__list">
        {stopping.map((finding) => (
          <SiteFinding choosable={false} chosen={false} finding={finding} key={finding.id} onChoose={() => undefined} />
        ))}
      </ul>
    </Notice>
  )
}
