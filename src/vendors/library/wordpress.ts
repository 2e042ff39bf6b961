import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, lasting, session, startingWith } from './cookie-rows.ts'

export const wordpress: VendorPresetInput = {
  id: 'wordpress',
  version: 1,
  name: 'WordPress',
  knownAs: ['WordPress'],
  checkedAt: '2026-11-23',
  cookieVendor: {
    key: 'wordpress',
    name: 'WordPress',
    category: 'necessary',
    strictlyNecessary: true,
    listed: false,
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: 'wordpress_test_cookie',
        distinctive: true,
        ...session,
        purpose: {
          lv: 'Pārbauda, vai sīkdatnes darbojas',
          et: 'Kontrollib, kas küpsised töötavad',
          en: 'Checks that cookies work',
        },
      },
      {
        ...startingWith('wordpress_logged_in_'),
        distinctive: true,
        ...lasting(14, 'day'),
        purpose: {
          lv: 'Norāda, kurš ir pieslēdzies; bez iespējas „Atcerēties mani” – tikai līdz sesijas beigām',
          et: 'Näitab, kes on sisse logitud; valikuta „Mäleta mind“ ainult seansi lõpuni',
          en: 'Shows who is logged in; without “Remember me” only until the session ends',
        },
      },
      {
        ...startingWith('wordpress_sec_'),
        distinctive: true,
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
        distinctive: true,
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
        distinctive: true,
        ...session,
        purpose: {
          lv: 'Pieslēgšanās lapas valoda',
          et: 'Sisselogimislehe keel',
          en: 'Language of the log-in page',
        },
      },
      {
        ...startingWith('comment_author_'),
        distinctive: true,
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
        distinctive: true,
        ...lasting(10, 'day'),
        purpose: {
          lv: 'Ļauj skatīt ar paroli aizsargātu ierakstu pēc tā atvēršanas',
          et: 'Võimaldab vaadata avatud parooliga kaitstud postitust',
          en: 'Keeps a password-protected post open',
        },
      },
    ]),
  },
  text: {
    lv: 'Vietne darbojas ar WordPress, ko uzturam paši. Tā sīkdatnes uztur jūsu pieslēgšanos, atceras pieslēgšanās lapas valodu un ļauj skatīt ar paroli aizsargātas lapas; ja to izvēlaties, tās atceras arī komentāra autora vārdu un e-pasta adresi. Pieslēgšanās juridiskais pamats ir ar jums noslēgtā līguma izpilde (VDAR 6. panta 1. punkta b) apakšpunkts), komentāra autora datiem – jūsu piekrišana (VDAR 6. panta 1. punkta a) apakšpunkts). Pieslēgšanās glabājas līdz 14 dienām, komentāra autora dati – 347 dienas; pārējās sīkdatnes norādītas sarakstā. WordPress izstrādātāji šos datus nesaņem.',
    et: 'Sait töötab WordPressiga, mida majutame ise. Selle küpsised hoiavad teid sisselogituna, jätavad meelde sisselogimislehe keele ja võimaldavad vaadata parooliga kaitstud lehti; kui soovite, jätavad need meelde ka kommentaari autori nime ja e-posti aadressi. Sisselogimise õiguslik alus on teiega sõlmitud lepingu täitmine (IKÜM artikli 6 lõike 1 punkt b), kommentaari autori andmete puhul teie nõusolek (IKÜM artikli 6 lõike 1 punkt a). Sisselogimist säilitatakse kuni 14 päeva, kommentaari autori andmeid 347 päeva; ülejäänud küpsised on kirjas loendis. WordPressi arendajad neid andmeid ei saa.',
    en: 'The site runs on WordPress, which we host ourselves. Its cookies keep you logged in, remember the language of the log-in page and keep password-protected pages open; if you ask for it, they also remember the name and the email address of a comment’s author. The legal basis of the log-in is the performance of the contract with you (Article 6(1)(b) GDPR), that of the comment author’s details your consent (Article 6(1)(a) GDPR). The log-in is kept for up to 14 days, the details of a comment’s author for 347 days; the other cookies stand in the list. The makers of WordPress do not receive these data.',
  },
}
