'use client'

import { DocumentInfoProvider, Form, useAuth } from '@payloadcms/ui'
import { type ReactNode, useMemo } from 'react'
import type { ShownUnit } from './answers.ts'

const nothing = {}

/** What Payload's editor asks of the document around it: which one it is, and a form, of which there is none here. */
export const EditorFrame = ({ unit, children }: { unit: ShownUnit; children: ReactNode }) => {
  const { user } = useAuth()
  const { collection, document, site } = unit
  const data = useMemo(() => ({ id: document, site }), [document, site])
  if (!user) return null
  return (
    <DocumentInfoProvider
      collectionSlug={collection}
      currentEditor={user}
      hasPublishedDoc={false}
      id={document}
      initialData={data}
      initialState={nothing}
      isLocked={false}
      lastUpdateTime={0}
      mostRecentVersionIsAutosaved={false}
      unpublishedVersionCount={0}
      versionCount={0}
    >
      <Form el="div" fields={[]} initialState={nothing} isDocumentForm>
        {children}
      </Form>
    </DocumentInfoProvider>
  )
}
