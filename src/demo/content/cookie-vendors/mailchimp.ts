import type { Localised } from '../localised.ts'
import { type CookieVendor, cookiesOf, lasting, startingWith } from './cookie-rows.ts'

const abandonedCart: Localised = {
  lv: 'Saista nepabeigtu pirkumu grozu ar e-pasta adresi',
  et: 'Seob pooleli jäänud ostukorvi e-posti aadressiga',
  en: 'Links an abandoned cart to an email address',
}

export const mailchimp: CookieVendor = {
  key: 'mailchimp',
  name: 'Mailchimp',
  provider: 'mailchimp',
  category: 'marketing',
  purposes: ['newsletters', 'personalised-offers'],
  listed: false,
  hosts: ['chimpstatic.com/'],
  confidence: 'unverified',
  cookies: cookiesOf('mailchimp', [
    {
      name: 'mailchimp_landing_site',
      ...lasting(28, 'day'),
      purpose: {
        lv: 'Apmeklējuma pirmā lapa, lai noteiktu, kas noveda pie pirkuma',
        et: 'Külastuse esimene leht, et määrata, mis ostuni viis',
        en: 'First page of the visit, to find what led to a purchase',
      },
      confidence: 'unverified',
    },
    { name: 'mailchimp_user_email', ...lasting(28, 'day'), purpose: abandonedCart, confidence: 'unverified' },
    { name: 'mailchimp_user_previous_email', ...lasting(28, 'day'), purpose: abandonedCart, confidence: 'unverified' },
    { ...startingWith('mailchimp.cart.'), ...lasting(28, 'day'), purpose: abandonedCart, confidence: 'unverified' },
    {
      name: 'mc_cid',
      ...lasting(14, 'day', 28),
      purpose: {
        lv: 'Kampaņas identifikators no e-pasta vēstulē atvērtas saites',
        et: 'Kampaania identifikaator e-kirjas avatud lingist',
        en: 'Campaign identifier from a link opened in an email',
      },
    },
    {
      name: 'mc_eid',
      ...lasting(14, 'day', 28),
      purpose: {
        lv: 'Saņēmēja identifikators no e-pasta vēstulē atvērtas saites',
        et: 'Saaja identifikaator e-kirjas avatud lingist',
        en: 'Recipient identifier from a link opened in an email',
      },
    },
    {
      name: '_mcid',
      ...lasting(1, 'year'),
      purpose: {
        lv: 'Mailchimp apmeklētāja identifikators',
        et: 'Külastaja identifikaator Mailchimpis',
        en: 'Mailchimp visitor identifier',
      },
      confidence: 'unverified',
    },
  ]),
}
