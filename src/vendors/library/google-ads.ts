import { paragraph } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, databaseSays, lasting } from './cookie-rows.ts'
import { hostsToCheck, listNotRead, roleDepends } from './fact-notes.ts'
import { consentBasis, transferToUsa } from './sentences.ts'

export const googleAds: VendorPresetInput = {
  id: 'google-ads',
  version: 1,
  name: 'Google Ads / DoubleClick',
  knownAs: ['Google Ads', 'Google AdWords', 'DoubleClick'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'google-ads',
    name: 'Google LLC (Google Ads)',
    tradeName: 'Google Ads',
    legalEntity: 'Google LLC',
    eeaEntity: 'Google Ireland Limited',
    role: 'controller',
    kind: 'advertising',
    country: 'US',
    transferTools: ['scc', 'dpf'],
    privacyUrl: 'https://policies.google.com/privacy',
    confidence: 'verified',
  },
  cookieVendor: {
    key: 'google-ads',
    name: 'Google Ads',
    category: 'marketing',
    hosts: ['googleadservices.com/', 'doubleclick.net/', 'googletagmanager.com/gtag/destination'],
    consentSignals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: '_gcl_au',
        distinctive: true,
        ...lasting(90, 'day'),
        purpose: {
          lv: 'Saista reklāmas klikšķi ar pirkumu vai citu mērķa darbību',
          et: 'Seob reklaamikliki ostu või muu sihttoiminguga',
          en: 'Links an ad click to a purchase or another conversion',
        },
      },
      {
        name: '_gcl_aw',
        distinctive: true,
        ...lasting(90, 'day'),
        purpose: {
          lv: 'Glabā reklāmas klikšķa identifikatoru',
          et: 'Säilitab reklaamikliki identifikaatori',
          en: 'Stores the identifier of an ad click',
        },
      },
      {
        name: 'IDE',
        party: 'third',
        ...lasting(13, 'month'),
        purpose: {
          lv: 'Reklāmas izvēle vietnē doubleclick.net',
          et: 'Reklaami valimine aadressil doubleclick.net',
          en: 'Selection of ads on doubleclick.net',
        },
        ...databaseSays({ lv: '2 gadi', et: '2 aastat', en: '2 years' }),
      },
      {
        name: 'test_cookie',
        party: 'third',
        ...lasting(15, 'minute'),
        purpose: {
          lv: 'Pārbauda, vai pārlūkprogramma pieņem sīkdatnes',
          et: 'Kontrollib, kas veebilehitseja võtab küpsiseid vastu',
          en: 'Tests whether the browser accepts cookies',
        },
        ...databaseSays({ lv: '1 gads', et: '1 aasta', en: '1 year' }),
      },
    ]),
  },
  factNotes: [
    listNotRead,
    hostsToCheck('googletagmanager.com/gtag/destination'),
    roleDepends(
      {
        lv: 'Dažiem pakalpojumiem Google ir kopīgs pārzinis: tas atkarīgs no līguma noteikumiem.',
        et: 'Mõne teenuse puhul on Google kaasvastutav töötleja: see oleneb lepingutingimustest.',
        en: 'For some services Google is a joint controller: that depends on the terms agreed.',
      },
      'unverified',
    ),
  ],
  text: paragraph(
    {
      lv: 'Mēs izmantojam Google Ads, lai rādītu savu reklāmu un noteiktu, vai klikšķis uz tās beidzies ar pirkumu. Tiek apstrādāts reklāmas klikšķa identifikators, pārlūkprogrammas identifikators, skatītās lapas un veiktie pirkumi.',
      et: 'Kasutame Google Adsi, et näidata oma reklaami ja mõõta, kas klõps sellel viis ostuni. Töödeldakse reklaamikliki identifikaatorit, veebilehitseja identifikaatorit, vaadatud lehti ja tehtud oste.',
      en: 'We use Google Ads to show our advertising and to measure whether a click on it led to a purchase. It processes the identifier of the ad click, an identifier of the browser, the pages viewed and the purchases made.',
    },
    consentBasis,
    {
      lv: 'Mūsu vietnes sīkdatnes glabājas līdz 90 dienām, doubleclick.net sīkdatnes – līdz 13 mēnešiem. Datus saņem Google Ireland Limited un Google LLC, kas kā pārziņi tos izmanto arī saviem nolūkiem.',
      et: 'Meie saidi küpsiseid säilitatakse kuni 90 päeva, doubleclick.net-i küpsiseid kuni 13 kuud. Andmed saavad Google Ireland Limited ja Google LLC, kes kasutavad neid vastutavate töötlejatena ka oma eesmärkidel.',
      en: 'The cookies of our site are kept for up to 90 days, those of doubleclick.net for up to 13 months. The data are received by Google Ireland Limited and Google LLC, which as controllers also use them for purposes of their own.',
    },
    transferToUsa,
  ),
}
