import type { Block } from '../../contract/policy-blocks.ts'
import { cleanLine } from '../clean-text.ts'
import type { CompileContext } from '../compile-context.ts'
import { cookiesByName } from '../cookie-categories.ts'
import { groupedNames } from '../display-groups.ts'
import { listBlock, tableBlock } from '../list-block.ts'
import { cookieDuration } from '../periods.ts'
import { providerOf } from '../provider.ts'
import type { Snapshot } from '../snapshot.ts'

type Vendor = Snapshot['cookieVendors'][number]

/** The tools that the policy names: a list of them, or a table with every cookie. */
export const vendorsBlock = ({ context, layout }: { context: CompileContext; layout: 'list' | 'table' }): Block[] => {
  const vendors = context.snapshot.cookieVendors.filter((vendor) => vendor.listed)
  if (layout === 'list') return listBlock(groupedNames({ context, rows: vendors }).map((seat) => seat.name))
  const { wording } = context
  return tableBlock({
    columns: [
      wording('tables.tool'),
      wording('tables.provider'),
      wording('tables.cookie'),
      wording('tables.storage'),
      wording('tables.purpose'),
      wording('tables.duration'),
    ],
    rows: vendors.flatMap((vendor) => rowsOf({ context, vendor })),
  })
}

const rowsOf = ({ context, vendor }: { context: CompileContext; vendor: Vendor }): string[][] => {
  const { wording, text } = context
  const none = wording('connectives.none')
  const start = [cleanLine(vendor.name), providerOf({ context, vendor }).name]
  const cookies = cookiesByName(vendor)
  if (cookies.length === 0) return [[...start, none, none, none, none]]
  return cookies.map((cookie) => [
    ...start,
    cookie.confidence === 'verified'
      ? cleanLine(cookie.name)
      : wording('connectives.withDetails', { name: cleanLine(cookie.name), details: wording('marks.unverified') }),
    wording(`storageKinds.${cookie.storage}`),
    text(cookie.purpose) || none,
    cookieDuration({ wording, cookie }) || none,
  ])
}
