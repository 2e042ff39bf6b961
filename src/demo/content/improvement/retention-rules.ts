import type { RowChanges } from './changes.ts'
import { sampleLaw, samplePeriod, sampleStart } from './sample-notes.ts'

export const retentionRules: RowChanges<'retentionRules'> = {
  changed: {
    enquiries: { countedFrom: 'request-closed', internalNote: sampleStart },
    orders: {
      countedFrom: 'financial-year-end',
      legalSource: {
        lv: 'Igaunijas Grāmatvedības likums, Raamatupidamise seadus § 12',
        et: 'raamatupidamise seaduse § 12',
        en: 'Estonian Accounting Act, Raamatupidamise seadus § 12',
      },
      internalNote: sampleLaw,
    },
  },
  added: [
    {
      after: 'marketing',
      row: {
        key: 'third-party-tools',
        subject: {
          lv: 'Analītikas un iegultā satura dati',
          et: 'Analüütika ja manustatud sisu andmed',
          en: 'Data of analytics and embedded content',
        },
        mode: 'up-to',
        amount: 14,
        unit: 'month',
        countedFrom: 'collection',
        internalNote: samplePeriod,
      },
    },
  ],
}
