import type { Localised } from '../localised.ts'
import { type CookieVendor, cookiesOf, lasting } from './cookie-rows.ts'

const consentChoice: Localised = {
  lv: 'Glabā Google piekrišanas izvēli',
  et: 'Säilitab Google’i nõusolekuvaliku',
  en: 'Stores the choice made in Google’s consent notice',
}

export const googleMaps: CookieVendor = {
  key: 'google-maps',
  name: 'Google Maps',
  provider: 'google-maps',
  category: 'marketing',
  hosts: ['google.com/maps/embed', 'maps.googleapis.com/', 'maps.google.com/maps'],
  confidence: 'verified',
  cookies: cookiesOf('google-maps', [
    {
      name: 'NID',
      party: 'third',
      ...lasting(6, 'month'),
      purpose: {
        lv: 'Preferences un reklāma vietnē google.com',
        et: 'Eelistused ja reklaam veebisaidil google.com',
        en: 'Preferences and ads on google.com',
      },
    },
    {
      name: 'AEC',
      party: 'third',
      category: 'necessary',
      ...lasting(6, 'month'),
      purpose: {
        lv: 'Pārbauda, vai pieprasījumus tiešām veic lietotājs',
        et: 'Kontrollib, kas päringu teeb tõesti kasutaja',
        en: 'Checks that requests really come from the user',
      },
    },
    { name: 'SOCS', party: 'third', category: 'necessary', ...lasting(13, 'month'), purpose: consentChoice },
    { name: 'CONSENT', party: 'third', category: 'necessary', ...lasting(13, 'month'), purpose: consentChoice },
  ]),
}
