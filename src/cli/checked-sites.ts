/** Reads sites and checks them, for the command line. */
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { privacyContext } from '../context.ts'
import { dayOf, findingsIn, type ToldFinding, tellFindings } from '../release/findings.ts'
import { currentRelease, poolOf } from '../release/previous.ts'
import { approvedSnapshot, workingSnapshot } from '../release/snapshot.ts'
import { type Waiver, waived, waiversOf } from '../release/waivers.ts'
import { rowsOf } from '../translation/rows.ts'
import type { CheckArguments } from './check-arguments.ts'

export type CheckedFinding = ToldFinding & { waiver: Pick<Waiver, 'reason' | 'waivedBy' | 'waivedAt'> | null }
export type CheckedSite = {
  site: string
  name: string
  /** False: nothing of it was ever marked ready. */
  ready: boolean
  findings: CheckedFinding[]
}
export type CheckResult =
  | { outcome: 'checked'; sites: CheckedSite[] }
  | { outcome: 'unknown-sites'; unknown: string[]; known: string[] }

const siteDocument = z.object({ id: z.union([z.string(), z.number()]), slug: z.string(), name: z.string() })

export const checkSites = async (payload: Payload, options: CheckArguments): Promise<CheckResult> => {
  const context = privacyContext(payload)
  const { docs } = await payload.find({
    collection: context.slugs.sites,
    depth: 0,
    pagination: false,
    sort: 'slug',
  })
  const all = docs.map((doc) => siteDocument.parse(doc))
  const known = all.map(({ slug }) => slug)
  const unknown = options.sites.filter((slug) => !known.includes(slug))
  if (unknown.length > 0) return { outcome: 'unknown-sites', unknown, known }
  const req = await createLocalReq({}, payload)
  const today = dayOf(new Date())
  const sites: CheckedSite[] = []
  for (const { id, slug, name } of all) {
    if (options.sites.length > 0 && !options.sites.includes(slug)) continue
    const { snapshot, documents } =
      options.of === 'working'
        ? await workingSnapshot({ context, req, site: id })
        : approvedSnapshot({ context, req, rows: await rowsOf({ context, req, site: id }) })
    if (!snapshot) {
      sites.push({ site: slug, name, ready: false, findings: [] })
      continue
    }
    const findings = findingsIn({ context, snapshot, today })
    const release = ((await currentRelease(poolOf(payload), slug))?.number ?? 0) + 1
    const waivers = await waiversOf({ context, req, site: id })
    const held = waived({ findings, waivers, occasion: { release, today } })
    const told = tellFindings({ context, snapshot, documents, findings, language: options.language })
    sites.push({
      site: slug,
      name,
      ready: true,
      findings: told.map((finding) => ({ ...finding, waiver: waiverIn(held.get(finding.id)) })),
    })
  }
  return { outcome: 'checked', sites }
}

const waiverIn = (waiver: Waiver | undefined): CheckedFinding['waiver'] =>
  waiver ? { reason: waiver.reason, waivedBy: waiver.waivedBy, waivedAt: waiver.waivedAt } : null
