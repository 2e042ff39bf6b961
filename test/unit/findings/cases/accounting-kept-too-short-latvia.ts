import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import { ruleForOrders } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const obliged = ({ site, purposes }: SnapshotInput) => {
  site.controller.country = 'LV'
  rowOf(purposes, 'orders').legalBases = ['c']
}
const books = (site: SnapshotInput) => {
  obliged(site)
  rowOf(site.purposes, 'orders').name = { lv: 'Grāmatvedība', et: 'Raamatupidamine', en: 'Accounting' }
}

export default {
  bad: [
    {
      name: 'by the name of the purpose',
      snapshot: soundSite(books, ruleForOrders({ amount: 4, legalSource: undefined })),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'amount' }],
    },
    {
      name: 'by the law that it names',
      snapshot: soundSite(obliged, ruleForOrders({ mode: 'up-to', amount: 48, unit: 'month' })),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'amount' }],
    },
    {
      name: 'by what is kept',
      snapshot: soundSite(
        obliged,
        ruleForOrders({
          mode: 'range',
          amount: 1,
          amountMax: 4,
          subject: { lv: 'Rēķini', et: 'Arved', en: 'Invoices' },
          legalSource: undefined,
        }),
      ),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'amount' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'long enough', snapshot: soundSite(books, ruleForOrders({ amount: 5 })) },
    { name: 'in days', snapshot: soundSite(books, ruleForOrders({ amount: 1825, unit: 'day' })) },
    {
      name: 'until an event',
      snapshot: soundSite(
        books,
        ruleForOrders({
          mode: 'until-event',
          event: 'other',
          eventText: { lv: 'likvidācijai', et: 'likvideerimiseni', en: 'liquidation' },
        }),
      ),
    },
    {
      name: 'another rule is long enough',
      snapshot: soundSite(
        books,
        ruleForOrders({ amount: 1, legalSource: undefined, subject: { en: 'Orders' } }),
        ({ retentionRules, purposes }) => {
          retentionRules?.push({ key: 'books', subject: { en: 'Books' }, mode: 'exact', amount: 5, unit: 'year' })
          rowOf(purposes, 'orders').retentionRules = ['orders', 'books']
        },
      ),
    },
    {
      name: 'no legal obligation',
      snapshot: soundSite(
        ({ site }) => {
          site.controller.country = 'LV'
        },
        ruleForOrders({ amount: 1 }),
      ),
    },
    {
      name: 'user accounts are no accounting',
      snapshot: soundSite(
        obliged,
        ({ purposes }) => {
          rowOf(purposes, 'orders').name = { lv: 'Norēķinu konts', et: 'Arvelduskonto', en: 'Account management' }
        },
        ruleForOrders({ amount: 1, legalSource: undefined }),
      ),
    },
    {
      name: 'a controller elsewhere',
      snapshot: soundSite(books, ruleForOrders({ amount: 1 }), ({ site }) => {
        site.controller.country = 'FI'
      }),
    },
  ],
} satisfies RuleCases
