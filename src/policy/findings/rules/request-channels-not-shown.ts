import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'request-channels-not-shown',
  severity: 'error',
  pack: 'gdpr',
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 12(2)' },
  texts: {
    lv: {
      title: 'Pieprasījumu kanāli nav redzami politikā',
      wrong: 'Neviena sadaļa nerāda reģistra pieprasījumu kanālus.',
      right: 'Pievienojiet kādai sadaļai rindu „Pieprasījumu kanāli”.',
    },
    et: {
      title: 'Taotluskanaleid poliitikas ei kuvata',
      wrong: 'Ükski jaotis ei näita registri taotluskanaleid.',
      right: 'Lisage mõnda jaotisse rida „Taotluskanalid“.',
    },
    en: {
      title: 'Request channels not shown',
      wrong: 'No section shows the request channels of the register.',
      right: 'Add the row “Request channels” to a section.',
    },
  },
  check: (site) =>
    site.snapshot.requestChannels.length > 0 && site.blocks('requestChannels').length === 0
      ? [{ place: placeOfSite(site) }]
      : [],
} satisfies Rule
