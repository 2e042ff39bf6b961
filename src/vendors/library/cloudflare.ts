import { paragraph } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, lasting } from './cookie-rows.ts'
import { vendorSaysListed } from './fact-notes.ts'
import { transferToUsa } from './sentences.ts'

export const cloudflare: VendorPresetInput = {
  id: 'cloudflare',
  version: 1,
  name: 'Cloudflare',
  knownAs: ['Cloudflare'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'cloudflare',
    name: 'Cloudflare, Inc.',
    tradeName: 'Cloudflare',
    legalEntity: 'Cloudflare, Inc.',
    role: 'processor',
    kind: 'hosting',
    country: 'US',
    transferTools: ['scc', 'dpf'],
    confidence: 'unverified',
  },
  cookieVendor: {
    key: 'cloudflare',
    name: 'Cloudflare',
    category: 'necessary',
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: '__cf_bm',
        distinctive: true,
        ...lasting(30, 'minute'),
        purpose: {
          lv: 'Atšķir cilvēkus no robotprogrammām',
          et: 'Eristab inimesi robotprogrammidest',
          en: 'Tells people from bots',
        },
      },
      {
        name: 'cf_clearance',
        distinctive: true,
        ...lasting(1, 'year'),
        purpose: {
          lv: 'Atceras, ka pārbaude pret robotprogrammām ir izturēta',
          et: 'Jätab meelde, et robotikontroll on läbitud',
          en: 'Remembers that the check against bots was passed',
        },
        note: {
          lv: 'Termiņu nosaka vietnes iestatījumi Cloudflare; gads ir garākais.',
          et: 'Tähtaja määravad saidi seaded Cloudflare’is; aasta on pikim.',
          en: 'The settings of the site at Cloudflare decide how long; a year is the longest.',
        },
      },
    ]),
  },
  factNotes: [vendorSaysListed],
  text: paragraph(
    {
      lv: 'Vietni pret uzbrukumiem un robotprogrammām aizsargā Cloudflare, un caur to iet visi vietnes pieprasījumi. Tiek apstrādāta IP adrese, pieprasītā adrese, informācija par ierīci un pārlūkprogrammu un drošības pārbaudes rezultāts. Juridiskais pamats ir mūsu leģitīmās intereses uzturēt vietni pieejamu un drošu (VDAR 6. panta 1. punkta f) apakšpunkts).',
      et: 'Saiti kaitseb rünnete ja robotprogrammide eest Cloudflare ning kõik saidi päringud käivad selle kaudu. Töödeldakse IP-aadressi, päritud aadressi, teavet seadme ja veebilehitseja kohta ning turvakontrolli tulemust. Õiguslik alus on meie õigustatud huvi hoida sait kättesaadav ja turvaline (IKÜM artikli 6 lõike 1 punkt f).',
      en: 'Cloudflare protects the site against attacks and bots, and all requests to the site go through it. It processes the IP address, the requested address, information on the device and the browser, and the result of the security check. The legal basis is our legitimate interest in keeping the site available and safe (Article 6(1)(f) GDPR).',
    },
    {
      lv: 'Sīkdatnes glabājas no 30 minūtēm līdz 1 gadam. Datus saņem mūsu apstrādātājs Cloudflare, Inc. (ASV).',
      et: 'Küpsiseid säilitatakse 30 minutist kuni 1 aastani. Andmed saab meie volitatud töötleja Cloudflare, Inc. (USA).',
      en: 'The cookies are kept for 30 minutes to 1 year. The data are received by our processor Cloudflare, Inc. (USA).',
    },
    transferToUsa,
  ),
}
