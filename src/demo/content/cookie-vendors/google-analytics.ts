import { type CookieVendor, cookiesOf, lasting, startingWith } from './cookie-rows.ts'

export const googleAnalytics: CookieVendor = {
  key: 'google-analytics',
  name: 'Google Analytics',
  provider: 'google',
  category: 'statistics',
  purposes: ['traffic-measurement'],
  hosts: ['google-analytics.com/', 'googletagmanager.com/gtag/'],
  consentSignals: ['analytics_storage'],
  confidence: 'verified',
  cookies: cookiesOf('google-analytics', [
    {
      name: '_ga',
      ...lasting(2, 'year'),
      purpose: {
        lv: 'Atšķir apmeklētājus pēc nejauša identifikatora',
        et: 'Eristab külastajaid juhusliku identifikaatori järgi',
        en: 'Tells visitors apart by a random identifier',
      },
    },
    {
      ...startingWith('_ga_'),
      ...lasting(2, 'year'),
      purpose: {
        lv: 'Uztur viena Google Analytics īpašuma sesijas stāvokli',
        et: 'Hoiab ühe Google Analyticsi atribuudi seansi olekut',
        en: 'Keeps the session state of one Google Analytics property',
      },
    },
    {
      name: '_gid',
      ...lasting(24, 'hour'),
      purpose: {
        lv: 'Apmeklētāja identifikators vecākajā Universal Analytics versijā',
        et: 'Külastaja identifikaator vanemas Universal Analyticsi versioonis',
        en: 'Visitor identifier of the older Universal Analytics',
      },
    },
    {
      ...startingWith('_gat'),
      ...lasting(1, 'minute'),
      purpose: {
        lv: 'Ierobežo pieprasījumu biežumu vecākajā Universal Analytics versijā',
        et: 'Piirab päringute sagedust vanemas Universal Analyticsi versioonis',
        en: 'Limits the rate of requests in the older Universal Analytics',
      },
    },
  ]),
}
