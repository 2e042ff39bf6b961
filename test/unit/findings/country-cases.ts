/** Cases of the rules that each country with a pack has. */
import { type Country, estonia, latvia } from '../../../src/policy/findings/baltic-countries.ts'
import type { SnapshotInput } from '../../../src/policy/snapshot.ts'
import { onSite, ruleForOrders } from './changes.ts'
import type { RuleCases } from './rule-cases.ts'
import { type Change, rowOf, soundSite } from './sound-site.ts'

const inCountry =
  (code: string): Change =>
  ({ site }) => {
    site.controller.country = code
  }

/** @param years that the law asks for */
export const accountingCases = ({ country, years }: { country: Country; years: number }): RuleCases => {
  const obliged: Change = (site) => {
    inCountry(country.code)(site)
    rowOf(site.purposes, 'orders').legalBases = ['c']
  }
  const books: Change = (site) => {
    obliged(site)
    rowOf(site.purposes, 'orders').name = { lv: 'Grāmatvedība', et: 'Raamatupidamine', en: 'Accounting' }
  }
  const invoices = {
    mode: 'range',
    amount: 1,
    amountMax: years - 1,
    subject: { lv: 'Rēķini', et: 'Arved', en: 'Invoices' },
    legalSource: undefined,
  } as const
  const event = {
    mode: 'until-event',
    event: 'other',
    eventText: { lv: 'likvidācijai', et: 'likvideerimiseni', en: 'liquidation' },
  } as const
  const withBooks: Change = ({ retentionRules, purposes }) => {
    retentionRules?.push({ key: 'books', subject: { en: 'Books' }, mode: 'exact', amount: years, unit: 'year' })
    rowOf(purposes, 'orders').retentionRules = ['orders', 'books']
  }
  const userAccounts: Change = ({ purposes }) => {
    rowOf(purposes, 'orders').name = { lv: 'Norēķinu konts', et: 'Arvelduskonto', en: 'Account management' }
  }
  const shortOrders = ruleForOrders({ amount: 1, legalSource: undefined, subject: { en: 'Orders' } })
  const found = [{ collection: 'retentionRules', key: 'orders', field: 'amount' }] as const
  return {
    bad: [
      {
        name: 'by the name of the purpose',
        snapshot: soundSite(books, ruleForOrders({ amount: years - 1, legalSource: undefined })),
        found,
      },
      {
        name: 'by the law that it names',
        snapshot: soundSite(obliged, ruleForOrders({ mode: 'up-to', amount: 12 * (years - 1), unit: 'month' })),
        found,
      },
      { name: 'by what is kept', snapshot: soundSite(obliged, ruleForOrders(invoices)), found },
    ],
    good: [
      { name: 'the sound site', snapshot: soundSite() },
      { name: 'long enough', snapshot: soundSite(books, ruleForOrders({ amount: years })) },
      { name: 'in days', snapshot: soundSite(books, ruleForOrders({ amount: 365 * years, unit: 'day' })) },
      { name: 'until an event', snapshot: soundSite(books, ruleForOrders(event)) },
      { name: 'another rule is long enough', snapshot: soundSite(books, shortOrders, withBooks) },
      { name: 'no legal obligation', snapshot: soundSite(inCountry(country.code), ruleForOrders({ amount: 1 })) },
      {
        name: 'user accounts are no accounting',
        snapshot: soundSite(obliged, userAccounts, ruleForOrders({ amount: 1, legalSource: undefined })),
      },
      {
        name: 'a controller elsewhere',
        snapshot: soundSite(books, ruleForOrders({ amount: 1 }), inCountry('FI')),
      },
    ],
  }
}

/** @param writtenOut the country's authority as a site writes it */
export const authorityCases = ({ country, writtenOut }: { country: Country; writtenOut: string }): RuleCases => {
  const neighbour = country === latvia ? estonia : latvia
  type Controller = Pick<SnapshotInput['site']['controller'], 'supervisoryAuthority' | 'otherAuthority'>
  const named = (controller: Controller, code = country.code) =>
    soundSite(inCountry(code), ({ site }) => {
      Object.assign(site.controller, controller)
    })
  const finnish = { supervisoryAuthority: 'other', otherAuthority: { name: 'Tietosuojavaltuutettu' } } as const
  const found = [onSite('controller.supervisoryAuthority')]
  return {
    bad: [
      { name: 'that of the neighbour', snapshot: named({ supervisoryAuthority: neighbour.authority }), found },
      { name: 'another', snapshot: named(finnish), found },
    ],
    good: [
      { name: 'the sound site', snapshot: soundSite() },
      { name: 'its own', snapshot: named({ supervisoryAuthority: country.authority }) },
      {
        name: 'its own, written out',
        snapshot: named({ supervisoryAuthority: 'other', otherAuthority: { name: writtenOut } }),
      },
      { name: 'none, which another rule has', snapshot: named({ supervisoryAuthority: undefined }) },
      { name: 'a controller elsewhere', snapshot: named(finnish, 'FI') },
    ],
  }
}

export const policyLanguageCases = (country: Country): RuleCases => {
  const neighbour = country === latvia ? estonia : latvia
  const site = (code: string, domains: string[] | undefined, ...locales: [string, ...string[]]) =>
    soundSite(inCountry(code), ({ site: own }) => {
      if (domains) own.domains = domains
      own.sourceLocale = locales[0]
      own.publishedLocales = locales
    })
  const domain = `https://shop.example.${country.code.toLowerCase()}:8443/x`
  const found = [onSite('publishedLocales')]
  return {
    bad: [
      { name: 'the controller is there', snapshot: site(country.code, undefined, neighbour.language, 'en'), found },
      { name: 'a domain is there', snapshot: site('FI', [domain], 'en'), found },
    ],
    good: [
      { name: 'the sound site', snapshot: soundSite() },
      { name: 'neither is there', snapshot: site('FI', ['shop.example.fi'], 'en') },
      {
        name: 'published in a variety of it',
        snapshot: site(country.code, undefined, `${country.language}-${country.code}`),
      },
    ],
  }
}
