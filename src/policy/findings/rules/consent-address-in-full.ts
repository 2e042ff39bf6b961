import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'consent-address-in-full',
  severity: 'warning',
  pack: 'banner',
  source: { kind: 'law', title: 'GDPR', article: 'Art. 5(1)(c)' },
  texts: {
    lv: {
      title: 'Kopā ar izvēli glabā pilnu IP adresi',
      wrong: 'Kopā ar izvēli glabā apmeklētāja pilnu IP adresi, lai gan piekrišanas pierādīšanai tā nav vajadzīga.',
      right: 'Vietnes cilnē „Sīkdatņu josla” izvēlieties saīsinātu adresi vai neglabājiet to.',
    },
    et: {
      title: 'Koos valikuga säilitatakse täielik IP-aadress',
      wrong: 'Koos valikuga säilitatakse külastaja täielik IP-aadress, kuigi nõusoleku tõendamiseks ei ole seda vaja.',
      right: 'Valige saidi vahekaardil „Küpsiseriba“ lühendatud aadress või ärge seda säilitage.',
    },
    en: {
      title: 'Full IP address kept with a choice',
      wrong: 'The visitor’s full IP address is kept with a choice, though proof of consent does not need it.',
      right: 'On the site’s “Cookie banner” tab choose the shortened address, or do not keep it.',
    },
  },
  check: (site) =>
    site.snapshot.site.consents.address === 'full' ? [{ place: placeOfSite(site, { field: 'consents.address' }) }] : [],
} satisfies Rule
