import { processors as found } from '../processors.ts'
import type { Row, RowChanges } from './changes.ts'
import { sampleRecipient } from './sample-notes.ts'

/** The policy as found named their tools, and did not say that they receive data. */
const newlyListed = ['youtube', 'google-maps', 'hotjar', 'microsoft', 'vimeo', 'crisp', 'tawk-to', 'intercom']
const chatTools = ['crisp', 'tawk-to', 'intercom']

const sampleDate =
  'Parauga datums: demonstrācijā tā ir iepriekšējā mēneša pirmā diena. Datu privātuma regulējuma saraksts nav ' +
  'pārbaudīts. / Sample date: in the demo, the first day of the month before it was loaded. The list of the Data ' +
  'Privacy Framework was not looked up.'

const changesOf = (row: Row<'processors'>, checkedAt: string) => ({
  ...(row.transferTools?.includes('dpf') ? { transferCheckedAt: checkedAt, internalNote: sampleDate } : {}),
  ...(newlyListed.includes(row.key) ? { listed: true } : {}),
  ...(chatTools.includes(row.key) ? { displayGroup: 'chat-tools' } : {}),
  ...(row.key === 'accounting' ? { country: 'EE', internalNote: sampleRecipient } : {}),
})

/** @param checkedAt when the transfers under the Data Privacy Framework are said to have been checked, ISO 8601 */
export const processors = (checkedAt: string): RowChanges<'processors'> => ({
  changed: Object.fromEntries(
    (found ?? [])
      .map((row) => [row.key, changesOf(row, checkedAt)] as const)
      .filter(([, changes]) => Object.keys(changes).length > 0),
  ),
  added: [
    {
      after: 'accounting',
      row: {
        key: 'hosting',
        name: 'Mitināšanas pakalpojumi',
        role: 'processor',
        kind: 'hosting',
        country: 'EE',
        displayGroup: 'hosting-services',
        confidence: 'unverified',
        internalNote: sampleRecipient,
      },
    },
    {
      after: 'brevo',
      row: {
        key: 'dispute-bodies',
        name: 'Patērētāju strīdu izšķiršanas iestādes',
        role: 'controller',
        kind: 'public-authority',
        country: 'EE',
        displayGroup: 'dispute-bodies',
        confidence: 'unverified',
        internalNote: sampleRecipient,
      },
    },
  ],
})
