import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const listed = ({ sections }: SnapshotInput) => {
  rowOf(sections, 'rights').body = [{ blockType: 'rights', id: 'rights', layout: 'list' }]
}
const named = (name: Record<string, string>) => (site: SnapshotInput) => {
  rowOf(site.rights, 'objection').name = name
}

export default {
  bad: [
    {
      name: 'in every locale',
      snapshot: soundSite(
        listed,
        named({
          lv: 'Iebilst pret mārketingu',
          et: 'Turundusele vastuväidete esitamine',
          en: 'Objection to marketing',
        }),
      ),
      found: [{ collection: 'rights', key: 'objection', field: 'name' }],
    },
    {
      name: 'in Latvian alone',
      snapshot: soundSite(listed, named({ lv: 'Iebilst pret tiešo tirgvedību' })),
      found: [{ collection: 'rights', key: 'objection', field: 'name', locale: 'lv' }],
    },
    {
      name: 'described as narrowly',
      snapshot: soundSite(named({ en: 'Object to advertising' }), ({ rights }) => {
        rowOf(rights, 'objection').description = { en: 'You can opt out of marketing messages.' }
      }),
      found: [{ collection: 'rights', key: 'objection', field: 'name', locale: 'en' }],
    },
    {
      name: 'the public interest as a basis',
      snapshot: soundSite(listed, named({ et: 'Vastuväide otseturundusele' }), ({ purposes }) => {
        rowOf(purposes, 'fraud').legalBases = ['e']
      }),
      found: [{ collection: 'rights', key: 'objection', field: 'name', locale: 'et' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'explained in full',
      snapshot: soundSite(
        named({ lv: 'Iebilst pret mārketingu', et: 'Vastuväide turundusele', en: 'Objection to marketing' }),
      ),
    },
    {
      name: 'both grounds in the name',
      snapshot: soundSite(
        listed,
        named({
          lv: 'Iebilst pret mārketingu un apstrādi leģitīmo interešu dēļ',
          et: 'Vastuväide turundusele ja õigustatud huvil töötlemisele',
          en: 'Object to marketing and to legitimate interests',
        }),
      ),
    },
    {
      name: 'a second row for the rest',
      snapshot: soundSite(listed, named({ en: 'Objection to marketing' }), ({ rights }) => {
        rights?.push({ key: 'more', right: 'A21', name: { en: 'Objection on grounds of your situation' } })
      }),
    },
    {
      name: 'nothing rests on interests',
      snapshot: soundSite(listed, named({ en: 'Objection to marketing' }), ({ purposes }) => {
        rowOf(purposes, 'fraud').legalBases = ['b']
      }),
    },
    {
      name: 'a language that is not read',
      snapshot: soundSite(listed, named({ de: 'Widerspruch gegen Marketing' }), ({ site }) => {
        site.sourceLocale = 'de'
        site.publishedLocales = ['de']
      }),
    },
  ],
} satisfies RuleCases
