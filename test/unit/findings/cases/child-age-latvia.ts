import { saying } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'sixteen',
      snapshot: soundSite(
        saying({
          lv: 'Bērniem, kas jaunāki par 16 gadiem, vajadzīga vecāku piekrišana.',
          en: 'Children under 16 need the consent of a parent.',
        }),
      ),
      found: [
        { collection: 'sections', key: 'controller', field: 'body', row: 'more', locale: 'lv' },
        { collection: 'sections', key: 'controller', field: 'body', row: 'more', locale: 'en' },
      ],
    },
    {
      name: 'in words',
      snapshot: soundSite(
        saying({
          lv: 'Bērns pats piekrīt datu apstrādei, sasniedzot sešpadsmit gadu vecumu.',
          en: 'A child who has reached the age of sixteen can consent.',
        }),
      ),
      found: [
        { collection: 'sections', key: 'controller', field: 'body', row: 'more', locale: 'lv' },
        { collection: 'sections', key: 'controller', field: 'body', row: 'more', locale: 'en' },
      ],
    },
    {
      name: 'too young',
      snapshot: soundSite(
        saying({
          lv: 'Piekrišanu var dot bērns, kas ir vismaz 12 gadus vecs.',
          en: 'A child of 12 years of age can consent.',
        }),
      ),
      found: [
        { collection: 'sections', key: 'controller', field: 'body', row: 'more', locale: 'lv' },
        { collection: 'sections', key: 'controller', field: 'body', row: 'more', locale: 'en' },
      ],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'thirteen',
      snapshot: soundSite(
        saying({
          lv: 'Bērniem, kas jaunāki par 13 gadiem, vajadzīga vecāku piekrišana.',
          en: 'Children under 13 need the consent of a parent.',
        }),
      ),
    },
    {
      name: 'thirteen here, sixteen elsewhere',
      snapshot: soundSite(
        saying({
          lv: 'Piekrišanu bērns dod no 13 gadu vecuma, citās valstīs – no 16 gadu vecuma.',
          en: 'A child can consent at the age of 13, elsewhere at the age of 16.',
        }),
      ),
    },
    {
      name: 'years of storage',
      snapshot: soundSite(
        saying({
          lv: 'Vecāku piekrišanu bērna dalībai glabājam 5 gadus.',
          en: 'We keep the consent of a parent for a child under 5 years.',
        }),
      ),
    },
    {
      name: 'for whom the shop is',
      snapshot: soundSite(
        saying({
          lv: 'Pasūtīt var no 18 gadu vecuma. Mēs apzināti neievācam bērnu, kas jaunāki par 16 gadiem, datus.',
          en: 'The shop is for people aged 18 and over. We do not knowingly collect data of children under 16.',
        }),
      ),
    },
    {
      name: 'answered within days',
      snapshot: soundSite(
        saying({
          lv: 'Par bērna piekrišanas atsaukšanu atbildam mēneša laikā.',
          en: 'Withdrawal of consent by a parent is answered in under 10 working days.',
        }),
      ),
    },
    {
      name: 'Latvian rules do not apply',
      snapshot: soundSite(saying({ en: 'Children under 16 need the consent of a parent.' }), ({ site }) => {
        site.controller.country = 'EE'
        site.sourceLocale = 'et'
        site.publishedLocales = ['et', 'en']
      }),
    },
  ],
} satisfies RuleCases
