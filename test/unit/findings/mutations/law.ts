import { change, demo, type Mutation, remove, withoutBlocks } from './mutation.ts'

const purpose = (key: string, field?: string) => ({ collection: 'purposes' as const, key, ...(field && { field }) })
const processor = (key: string, field: string) => ({ collection: 'processors' as const, key, field })
const retention = (key: string, field: string) => ({ collection: 'retentionRules' as const, key, field })
const category = (key: string, field?: string) => ({
  collection: 'dataCategories' as const,
  key,
  ...(field && { field }),
})

/** What GDPR Art. 6, 9, 13 and 14 ask for, taken away piece by piece. */
export const lawMutations: readonly Mutation[] = [
  {
    name: 'the controller loses its e-mail address',
    mutate: ({ site }) => Object.assign(site.controller, { email: '' }),
    code: 'controller-details-missing',
    place: { ...demo, field: 'controller.email' },
  },
  {
    name: 'the controller loses its address',
    mutate: ({ site }) => Object.assign(site.controller, { address: '' }),
    code: 'controller-details-missing',
    place: { ...demo, field: 'controller.address' },
  },
  {
    name: 'the registration number is gone',
    mutate: ({ site }) => Object.assign(site.controller, { registrationNumber: '' }),
    code: 'registration-number-missing',
    place: { ...demo, field: 'controller.registrationNumber' },
  },
  {
    name: 'no section says who the controller is',
    mutate: withoutBlocks('controllerCard'),
    code: 'controller-not-shown',
    place: { ...demo, field: 'controller.name' },
  },
  {
    name: 'a data protection officer without any contact',
    mutate: ({ site }) => Object.assign(site.controller, { dataProtectionOfficer: { name: 'Anna Tamm' } }),
    code: 'officer-without-contact',
    place: { ...demo, field: 'controller.dataProtectionOfficer.email' },
  },
  {
    name: 'the controller moves out of the EEA without a representative',
    mutate: ({ site }) => Object.assign(site.controller, { country: 'US' }),
    code: 'representative-missing',
    place: { ...demo, field: 'controller.representative.name' },
  },
  {
    name: 'a purpose loses its legal basis',
    mutate: change('purposes', 'orders', { legalBases: [] }),
    code: 'purpose-without-legal-basis',
    place: purpose('orders', 'legalBases'),
  },
  {
    name: 'nobody rests on legitimate interests any more, but the policy still lists them',
    mutate: ({ purposes }) => {
      for (const each of purposes ?? []) each.legalBases = each.legalBases?.filter((letter) => letter !== 'f') ?? []
    },
    code: 'legal-basis-without-purpose',
    place: { ...demo, field: 'legalBasisOrder', row: 'f' },
  },
  {
    name: 'a legitimate interest is no longer named',
    mutate: change('purposes', 'customer-support', { legitimateInterest: {} }),
    code: 'legitimate-interest-not-named',
    place: purpose('customer-support', 'legitimateInterest'),
  },
  {
    name: 'the section of legal bases is emptied',
    mutate: (site) => {
      withoutBlocks('legalBases')(site)
      for (const section of site.sections ?? []) {
        for (const row of section.body ?? []) if (row.blockType === 'purposes') row.layout = 'list'
      }
    },
    code: 'legal-bases-not-shown',
    place: demo,
  },
  {
    name: 'the section of marketing no longer lists its purposes',
    mutate: change('sections', 'marketing', { body: [] }),
    code: 'purpose-not-shown',
    place: purpose('newsletters', 'group'),
  },
  {
    name: 'the list of recipients is taken out',
    mutate: (site) => {
      withoutBlocks('recipients')(site)
      for (const section of site.sections ?? []) {
        for (const row of section.body ?? []) if (row.blockType === 'purposes') row.layout = 'list'
      }
    },
    code: 'recipients-not-shown',
    place: demo,
  },
  {
    name: 'a recipient in the United States without any safeguard',
    mutate: change('processors', 'meta', { transferTools: [] }),
    code: 'transfer-without-tool',
    place: processor('meta', 'transferTools'),
  },
  {
    name: 'a carrier moves to China',
    mutate: change('processors', 'omniva', { country: 'CN' }),
    code: 'transfer-without-tool',
    place: processor('omniva', 'transferTools'),
  },
  {
    name: 'the Data Privacy Framework was last looked up years ago',
    mutate: change('processors', 'google', { transferCheckedAt: '2024-01-15' }),
    code: 'dpf-check-outdated',
    place: processor('google', 'transferCheckedAt'),
  },
  {
    name: 'the Data Privacy Framework was never looked up',
    mutate: change('processors', 'mailchimp', { transferCheckedAt: null }),
    code: 'dpf-never-checked',
    place: processor('mailchimp', 'transferCheckedAt'),
  },
  {
    name: 'the Data Privacy Framework for a company in India',
    mutate: change('processors', 'meta', { country: 'IN' }),
    code: 'dpf-outside-us',
    place: processor('meta', 'transferTools'),
  },
  {
    name: 'transfers are no longer told',
    mutate: withoutBlocks('transfers'),
    code: 'transfers-not-shown',
    place: demo,
  },
  {
    name: 'no way to a copy of the safeguards',
    mutate: ({ site }) => Object.assign(site, { safeguardCopy: { way: 'not-stated' } }),
    code: 'safeguard-copy-not-stated',
    place: { ...demo, field: 'safeguardCopy.way' },
  },
  {
    name: 'a copy is published, nobody knows where',
    mutate: ({ site }) => Object.assign(site, { safeguardCopy: { way: 'published', url: '' } }),
    code: 'safeguard-copy-without-address',
    place: { ...demo, field: 'safeguardCopy.url' },
  },
  {
    name: 'orders are kept, nobody knows how long',
    mutate: change('retentionRules', 'orders', { amount: null }),
    code: 'retention-without-length',
    place: retention('orders', 'amount'),
  },
  {
    name: 'a period without its unit',
    mutate: change('retentionRules', 'enquiries', { unit: null }),
    code: 'retention-without-unit',
    place: retention('enquiries', 'unit'),
  },
  {
    name: 'a range without its end',
    mutate: change('retentionRules', 'logs', { amountMax: null }),
    code: 'retention-range-incomplete',
    place: retention('logs', 'amountMax'),
  },
  {
    name: 'until an event that nobody worded',
    mutate: change('retentionRules', 'account', { event: 'other', eventText: {} }),
    code: 'retention-event-not-worded',
    place: retention('account', 'eventText'),
  },
  {
    name: 'the law behind the seven years is no longer named',
    mutate: change('retentionRules', 'orders', { legalSource: {} }),
    code: 'legal-obligation-without-law',
    place: retention('orders', 'legalSource'),
  },
  {
    name: 'storage periods are no longer shown',
    mutate: (site) => {
      withoutBlocks('retentionRules')(site)
      for (const section of site.sections ?? []) {
        for (const row of section.body ?? []) if (row.blockType === 'purposes') row.layout = 'list'
      }
    },
    code: 'retention-not-shown',
    place: demo,
  },
  {
    name: 'a purpose without any storage period',
    mutate: change('purposes', 'newsletters', { retentionRules: [] }),
    code: 'purpose-without-retention',
    place: purpose('newsletters', 'retentionRules'),
  },
  {
    name: 'a category of data that no purpose uses',
    mutate: ({ dataCategories }) => {
      dataCategories?.push({
        key: 'birthday',
        source: 'provided',
        name: { lv: 'Dzimšanas diena', et: 'Sünnipäev', en: 'Birthday' },
        obligation: 'voluntary',
      })
    },
    code: 'data-category-without-purpose',
    place: category('birthday'),
  },
  ...(['access', 'rectification', 'erasure', 'restriction', 'portability'] as const).map((key, at) => ({
    name: `the right of ${key} is left out`,
    mutate: remove('rights', key),
    code: 'right-missing',
    place: { ...demo, field: 'rights', row: ['A15', 'A16', 'A17', 'A18', 'A20'][at] ?? '' },
  })),
  {
    name: 'the right to complain is left out',
    mutate: remove('rights', 'complaint'),
    code: 'complaint-right-missing',
    place: { ...demo, field: 'rights', row: 'A77' },
  },
  {
    name: 'the right to withdraw consent is left out',
    mutate: remove('rights', 'consent-withdrawal'),
    code: 'withdrawal-right-missing',
    place: { ...demo, field: 'rights', row: 'A7-3' },
  },
  {
    name: 'no authority is named',
    mutate: ({ site }) => Object.assign(site.controller, { supervisoryAuthority: null }),
    code: 'authority-not-named',
    place: { ...demo, field: 'controller.supervisoryAuthority' },
  },
  {
    name: 'an Estonian shop names the Latvian authority',
    mutate: ({ site }) => Object.assign(site.controller, { supervisoryAuthority: 'lv-dvi' }),
    code: 'authority-of-estonia',
    place: { ...demo, field: 'controller.supervisoryAuthority' },
  },
  {
    name: 'no way to exercise rights is told',
    mutate: withoutBlocks('requestChannels'),
    code: 'request-channels-not-shown',
    place: demo,
  },
  {
    name: 'requests by telephone, without a number',
    mutate: change('requestChannels', 'email', { kind: 'phone', phone: '' }),
    code: 'request-channel-without-address',
    place: { collection: 'requestChannels', key: 'email', field: 'phone' },
  },
  {
    name: 'nobody says whether the e-mail address has to be given',
    mutate: change('dataCategories', 'email', { obligation: 'not-stated' }),
    code: 'obligation-not-stated',
    place: category('email', 'obligation'),
  },
  {
    name: 'what follows if the address is not given is left out',
    mutate: change('dataCategories', 'addresses', { consequence: {} }),
    code: 'consequence-not-stated',
    place: category('addresses', 'consequence'),
  },
  {
    name: 'automated decisions about offers, and nobody says how',
    mutate: change('purposes', 'personalised-offers', { automatedDecision: 'used' }),
    code: 'automated-decision-without-logic',
    place: purpose('personalised-offers', 'automatedDecisionLogic'),
  },
  {
    name: 'one purpose is silent on automated decisions',
    mutate: change('purposes', 'orders', { automatedDecision: 'not-stated' }),
    code: 'automated-decisions-not-stated',
    place: purpose('orders', 'automatedDecision'),
  },
  {
    name: 'health data without a basis of Article 9',
    mutate: change('dataCategories', 'messages', { specialCategory: true }),
    code: 'special-category-without-basis',
    place: purpose('enquiries', 'specialBases'),
  },
  {
    name: 'invoices are thrown away after two years',
    mutate: change('retentionRules', 'orders', { amount: 2 }),
    code: 'accounting-kept-too-short-estonia',
    place: retention('orders', 'amount'),
  },
]
