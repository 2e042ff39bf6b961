/** Policies of a small site before and after, and the reasons why the difference is material. */
import { compileBanner } from '../../../src/banner/compile-banner.ts'
import { compilePolicy } from '../../../src/policy/compile-policy.ts'
import { recordIn } from '../../../src/policy/material/consent-records.ts'
import { materialityOf, type Policies } from '../../../src/policy/material/materiality.ts'
import type { Snapshot, SnapshotInput } from '../../../src/policy/snapshot.ts'
import { firstRelease, snapshotOf } from '../policy-fixture.ts'

export type SiteParts = Parameters<typeof snapshotOf>[0]

/** The policies of a snapshot in every locale that it publishes. */
export const policiesOf = (snapshot: Snapshot): Policies =>
  Object.fromEntries(
    snapshot.site.publishedLocales.map((locale) => [
      locale,
      compilePolicy({ snapshot, locale, release: firstRelease }),
    ]),
  )

const recordOf = (snapshot: Snapshot) =>
  recordIn({ lv: compileBanner({ snapshot, locale: 'lv', release: firstRelease, revision: 1 }) })

export const between = (before: Snapshot, after: Snapshot) =>
  materialityOf({
    before: policiesOf(before),
    after: policiesOf(after),
    records: { before: recordOf(before), after: recordOf(after) },
    sourceLocale: 'lv',
  })

/** `recipient-new recipients/dpd`, with the part after a second slash. */
export const reasonsOf = (before: SiteParts, after: SiteParts): string[] =>
  between(snapshotOf(before), snapshotOf(after)).reasons.map(({ code, register, row, part }) =>
    [`${code} ${register}/${row}`, ...(part === undefined ? [] : [part])].join('/'),
  )

type Row<Name extends keyof SnapshotInput> =
  NonNullable<SnapshotInput[Name]> extends readonly (infer Each)[] ? Each : never

export const purpose = (row: Partial<Row<'purposes'>> = {}): Row<'purposes'> => ({
  key: 'orders',
  group: 'service',
  name: { lv: 'Pasūtījumi', en: 'Orders' },
  legalBases: ['b'],
  ...row,
})
export const dataCategory = (row: Partial<Row<'dataCategories'>> = {}): Row<'dataCategories'> => ({
  key: 'email',
  source: 'provided',
  name: { lv: 'E-pasts', en: 'Email' },
  ...row,
})
export const processor = (row: Partial<Row<'processors'>> = {}): Row<'processors'> => ({
  key: 'dpd',
  name: 'DPD',
  role: 'processor',
  kind: 'delivery',
  country: 'LV',
  ...row,
})
export const retentionRule = (row: Partial<Row<'retentionRules'>> = {}): Row<'retentionRules'> => ({
  key: 'orders',
  subject: { lv: 'Pasūtījumi', en: 'Orders' },
  mode: 'exact',
  amount: 7,
  unit: 'year',
  ...row,
})
export const vendor = (row: Partial<Row<'cookieVendors'>> = {}): Row<'cookieVendors'> => ({
  key: 'hotjar',
  name: 'Hotjar',
  category: 'statistics',
  ...row,
})
type Cookie = NonNullable<Row<'cookieVendors'>['cookies']>[number]
export const cookie = (row: Partial<Cookie> = {}): Cookie => ({ id: '1', name: '_hj', lifetime: 'session', ...row })
