'use client'

import { Form, LeaveWithoutSaving, useForm } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

const noFields = {}

const Modified = ({ typed }: { typed: boolean }) => {
  const { setModified } = useForm()
  useEffect(() => setModified(typed), [setModified, typed])
  return <LeaveWithoutSaving />
}

/** Warns before a page with typed text is left, in the words that Payload uses for its own forms. */
export const LeaveGuard = ({ typed, children }: { typed: boolean; children: ReactNode }) => (
  <Form el="div" fields={[]} initialState={noFields}>
    <Modified typed={typed} />
    {children}
  </Form>
)
