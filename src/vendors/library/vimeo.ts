import { paragraph } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, databaseSays, lasting, session } from './cookie-rows.ts'
import { roleDepends, vendorSaysListed } from './fact-notes.ts'
import { consentBasis, transferToUsa } from './sentences.ts'

const checkedIn = 'Open Cookie Database; tarteaucitron'

export const vimeo: VendorPresetInput = {
  id: 'vimeo',
  version: 1,
  name: 'Vimeo',
  knownAs: ['Vimeo'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'vimeo',
    name: 'Vimeo.com, Inc.',
    tradeName: 'Vimeo',
    legalEntity: 'Vimeo.com, Inc.',
    role: 'controller',
    kind: 'video',
    country: 'US',
    transferTools: ['scc', 'dpf'],
    confidence: 'unverified',
  },
  cookieVendor: {
    key: 'vimeo',
    name: 'Vimeo',
    category: 'statistics',
    hosts: ['player.vimeo.com/'],
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: 'vuid',
        party: 'third',
        checkedIn,
        ...lasting(2, 'year'),
        purpose: {
          lv: 'Apmeklētāja identifikators skatīšanās statistikai',
          et: 'Külastaja identifikaator vaatamisstatistika jaoks',
          en: 'Visitor identifier for viewing statistics',
        },
        ...databaseSays({ lv: '1 minūte', et: '1 minut', en: '1 minute' }),
      },
      {
        name: 'player',
        party: 'third',
        category: 'preferences',
        checkedIn,
        ...lasting(1, 'year'),
        purpose: {
          lv: 'Atceras atskaņotāja iestatījumus',
          et: 'Jätab meelde pleieri seaded',
          en: 'Remembers the settings of the player',
        },
      },
      {
        name: '__cf_bm',
        party: 'third',
        category: 'necessary',
        ...lasting(30, 'minute'),
        purpose: {
          lv: 'Cloudflare aizsardzība pret robotprogrammām',
          et: 'Cloudflare’i kaitse robotprogrammide eest',
          en: 'Bot protection by Cloudflare',
        },
      },
      {
        name: '_cfuvid',
        party: 'third',
        category: 'necessary',
        ...session,
        purpose: {
          lv: 'Cloudflare pieprasījumu biežuma ierobežošana',
          et: 'Päringute sageduse piiramine Cloudflare’i poolt',
          en: 'Rate limiting by Cloudflare',
        },
      },
    ]),
  },
  factNotes: [
    vendorSaysListed,
    roleDepends({
      lv: 'Tiem video, ko augšupielādējat savā Vimeo kontā, Vimeo var būt apstrādātājs.',
      et: 'Nende videote puhul, mille laadite üles oma Vimeo kontole, võib Vimeo olla volitatud töötleja.',
      en: 'For videos that you upload to an account of your own, Vimeo may be a processor.',
    }),
  ],
  text: paragraph(
    {
      lv: 'Dažās lapās rādām Vimeo video. Video tiek ielādēts tikai pēc jūsu piekrišanas; no tā brīža Vimeo saņem jūsu IP adresi, informāciju par ierīci un pārlūkprogrammu, lapu, kurā video atrodas, un ziņas par to, ko skatāties, lai uzskaitītu skatījumus.',
      et: 'Mõnel lehel näitame Vimeo videoid. Video laaditakse alles pärast teie nõusolekut; sellest hetkest saab Vimeo teie IP-aadressi, teabe seadme ja veebilehitseja kohta, lehe, millel video asub, ja teabe selle kohta, mida vaatate, et vaatamisi loendada.',
      en: 'On some pages we show videos from Vimeo. A video is loaded only after you have agreed; from then on Vimeo receives your IP address, information on the device and the browser, the page on which the video stands, and what you watch, in order to count views.',
    },
    consentBasis,
    {
      lv: 'Vimeo sīkdatnes glabājas līdz 2 gadiem. Datus saņem Vimeo.com, Inc. (ASV), kas ir patstāvīgs pārzinis.',
      et: 'Vimeo küpsiseid säilitatakse kuni 2 aastat. Andmed saab Vimeo.com, Inc. (USA), kes on iseseisev vastutav töötleja.',
      en: 'The cookies of Vimeo are kept for up to 2 years. The data are received by Vimeo.com, Inc. (USA), which is a controller of its own.',
    },
    transferToUsa,
  ),
  advice: {
    lv: 'Ja video adresē ir ?dnt=1, lielākā daļa sīkdatņu netiek iestatīta.',
    et: 'Kui video aadressis on ?dnt=1, jääb enamik küpsiseid seadmata.',
    en: 'With ?dnt=1 in the address of the video most of the cookies are not set.',
  },
}
