import type { SnapshotInput } from '../../policy/snapshot.ts'

/** Where the Latvian policy as found departs from the standard wording; the translations do not. */
const ownWords = (phrase: string, lv: string) => ({ id: phrase, phrase, text: { lv } })

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
  phrases: [
    ownWords('legalBases.f', 'Likumīgās intereses'),
    ownWords('transferTools.scc', 'Standarta līguma noteikumi (SCC)'),
    ownWords('requestChannels.accountIfAvailable', 'Izmantot sadaļu “{{section}}” (ja pieejama)'),
    ownWords('banner.links.policy', 'Konfidencialitātes politika'),
  ],
  banner: {},
}
