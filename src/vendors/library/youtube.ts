import { paragraph } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, databaseSays, lasting, persistent, session, startingWith } from './cookie-rows.ts'
import { hostsToCheck, listNotRead } from './fact-notes.ts'
import { consentBasis, transferToUsa } from './sentences.ts'

const checkedIn = 'Open Cookie Database; tarteaucitron'

export const youtube: VendorPresetInput = {
  id: 'youtube',
  version: 1,
  name: 'YouTube',
  knownAs: ['YouTube'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'youtube',
    name: 'Google LLC (YouTube)',
    tradeName: 'YouTube',
    legalEntity: 'Google LLC',
    eeaEntity: 'Google Ireland Limited',
    role: 'controller',
    kind: 'video',
    country: 'US',
    transferTools: ['scc', 'dpf'],
    privacyUrl: 'https://policies.google.com/privacy',
    confidence: 'verified',
  },
  cookieVendor: {
    key: 'youtube',
    name: 'YouTube',
    category: 'marketing',
    hosts: ['youtube.com/embed/', 'youtube-nocookie.com/', 'youtube.com/iframe_api'],
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: 'VISITOR_INFO1_LIVE',
        distinctive: true,
        party: 'third',
        checkedIn,
        ...lasting(180, 'day'),
        purpose: {
          lv: 'Novērtē savienojuma ātrumu un pielāgo ieteikumus',
          et: 'Hindab ühenduse kiirust ja kohandab soovitusi',
          en: 'Estimates the bandwidth and adapts recommendations',
        },
      },
      {
        name: 'VISITOR_PRIVACY_METADATA',
        distinctive: true,
        party: 'third',
        ...lasting(180, 'day'),
        purpose: {
          lv: 'Glabā apmeklētāja identifikatora piekrišanas stāvokli',
          et: 'Säilitab külastaja identifikaatori nõusoleku oleku',
          en: 'Stores the consent state of the visitor identifier',
        },
      },
      {
        name: 'YSC',
        party: 'third',
        checkedIn,
        ...session,
        purpose: {
          lv: 'Saista vienas sesijas veiktās darbības',
          et: 'Seob ühe seansi jooksul tehtud toimingud',
          en: 'Links the actions within one session',
        },
      },
      {
        name: 'PREF',
        party: 'third',
        category: 'preferences',
        checkedIn,
        ...lasting(8, 'month'),
        purpose: {
          lv: 'Atceras atskaņotāja preferences',
          et: 'Jätab meelde pleieri eelistused',
          en: 'Remembers the preferences of the player',
        },
        ...databaseSays({ lv: '10 gadi', et: '10 aastat', en: '10 years' }),
      },
      {
        name: '__Secure-ROLLOUT_TOKEN',
        distinctive: true,
        party: 'third',
        ...lasting(180, 'day'),
        purpose: {
          lv: 'Pārvalda jaunu funkciju pakāpenisku ieviešanu',
          et: 'Juhib uute funktsioonide järkjärgulist kasutuselevõttu',
          en: 'Controls the gradual roll-out of new features',
        },
      },
      {
        name: 'GPS',
        party: 'third',
        ...lasting(30, 'minute'),
        purpose: {
          lv: 'Nosaka atrašanās vietu pēc IP adreses vai mobilās ierīces',
          et: 'Määrab asukoha IP-aadressi või mobiilseadme järgi',
          en: 'Determines the location from the IP address or the mobile device',
        },
        ...databaseSays({ lv: '1 diena', et: '1 päev', en: '1 day' }),
      },
      {
        ...startingWith('yt-remote-'),
        distinctive: true,
        storage: 'local-storage',
        party: 'third',
        category: 'preferences',
        // Some of them last for a session only.
        ...persistent,
        purpose: {
          lv: 'Glabā atskaņotāja un attēla pārraidīšanas stāvokli',
          et: 'Säilitab pleieri ja teise seadmesse edastamise oleku',
          en: 'Stores the state of the player and of casting',
        },
        confidence: 'unverified',
      },
    ]),
  },
  factNotes: [listNotRead, hostsToCheck('youtube.com/iframe_api')],
  text: paragraph(
    {
      lv: 'Dažās lapās rādām YouTube video. Video tiek ielādēts tikai pēc jūsu piekrišanas; no tā brīža YouTube saņem jūsu IP adresi, informāciju par ierīci un pārlūkprogrammu, lapu, kurā video atrodas, un ziņas par to, ko skatāties.',
      et: 'Mõnel lehel näitame YouTube’i videoid. Video laaditakse alles pärast teie nõusolekut; sellest hetkest saab YouTube teie IP-aadressi, teabe seadme ja veebilehitseja kohta, lehe, millel video asub, ja teabe selle kohta, mida vaatate.',
      en: 'On some pages we show videos from YouTube. A video is loaded only after you have agreed; from then on YouTube receives your IP address, information on the device and the browser, the page on which the video stands, and what you watch.',
    },
    consentBasis,
    {
      lv: 'YouTube sīkdatnes glabājas līdz 8 mēnešiem. Datus saņem Google Ireland Limited un Google LLC, kas ir patstāvīgi pārziņi un var tos izmantot arī reklāmai.',
      et: 'YouTube’i küpsiseid säilitatakse kuni 8 kuud. Andmed saavad Google Ireland Limited ja Google LLC, kes on iseseisvad vastutavad töötlejad ja võivad neid kasutada ka reklaamiks.',
      en: 'The cookies of YouTube are kept for up to 8 months. The data are received by Google Ireland Limited and Google LLC, which are controllers of their own and may also use them for advertising.',
    },
    transferToUsa,
  ),
  advice: {
    lv: 'Rādiet vietturi un ielādējiet video pēc klikšķa. Arī youtube-nocookie.com pirms atskaņošanas vajag piekrišanu.',
    et: 'Näidake kohatäidet ja laadige video klõpsu peale. Ka youtube-nocookie.com vajab enne esitamist nõusolekut.',
    en: 'Show a placeholder and load the video on a click. Even youtube-nocookie.com needs consent before anything is played.',
  },
}
