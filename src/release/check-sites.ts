/** The checks of sites for programs: a command line, a host's own script. */
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { privacyContext } from '../context.ts'
import type { SaidItem } from '../policy/findings/say-checklist.ts'
import { rowsOf } from '../translation/rows.ts'
import { dayOf, findingsIn, type ToldFinding, tellChecklist, tellFindings } from './findings.ts'
import { nextNumber, poolOf } from './previous.ts'
import { approvedSnapshot, workingSnapshot } from './snapshot.ts'
import { type Waiver, waived, waiversOf } from './waivers.ts'

export type CheckedFinding = ToldFinding & { waiver: Pick<Waiver, 'reason' | 'waivedBy' | 'waivedAt'> | null }
export type CheckedSite = {
  site: string
  name: string
  /** False: nothing of it was ever marked ready. */
  ready: boolean
  findings: CheckedFinding[]
  /** GDPR Art. 13 and 14 item by item; empty where nothing is ready. */
  checklist: SaidItem[]
}
export type CheckOrder = {
  /** Slugs; none: every site. */
  sites?: readonly string[]
  /** What publishing would publish (default), or what is saved, ready or not. */
  of?: 'approved' | 'working'
  /** Of the sentences: `lv`, `et` or `en` (default). */
  language?: string
}

export type CheckResult =
  | { outcome: 'checked'; sites: CheckedSite[] }
  | { outcome: 'unknown-sites'; unknown: string[]; known: string[] }

const siteDocument = z.object({ id: z.union([z.string(), z.number()]), slug: z.string(), name: z.string() })

/**
 * Checks sites of a running Payload. Changes nothing, and asks nobody's rights: it is for the host's own code.
 *
 * @example
 * const result = await checkSites(payload, { sites: ['pro-balances'], language: 'lv' })
 * if (result.outcome === 'checked') result.sites[0]?.findings.filter(({ severity }) => severity === 'error')
 */
export const checkSites = async (payload: Payload, order: CheckOrder = {}): Promise<CheckResult> => {
  const { sites: wanted = [], of = 'approved', language = 'en' } = order
  const context = privacyContext(payload)
  const { docs } = await payload.find({
    collection: context.slugs.sites,
    depth: 0,
    pagination: false,
    sort: 'slug',
  })
  const all = docs.map((doc) => siteDocument.parse(doc))
  const known = all.map(({ slug }) => slug)
  const unknown = wanted.filter((slug) => !known.includes(slug))
  if (unknown.length > 0) return { outcome: 'unknown-sites', unknown, known }
  const req = await createLocalReq({}, payload)
  const today = dayOf(new Date())
  const sites: CheckedSite[] = []
  for (const { id, slug, name } of all) {
    if (wanted.length > 0 && !wanted.includes(slug)) continue
    const { snapshot, documents } =
      of === 'working'
        ? await workingSnapshot({ context, req, site: id })
        : approvedSnapshot({ context, req, rows: await rowsOf({ context, req, site: id }) })
    if (!snapshot) {
      sites.push({ site: slug, name, ready: false, findings: [], checklist: [] })
      continue
    }
    const findings = await findingsIn({ context, req, site: id, snapshot, today })
    const release = await nextNumber(poolOf(payload), slug)
    const waivers = await waiversOf({ context, req, site: id })
    const held = waived({ findings, waivers, occasion: { release, today } })
    const told = tellFindings({ context, snapshot, documents, findings, language })
    sites.push({
      site: slug,
      name,
      ready: true,
      findings: told.map((finding) => ({ ...finding, waiver: waiverIn(held.get(finding.id)) })),
      checklist: tellChecklist({ context, snapshot, findings, language }),
    })
  }
  return { outcome: 'checked', sites }
}

const waiverIn = (waiver: Waiver | undefined): CheckedFinding['waiver'] =>
  waiver ? { reason: waiver.reason, waivedBy: waiver.waivedBy, waivedAt: waiver.waivedAt } : null
