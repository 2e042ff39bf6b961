'use client'

import { toast, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { Id } from '../answers.ts'
import { useCollections } from '../interface/use-collections.ts'
import { useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'

const pathsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((path): path is string => typeof path === 'string') : []

/** Saves the form where it has unsaved changes, and only when that went well marks what is saved ready. */
export const useMarkReady = (of: {
  name: string
  collection: string
  id: Id
  locale: string
  done: () => Promise<void>
}) => {
  const { name, collection, id, locale, done } = of
  const desk = useDesk()
  const { say } = useSay()
  const { fieldsOf } = useCollections()
  const { submit } = useForm()
  const modified = useFormModified()
  const [busy, setBusy] = useState(false)

  const saved = async (): Promise<boolean> => {
    if (!modified) return true
    const result = await submit()
    return result ? result.res.ok : false
  }

  const mark = async () => {
    setBusy(true)
    try {
      // Payload has said what is wrong by then, at the field and in a toast.
      if (!(await saved())) return
      const answer = await desk.post('/ready', { collection, id, locale })
      // The new state is on the screen before it is spoken of.
      await done()
      if (answer.ok) {
        toast.success(say('ui.ready.marked'))
      } else {
        const paths = pathsOf(answer.problem.body.paths)
        toast.error(answer.problem.detail, {
          description: paths.length > 0 ? say('ui.ready.without', { fields: fieldsOf(name, paths) }) : undefined,
        })
      }
    } finally {
      setBusy(false)
    }
  }
  return { mark, busy }
}
