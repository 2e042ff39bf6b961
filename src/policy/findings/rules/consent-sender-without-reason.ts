import { placeOfSite, placesLacking } from '../places.ts'
import type { Rule } from '../rule.ts'

/** In the case that each sentence asks for. */
const kept = {
  address: { lv: 'IP adresi', et: 'IP-aadressi', en: 'the IP address' },
  userAgent: { lv: 'pārlūkprogrammas user agent virkni', et: 'brauseri user agent’it', en: 'the browser’s user agent' },
}

export default {
  code: 'consent-sender-without-reason',
  severity: 'error',
  // What has no reason is not kept, so there is nothing that could be let through.
  waivable: false,
  pack: 'banner',
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(c)' },
  texts: {
    lv: {
      title: 'Nav norādīts, kāpēc glabā apmeklētāja datus',
      wrong: 'Kopā ar izvēli paredzēts glabāt {{what}}, bet nav uzrakstīts iemesls, ko politika par to nosauktu.',
      right: 'Uzrakstiet iemeslu vietnes cilnē „Sīkdatņu josla” katrā valodā vai neglabājiet šos datus.',
    },
    et: {
      title: 'Külastaja andmete säilitamise põhjus puudub',
      wrong:
        'Koos valikuga on ette nähtud säilitada {{what}}, kuid puudub põhjus, mille poliitika selle kohta esitaks.',
      right: 'Kirjutage põhjus saidi vahekaardil „Küpsiseriba“ igas keeles või ärge neid andmeid säilitage.',
    },
    en: {
      title: 'No reason to keep who chose',
      wrong: 'With a choice {{what}} is to be kept, but there is no reason that the policy could give for it.',
      right: 'Write the reason on the site’s “Cookie banner” tab in every language, or do not keep this.',
    },
  },
  check: (site) => {
    const { address, addressReason, userAgent, userAgentReason } = site.snapshot.site.consents
    const asked = [
      ...(address === 'none' ? [] : [{ name: 'address' as const, reason: addressReason }]),
      ...(userAgent ? [{ name: 'userAgent' as const, reason: userAgentReason }] : []),
    ]
    return asked.flatMap(({ name, reason }) =>
      placesLacking({
        site,
        place: placeOfSite(site, { field: `consents.${name}Reason` }),
        has: (locale) => Boolean(reason[locale]?.trim()),
      }).map((place) => ({ place, values: { what: { text: kept[name] } } })),
    )
  },
} satisfies Rule
