import { describe, expect, it } from 'vitest'
import { snapshotOf } from '../policy-fixture.ts'
import { between, cookie, processor, purpose, reasonsOf, type SiteParts, vendor } from './two-releases.ts'

type Case = [what: string, before: SiteParts, after: SiteParts, reasons: string[]]
const check = (cases: Case[]) => {
  it.each(cases)('%s', (_, before, after, reasons) => expect(reasonsOf(before, after)).toEqual(reasons))
}

const processors = (...rows: Parameters<typeof processor>[0][]) => ({ processors: rows.map(processor) })
const vendors = (...rows: Parameters<typeof vendor>[0][]) => ({ cookieVendors: rows.map(vendor) })

describe('a recipient', () => {
  const renamed = ['recipient-new recipients/dpd']
  check([
    ['is new', processors({}), processors({}, { key: 'omniva' }), ['recipient-new recipients/omniva']],
    ['is gone', processors({}, { key: 'omniva' }), processors({}), []],
    ['is another company under the old key', processors({}), processors({ name: 'Omniva' }), renamed],
    ['is written otherwise', processors({ name: 'Hotjar Ltd' }), processors({ name: 'HotJar, Ltd.' }), []],
    ['is written in full', processors({ name: 'Google' }), processors({ name: 'Google LLC' }), []],
    [
      'is known by another name, being the same company',
      processors({ name: 'Facebook', legalEntity: 'Meta Platforms Ireland Limited' }),
      processors({ name: 'Instagram', legalEntity: 'Meta Platforms Ireland Ltd' }),
      [],
    ],
    [
      'is another company of the same name',
      processors({ legalEntity: 'Google Ireland Limited' }),
      processors({ legalEntity: 'Google LLC' }),
      renamed,
    ],
    ['names its company now', processors({}), processors({ legalEntity: 'Venipak Latvija SIA' }), []],
    [
      'decides for itself now',
      processors({}),
      processors({ role: 'controller' }),
      ['recipient-role-changed recipients/dpd'],
    ],
    ['decides nothing any more', processors({ role: 'controller' }), processors({}), []],
    [
      'moved house, and is of another kind',
      processors({}),
      processors({ country: 'EE', kind: 'other', privacyUrl: 'https://dpd.example' }),
      [],
    ],
  ])
})

describe('the members of a display group', () => {
  const couriers = processors({ displayGroup: 'couriers' }, { key: 'omniva', name: 'Omniva', displayGroup: 'couriers' })
  const hidden = { displayGroups: [{ key: 'couriers', title: { lv: 'Kurjeri' }, showMembers: false }] }
  const shown = { displayGroups: [{ key: 'couriers', title: { lv: 'Kurjeri' } }] }
  const orders = { purposes: [purpose({ recipients: ['dpd', 'omniva'] })] }
  const renamed = { displayGroups: [{ key: 'couriers', title: { lv: 'Piegādātāji' }, showMembers: false }] }
  check([
    ['are hidden', { ...couriers, ...shown, ...orders }, { ...couriers, ...hidden, ...orders }, []],
    ['are named', { ...couriers, ...hidden, ...orders }, { ...couriers, ...shown, ...orders }, []],
    ['are called otherwise as a group', { ...couriers, ...hidden }, { ...couriers, ...renamed }, []],
    [
      'are said to be somewhere else, in the EEA',
      { ...couriers, ...hidden },
      { ...processors({ displayGroup: 'couriers', country: 'EE' }), ...hidden },
      [],
    ],
    [
      'are in part somewhere outside the EEA now',
      { ...couriers, ...hidden },
      { ...processors(...couriers.processors, { key: 'ups', displayGroup: 'couriers', country: 'US' }), ...hidden },
      ['transfer-new recipients/couriers:processor:delivery:US'],
    ],
    [
      'are joined by one of another kind',
      { ...couriers, ...hidden },
      { ...processors(...couriers.processors, { key: 'chat', kind: 'chat', displayGroup: 'couriers' }), ...hidden },
      ['recipient-new recipients/couriers:processor:chat:LV'],
    ],
  ])
})

describe('a transfer outside the EEA', () => {
  const abroad = (of: Parameters<typeof processor>[0] = {}) =>
    processors({ country: 'US', transferTools: ['dpf'], ...of })
  const changed = ['transfer-safeguard-changed recipients/dpd']
  check([
    ['is new', processors({}), abroad(), ['transfer-new recipients/dpd']],
    [
      'is new, to a new recipient',
      processors(),
      abroad(),
      ['recipient-new recipients/dpd', 'transfer-new recipients/dpd'],
    ],
    ['goes to another country', abroad(), abroad({ country: 'IN' }), ['transfer-new recipients/dpd']],
    ['ends', abroad(), processors({}), []],
    ['rests on another safeguard', abroad(), abroad({ transferTools: ['scc'] }), changed],
    ['rests on none', abroad(), abroad({ transferTools: [] }), changed],
    ['rests on one safeguard more', abroad(), abroad({ transferTools: ['scc', 'dpf'] }), []],
    ['rests on one less', abroad({ transferTools: ['scc', 'dpf'] }), abroad(), changed],
  ])
})

