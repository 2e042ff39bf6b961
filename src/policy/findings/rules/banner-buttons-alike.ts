import { asksForConsent, plainLabel } from '../banner-phrases.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'banner-buttons-alike',
  severity: 'error',
  pack: 'banner',
  implements: ['B01'],
  source: {
    kind: 'guidance',
    authority: 'EDPB',
    title: 'Report of the Cookie Banner Taskforce, practice A',
    date: '2023-01-17',
  },
  texts: {
    lv: {
      title: 'Piekrišanu un atteikumu nevar atšķirt',
      wrong: 'Sīkdatņu joslā ({{language}}) piekrišanas un atteikuma pogai ir viens un tas pats uzraksts „{{label}}”.',
      right: 'Dodiet katrai izvēlei savu uzrakstu, lai atteikties būtu tikpat viegli kā piekrist.',
    },
    et: {
      title: 'Nõustumist ja keeldumist ei saa eristada',
      wrong: 'Küpsiste teavitusribal ({{language}}) on nõustumise ja keeldumise nupul sama tekst „{{label}}“.',
      right: 'Andke kummalegi valikule oma tekst, et keelduda oleks sama lihtne kui nõustuda.',
    },
    en: {
      title: 'Accepting and refusing look the same',
      wrong: 'In the banner ({{language}}), the buttons to accept and to refuse carry the same label “{{label}}”.',
      right: 'Give each choice a label of its own, so that refusing is as easy as accepting.',
    },
  },
  check: (site) => {
    if (!asksForConsent(site)) return []
    const { slug } = site.snapshot.site
    return site.locales.flatMap((locale) => {
      const { wording } = site.context(locale)
      return (['consent', 'preferences'] as const)
        .filter(
          (layer) =>
            plainLabel(wording(`banner.${layer}.acceptAll`)) === plainLabel(wording(`banner.${layer}.rejectAll`)),
        )
        .slice(0, 1)
        .map((layer) => ({
          place: { collection: 'sites' as const, key: slug, field: 'phrases', locale },
          values: { label: wording(`banner.${layer}.acceptAll`), language: { locale } },
        }))
    })
  },
} satisfies Rule
