import type { Rule } from '../rule.ts'

/** A single necessary cookie of an optional tool is set only after consent to the tool: nothing is to be justified there. */
export default {
  code: 'necessary-not-justified',
  severity: 'error',
  pack: 'banner',
  implements: ['B06'],
  source: {
    kind: 'guidance',
    authority: 'EDPB',
    title: 'Report of the Cookie Banner Taskforce, practice I',
    date: '2023-01-17',
  },
  texts: {
    lv: {
      title: 'Nav apstiprināts, ka sīkdatnes ir nepieciešamas',
      wrong:
        '„{{vendor}}” sīkdatnes ir starp nepieciešamajām, bet nav atzīmēts, ka bez tām nevar sniegt to, ko apmeklētājs lūdzis.',
      right: 'Ja tā ir, atzīmējiet „Obligāti nepieciešams”; ja ne, izvēlieties citu kategoriju.',
    },
    et: {
      title: 'Pole kinnitatud, et küpsised on hädavajalikud',
      wrong:
        '„{{vendor}}“ küpsised on hädavajalike seas, kuid pole märgitud, et ilma nendeta ei saa külastaja soovitut pakkuda.',
      right: 'Kui see on nii, märkige „Vältimatult vajalik“; kui ei, valige muu kategooria.',
    },
    en: {
      title: 'Necessity not confirmed',
      wrong:
        'Cookies of “{{vendor}}” stand among the necessary ones, but it is not marked that what the visitor asked for cannot be delivered without them.',
      right: 'If that is so, tick “Strictly necessary”; if not, choose another category.',
    },
  },
  check: ({ snapshot }) =>
    snapshot.cookieVendors
      .filter(({ category, strictlyNecessary }) => category === 'necessary' && !strictlyNecessary)
      .map(({ key, name }) => ({
        place: { collection: 'cookieVendors', key, field: 'strictlyNecessary' },
        values: { vendor: name },
      })),
} satisfies Rule
