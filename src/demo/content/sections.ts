import type { BodyRow, SnapshotInput } from '../../policy/snapshot.ts'
import type { Localised } from './localised.ts'
import { ordered } from './ordered.ts'
import { paragraph, richText } from './rich-text.ts'

type Section = { key: string; title: Localised; body?: BodyRow[]; children?: Omit<Section, 'children'>[] }

const prose = (id: string, words: Localised): BodyRow => ({
  blockType: 'prose',
  id,
  text: {
    lv: richText(paragraph(words.lv)),
    et: richText(paragraph(words.et)),
    en: richText(paragraph(words.en)),
  },
})

const policy: Section[] = [
  {
    key: 'general',
    title: { lv: 'Vispārīga informācija', et: 'Üldteave', en: 'General information' },
    body: [
      prose('general-controller', { lv: 'Datu pārzinis:', et: 'Vastutav töötleja:', en: 'Data controller:' }),
      {
        blockType: 'controllerCard',
        id: 'general-controller-card',
        show: ['name', 'registrationNumber', 'address', 'email'],
      },
    ],
  },
  {
    key: 'collected-data',
    title: {
      lv: 'Personas dati, ko mēs ievācam',
      et: 'Isikuandmed, mida me kogume',
      en: 'Personal data we collect',
    },
    children: [
      {
        key: 'provided-by-user',
        title: { lv: 'Lietotāja sniegtie dati', et: 'Kasutaja esitatud andmed', en: 'Data provided by the user' },
        body: [{ blockType: 'dataCategories', id: 'provided-by-user-list', source: 'provided' }],
      },
      {
        key: 'collected-automatically',
        title: {
          lv: 'Automātiski ievāktie dati',
          et: 'Automaatselt kogutavad andmed',
          en: 'Data collected automatically',
        },
        body: [{ blockType: 'dataCategories', id: 'collected-automatically-list', source: 'collected' }],
      },
      {
        key: 'collected-by-third-parties',
        title: {
          lv: 'Trešo pušu ievāktie dati',
          et: 'Kolmandate isikute kogutavad andmed',
          en: 'Data collected by third parties',
        },
        body: [{ blockType: 'vendors', id: 'collected-by-third-parties-list', layout: 'list' }],
      },
    ],
  },
  {
    key: 'purposes',
    title: { lv: 'Apstrādes nolūki', et: 'Töötlemise eesmärgid', en: 'Purposes of processing' },
    children: [
      {
        key: 'service-provision',
        title: { lv: 'Pakalpojumu sniegšana', et: 'Teenuste osutamine', en: 'Provision of services' },
        body: [{ blockType: 'purposes', id: 'service-provision-list', group: 'service', layout: 'list' }],
      },
      {
        key: 'contract-performance',
        title: { lv: 'Līguma izpilde', et: 'Lepingu täitmine', en: 'Performance of a contract' },
        body: [{ blockType: 'purposes', id: 'contract-performance-list', group: 'contract', layout: 'list' }],
      },
      {
        key: 'legal-obligations',
        title: { lv: 'Juridiskie pienākumi', et: 'Juriidilised kohustused', en: 'Legal obligations' },
        body: [{ blockType: 'purposes', id: 'legal-obligations-list', group: 'legal-obligation', layout: 'list' }],
      },
      {
        key: 'marketing',
        title: { lv: 'Mārketings', et: 'Turundus', en: 'Marketing' },
        body: [{ blockType: 'purposes', id: 'marketing-list', group: 'marketing', layout: 'list' }],
      },
      {
        key: 'analytics',
        title: { lv: 'Analītika', et: 'Analüütika', en: 'Analytics' },
        body: [{ blockType: 'purposes', id: 'analytics-list', group: 'analytics', layout: 'list' }],
      },
    ],
  },
  {
    key: 'legal-basis',
    title: {
      lv: 'Juridiskais pamats (VDAR 6. pants)',
      et: 'Õiguslik alus (IKÜM artikkel 6)',
      en: 'Legal basis (Article 6 GDPR)',
    },
    body: [{ blockType: 'legalBases', id: 'legal-basis-list' }],
  },
  {
    key: 'cookies',
    title: { lv: 'Sīkdatnes', et: 'Küpsised', en: 'Cookies' },
    body: [
      prose('cookies-in-use', { lv: 'Mēs izmantojam:', et: 'Me kasutame järgmisi küpsiseid:', en: 'We use:' }),
      { blockType: 'cookieCategories', id: 'cookies-list' },
      prose('cookies-choice', {
        lv: 'Lietotāji var pārvaldīt preferences, izmantojot sīkdatņu paziņojumu joslu.',
        et: 'Kasutajad saavad oma eelistusi hallata küpsiste teavitusriba kaudu.',
        en: 'Users can manage their preferences in the cookie banner.',
      }),
    ],
  },
  {
    key: 'sharing',
    title: { lv: 'Datu kopīgošana', et: 'Andmete jagamine', en: 'Data sharing' },
    body: [
      prose('sharing-with', {
        lv: 'Mēs varam kopīgot datus ar:',
        et: 'Me võime jagada andmeid järgmiste vastuvõtjatega:',
        en: 'We may share data with:',
      }),
      { blockType: 'recipients', id: 'sharing-list', layout: 'list' },
    ],
  },
  {
    key: 'retention',
    title: { lv: 'Datu glabāšana', et: 'Andmete säilitamine', en: 'Data retention' },
    body: [{ blockType: 'retentionRules', id: 'retention-list' }],
  },
  {
    key: 'rights',
    title: { lv: 'Lietotāja tiesības', et: 'Kasutaja õigused', en: 'User rights' },
    body: [{ blockType: 'rights', id: 'rights-list', layout: 'list' }],
  },
  {
    key: 'exercising-rights',
    title: { lv: 'Tiesību īstenošana', et: 'Õiguste kasutamine', en: 'Exercising your rights' },
    body: [
      prose('exercising-rights-ways', { lv: 'Lietotāji var:', et: 'Kasutajad saavad:', en: 'Users can:' }),
      { blockType: 'requestChannels', id: 'exercising-rights-list' },
    ],
  },
  {
    key: 'security',
    title: { lv: 'Datu drošība', et: 'Andmete turvalisus', en: 'Data security' },
    body: [{ blockType: 'securityMeasures', id: 'security-list' }],
  },
  {
    key: 'transfers',
    title: {
      lv: 'Datu pārsūtīšana ārpus ES',
      et: 'Andmete edastamine väljapoole ELi',
      en: 'Data transfers outside the EU',
    },
    body: [{ blockType: 'transfers', id: 'transfers-list', examples: ['google', 'meta', 'mailchimp'] }],
  },
  {
    key: 'contacts',
    title: { lv: 'Kontakti', et: 'Kontaktandmed', en: 'Contact details' },
    body: [{ blockType: 'controllerCard', id: 'contacts-card', show: ['name', 'address', 'email'] }],
  },
]

const row = (parent: string | undefined, { key, title, body = [] }: Section) => ({
  key,
  title,
  body,
  ...(parent && { parent }),
})

/** A section comes before those below it, as the policy is read. */
export const sections: SnapshotInput['sections'] = ordered(
  policy.flatMap((section) => [
    row(undefined, section),
    ...(section.children ?? []).map((child) => row(section.key, child)),
  ]),
)
