import { categoriesOfVendor } from '../../cookie-categories.ts'
import type { Rule } from '../rule.ts'

/** A tool without a provider is the shop's own; what waits for consent seldom is. */
export default {
  code: 'vendor-without-provider',
  severity: 'error',
  pack: 'banner',
  implements: ['B15', 'P03'],
  source: { kind: 'law', title: 'CJEU C-673/17 (Planet49)', article: '§ 80' },
  texts: {
    lv: {
      title: 'Rīkam nav nodrošinātāja',
      wrong: 'Rīks „{{vendor}}” ielādējas no {{hosts}}, bet nav norādīts, kas to nodrošina.',
      right: 'Izvēlieties nodrošinātāju apstrādātāju reģistrā, lai apmeklētājs zinātu, kas saņem datus.',
    },
    et: {
      title: 'Tööriistal puudub pakkuja',
      wrong: 'Tööriist „{{vendor}}“ laaditakse aadressilt {{hosts}}, kuid pole märgitud, kes seda pakub.',
      right: 'Valige pakkuja volitatud töötlejate registrist, et külastaja teaks, kes andmed saab.',
    },
    en: {
      title: 'Tool without a provider',
      wrong: 'The tool “{{vendor}}” loads from {{hosts}}, but it is not stated who provides it.',
      right: 'Choose its provider from the register of processors, so that visitors know who receives data.',
    },
  },
  check: ({ snapshot }) => {
    const own = snapshot.site.domains.map((domain) =>
      domain.replace(/^[a-z]+:\/\/(?:www\.)?/i, '').replace(/\/.*$/, ''),
    )
    return snapshot.cookieVendors
      .filter((vendor) => {
        const foreign = vendor.hosts.filter((host) => !own.some((domain) => domain !== '' && host.includes(domain)))
        const asked = categoriesOfVendor(vendor).some((category) => category !== 'necessary')
        return vendor.provider === undefined && asked && foreign.length > 0
      })
      .map(({ key, name, hosts }) => ({
        place: { collection: 'cookieVendors', key, field: 'provider' },
        values: { vendor: name, hosts },
      }))
  },
} satisfies Rule
