'use client'

import { Link, useDocumentInfo } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useCollections } from '../interface/use-collections.ts'
import { useSay } from '../interface/use-say.ts'

type Row = { collection?: unknown; document?: unknown; locale?: unknown; deleted?: unknown }

/** From an approved text to the document that it is of, in its locale. */
const LinkOf = ({ row }: { row: Row }) => {
  const { hrefOf, labelOf } = useCollections()
  const { say } = useSay()
  const { collection, document, locale, deleted } = row
  if (typeof collection !== 'string' || typeof document !== 'string' || typeof locale !== 'string') return null
  if (deleted) return <span>{labelOf(collection)}</span>
  return (
    <Link href={hrefOf({ collection, document, locale })}>
      {say('ui.document.open', { kind: labelOf(collection) })}
    </Link>
  )
}

/** In a list of approved texts. */
export const DocumentLinkCell = ({ rowData }: DefaultCellComponentProps) => <LinkOf row={rowData ?? {}} />

/** In the view of one. */
export const DocumentLink = () => {
  const { data } = useDocumentInfo()
  return (
    <p>
      <LinkOf row={data ?? {}} />
    </p>
  )
}
