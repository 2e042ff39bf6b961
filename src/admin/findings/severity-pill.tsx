'use client'

import { Pill } from '@payloadcms/ui'
import type { PillStyle } from '@payloadcms/ui/elements/Pill'
import type { Severity } from '../../policy/findings/rule.ts'
import { useSay } from '../interface/use-say.ts'

const styles: Record<Severity, PillStyle> = { error: 'error', warning: 'warning', note: 'light' }

/** How grave a finding is: told in a word, and by colour for those who see it. */
export const SeverityPill = ({ severity }: { severity: Severity }) => {
  const { say } = useSay()
  return (
    <Pill pillStyle={styles[severity]} size="small">
      {say(`options.severities.${severity}`)}
    </Pill>
  )
}
