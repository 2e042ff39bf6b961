'use client'

import type { ToldFinding } from '../../release/findings.ts'
import { useSay } from '../interface/use-say.ts'
import { SeverityPill } from './severity-pill.tsx'

/** What is wrong, what would be right, and who says so. */
export const FindingText = ({ finding, about }: { finding: ToldFinding; about?: string | undefined }) => {
  const { say } = useSay()
  const { severity, title, wrong, right, source } = finding
  return (
    <>
      <span className="privacy-finding__head">
        <SeverityPill severity={severity} />
        <strong>{title}</strong>
        {about ? <span className="privacy-finding__about">{about}</span> : null}
      </span>
      <span className="privacy-finding__wrong">{wrong}</span>
      <span className="privacy-finding__right">{right}</span>
      {source ? <span className="privacy-finding__source">{say('ui.findings.source', { source })}</span> : null}
    </>
  )
}
