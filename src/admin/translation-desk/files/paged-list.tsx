'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { useSay } from '../../interface/use-say.ts'

const pageLength = 25

/** A list that is shown in pages; comparing thousands of texts at once would hold up the browser. */
export const PagedList = <Item,>({
  items,
  label,
  children,
}: {
  items: readonly Item[]
  label: string
  children: (item: Item) => ReactNode
}) => {
  const { say } = useSay()
  const [asked, setPage] = useState(1)
  const pages = Math.max(1, Math.ceil(items.length / pageLength))
  const page = Math.min(asked, pages)
  const from = (page - 1) * pageLength
  const turn = (name: 'nextPage' | 'previousPage', to: number) => (
    <Button
      buttonStyle="secondary"
      disabled={to < 1 || to > pages}
      margin={false}
      onClick={() => setPage(to)}
      size="small"
      type="button"
    >
      {say(`ui.translationDesk.${name}`)}
    </Button>
  )
  return (
    <>
      <ul aria-label={label} className="privacy-planned">
        {items.slice(from, from + pageLength).map(children)}
      </ul>
      {pages > 1 ? (
        <nav aria-label={say('ui.translationDesk.pages')} className="privacy-translating__buttons">
          {turn('previousPage', page - 1)}
          <span role="status">
            {say('ui.translationDesk.page', {
              from: from + 1,
              to: Math.min(from + pageLength, items.length),
              total: items.length,
            })}
          </span>
          {turn('nextPage', page + 1)}
        </nav>
      ) : null}
    </>
  )
}
