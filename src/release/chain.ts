import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PrivacyContext } from '../options.ts'
import { ownLocale } from '../translation/rows.ts'
import type { ReleaseChain } from './release-chain.ts'
import type { Standing } from './standing.ts'

const row = z.object({ number: z.number(), notes: z.record(z.string(), z.string()).catch({}) })

/** What was said of each release of a site: number → locale → note. */
const releaseNotes = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  site: string
}): Promise<Record<number, Record<string, string>>> => {
  const { context, req, site } = args
  const { docs } = await req.payload.find({
    collection: context.slugs.releases,
    depth: 0,
    pagination: false,
    select: { number: true, notes: true },
    where: { site: { equals: site } },
    req: ownLocale(req),
  })
  return Object.fromEntries(docs.map((doc) => row.parse(doc)).map(({ number, notes }) => [number, notes]))
}

/** All releases of a site, as the next one links to them and tells of them. */
export const chainOf = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  site: string
  standing: Standing
}): Promise<ReleaseChain> => ({
  newest: args.standing.newest ?? null,
  releases: args.standing.releases,
  notes: await releaseNotes(args),
})
