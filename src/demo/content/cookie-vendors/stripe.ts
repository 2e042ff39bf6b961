import { type CookieVendor, cookiesOf, lasting } from './cookie-rows.ts'

export const stripe: CookieVendor = {
  key: 'stripe',
  name: 'Stripe',
  provider: 'stripe',
  category: 'necessary',
  purposes: ['payments'],
  listed: false,
  hosts: ['js.stripe.com/'],
  confidence: 'verified',
  cookies: cookiesOf('stripe', [
    {
      name: '__stripe_mid',
      ...lasting(1, 'year'),
      purpose: {
        lv: 'Krāpšanas novēršana: ierīces identifikators',
        et: 'Pettuste ennetamine: seadme identifikaator',
        en: 'Fraud prevention: device identifier',
      },
    },
    {
      name: '__stripe_sid',
      ...lasting(30, 'minute'),
      purpose: {
        lv: 'Krāpšanas novēršana: sesijas identifikators',
        et: 'Pettuste ennetamine: seansi identifikaator',
        en: 'Fraud prevention: session identifier',
      },
    },
    {
      name: 'm',
      party: 'third',
      ...lasting(2, 'year'),
      purpose: {
        lv: 'Krāpšanas novēršana vietnē m.stripe.com',
        et: 'Pettuste ennetamine aadressil m.stripe.com',
        en: 'Fraud prevention on m.stripe.com',
      },
    },
  ]),
}
