import { type Snapshot, type SnapshotInput, snapshotSchema } from '../../../src/policy/snapshot.ts'
import { paragraphNode, richText, textNode } from '../policy-fixture.ts'

export type Change = (site: SnapshotInput) => void

/** A row of prose in the three languages. */
export const prose = (id: string, words: Readonly<Record<string, string>>) => ({
  blockType: 'prose' as const,
  id,
  text: Object.fromEntries(
    Object.entries(words).map(([locale, text]) => [locale, richText(paragraphNode(textNode(text)))]),
  ),
})

const input = (): SnapshotInput => ({
  site: {
    slug: 'veikals',
    name: 'Veikals',
    domains: ['veikals.example'],
    environment: 'production',
    sourceLocale: 'lv',
    publishedLocales: ['lv', 'et', 'en'],
    title: { lv: 'Privātuma politika', et: 'Privaatsuspoliitika', en: 'Privacy policy' },
    controller: {
      name: 'SIA Veikals',
      registrationNumber: '40001234567',
      address: 'Brīvības iela 1, Rīga, LV-1010',
      country: 'LV',
      email: 'info@veikals.example',
      phone: '+371 20000000',
      supervisoryAuthority: 'lv-dvi',
    },
    safeguardCopy: { way: 'on-request', email: 'info@veikals.example' },
    phrases: [],
    banner: {
      policyUrl: {
        lv: 'https://veikals.example/lv/privatums',
        et: 'https://veikals.example/et/privaatsus',
        en: 'https://veikals.example/en/privacy',
      },
    },
  },
  dataCategories: [
    {
      key: 'email',
      source: 'provided',
      name: { lv: 'E-pasta adrese', et: 'E-posti aadress', en: 'Email address' },
      obligation: 'contract',
      consequence: {
        lv: 'bez tās pasūtījumu nevar izpildīt',
        et: 'ilma selleta ei saa tellimust täita',
        en: 'without it the order cannot be fulfilled',
      },
    },
    {
      key: 'visits',
      source: 'collected',
      name: { lv: 'Lapu apmeklējumi', et: 'Lehekülgede külastused', en: 'Page views' },
      obligation: 'voluntary',
    },
  ],
  retentionRules: [
    {
      key: 'orders',
      subject: { lv: 'Pasūtījumi', et: 'Tellimused', en: 'Orders' },
      mode: 'exact',
      amount: 5,
      unit: 'year',
      countedFrom: 'order',
      legalSource: {
        lv: 'Grāmatvedības likuma 28. pants',
        et: 'Läti raamatupidamisseaduse § 28',
        en: 'Section 28 of the Latvian Accounting Law',
      },
    },
    {
      key: 'visits',
      subject: { lv: 'Apmeklējumu statistika', et: 'Külastusstatistika', en: 'Visit statistics' },
      mode: 'until-event',
      event: 'consent-withdrawal',
    },
  ],
  processors: [
    {
      key: 'carrier',
      name: 'Omniva',
      legalEntity: 'SIA Omniva',
      role: 'controller',
      kind: 'delivery',
      country: 'LV',
      agreement: 'signed',
      confidence: 'verified',
    },
    {
      key: 'google',
      name: 'Google LLC',
      tradeName: 'Google',
      legalEntity: 'Google LLC',
      role: 'processor',
      kind: 'analytics',
      country: 'US',
      transferTools: ['scc', 'dpf'],
      transferCheckedAt: '2026-10-01',
      agreement: 'accepted-terms',
      privacyUrl: 'https://policies.google.com/privacy',
      confidence: 'verified',
    },
  ],
  purposes: [
    {
      key: 'orders',
      group: 'contract',
      name: { lv: 'Pasūtījumu izpilde', et: 'Tellimuste täitmine', en: 'Fulfilment of orders' },
      legalBases: ['b'],
      dataCategories: ['email'],
      recipients: ['carrier'],
      retentionRules: ['orders'],
      dataSubjects: ['customers'],
      automatedDecision: 'none',
    },
    {
      key: 'fraud',
      group: 'security',
      name: { lv: 'Krāpšanas novēršana', et: 'Pettuste ennetamine', en: 'Fraud prevention' },
      legalBases: ['f'],
      legitimateInterest: {
        lv: 'pasargāt veikalu un tā klientus no krāpšanas',
        et: 'kaitsta poodi ja selle kliente pettuste eest',
        en: 'protecting the shop and its customers from fraud',
      },
      dataCategories: ['email'],
      retentionRules: ['orders'],
      dataSubjects: ['customers'],
      automatedDecision: 'none',
    },
    {
      key: 'analysis',
      group: 'analytics',
      name: { lv: 'Apmeklējumu analīze', et: 'Külastuste analüüs', en: 'Analysis of visits' },
      legalBases: ['a'],
      dataCategories: ['visits'],
      recipients: ['google'],
      retentionRules: ['visits'],
      dataSubjects: ['website-visitors'],
      automatedDecision: 'none',
    },
  ],
  cookieVendors: [
    {
      key: 'shop',
      name: 'Veikals',
      category: 'necessary',
      strictlyNecessary: true,
      confidence: 'verified',
      cookies: [
        {
          id: 'shop-cart',
          name: 'cart',
          lifetime: 'session',
          purpose: { lv: 'Glabā pirkumu grozu', et: 'Hoiab ostukorvi sisu', en: 'Keeps the shopping basket' },
          confidence: 'verified',
        },
      ],
    },
    {
      key: 'google-analytics',
      name: 'Google Analytics',
      provider: 'google',
      category: 'statistics',
      purposes: ['analysis'],
      hosts: ['google-analytics.com/'],
      consentSignals: ['analytics_storage'],
      confidence: 'verified',
      cookies: [
        {
          id: 'ga-id',
          name: '_ga',
          lifetime: 'period',
          amount: 2,
          unit: 'year',
          purpose: {
            lv: 'Atšķir apmeklētājus pēc nejauša identifikatora',
            et: 'Eristab külastajaid juhusliku identifikaatori järgi',
            en: 'Tells visitors apart by a random identifier',
          },
          confidence: 'verified',
        },
      ],
    },
  ],
  rights: [
    { key: 'withdraw', right: 'A7-3' },
    { key: 'access', right: 'A15' },
    { key: 'rectification', right: 'A16' },
    { key: 'erasure', right: 'A17' },
    { key: 'restriction', right: 'A18' },
    { key: 'portability', right: 'A20' },
    { key: 'objection', right: 'A21' },
    { key: 'complaint', right: 'A77' },
  ],
  requestChannels: [
    { key: 'email', kind: 'email', email: 'info@veikals.example' },
    { key: 'banner', kind: 'banner' },
  ],
  securityMeasures: [
    {
      key: 'tls',
      kind: 'technical',
      name: { lv: 'Šifrēts savienojums', et: 'Krüpteeritud ühendus', en: 'Encrypted connection' },
    },
  ],
  sections: [
    {
      key: 'controller',
      title: { lv: 'Pārzinis', et: 'Vastutav töötleja', en: 'Controller' },
      body: [
        {
          blockType: 'controllerCard',
          id: 'card',
          show: ['name', 'registrationNumber', 'address', 'email', 'phone', 'supervisoryAuthority'],
        },
      ],
    },
    {
      key: 'categories',
      title: { lv: 'Kādus datus mēs apstrādājam', et: 'Milliseid andmeid me töötleme', en: 'Which data we process' },
      body: [
        { blockType: 'dataCategories', id: 'provided', source: 'provided' },
        { blockType: 'dataCategories', id: 'collected', source: 'collected' },
      ],
    },
    {
      key: 'purposes',
      title: { lv: 'Nolūki', et: 'Eesmärgid', en: 'Purposes' },
      body: [
        { blockType: 'purposes', id: 'contract', group: 'contract', layout: 'table' },
        { blockType: 'purposes', id: 'security', group: 'security', layout: 'list' },
        { blockType: 'purposes', id: 'analytics', group: 'analytics', layout: 'table' },
        { blockType: 'legalBases', id: 'bases' },
        { blockType: 'automatedDecisions', id: 'decisions' },
      ],
    },
    {
      key: 'cookies',
      title: { lv: 'Sīkdatnes', et: 'Küpsised', en: 'Cookies' },
      body: [
        prose('cookies-choice', {
          lv: 'Savu izvēli varat jebkurā laikā mainīt sīkdatņu iestatījumos.',
          et: 'Oma valikut saate igal ajal muuta küpsiste seadetes.',
          en: 'You can change your choice at any time in the cookie settings.',
        }),
        { blockType: 'cookieCategories', id: 'categories' },
        { blockType: 'vendors', id: 'vendors', layout: 'table' },
      ],
    },
    {
      key: 'recipients',
      title: { lv: 'Datu saņēmēji', et: 'Andmete vastuvõtjad', en: 'Recipients of data' },
      body: [
        { blockType: 'recipients', id: 'recipients', layout: 'list' },
        { blockType: 'transfers', id: 'transfers' },
      ],
    },
    {
      key: 'retention',
      title: { lv: 'Glabāšanas termiņi', et: 'Säilitamise tähtajad', en: 'Storage periods' },
      body: [{ blockType: 'retentionRules', id: 'retention' }],
    },
    {
      key: 'rights',
      title: { lv: 'Jūsu tiesības', et: 'Teie õigused', en: 'Your rights' },
      body: [
        { blockType: 'rights', id: 'rights', layout: 'descriptions' },
        { blockType: 'requestChannels', id: 'channels' },
      ],
    },
    {
      key: 'security',
      title: { lv: 'Datu drošība', et: 'Andmete turvalisus', en: 'Data security' },
      body: [{ blockType: 'securityMeasures', id: 'measures' }],
    },
  ],
})

/**
 * A small site in three languages that breaks no rule, with what a case changes in it.
 *
 * @example soundSite((site) => { site.purposes?.forEach((purpose) => { purpose.legalBases = [] }) })
 */
export const soundSite = (...changes: Change[]): Snapshot => {
  const site = input()
  for (const change of changes) change(site)
  return snapshotSchema.parse(site)
}

/** Finds a row of a register to change it. */
export const rowOf = <T extends { key: string }>(rows: readonly T[] | null | undefined, key: string): T => {
  const row = rows?.find((each) => each.key === key)
  if (!row) throw new Error(`The sound site has no row "${key}".`)
  return row
}

/** A cookie of a vendor, to change it. */
export const cookieOf = (site: SnapshotInput, vendor: string, id: string) => {
  const cookie = rowOf(site.cookieVendors, vendor).cookies?.find((each) => each.id === id)
  if (!cookie) throw new Error(`The sound site has no cookie "${id}".`)
  return cookie
}

/** The site's own words for a phrase, in a row called `own`. */
export const ownPhrase =
  (phrase: string, text: Readonly<Record<string, string>>): Change =>
  ({ site }) => {
    site.phrases = [...(site.phrases ?? []), { id: 'own', phrase, text: { ...text } }]
  }
