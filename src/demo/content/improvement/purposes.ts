import { purposes as found } from '../purposes.ts'
import type { Row, RowChanges } from './changes.ts'
import { sampleDecisions, samplePurpose } from './sample-notes.ts'

type Purpose = Row<'purposes'>

/** Legitimate interests by name, a recipient and a period for each purpose. */
const completed: Readonly<Record<string, Partial<Purpose>>> = {
  enquiries: {
    legitimateInterest: {
      lv: 'atbildēt cilvēkiem, kas vēl nav mūsu klienti, un paturēt saraksti, lai to varētu turpināt',
      et: 'vastata inimestele, kes ei ole veel meie kliendid, ja säilitada kirjavahetus, et seda saaks jätkata',
      en: 'answering people who are not customers yet, and keeping the correspondence so that it can be continued',
    },
    // The shop's mailbox is one of Gmail.
    recipients: ['google', 'hosting'],
  },
  'account-management': { recipients: ['hosting'] },
  orders: { recipients: ['hosting'] },
  'customer-support': {
    // Chat tools set cookies that wait for consent.
    legalBases: ['a', 'b', 'f'],
    legitimateInterest: {
      lv: 'novērst kļūdas savos pakalpojumos un aizstāvēties pret nepamatotām prasībām',
      et: 'kõrvaldada oma teenuste vead ja kaitsta end põhjendamatute nõuete eest',
      en: 'remedying faults of our services and defending ourselves against unfounded claims',
    },
  },
  'consumer-disputes': { recipients: ['dispute-bodies'], retentionRules: ['orders'] },
  'behaviour-analysis': { retentionRules: ['third-party-tools'] },
  'traffic-measurement': { retentionRules: ['third-party-tools'] },
}

const noDecisions = { automatedDecision: 'none' } as const

/** Every purpose says that it makes no automated decisions; two that the policy as found had forgotten are named. */
export const purposes: RowChanges<'purposes'> = {
  changed: Object.fromEntries(
    (found ?? []).map(({ key }) => [
      key,
      { ...completed[key], ...noDecisions, internalNote: completed[key] ? samplePurpose : sampleDecisions },
    ]),
  ),
  added: [
    {
      after: 'delivery',
      row: {
        key: 'embedded-content',
        group: 'service',
        name: {
          lv: 'Video un karšu rādīšana vietnē',
          et: 'Videote ja kaartide kuvamine veebisaidil',
          en: 'Showing videos and maps on the site',
        },
        legalBases: ['a'],
        dataSubjects: ['website-visitors'],
        dataCategories: ['ip-address', 'device', 'cookies'],
        recipients: ['youtube', 'vimeo', 'google-maps'],
        retentionRules: ['third-party-tools'],
        ...noDecisions,
        internalNote: samplePurpose,
      },
    },
    {
      row: {
        key: 'site-operation',
        group: 'security',
        name: {
          lv: 'Vietnes darbība un aizsardzība',
          et: 'Veebisaidi toimimine ja kaitse',
          en: 'Operation and protection of the site',
        },
        legalBases: ['f'],
        legitimateInterest: {
          lv: 'nodrošināt vietnes darbību, atcerēties valodas un sīkdatņu izvēli un aizsargāt vietni pret uzbrukumiem',
          et: 'tagada veebisaidi toimimine, jätta meelde keele- ja küpsisevalik ning kaitsta saiti rünnete eest',
          en: 'keeping the site working, remembering the choice of language and cookies, and protecting the site against attacks',
        },
        dataSubjects: ['website-visitors'],
        dataCategories: ['ip-address', 'device', 'server-logs', 'cookies'],
        recipients: ['hosting'],
        retentionRules: ['logs'],
        ...noDecisions,
        internalNote: samplePurpose,
      },
    },
  ],
}
