import { safeWebUrl } from '../../safe-href.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'
import { recipientsAbroad } from '../transfers-abroad.ts'

/** In the case that each sentence asks for. */
const address = {
  email: { lv: 'e-pasta adreses', et: 'e-posti aadress', en: 'the email address' },
  url: { lv: 'tīmekļa adreses', et: 'veebiaadress', en: 'the web address' },
}

export default {
  code: 'safeguard-copy-without-address',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-f'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(f)' },
  texts: {
    lv: {
      title: 'Nav adreses garantiju kopijai',
      wrong:
        'Norādīts, ka nosūtīšanas garantiju kopiju var saņemt, bet trūkst {{address}}, tāpēc politika par to klusē.',
      right: 'Ierakstiet to vietnes cilnē „Pārzinis”.',
    },
    et: {
      title: 'Kaitsemeetmete koopia aadress puudub',
      wrong:
        'Märgitud on, et edastamise kaitsemeetmete koopia on saadaval, kuid puudub {{address}}, mistõttu poliitika sellest ei räägi.',
      right: 'Lisage see saidi vahekaardil „Vastutav töötleja“.',
    },
    en: {
      title: 'No address for a copy of the safeguards',
      wrong:
        'A copy of the safeguards is said to be available, but {{address}} is missing, so the policy keeps silent about it.',
      right: 'Enter it on the site’s “Controller” tab.',
    },
  },
  check: (site) => {
    const { safeguardCopy, controller } = site.snapshot.site
    if (recipientsAbroad(site).length === 0) return []
    const { way, email, url } = safeguardCopy
    const lacks =
      (way === 'on-request' && email === '' && controller.email === '' && 'email') ||
      (way === 'published' && safeWebUrl(url) === undefined && 'url')
    if (!lacks) return []
    return [
      { place: placeOfSite(site, { field: `safeguardCopy.${lacks}` }), values: { address: { text: address[lacks] } } },
    ]
  },
} satisfies Rule
