'use client'

import { Form, LeaveWithoutSaving, useForm, useFormModified } from '@payloadcms/ui'
import { type ReactNode, useEffect, useState } from 'react'

const noFields = {}

const Modified = ({ typed }: { typed: boolean }) => {
  const { setModified } = useForm()
  const modified = useFormModified()
  // A form that begins takes itself for unchanged, after its children have begun: what was typed before counts all the same.
  const [begun, setBegun] = useState(false)
  useEffect(() => setBegun(true), [])
  useEffect(() => {
    if (begun && modified !== typed) setModified(typed)
  }, [begun, modified, setModified, typed])
  return <LeaveWithoutSaving />
}

/** Warns before a page with typed text is left, in the words that Payload uses for its own forms. */
export const LeaveGuard = ({ typed, children }: { typed: boolean; children: ReactNode }) => (
  <Form el="div" fields={[]} initialState={noFields}>
    <Modified typed={typed} />
    {children}
  </Form>
)
