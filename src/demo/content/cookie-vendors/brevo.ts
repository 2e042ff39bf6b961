import { type CookieVendor, cookiesOf, lasting } from './cookie-rows.ts'

export const brevo: CookieVendor = {
  key: 'brevo',
  name: 'Brevo',
  provider: 'brevo',
  category: 'marketing',
  purposes: ['newsletters', 'personalised-offers'],
  listed: false,
  hosts: ['sibautomation.com/', 'cdn.brevo.com/'],
  confidence: 'unverified',
  cookies: cookiesOf('brevo', [
    {
      name: 'sib_cuid',
      ...lasting(6, 'month'),
      purpose: {
        lv: 'Brevo izsekotāja apmeklētāja identifikators',
        et: 'Külastaja identifikaator Brevo jälgijas',
        en: 'Visitor identifier of the Brevo tracker',
      },
      confidence: 'unverified',
    },
    {
      name: 'uuid',
      party: 'third',
      ...lasting(6, 'month', 12),
      purpose: {
        lv: 'Izsekotāja identifikators vietnē sibautomation.com',
        et: 'Jälgija identifikaator aadressil sibautomation.com',
        en: 'Tracker identifier on sibautomation.com',
      },
      confidence: 'unverified',
    },
  ]),
}
