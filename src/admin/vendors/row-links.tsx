'use client'

import { Link } from '@payloadcms/ui'
import type { VendorRow } from '../../library/vendor-library.ts'
import type { VendorLibrary } from '../answers.ts'
import { useCollections } from '../interface/use-collections.ts'
import { useSay } from '../interface/use-say.ts'

/** Where the rows of a vendor are edited, and who made them where it was not the library. */
export const RowLinks = ({ rows, site }: { rows: readonly VendorRow[]; site: VendorLibrary['site'] }) => {
  const { say } = useSay()
  const { hrefOf, labelOf } = useCollections()
  if (rows.length === 0) return null
  return (
    <ul className="privacy-places">
      {rows.map(({ part, id, name, by }) => {
        const collection = part === 'processor' ? 'processors' : 'cookieVendors'
        return (
          <li key={part}>
            <Link href={hrefOf({ collection, document: id, locale: site.sourceLocale })}>{name}</Link>
            <span className="privacy-places__about">
              {labelOf(collection)}
              {by === 'library' ? '' : ` · ${say(`ui.vendors.by.${by}`)}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
