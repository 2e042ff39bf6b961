/** A vendor that does not exist, and what a site has of it after plans were carried out. */
import { applyPreset, type CurrentRow, type RowPlan } from '../../../src/vendors/apply-preset.ts'
import type { OwnCookie, OwnRow } from '../../../src/vendors/differences.ts'
import { type VendorPreset, type VendorPresetInput, vendorPreset } from '../../../src/vendors/preset.ts'
import type { Fact, LibraryPart } from '../../../src/vendors/register-rows.ts'

export const locales = ['lv', 'et', 'en']
export type Site = Partial<Record<LibraryPart, CurrentRow>>
export type Cookie = NonNullable<NonNullable<VendorPresetInput['cookieVendor']>['cookies']>[number]

export const said = (text: string) => ({ lv: `${text} lv`, et: `${text} et`, en: `${text} en` })
export const cookie = (name: string, more: Partial<Cookie> = {}): Cookie => ({
  name,
  lifetime: 'session',
  confidence: 'verified',
  purpose: said(name),
  ...more,
})

export const acme = ({
  version = 1,
  processor = {},
  vendor = {},
  cookies = [cookie('_acme'), cookie('_acme_id')],
}: {
  version?: number
  processor?: Partial<NonNullable<VendorPresetInput['processor']>>
  vendor?: Partial<NonNullable<VendorPresetInput['cookieVendor']>>
  cookies?: Cookie[]
} = {}): VendorPreset =>
  vendorPreset.parse({
    id: 'acme',
    version,
    name: 'Acme',
    checkedAt: '2026-11-01',
    processor: {
      key: 'acme-inc',
      name: 'Acme',
      legalEntity: 'Acme, Inc.',
      role: 'processor',
      kind: 'analytics',
      country: 'US',
      transferTools: ['scc', 'dpf'],
      ...processor,
    },
    cookieVendor: { key: 'acme', name: 'Acme', category: 'statistics', hosts: ['acme.example/'], cookies, ...vendor },
    text: said('text'),
  })

/** What the site has after a plan was carried out; the database gives ids to new cookies. */
export const carriedOut = (plans: Partial<Record<LibraryPart, RowPlan>>, before: Site = {}): Site => {
  const after: Site = { ...before }
  for (const part of ['processor', 'cookieVendor'] as const) {
    const plan = plans[part]
    if (!plan || plan.action === 'leave') continue
    const cookies = plan.row.cookies.map(
      (one: OwnCookie, at): OwnCookie => ({ id: `${part}-${at}-${one.name}`, ...one }),
    )
    after[part] = { row: { facts: plan.row.facts, cookies }, preset: plan.stamp }
  }
  return after
}

export const added = (preset: VendorPreset): Site => carriedOut(applyPreset({ preset, current: {}, locales }))

export const edited = (site: Site, part: LibraryPart, edit: (row: OwnRow) => OwnRow): Site => {
  const current = site[part]
  return current ? { ...site, [part]: { ...current, row: edit(current.row) } } : site
}
export const withFact =
  (name: string, value: Fact) =>
  (row: OwnRow): OwnRow => ({ ...row, facts: { ...row.facts, [name]: value } })
export const withCookies =
  (change: (cookies: readonly OwnCookie[]) => readonly OwnCookie[]) =>
  (row: OwnRow): OwnRow => ({ ...row, cookies: change(row.cookies) })

export const merge = (preset: VendorPreset, current: Site, part: LibraryPart, among = locales) => {
  const plan = applyPreset({ preset, current, locales: among })[part]
  if (plan?.action !== 'merge') throw new Error(`${part}: ${plan?.action}`)
  return plan
}
