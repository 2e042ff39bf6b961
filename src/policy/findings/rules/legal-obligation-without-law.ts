import type { Snapshot } from '../../snapshot.ts'
import { fewOf } from '../few-of.ts'
import { placesLacking } from '../places.ts'
import { rulesOf } from '../retention-length.ts'
import type { Rule } from '../rule.ts'

type RetentionRule = Snapshot['retentionRules'][number]

const namesLaw = ({ legalSource }: RetentionRule): boolean =>
  Object.values(legalSource).some((text) => text.trim() !== '')

/** A purpose may have other rules for its other bases: it is enough that one names the law, in every locale. */
const lacksLaw = ({ rule, rules }: { rule: RetentionRule; rules: readonly RetentionRule[] }): boolean =>
  rules.includes(rule) && (namesLaw(rule) || !rules.some(namesLaw))

export default {
  code: 'legal-obligation-without-law',
  severity: 'warning',
  pack: 'gdpr',
  implements: ['P07'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 6(3)' },
  texts: {
    lv: {
      title: 'Nav nosaukts tiesību akts',
      wrong: 'Datus „{{rule}}” glabā arī juridiska pienākuma dēļ ({{purposes}}), bet tiesību akts nav nosaukts.',
      right: 'Laukā „Tiesību akts” ierakstiet normu, kas prasa datus glabāt.',
    },
    et: {
      title: 'Õigusakt on nimetamata',
      wrong:
        'Andmeid „{{rule}}“ säilitatakse ka juriidilise kohustuse tõttu ({{purposes}}), kuid õigusakti ei ole nimetatud.',
      right: 'Lisage väljale „Õigusakt“ säte, mis nõuab andmete säilitamist.',
    },
    en: {
      title: 'Law not named',
      wrong: '“{{rule}}” is kept for a legal obligation too ({{purposes}}), but no law is named.',
      right: 'Enter the provision that requires the storage in the field “Legal source”.',
    },
  },
  check: (site) => {
    const rulesOfPurpose = rulesOf(site.snapshot)
    const obliged = site.snapshot.purposes.filter(({ legalBases }) => legalBases.includes('c'))
    return site.snapshot.retentionRules.flatMap((rule) => {
      const purposes = obliged.filter((purpose) => lacksLaw({ rule, rules: rulesOfPurpose(purpose) }))
      if (purposes.length === 0) return []
      return placesLacking({
        site,
        place: { collection: 'retentionRules', key: rule.key, field: 'legalSource' },
        has: (locale) => Boolean(rule.legalSource[locale]?.trim()),
      }).map((place) => ({
        place,
        values: { rule: { text: rule.subject }, purposes: fewOf(purposes.map(({ name }) => ({ text: name }))) },
      }))
    })
  },
} satisfies Rule
