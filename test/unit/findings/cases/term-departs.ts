import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { ownPhrase, soundSite } from '../sound-site.ts'

const phrase = (locale: string) => ({
  collection: 'sites' as const,
  key: 'veikals',
  field: 'phrases',
  row: 'own',
  locale,
})

export default {
  bad: [
    {
      name: 'the controller, word by word',
      snapshot: soundSite(
        saying({
          lv: 'Datu kontrolieris ir SIA Veikals.',
          et: 'Andmete kontrolleriks on SIA Veikals.',
          en: 'The responsible processor is SIA Veikals.',
        }),
      ),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
    {
      name: 'legitimate interests in own words',
      snapshot: soundSite(
        ownPhrase('legalBases.f', { lv: 'Likumīgās intereses', et: 'Seaduslik huvi', en: 'Legit interest' }),
      ),
      found: [phrase('lv'), phrase('et'), phrase('en')],
    },
    {
      name: 'the clauses, in their cases',
      snapshot: soundSite(
        saying({
          lv: 'pamatojoties uz standarta līguma noteikumiem',
          et: 'standardsete lepinguklauslite alusel',
          en: 'under standard contract clauses',
        }),
      ),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
    {
      name: 'the title of the policy',
      snapshot: soundSite(({ site }) => {
        site.title = {
          lv: 'Konfidencialitātes politika',
          et: 'Konfidentsiaalsuspoliitika',
          en: 'Confidentiality policy',
        }
      }),
      found: ['lv', 'et', 'en'].map((locale) => ({
        collection: 'sites' as const,
        key: 'veikals',
        field: 'title',
        locale,
      })),
    },
  ],
  good: [
    {
      name: 'the glossary’s terms',
      snapshot: soundSite(
        saying({
          lv: 'Pārzinis un apstrādātājs; leģitīmās intereses; līguma standartklauzulas; datu aizsardzības speciālists.',
          et: 'Vastutav töötleja ja volitatud töötleja; õigustatud huvid; lepingu tüüptingimused; profiilianalüüs.',
          en: 'Controller and processor; legitimate interests; standard contractual clauses; data protection officer.',
        }),
      ),
    },
    {
      name: 'the same words in other senses',
      snapshot: soundSite(
        saying({
          lv: 'Mēs aizsargājam tiesības un likumīgās intereses; biļešu kontrolieris; maksājumu procesors.',
          et: 'Kaitseme isikute õigusi ja seaduslikke huve; seadme protsessor; mängukontrollerid.',
          en: 'To protect our legal interests; the processor of your device; standard terms.',
        }),
      ),
    },
  ],
} satisfies RuleCases
