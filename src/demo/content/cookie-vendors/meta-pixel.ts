import { type CookieVendor, cookiesOf, lasting } from './cookie-rows.ts'

export const metaPixel: CookieVendor = {
  key: 'meta-pixel',
  name: 'Meta Pixel',
  provider: 'meta',
  category: 'marketing',
  purposes: ['personalised-offers'],
  hosts: ['connect.facebook.net/', 'facebook.com/tr'],
  confidence: 'verified',
  cookies: cookiesOf('meta-pixel', [
    {
      name: '_fbp',
      ...lasting(90, 'day'),
      purpose: {
        lv: 'Atpazīst pārlūkprogrammu reklāmas rezultātu mērīšanai un atkārtotai mērķēšanai',
        et: 'Tunneb veebilehitseja ära reklaami tulemuste mõõtmiseks ja taasturunduseks',
        en: 'Recognises the browser for ad measurement and remarketing',
      },
    },
    {
      name: '_fbc',
      ...lasting(90, 'day'),
      purpose: {
        lv: 'Glabā reklāmas klikšķa identifikatoru (fbclid)',
        et: 'Säilitab reklaamikliki identifikaatori (fbclid)',
        en: 'Stores the identifier of an ad click (fbclid)',
      },
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
}
