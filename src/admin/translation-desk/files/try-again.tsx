'use client'

import { Button } from '@payloadcms/ui'
import { useSay } from '../../interface/use-say.ts'
import type { Import } from './use-import.ts'

/** Looks at the same file once more, whatever became of it. */
export const TryAgain = ({ file, work }: { file: Parameters<Import['look']>[0]; work: Import }) => {
  const { say } = useSay()
  return (
    <Button
      buttonStyle="secondary"
      margin={false}
      onClick={() => void work.look(file, false)}
      size="small"
      type="button"
    >
      {say('ui.translationDesk.files.tryAgain')}
    </Button>
  )
}
