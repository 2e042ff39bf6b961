'use client'

import { Pill } from '@payloadcms/ui'
import type { PillStyle } from '@payloadcms/ui/elements/Pill'
import type { SiteRelease } from '../answers.ts'
import { useSay } from '../interface/use-say.ts'

const styles: Record<SiteRelease['state'], PillStyle> = {
  upcoming: 'warning',
  current: 'success',
  earlier: 'light',
  cancelled: 'error',
}

/** How a release stands: told in words, and by colour for those who see it. */
export const ReleaseStatePill = ({ state }: Pick<SiteRelease, 'state'>) => {
  const { say } = useSay()
  return (
    <Pill pillStyle={styles[state]} size="small">
      {say(`ui.releases.states.${state}`)}
    </Pill>
  )
}
