import { paragraph } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, databaseSays, lasting, session } from './cookie-rows.ts'
import { listNotRead } from './fact-notes.ts'
import { consentBasis, transferToUsa } from './sentences.ts'

const checkedIn = 'Open Cookie Database; tarteaucitron'

export const microsoftClarity: VendorPresetInput = {
  id: 'microsoft-clarity',
  version: 1,
  name: 'Microsoft Clarity',
  knownAs: ['Microsoft Clarity', 'MS Clarity'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'microsoft',
    name: 'Microsoft Corporation',
    tradeName: 'Microsoft',
    legalEntity: 'Microsoft Corporation',
    eeaEntity: 'Microsoft Ireland Operations Limited',
    role: 'controller',
    kind: 'analytics',
    country: 'US',
    transferTools: ['scc', 'dpf'],
    privacyUrl: 'https://privacy.microsoft.com/privacystatement',
    confidence: 'verified',
  },
  cookieVendor: {
    key: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    category: 'statistics',
    hosts: ['clarity.ms/'],
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: '_clck',
        distinctive: true,
        checkedIn,
        ...lasting(1, 'year'),
        purpose: {
          lv: 'Glabā Clarity lietotāja identifikatoru un iestatījumus šai vietnei',
          et: 'Säilitab Clarity kasutajaidentifikaatori ja selle veebisaidi seaded',
          en: 'Stores the Clarity user identifier and the settings for this site',
        },
      },
      {
        name: '_clsk',
        distinctive: true,
        checkedIn,
        ...lasting(1, 'day'),
        purpose: {
          lv: 'Apvieno lapu skatījumus vienā sesijas ierakstā',
          et: 'Ühendab lehevaatamised üheks seansisalvestuseks',
          en: 'Joins page views into one recording of the session',
        },
      },
      {
        name: 'CLID',
        party: 'third',
        checkedIn,
        ...lasting(1, 'year'),
        purpose: {
          lv: 'Norāda, kad Clarity pirmo reizi sastapa šo apmeklētāju kādā no vietnēm',
          et: 'Näitab, millal Clarity seda külastajat mõnel veebisaidil esimest korda nägi',
          en: 'Indicates when Clarity first saw this visitor on any site',
        },
      },
      {
        name: 'ANONCHK',
        distinctive: true,
        party: 'third',
        category: 'marketing',
        checkedIn,
        ...lasting(10, 'minute'),
        purpose: {
          lv: 'Norāda, vai MUID tiek nodots reklāmas identifikatoram',
          et: 'Näitab, kas MUID edastatakse reklaamiidentifikaatorile',
          en: 'Indicates whether MUID is passed to the ad identifier',
        },
      },
      {
        name: 'MR',
        party: 'third',
        category: 'marketing',
        checkedIn,
        ...lasting(7, 'day'),
        purpose: {
          lv: 'Norāda, vai MUID ir jāatjauno',
          et: 'Näitab, kas MUID tuleb uuendada',
          en: 'Indicates whether MUID is to be refreshed',
        },
        ...databaseSays({ lv: '6 mēneši', et: '6 kuud', en: '6 months' }),
      },
      {
        name: 'MUID',
        party: 'third',
        category: 'marketing',
        checkedIn,
        ...lasting(13, 'month'),
        purpose: {
          lv: 'Atpazīst pārlūkprogrammu Microsoft vietnēs',
          et: 'Tunneb veebilehitseja ära Microsofti veebisaitidel',
          en: 'Recognises the browser across Microsoft sites',
        },
        ...databaseSays({ lv: '1 gads', et: '1 aasta', en: '1 year' }),
      },
      {
        name: 'SM',
        party: 'third',
        checkedIn,
        ...session,
        purpose: {
          lv: 'Sinhronizē MUID starp Microsoft domēniem',
          et: 'Sünkroonib MUID-i Microsofti domeenide vahel',
          en: 'Synchronises MUID across Microsoft domains',
        },
      },
    ]),
  },
  factNotes: [listNotRead],
  text: paragraph(
    {
      lv: 'Mēs izmantojam Microsoft Clarity, lai redzētu, kā tiek lietotas lapas: tas ieraksta klikšķus, ritināšanu un ceļu pa vietni un veido no tiem siltumkartes. Tiek apstrādāts apmeklētāja identifikators, informācija par ierīci un pārlūkprogrammu un apmeklējuma ieraksts.',
      et: 'Kasutame Microsoft Clarityt, et näha, kuidas lehti kasutatakse: see salvestab klõpsud, kerimise ja teekonna saidil ning koostab neist soojuskaarte. Töödeldakse külastaja identifikaatorit, teavet seadme ja veebilehitseja kohta ning külastuse salvestist.',
      en: 'We use Microsoft Clarity to see how pages are used: it records clicks, scrolling and the path through the site and draws heat maps from them. It processes an identifier of the visitor, information on the device and the browser, and the recording of the visit.',
    },
    consentBasis,
    {
      lv: 'Mūsu vietnes sīkdatnes glabājas līdz 1 gadam, Microsoft sīkdatnes – līdz 13 mēnešiem. Datus saņem Microsoft Ireland Operations Limited un Microsoft Corporation, kas ir patstāvīgi pārziņi un var tos izmantot arī saviem nolūkiem, tostarp reklāmai.',
      et: 'Meie saidi küpsiseid säilitatakse kuni 1 aasta, Microsofti küpsiseid kuni 13 kuud. Andmed saavad Microsoft Ireland Operations Limited ja Microsoft Corporation, kes on iseseisvad vastutavad töötlejad ja võivad neid kasutada ka oma eesmärkidel, sealhulgas reklaamiks.',
      en: 'The cookies of our site are kept for up to 1 year, those of Microsoft for up to 13 months. The data are received by Microsoft Ireland Operations Limited and Microsoft Corporation, which are controllers of their own and may also use them for their own purposes, including advertising.',
    },
    transferToUsa,
  ),
  advice: {
    lv: 'Daļa sīkdatņu kalpo reklāmai: nododiet Clarity abu kategoriju izvēli (consentv2), lai bez mārketinga piekrišanas tās netiktu iestatītas.',
    et: 'Osa küpsiseid teenib reklaami: andke Clarityle edasi mõlema kategooria valik (consentv2), et ilma turunduse nõusolekuta neid ei seataks.',
    en: 'Some of the cookies serve advertising: pass the choice of both categories on to Clarity (consentv2), so that they are not set without consent to marketing.',
  },
}
