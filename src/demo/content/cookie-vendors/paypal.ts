import type { Localised } from '../localised.ts'
import { type CookieVendor, cookiesOf, lasting, session } from './cookie-rows.ts'

const fraudPrevention: Localised = { lv: 'Krāpšanas novēršana', et: 'Pettuste ennetamine', en: 'Fraud prevention' }

export const paypal: CookieVendor = {
  key: 'paypal',
  name: 'PayPal',
  provider: 'paypal',
  category: 'necessary',
  purposes: ['payments'],
  listed: false,
  hosts: ['paypal.com/sdk/js', 'paypalobjects.com/'],
  confidence: 'verified',
  cookies: cookiesOf('paypal', [
    { name: 'ts', party: 'third', ...lasting(3, 'year'), purpose: fraudPrevention },
    { name: 'ts_c', party: 'third', ...lasting(3, 'year'), purpose: fraudPrevention },
    { name: 'tsrce', party: 'third', ...lasting(3, 'day'), purpose: fraudPrevention },
    {
      name: 'nsid',
      party: 'third',
      ...session,
      purpose: { lv: 'Sesijas drošība', et: 'Seansi turvalisus', en: 'Security of the session' },
    },
    {
      name: 'x-pp-s',
      party: 'third',
      ...session,
      purpose: { lv: 'Sesijas stāvoklis', et: 'Seansi olek', en: 'State of the session' },
    },
    {
      name: 'l7_az',
      party: 'third',
      ...lasting(30, 'minute'),
      purpose: {
        lv: 'Novirza pieprasījumus uz vienu datu centru',
        et: 'Suunab päringud samasse andmekeskusesse',
        en: 'Routes requests to one data centre',
      },
    },
    {
      name: 'enforce_policy',
      party: 'third',
      ...lasting(1, 'year'),
      purpose: {
        lv: 'Glabā piemērojamo noteikumu stāvokli',
        et: 'Säilitab kohaldatavate reeglite oleku',
        en: 'Stores which policy applies',
      },
    },
    {
      name: 'LANG',
      party: 'third',
      ...lasting(8, 'hour'),
      purpose: { lv: 'Valodas izvēle', et: 'Keelevalik', en: 'Choice of language' },
      confidence: 'unverified',
    },
  ]),
}
