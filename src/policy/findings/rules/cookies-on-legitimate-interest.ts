import type { Snapshot } from '../../snapshot.ts'
import type { Rule } from '../rule.ts'

type Purpose = Snapshot['purposes'][number]

/** Marketing and analytics rest on nothing else; other purposes may have a contract beside the stored choice. */
const needsConsent = ({ group, legalBases }: Purpose): boolean =>
  group === 'marketing' || group === 'analytics' || legalBases.includes('f')

export default {
  code: 'cookies-on-legitimate-interest',
  severity: 'error',
  pack: 'banner',
  implements: ['B05'],
  source: {
    kind: 'guidance',
    authority: 'EDPB',
    title: 'Report of the Cookie Banner Taskforce, practice H',
    date: '2023-01-17',
  },
  texts: {
    lv: {
      title: 'Sīkdatnēm vajag piekrišanu',
      wrong:
        'Nolūks „{{purpose}}” izmanto „{{vendor}}” sīkdatnes, kurām vajag piekrišanu, bet piekrišana nav starp tā juridiskajiem pamatiem.',
      right: 'Pievienojiet nolūkam pamatu „Piekrišana”: leģitīmās intereses to neaizstāj.',
    },
    et: {
      title: 'Küpsisteks on vaja nõusolekut',
      wrong:
        'Eesmärk „{{purpose}}“ kasutab „{{vendor}}“ küpsiseid, milleks on vaja nõusolekut, kuid nõusolek ei ole selle õiguslike aluste seas.',
      right: 'Lisage eesmärgile alus „Nõusolek“: õigustatud huvi seda ei asenda.',
    },
    en: {
      title: 'Cookies need consent',
      wrong:
        'The purpose “{{purpose}}” uses cookies of “{{vendor}}” that need consent, but consent is not among its legal bases.',
      right: 'Add the basis “Consent” to the purpose: legitimate interests do not replace it.',
    },
  },
  check: ({ snapshot }) => {
    const purposes = new Map(snapshot.purposes.map((purpose) => [purpose.key, purpose]))
    return snapshot.cookieVendors
      .filter(({ category }) => category !== 'necessary')
      .flatMap((vendor) =>
        vendor.purposes.flatMap((key) => {
          const purpose = purposes.get(key)
          if (!purpose || purpose.legalBases.includes('a') || !needsConsent(purpose)) return []
          const place = { collection: 'purposes' as const, key, field: 'legalBases' }
          return [{ place, values: { purpose: { text: purpose.name }, vendor: vendor.name } }]
        }),
      )
  },
} satisfies Rule
