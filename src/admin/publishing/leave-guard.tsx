'use client'

import { Form, LeaveWithoutSaving, useForm, useFormModified } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

const noFields = {}

const Modified = ({ typed }: { typed: boolean }) => {
  const { setModified } = useForm()
  const modified = useFormModified()
  // A form takes itself for new when it begins, which is after this has: what was typed before counts all the same.
  useEffect(() => {
    if (modified !== typed) setModified(typed)
  }, [modified, setModified, typed])
  return <LeaveWithoutSaving />
}

/** Warns before a page with typed text is left, in the words that Payload uses for its own forms. */
export const LeaveGuard = ({ typed, children }: { typed: boolean; children: ReactNode }) => (
  <Form el="div" fields={[]} initialState={noFields}>
    <Modified typed={typed} />
    {children}
  </Form>
)
