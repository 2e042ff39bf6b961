'use client'

import { Pill } from '@payloadcms/ui'
import type { PillStyle } from '@payloadcms/ui/elements/Pill'
import type { TranslationState } from '../../translation/state.ts'
import { useSay } from './use-say.ts'

const styles: Record<TranslationState | 'unsaved', PillStyle> = {
  approved: 'success',
  changed: 'warning',
  missing: 'error',
  outdated: 'warning',
  unsaved: 'light',
}

/** The state of a text: told in words, and by colour for those who see it. */
export const StatePill = ({ state }: { state: TranslationState | 'unsaved' }) => {
  const { say } = useSay()
  return (
    <Pill pillStyle={styles[state]} size="small">
      {say(state === 'unsaved' ? 'ui.ready.unsaved' : `options.states.${state}`)}
    </Pill>
  )
}
