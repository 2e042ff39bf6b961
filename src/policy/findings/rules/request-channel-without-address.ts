import { safeWebUrl } from '../../safe-href.ts'
import { placesLacking } from '../places.ts'
import type { Rule } from '../rule.ts'

/** In the case that each sentence asks for. */
const what = {
  email: {
    field: 'email',
    kind: { lv: 'E-pasts', et: 'E-post', en: 'Email' },
    lacks: { lv: 'e-pasta adreses', et: 'e-posti aadress', en: 'an email address' },
  },
  phone: {
    field: 'phone',
    kind: { lv: 'Tālrunis', et: 'Telefon', en: 'Phone' },
    lacks: { lv: 'tālruņa numura', et: 'telefoninumber', en: 'a phone number' },
  },
  form: {
    field: 'url',
    kind: { lv: 'Veidlapa', et: 'Vorm', en: 'Form' },
    lacks: { lv: 'tīmekļa adreses', et: 'veebiaadress', en: 'a web address' },
  },
  post: {
    field: 'kind',
    kind: { lv: 'Pasts', et: 'Post', en: 'Post' },
    lacks: { lv: 'pārziņa adreses', et: 'vastutava töötleja aadress', en: 'the controller’s address' },
  },
  other: {
    field: 'text',
    kind: { lv: 'Cits', et: 'Muu', en: 'Other' },
    lacks: { lv: 'teksta', et: 'tekst', en: 'a text' },
  },
}

export default {
  code: 'request-channel-without-address',
  severity: 'error',
  pack: 'gdpr',
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 12(2)' },
  texts: {
    lv: {
      title: 'Kanālam nav adreses',
      wrong: 'Pieprasījumu kanālam „{{kind}}” trūkst {{lacks}}, tāpēc politikā tas neparādās.',
      right: 'Ierakstiet to kanālā vai vietnes cilnē „Pārzinis”.',
    },
    et: {
      title: 'Kanalil puudub aadress',
      wrong: 'Taotluskanalil „{{kind}}“ puudub {{lacks}}, mistõttu seda poliitikas ei kuvata.',
      right: 'Lisage see kanali juures või saidi vahekaardil „Vastutav töötleja“.',
    },
    en: {
      title: 'Channel without an address',
      wrong: 'The request channel “{{kind}}” lacks {{lacks}}, so the policy leaves it out.',
      right: 'Enter it for the channel or on the site’s “Controller” tab.',
    },
  },
  check: (site) => {
    const { controller } = site.snapshot.site
    return site.snapshot.requestChannels.flatMap((channel) => {
      if (channel.kind === 'account' || channel.kind === 'banner') return []
      const given = {
        email: channel.email || controller.email,
        phone: channel.phone || controller.phone,
        form: safeWebUrl(channel.url) ?? '',
        post: controller.address,
        other: '',
      }[channel.kind]
      const { kind, lacks, field } = what[channel.kind]
      return placesLacking({
        site,
        place: { collection: 'requestChannels', key: channel.key, field },
        // What the site says in its own words may hold the address.
        has: (locale) => given !== '' || Boolean(channel.text[locale]?.trim()),
      }).map((place) => ({ place, values: { kind: { text: kind }, lacks: { text: lacks } } }))
    })
  },
} satisfies Rule
