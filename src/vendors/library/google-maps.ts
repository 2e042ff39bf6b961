import { type Localised, paragraph } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, lasting } from './cookie-rows.ts'
import { hostsToCheck, listNotRead } from './fact-notes.ts'
import { consentBasis, transferToUsa } from './sentences.ts'

const consentChoice: Localised = {
  lv: 'Glabā Google piekrišanas izvēli',
  et: 'Säilitab Google’i nõusolekuvaliku',
  en: 'Stores the choice made in Google’s consent notice',
}
const ofGoogle = { party: 'third', category: 'necessary' } as const

export const googleMaps: VendorPresetInput = {
  id: 'google-maps',
  version: 1,
  name: 'Google Maps',
  knownAs: ['Google Maps'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'google-maps',
    name: 'Google LLC (Google Maps)',
    tradeName: 'Google Maps',
    legalEntity: 'Google LLC',
    eeaEntity: 'Google Ireland Limited',
    role: 'controller',
    kind: 'maps',
    country: 'US',
    transferTools: ['scc', 'dpf'],
    privacyUrl: 'https://policies.google.com/privacy',
    confidence: 'verified',
  },
  cookieVendor: {
    key: 'google-maps',
    name: 'Google Maps',
    category: 'marketing',
    hosts: ['google.com/maps/embed', 'maps.googleapis.com/', 'maps.google.com/maps'],
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: 'NID',
        party: 'third',
        checkedIn: 'Open Cookie Database; tarteaucitron',
        ...lasting(6, 'month'),
        purpose: {
          lv: 'Preferences un reklāma vietnē google.com',
          et: 'Eelistused ja reklaam veebisaidil google.com',
          en: 'Preferences and ads on google.com',
        },
      },
      {
        name: 'AEC',
        ...ofGoogle,
        ...lasting(6, 'month'),
        purpose: {
          lv: 'Pārbauda, vai pieprasījumus tiešām veic lietotājs',
          et: 'Kontrollib, kas päringu teeb tõesti kasutaja',
          en: 'Checks that requests really come from the user',
        },
      },
      { name: 'SOCS', ...ofGoogle, ...lasting(13, 'month'), purpose: consentChoice },
      { name: 'CONSENT', ...ofGoogle, ...lasting(13, 'month'), purpose: consentChoice },
    ]),
  },
  factNotes: [listNotRead, hostsToCheck('maps.google.com/maps')],
  text: paragraph(
    {
      lv: 'Dažās lapās rādām Google Maps karti. Karte tiek ielādēta tikai pēc jūsu piekrišanas; no tā brīža Google saņem jūsu IP adresi, informāciju par ierīci un pārlūkprogrammu, lapu, kurā karte atrodas, un ziņas par to, ko kartē skatāties.',
      et: 'Mõnel lehel näitame Google Mapsi kaarti. Kaart laaditakse alles pärast teie nõusolekut; sellest hetkest saab Google teie IP-aadressi, teabe seadme ja veebilehitseja kohta, lehe, millel kaart asub, ja teabe selle kohta, mida kaardil vaatate.',
      en: 'On some pages we show a map from Google Maps. The map is loaded only after you have agreed; from then on Google receives your IP address, information on the device and the browser, the page on which the map stands, and what you look at on it.',
    },
    consentBasis,
    {
      lv: 'Google sīkdatnes glabājas līdz 13 mēnešiem. Datus saņem Google Ireland Limited un Google LLC, kas ir patstāvīgi pārziņi un var tos izmantot arī reklāmai.',
      et: 'Google’i küpsiseid säilitatakse kuni 13 kuud. Andmed saavad Google Ireland Limited ja Google LLC, kes on iseseisvad vastutavad töötlejad ja võivad neid kasutada ka reklaamiks.',
      en: 'The cookies of Google are kept for up to 13 months. The data are received by Google Ireland Limited and Google LLC, which are controllers of their own and may also use them for advertising.',
    },
    transferToUsa,
  ),
  advice: {
    lv: 'Rādiet vietturi un ielādējiet karti pēc klikšķa: IP adrese nonāk pie Google arī bez nevienas sīkdatnes.',
    et: 'Näidake kohatäidet ja laadige kaart klõpsu peale: IP-aadress jõuab Google’ini ka ilma ühegi küpsiseta.',
    en: 'Show a placeholder and load the map on a click: the IP address reaches Google even without any cookie.',
  },
}