describe('a vendor of cookies', () => {
  const provided = processors({ key: 'hotjar-ltd', name: 'Hotjar Ltd', country: 'MT' }, { key: 'other', name: 'Other' })
  check([
    ['is new', vendors(), vendors({}), ['vendor-new vendors/hotjar']],
    ['is new and necessary', vendors(), vendors({ category: 'necessary' }), []],
    [
      'is new and necessary, with a cookie that is not',
      vendors(),
      vendors({ category: 'necessary', cookies: [cookie({ category: 'marketing' })] }),
      ['vendor-new vendors/hotjar'],
    ],
    ['is gone', vendors({}), vendors(), []],
    ['is another one under the old key', vendors({}), vendors({ name: 'Clarity' }), ['vendor-new vendors/hotjar']],
    ['is written otherwise', vendors({}), vendors({ name: 'HotJar' }), []],
    ['moved to marketing', vendors({}), vendors({ category: 'marketing' }), ['vendor-category-changed vendors/hotjar']],
    ['needs a choice now', vendors({ category: 'necessary' }), vendors({}), ['vendor-category-changed vendors/hotjar']],
    [
      'is not asked about any more',
      vendors({}),
      vendors({ category: 'necessary' }),
      ['vendor-category-changed vendors/hotjar'],
    ],
    [
      'took its cookies along',
      vendors({ cookies: [cookie()] }),
      vendors({ category: 'marketing', cookies: [cookie()] }),
      ['vendor-category-changed vendors/hotjar'],
    ],
    [
      'is provided by somebody else',
      { ...provided, ...vendors({ provider: 'hotjar-ltd' }) },
      { ...provided, ...vendors({ provider: 'other' }) },
      ['vendor-provider-changed vendors/hotjar'],
    ],
    [
      'is run by the controller itself',
      { ...provided, ...vendors({ provider: 'hotjar-ltd' }, { key: 'x', name: 'X', provider: 'other' }) },
      { ...provided, ...vendors({}, { key: 'x', name: 'X', provider: 'other' }) },
      [],
    ],
  ])
})

describe('a cookie', () => {
  const of = (...cookies: Parameters<typeof cookie>[0][]) =>
    vendors({ cookies: cookies.map((row, index) => cookie({ id: String(index), ...row })) })
  const necessary = (...cookies: Parameters<typeof cookie>[0][]) =>
    vendors({ category: 'necessary', cookies: cookies.map((row, index) => cookie({ id: String(index), ...row })) })
  const period = (amount: number, unit: 'day' | 'month' | 'year') => ({ lifetime: 'period', amount, unit }) as const
  const longer = ['cookie-longer vendors/hotjar/_hj']
  check([
    ['is new', of({}), of({}, { name: '_hjid' }), ['cookie-new vendors/hotjar/_hjid']],
    ['is new and necessary', necessary({}), necessary({}, { name: '_hjid' }), []],
    ['is gone', of({}, { name: '_hjid' }), of({}), []],
    [
      'is kept in the storage of the browser too',
      of({}),
      of({}, { storage: 'local-storage', lifetime: 'persistent' }),
      ['cookie-new vendors/hotjar/_hj (local-storage)'],
    ],
    ['lives longer than the session', of({}), of(period(1, 'day')), longer],
    ['lives for ever', of(period(2, 'year')), of({ lifetime: 'persistent' }), longer],
    ['lives longer', of(period(13, 'month')), of(period(2, 'year')), longer],
    ['lives longer, and is necessary', necessary(period(13, 'month')), necessary(period(2, 'year')), []],
    ['lives as long, in other words', of(period(12, 'month')), of(period(365, 'day')), []],
    ['lives shorter', of({ lifetime: 'persistent' }), of(period(1, 'day')), []],
    ['moved to marketing', of({}), of({ category: 'marketing' }), ['cookie-category-changed vendors/hotjar/_hj']],
    ['is set by a third party now', of({}), of({ party: 'third' }), ['cookie-third-party vendors/hotjar/_hj']],
    ['is set by the site now', of({ party: 'third' }), of({}), []],
    ['is worded otherwise', of({ purpose: { lv: 'a' } }), of({ purpose: { lv: 'b' } }), []],
    ['stands in another place', of({}, { name: '_hjid' }), of({ name: '_hjid' }, {}), []],
  ])
})

describe('a new choice', () => {
  const all = vendors({}, { key: 'ads', name: 'Ads', category: 'marketing' })
  const renewed = (before: SiteParts, after: SiteParts) => between(snapshotOf(before), snapshotOf(after)).renew

  it.each<[string, SiteParts, SiteParts, string[]]>([
    ['the category of a new vendor', vendors({}), all, ['marketing']],
    [
      'the category of the vendor that a new recipient provides',
      vendors({}, { key: 'ads', name: 'Ads', category: 'marketing' }),
      {
        ...processors({ key: 'ads-inc', name: 'Ads Inc', country: 'US', transferTools: ['scc'] }),
        ...vendors({}, { key: 'ads', name: 'Ads', category: 'marketing', provider: 'ads-inc' }),
      },
      ['marketing'],
    ],
    ['every category, for what is tied to none', all, { ...all, ...processors({}) }, ['statistics', 'marketing']],
    [
      'where the vendor went, and not where it was',
      all,
      vendors({ category: 'preferences' }, { key: 'ads', name: 'Ads', category: 'marketing' }),
      ['preferences'],
    ],
    [
      'where the vendor was, if it needs no choice any more',
      vendors({}, { key: 'x', name: 'X' }),
      vendors({ category: 'necessary' }, { key: 'x', name: 'X' }),
      ['statistics'],
    ],
    ['nothing where nothing changed', all, all, []],
    ['nothing where nothing needs a choice', processors({}), processors({}, { key: 'omniva' }), []],
  ])('asks about %s', (_, before, after, renew) => {
    expect(renewed(before, after)).toEqual(renew)
  })

  it('after the first release, about everything', () => {
    const nothing = snapshotOf({ site: { publishedLocales: [] } })
    expect(between(nothing, snapshotOf(all))).toMatchObject({
      material: true,
      reasons: [],
      renew: ['statistics', 'marketing'],
    })
  })
})
