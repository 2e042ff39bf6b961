import { type CookieVendor, cookiesOf, lasting, session, startingWith } from './cookie-rows.ts'

export const wpml: CookieVendor = {
  key: 'wpml',
  name: 'WPML',
  category: 'necessary',
  strictlyNecessary: true,
  listed: false,
  confidence: 'verified',
  cookies: cookiesOf('wpml', [
    {
      name: 'wp-wpml_current_language',
      ...lasting(24, 'hour'),
      purpose: {
        lv: 'Lapas pašreizējā valoda',
        et: 'Lehe praegune keel',
        en: 'Current language of the page',
      },
    },
    {
      ...startingWith('wp-wpml_current_admin_language_'),
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
      ...session,
      purpose: {
        lv: 'Pirms novirzīšanas pārbauda, vai sīkdatnes darbojas',
        et: 'Kontrollib enne suunamist, kas küpsised töötavad',
        en: 'Checks before a redirect that cookies work',
      },
      confidence: 'unverified',
    },
  ]),
}
