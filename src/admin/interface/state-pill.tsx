'use client'

import { Pill } from '@payloadcms/ui'
import type { PillStyle } from '@payloadcms/ui/elements/Pill'
import type { UnitState } from '../../translation/units/unit-state.ts'
import { useSay } from './use-say.ts'

const words = { unsaved: 'ui.ready.unsaved', 'in-review': 'ui.translationDesk.inReview' }

const styles: Record<UnitState | 'unsaved', PillStyle> = {
  approved: 'success',
  changed: 'warning',
  'in-review': 'light',
  missing: 'error',
  outdated: 'warning',
  unsaved: 'light',
}

/** The state of a text: told in words, and by colour for those who see it. */
export const StatePill = ({ state }: { state: UnitState | 'unsaved' }) => {
  const { say } = useSay()
  return (
    <Pill pillStyle={styles[state]} size="small">
      {say(state === 'unsaved' || state === 'in-review' ? words[state] : `options.states.${state}`)}
    </Pill>
  )
}
