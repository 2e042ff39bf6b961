import type { Localised } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, lasting, startingWith } from './cookie-rows.ts'
import { hostsToCheck, vendorSaysListed } from './fact-notes.ts'
import { newsletterText } from './newsletter.ts'
import { transferToUsa } from './sentences.ts'

const abandonedCart: Localised = {
  lv: 'Saista nepabeigtu pirkumu grozu ar e-pasta adresi',
  et: 'Seob pooleli jäänud ostukorvi e-posti aadressiga',
  en: 'Links an abandoned cart to an email address',
}
const ofCart = { ...lasting(28, 'day'), purpose: abandonedCart, confidence: 'unverified', distinctive: true } as const

export const mailchimp: VendorPresetInput = {
  id: 'mailchimp',
  version: 1,
  name: 'Mailchimp',
  knownAs: ['Mailchimp'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'mailchimp',
    name: 'Mailchimp',
    legalEntity: 'The Rocket Science Group LLC d/b/a Mailchimp (Intuit Inc.)',
    role: 'processor',
    kind: 'email-marketing',
    country: 'US',
    transferTools: ['scc', 'dpf'],
    confidence: 'unverified',
  },
  cookieVendor: {
    key: 'mailchimp',
    name: 'Mailchimp',
    category: 'marketing',
    hosts: ['chimpstatic.com/'],
    confidence: 'unverified',
    cookies: cookiesOf([
      {
        name: 'mailchimp_landing_site',
        distinctive: true,
        ...lasting(28, 'day'),
        purpose: {
          lv: 'Apmeklējuma pirmā lapa, lai noteiktu, kas noveda pie pirkuma',
          et: 'Külastuse esimene leht, et määrata, mis ostuni viis',
          en: 'First page of the visit, to find what led to a purchase',
        },
        confidence: 'unverified',
        note: {
          lv: 'Iestata spraudnis Mailchimp for WooCommerce.',
          et: 'Seab plugin Mailchimp for WooCommerce.',
          en: 'Set by the plugin Mailchimp for WooCommerce.',
        },
      },
      { name: 'mailchimp_user_email', ...ofCart },
      { name: 'mailchimp_user_previous_email', ...ofCart },
      { ...startingWith('mailchimp.cart.'), ...ofCart },
      {
        name: 'mc_cid',
        distinctive: true,
        ...lasting(14, 'day', 28),
        purpose: {
          lv: 'Kampaņas identifikators no e-pasta vēstulē atvērtas saites',
          et: 'Kampaania identifikaator e-kirjas avatud lingist',
          en: 'Campaign identifier from a link opened in an email',
        },
      },
      {
        name: 'mc_eid',
        distinctive: true,
        ...lasting(14, 'day', 28),
        purpose: {
          lv: 'Saņēmēja identifikators no e-pasta vēstulē atvērtas saites',
          et: 'Saaja identifikaator e-kirjas avatud lingist',
          en: 'Recipient identifier from a link opened in an email',
        },
      },
      {
        name: '_mcid',
        distinctive: true,
        ...lasting(1, 'year'),
        purpose: {
          lv: 'Mailchimp apmeklētāja identifikators',
          et: 'Külastaja identifikaator Mailchimpis',
          en: 'Mailchimp visitor identifier',
        },
        confidence: 'unverified',
      },
    ]),
  },
  factNotes: [vendorSaysListed, hostsToCheck('chimpstatic.com/')],
  text: newsletterText('Mailchimp', [
    {
      lv: 'Datus saņem mūsu apstrādātājs The Rocket Science Group LLC (Mailchimp, Intuit grupa, ASV).',
      et: 'Andmed saab meie volitatud töötleja The Rocket Science Group LLC (Mailchimp, Intuiti kontsern, USA).',
      en: 'The data are received by our processor The Rocket Science Group LLC (Mailchimp, Intuit group, USA).',
    },
    transferToUsa,
  ]),
  advice: {
    lv: 'Sīkdatnes ir tikai tad, ja vietnē ir Mailchimp skripts; ja kontaktus sūta tikai serveris, tās dzēsiet.',
    et: 'Küpsised on olemas ainult siis, kui saidil on Mailchimpi skript; kui kontaktid saadab ainult server, kustutage need.',
    en: 'There are cookies only where the script of Mailchimp is on the site; where contacts are sent by the server alone, delete them.',
  },
}
