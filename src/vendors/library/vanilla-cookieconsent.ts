import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, lasting, persistent } from './cookie-rows.ts'

/** The banner itself. */
export const vanillaCookieConsent: VendorPresetInput = {
  id: 'vanilla-cookieconsent',
  version: 2,
  name: 'CookieConsent',
  knownAs: ['vanilla-cookieconsent', 'CookieConsent'],
  checkedAt: '2026-11-23',
  cookieVendor: {
    key: 'consent-banner',
    name: 'CookieConsent',
    category: 'necessary',
    strictlyNecessary: true,
    listed: false,
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: 'cc_cookie',
        distinctive: true,
        checkedIn: 'vanilla-cookieconsent 3',
        ...lasting(182, 'day'),
        purpose: {
          lv: 'Atceras sīkdatņu izvēli',
          et: 'Jätab küpsiste valiku meelde',
          en: 'Remembers the choice of cookies',
        },
      },
      {
        name: 'cc_cookie_receipt',
        distinctive: true,
        storage: 'local-storage',
        checkedIn: 'consent.js',
        ...persistent,
        purpose: {
          lv: 'Glabā apliecinājumu par sīkdatņu izvēli un izvēli, kas vēl nav nosūtīta',
          et: 'Hoiab küpsiste valiku kinnitust ja valikut, mida pole veel saadetud',
          en: 'Keeps the receipt of the choice of cookies, and a choice that is not sent yet',
        },
      },
    ]),
  },
  text: {
    lv: 'Sīkdatņu josla atceras, kurām sīkdatņu kategorijām esat piekritis un kad, lai mēs jūsu izvēli ievērotu un nejautātu katrā lapā. Juridiskais pamats ir mūsu juridisks pienākums ievērot jūsu izvēli un spēt to pierādīt (VDAR 6. panta 1. punkta c) apakšpunkts). Sīkdatne cc_cookie glabājas 182 dienas; pēc tam jautāsim vēlreiz. Datus nesaņem neviens cits.',
    et: 'Küpsiste riba jätab meelde, milliste küpsiste kategooriatega ja millal olete nõustunud, et saaksime teie valikut järgida ega küsiks igal lehel uuesti. Õiguslik alus on meie juriidiline kohustus teie valikut järgida ja suuta seda tõendada (IKÜM artikli 6 lõike 1 punkt c). Küpsist cc_cookie säilitatakse 182 päeva; seejärel küsime uuesti. Andmeid ei saa keegi teine.',
    en: 'The cookie banner remembers which categories of cookies you have agreed to and when, so that we respect your choice and do not ask on every page. The legal basis is our legal obligation to respect your choice and to be able to prove it (Article 6(1)(c) GDPR). The cookie cc_cookie is kept for 182 days; then we ask again. Nobody else receives the data.',
  },
  advice: {
    lv: 'Sīkdatnes nosaukumu un termiņu nosaka vietnes joslas iestatījumi: ja tos maināt, mainiet tos arī šeit.',
    et: 'Küpsise nime ja tähtaja määravad saidi riba seaded: kui muudate neid, muutke neid ka siin.',
    en: 'The settings of the site’s banner decide the name of the cookie and how long it is kept: where you change them, change them here too.',
  },
}
