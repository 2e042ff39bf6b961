import { paragraph } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, databaseSays, lasting } from './cookie-rows.ts'
import { hostsToCheck, listNotRead } from './fact-notes.ts'
import { consentBasis, transferToUsa } from './sentences.ts'

const checkedIn = 'Open Cookie Database; Meta developer docs'

export const metaPixel: VendorPresetInput = {
  id: 'meta-pixel',
  version: 1,
  name: 'Meta Pixel',
  knownAs: ['Meta Pixel', 'Facebook Pixel'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'meta',
    name: 'Meta Platforms',
    tradeName: 'Meta',
    legalEntity: 'Meta Platforms, Inc.',
    eeaEntity: 'Meta Platforms Ireland Limited',
    role: 'joint-controller',
    kind: 'advertising',
    country: 'US',
    transferTools: ['scc', 'dpf'],
    privacyUrl: 'https://www.facebook.com/privacy/policy',
    confidence: 'verified',
  },
  cookieVendor: {
    key: 'meta-pixel',
    name: 'Meta Pixel',
    category: 'marketing',
    hosts: ['connect.facebook.net/', 'facebook.com/tr'],
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: '_fbp',
        distinctive: true,
        checkedIn,
        ...lasting(90, 'day'),
        purpose: {
          lv: 'Atpazīst pārlūkprogrammu reklāmas rezultātu mērīšanai un atkārtotai mērķēšanai',
          et: 'Tunneb veebilehitseja ära reklaami tulemuste mõõtmiseks ja taasturunduseks',
          en: 'Recognises the browser for ad measurement and remarketing',
        },
        ...databaseSays({ lv: '4 mēneši', et: '4 kuud', en: '4 months' }),
      },
      {
        name: '_fbc',
        distinctive: true,
        checkedIn,
        ...lasting(90, 'day'),
        purpose: {
          lv: 'Glabā reklāmas klikšķa identifikatoru (fbclid)',
          et: 'Säilitab reklaamikliki identifikaatori (fbclid)',
          en: 'Stores the identifier of an ad click (fbclid)',
        },
        ...databaseSays({ lv: '2 gadi', et: '2 aastat', en: '2 years' }),
      },
      {
        name: 'fr',
        party: 'third',
        ...lasting(90, 'day'),
        purpose: {
          lv: 'Reklāmas rādīšana vietnē facebook.com',
          et: 'Reklaami näitamine veebisaidil facebook.com',
          en: 'Ad delivery on facebook.com',
        },
      },
      {
        name: 'datr',
        party: 'third',
        ...lasting(2, 'year'),
        purpose: {
          lv: 'Atpazīst pārlūkprogrammu un palīdz novērst ļaunprātīgu izmantošanu',
          et: 'Tunneb veebilehitseja ära ja aitab väärkasutust ennetada',
          en: 'Recognises the browser and helps to prevent abuse',
        },
      },
    ]),
  },
  factNotes: [listNotRead, hostsToCheck('facebook.com/tr')],
  text: paragraph(
    {
      lv: 'Mēs izmantojam Meta Pixel, lai noteiktu savas reklāmas rezultātus Facebook un Instagram un rādītu to cilvēkiem, kuri apmeklējuši mūsu vietni. Tiek apstrādāts pārlūkprogrammas identifikators, reklāmas klikšķa identifikators, skatītās lapas un veiktie pirkumi.',
      et: 'Kasutame Meta Pixelit, et mõõta oma reklaami tulemusi Facebookis ja Instagramis ning näidata seda inimestele, kes on meie saiti külastanud. Töödeldakse veebilehitseja identifikaatorit, reklaamikliki identifikaatorit, vaadatud lehti ja tehtud oste.',
      en: 'We use Meta Pixel to measure the results of our advertising on Facebook and Instagram and to show it to people who have visited our site. It processes an identifier of the browser, the identifier of the ad click, the pages viewed and the purchases made.',
    },
    consentBasis,
    {
      lv: 'Sīkdatnes mūsu vietnē glabājas līdz 90 dienām, vietnē facebook.com – līdz 2 gadiem. Par šo datu vākšanu un nosūtīšanu uzņēmumam Meta mēs esam kopīgi pārziņi ar Meta Platforms Ireland Limited; par to, ko Meta ar datiem dara tālāk, atbild Meta viena pati.',
      et: 'Küpsiseid säilitatakse meie saidil kuni 90 päeva, saidil facebook.com kuni 2 aastat. Nende andmete kogumise ja Metale edastamise eest oleme kaasvastutavad töötlejad koos ettevõttega Meta Platforms Ireland Limited; selle eest, mida Meta andmetega edasi teeb, vastutab Meta üksi.',
      en: 'The cookies are kept for up to 90 days on our site and for up to 2 years on facebook.com. For collecting these data and sending them to Meta we are joint controllers with Meta Platforms Ireland Limited; for what Meta does with them afterwards, Meta alone is responsible.',
    },
    transferToUsa,
  ),
}
