import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, lasting, session, startingWith } from './cookie-rows.ts'

export const wpml: VendorPresetInput = {
  id: 'wpml',
  version: 1,
  name: 'WPML',
  knownAs: ['WPML'],
  checkedAt: '2026-11-23',
  cookieVendor: {
    key: 'wpml',
    name: 'WPML',
    category: 'necessary',
    strictlyNecessary: true,
    listed: false,
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: 'wp-wpml_current_language',
        distinctive: true,
        ...lasting(24, 'hour'),
        purpose: {
          lv: 'Lapas pašreizējā valoda',
          et: 'Lehe praegune keel',
          en: 'Current language of the page',
        },
        note: {
          lv: 'Open Cookie Database norāda, ka tā glabājas tikai līdz sesijas beigām.',
          et: 'Open Cookie Database’i järgi säilib see ainult seansi lõpuni.',
          en: 'According to the Open Cookie Database it is kept only until the session ends.',
        },
      },
      {
        ...startingWith('wp-wpml_current_admin_language_'),
        distinctive: true,
        ...lasting(24, 'hour'),
        purpose: {
          lv: 'Administrēšanas valoda (tikai darbiniekiem)',
          et: 'Haldusala keel (ainult töötajatele)',
          en: 'Language of the administration (staff only)',
        },
        confidence: 'unverified',
      },
      {
        name: '_icl_visitor_lang_js',
        distinctive: true,
        category: 'preferences',
        ...lasting(24, 'hour'),
        purpose: {
          lv: 'Valoda, uz kuru pārlūkprogramma tiek novirzīta',
          et: 'Keel, millesse veebilehitseja suunatakse',
          en: 'Language to which the browser is redirected',
        },
        confidence: 'unverified',
      },
      {
        name: 'wpml_browser_redirect_test',
        distinctive: true,
        ...session,
        purpose: {
          lv: 'Pirms novirzīšanas pārbauda, vai sīkdatnes darbojas',
          et: 'Kontrollib enne suunamist, kas küpsised töötavad',
          en: 'Checks before a redirect that cookies work',
        },
        confidence: 'unverified',
      },
    ]),
  },
  text: {
    lv: 'Vietnes valodas pārvalda spraudnis WPML, ko uzturam paši. Tā sīkdatnes atceras, kurā valodā skatāties vietni, lai nākamā lapa atvērtos tajā pašā valodā. Juridiskais pamats ir mūsu leģitīmās intereses rādīt vietni jūsu izvēlētajā valodā (VDAR 6. panta 1. punkta f) apakšpunkts). Valoda glabājas 24 stundas. WPML izstrādātāji šos datus nesaņem.',
    et: 'Saidi keeli haldab plugin WPML, mida majutame ise. Selle küpsised jätavad meelde, mis keeles te saiti vaatate, et järgmine leht avaneks samas keeles. Õiguslik alus on meie õigustatud huvi näidata saiti teie valitud keeles (IKÜM artikli 6 lõike 1 punkt f). Keelt säilitatakse 24 tundi. WPML-i arendajad neid andmeid ei saa.',
    en: 'The plugin WPML, which we host ourselves, handles the languages of the site. Its cookies remember in which language you view the site, so that the next page opens in the same one. The legal basis is our legitimate interest in showing the site in the language that you have chosen (Article 6(1)(f) GDPR). The language is kept for 24 hours. The makers of WPML do not receive these data.',
  },
}
