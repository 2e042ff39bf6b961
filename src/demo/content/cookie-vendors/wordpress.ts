import { type CookieVendor, cookiesOf, lasting, session, startingWith } from './cookie-rows.ts'

export const wordpress: CookieVendor = {
  key: 'wordpress',
  name: 'WordPress',
  category: 'necessary',
  strictlyNecessary: true,
  purposes: ['account-management'],
  listed: false,
  confidence: 'verified',
  cookies: cookiesOf('wordpress', [
    {
      name: 'wordpress_test_cookie',
      ...session,
      purpose: {
        lv: 'Pārbauda, vai sīkdatnes darbojas',
        et: 'Kontrollib, kas küpsised töötavad',
        en: 'Checks that cookies work',
      },
    },
    {
      ...startingWith('wordpress_logged_in_'),
      ...lasting(14, 'day'),
      purpose: {
        lv: 'Norāda, kurš ir pieslēdzies; bez iespējas „Atcerēties mani” – tikai līdz sesijas beigām',
        et: 'Näitab, kes on sisse logitud; valikuta „Mäleta mind“ ainult seansi lõpuni',
        en: 'Shows who is logged in; without “Remember me” only until the session ends',
      },
    },
    {
      ...startingWith('wordpress_sec_'),
      ...lasting(14, 'day'),
      purpose: {
        lv: 'Pieslēgšanās administrēšanai; bez iespējas „Atcerēties mani” – tikai līdz sesijas beigām',
        et: 'Haldusalasse sisselogimine; valikuta „Mäleta mind“ ainult seansi lõpuni',
        en: 'Log-in to the administration; without “Remember me” only until the session ends',
      },
      confidence: 'unverified',
    },
    {
      ...startingWith('wp-settings-'),
      // Of `wp-settings-time-*` too.
      ...lasting(1, 'year'),
      purpose: {
        lv: 'Administrēšanas ekrānu iestatījumi (tikai darbiniekiem)',
        et: 'Haldusala kuvade seaded (ainult töötajatele)',
        en: 'Settings of the administration screens (staff only)',
      },
    },
    {
      name: 'wp_lang',
      ...session,
      purpose: {
        lv: 'Pieslēgšanās lapas valoda',
        et: 'Sisselogimislehe keel',
        en: 'Language of the log-in page',
      },
    },
    {
      ...startingWith('comment_author_'),
      category: 'preferences',
      ...lasting(347, 'day'),
      purpose: {
        lv: 'Atceras komentāra autora datus, ja autors to ir izvēlējies',
        et: 'Jätab kommentaari autori andmed meelde, kui autor on seda soovinud',
        en: 'Remembers the details of a comment’s author who has asked for it',
      },
    },
    {
      ...startingWith('wp-postpass_'),
      ...lasting(10, 'day'),
      purpose: {
        lv: 'Ļauj skatīt ar paroli aizsargātu ierakstu pēc tā atvēršanas',
        et: 'Võimaldab vaadata avatud parooliga kaitstud postitust',
        en: 'Keeps a password-protected post open',
      },
    },
  ]),
}
