'use client'

import { Pill } from '@payloadcms/ui'
import type { FindingCounts } from '../../release/findings.ts'
import { useSay } from '../interface/use-say.ts'

/** Errors and warnings as numbers; in words for those who hear them. */
export const CountPills = ({ counts }: { counts: FindingCounts }) => {
  const { count, say } = useSay()
  const { error, warning, note } = counts
  if (error + warning + note === 0) return <span className="privacy-site__none">{say('ui.findings.noneShort')}</span>
  return (
    <span className="privacy-count-pills">
      {error > 0 ? (
        <Pill pillStyle="error" size="small">
          {count('ui.findings.errors', error)}
        </Pill>
      ) : null}
      {warning > 0 ? (
        <Pill pillStyle="warning" size="small">
          {count('ui.findings.warnings', warning)}
        </Pill>
      ) : null}
      {note > 0 ? (
        <Pill pillStyle="light" size="small">
          {count('ui.findings.notes', note)}
        </Pill>
      ) : null}
    </span>
  )
}
