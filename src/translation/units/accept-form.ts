import type { PayloadRequest } from 'payload'
import { type Account, mayReach, mayTranslate } from '../../access/account.ts'
import type { CollectionName, PrivacyContext } from '../../options.ts'
import { markReady } from '../approve.ts'
import { listUnits } from './list-units.ts'
import type { Refused } from './save-unit.ts'

export type AcceptResult =
  | { outcome: 'accepted'; accepted: number }
  | Refused<'not-found' | 'forbidden' | 'second-person'>

const most = 100_000

/** Approves, as they are, the translations of a site whose sources changed in punctuation and white space alone. */
export const acceptForm = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  site: number | string
  locale: string
}): Promise<AcceptResult> => {
  const { context, req, account, site, locale } = args
  if (!mayReach(account, site)) return { outcome: 'refused', code: 'not-found' }
  if (!mayTranslate(account, locale)) return { outcome: 'refused', code: 'forbidden' }
  const filter = { sites: [String(site)], locale, change: 'form' } as const
  const { units } = await listUnits({ req, filter, page: 1, limit: most })
  const documents = new Map<string, { collection: CollectionName; document: string; paths: string[] }>()
  for (const { collection, document, path } of units) {
    const name = `${collection}/${document}`
    const known = documents.get(name) ?? { collection: collection as CollectionName, document, paths: [] }
    known.paths.push(path)
    documents.set(name, known)
  }
  let accepted = 0
  for (const { paths, ...document } of documents.values()) {
    const result = await markReady({ context, req, account, locale, ...document, paths })
    if (result.outcome === 'approved') accepted += paths.length
    else if (result.code === 'second-person') return { outcome: 'refused', code: 'second-person' }
  }
  return { outcome: 'accepted', accepted }
}
