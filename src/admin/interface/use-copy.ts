'use client'

import { toast } from '@payloadcms/ui'
import { useSay } from './use-say.ts'

/** Copies a text and says so, or that the browser did not let it: it does so only over https and on the own machine. */
export const useCopy = (): ((text: string, copied: string) => Promise<void>) => {
  const { say } = useSay()
  return async (text, copied) => {
    try {
      await navigator.clipboard.writeText(text)
      toast.success(copied)
    } catch {
      toast.error(say('ui.vendors.notCopied'))
    }
  }
}
