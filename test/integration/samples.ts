import type { CollectionName } from '../../src/options.ts'
import { type RegisterName, registerNames } from '../../src/policy/snapshot.ts'

/** A smallest valid row of each collection, and a fact of it that can be changed. */
export const samples: Record<RegisterName, { row: Record<string, unknown>; fact: Record<string, unknown> }> = {
  sections: { row: { title: 'Sadaļa', body: [{ blockType: 'rights' }] }, fact: { internalNote: 'changed' } },
  displayGroups: { row: { title: 'Piegāde' }, fact: { showMembers: false } },
  dataCategories: { row: { name: 'Vārds', source: 'provided' }, fact: { source: 'collected' } },
  purposes: { row: { name: 'Grāmatvedība', group: 'contract', legalBases: ['b'] }, fact: { legalBases: ['c'] } },
  processors: { row: { name: 'DPD', role: 'controller', kind: 'delivery', country: 'LV' }, fact: { country: 'EE' } },
  cookieVendors: { row: { name: 'Hotjar', category: 'statistics' }, fact: { category: 'marketing' } },
  retentionRules: {
    row: { subject: 'Pasūtījumi', mode: 'exact', amount: 7, unit: 'year' },
    fact: { amount: 5 },
  },
  rights: { row: { right: 'A15' }, fact: { right: 'A16' } },
  requestChannels: { row: { kind: 'email', email: 'info@example.com' }, fact: { kind: 'post' } },
  securityMeasures: { row: { kind: 'technical', name: 'Šifrēšana' }, fact: { kind: 'organisational' } },
}

/** A localised text of each collection: what a translator writes. */
export const texts: Record<RegisterName, Record<string, unknown>> = {
  sections: { title: 'Jaotis' },
  displayGroups: { title: 'Tarne' },
  dataCategories: { name: 'Nimi' },
  purposes: { name: 'Raamatupidamine' },
  processors: {},
  cookieVendors: {},
  retentionRules: { subject: 'Tellimused' },
  rights: { name: 'Juurdepääs' },
  requestChannels: { text: 'Kirjutage meile' },
  securityMeasures: { name: 'Krüpteerimine' },
}

export const siteSample = (slug: string) => ({
  slug,
  name: slug,
  title: 'Privātuma politika',
  sourceLocale: 'lv',
  publishedLocales: ['lv', 'et'],
  environment: 'development',
  controller: { name: 'Paraugs SIA', address: 'Rīga', country: 'LV', email: 'info@example.com' },
})

export const contentNames: readonly RegisterName[] = registerNames
export type ContentName = Extract<CollectionName, RegisterName>
