import type { SnapshotInput } from '../../policy/snapshot.ts'

export const site: SnapshotInput['site'] = {
  slug: 'pro-balances',
  name: 'PRO BALANCES',
  domains: [],
  environment: 'development',
  sourceLocale: 'lv',
  publishedLocales: ['lv', 'et', 'en'],
  title: { lv: 'Konfidencialitātes politika', et: 'Privaatsuspoliitika', en: 'Privacy policy' },
  controller: {
    name: 'PRO BALANCES OÜ',
    registrationNumber: '17361191',
    address: 'Tartu maakond, Kambja vald, Tõrvandi alevik, Kauba tee 1, 61715',
    country: 'EE',
    email: 'Info.probalances@gmail.com',
  },
  legalBasisOrder: ['b', 'a', 'c', 'f'],
  phrases: [],
  banner: {},
}
