import type { Rule } from '../rule.ts'

/** GDPR Art. 13(1)(c): each purpose is told together with its legal basis. */
export default {
  code: 'purpose-without-legal-basis',
  severity: 'error',
  pack: 'gdpr',
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(c)' },
  items: ['13-1-c'],
  texts: {
    lv: {
      title: 'Nolūkam nav juridiskā pamata',
      wrong: 'Nolūkam „{{purpose}}” nav norādīts juridiskais pamats.',
      right: 'Izvēlieties vismaz vienu VDAR 6. panta 1. punkta pamatu.',
    },
    et: {
      title: 'Eesmärgil puudub õiguslik alus',
      wrong: 'Eesmärgil „{{purpose}}“ ei ole märgitud õiguslikku alust.',
      right: 'Valige vähemalt üks IKÜM artikli 6 lõike 1 alus.',
    },
    en: {
      title: 'Purpose without a legal basis',
      wrong: 'The purpose “{{purpose}}” has no legal basis.',
      right: 'Choose at least one basis of Article 6(1) GDPR.',
    },
  },
  check: ({ snapshot }) =>
    snapshot.purposes
      .filter(({ legalBases }) => legalBases.length === 0)
      .map(({ key, name }) => ({
        place: { collection: 'purposes', key, field: 'legalBases' },
        values: { purpose: { text: name } },
      })),
} satisfies Rule
