/** Findings with which a site may go out nevertheless: who said so, why, and for how long. */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Account } from '../access/account.ts'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { type Finding, identityOf } from '../policy/findings/finding.ts'
import { registerNames } from '../policy/snapshot.ts'
import { ownLocale } from '../translation/rows.ts'
import { waiverScopes } from './waiver-scopes.ts'

const text = z
  .string()
  .nullish()
  .transform((value) => value || undefined)
const placed = ['sites', ...registerNames] as const

const storedWaiver = z
  .object({
    id: z.union([z.string(), z.number()]),
    code: z.string(),
    collectionName: z.enum(placed),
    key: z.string(),
    field: text,
    row: text,
    locale: text,
    reason: z.string(),
    scope: z.enum(waiverScopes),
    release: z.number().nullish(),
    until: text,
    waivedBy: z.string(),
    waivedById: text,
    waivedAt: z.string(),
  })
  .transform(({ collectionName, key, field, row, locale, ...waiver }) => ({
    ...waiver,
    place: { collection: collectionName, key, ...(field && { field }), ...(row && { row }), ...(locale && { locale }) },
  }))
export type Waiver = z.infer<typeof storedWaiver>

/** All waivers of a site, the newest first; those that have ended too. */
export const waiversOf = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  site: number | string
}): Promise<Waiver[]> => {
  const { context, req, site } = args
  const { docs } = await req.payload.find({
    collection: context.slugs.waivers,
    depth: 0,
    pagination: false,
    sort: '-waivedAt',
    where: { site: { equals: site } },
    req: ownLocale(req),
  })
  return docs.map((doc) => storedWaiver.parse(doc))
}

export type Occasion = {
  /** Number of the release that is to be published. */
  release: number
  /** The day on which: `2026-11-23`. */
  today: string
}

/** Whether a waiver holds for a release; one "until" a day holds on that day too. */
export const holds = (waiver: Pick<Waiver, 'scope' | 'release' | 'until'>, { release, today }: Occasion): boolean =>
  waiver.scope === 'release' ? waiver.release === release : (waiver.until ?? '').slice(0, 10) >= today

/** The waiver by which each finding may go out, by the finding's identity. The newest where there are several. */
export const waived = (args: {
  findings: readonly Finding[]
  waivers: readonly Waiver[]
  occasion: Occasion
}): Map<string, Waiver> => {
  const { findings, waivers, occasion } = args
  const held = new Map<string, Waiver>()
  for (const waiver of waivers) {
    const id = identityOf(waiver)
    if (!held.has(id) && holds(waiver, occasion)) held.set(id, waiver)
  }
  return new Map(
    findings.flatMap((finding) => {
      const waiver = finding.waivable ? held.get(identityOf(finding)) : undefined
      return waiver ? [[identityOf(finding), waiver] as const] : []
    }),
  )
}

/** Errors that nobody waived: with one of them nothing is published. */
export const blockingFindings = (args: {
  findings: readonly Finding[]
  waivers: readonly Waiver[]
  occasion: Occasion
}): Finding[] => {
  const held = waived(args)
  return args.findings.filter((finding) => finding.severity === 'error' && !held.has(identityOf(finding)))
}

export type WaiverOrder = {
  site: number | string
  findings: readonly Finding[]
  reason: string
} & ({ scope: 'release'; release: number } | { scope: 'until'; until: string })

/** Keeps a waiver for each finding, in the name of whoever waives. Whether they may is asked before. */
export const waive = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  order: WaiverOrder
}): Promise<void> => {
  const { context, req, account, order } = args
  const waivedAt = new Date().toISOString()
  // An address names a site by text.
  const site = req.payload.db.defaultIDType === 'number' ? Number(order.site) : String(order.site)
  for (const { code, severity, place } of order.findings) {
    const { collection, key, field, row, locale } = place
    const collectionName: CollectionName = collection
    await req.payload.create({
      collection: context.slugs.waivers,
      data: {
        site,
        code,
        severity,
        collectionName,
        key,
        field,
        row,
        locale,
        reason: order.reason,
        scope: order.scope,
        ...(order.scope === 'release' ? { release: order.release } : { until: order.until }),
        waivedBy: account.name,
        waivedById: account.id,
        waivedAt,
      },
      depth: 0,
      req: ownLocale(req),
    })
  }
}
