import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, lasting } from './cookie-rows.ts'
import { hostsToCheck } from './fact-notes.ts'
import { newsletterText } from './newsletter.ts'

export const brevo: VendorPresetInput = {
  id: 'brevo',
  version: 1,
  name: 'Brevo (Sendinblue)',
  knownAs: ['Brevo', 'Sendinblue'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'brevo',
    name: 'Brevo',
    legalEntity: 'Sendinblue SAS',
    role: 'processor',
    kind: 'email-marketing',
    country: 'FR',
    confidence: 'verified',
  },
  cookieVendor: {
    key: 'brevo',
    name: 'Brevo',
    category: 'marketing',
    hosts: ['sibautomation.com/', 'cdn.brevo.com/'],
    confidence: 'unverified',
    cookies: cookiesOf([
      {
        name: 'sib_cuid',
        distinctive: true,
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
  },
  factNotes: [
    hostsToCheck('cdn.brevo.com/'),
    {
      part: 'processor',
      fields: ['transferTools'],
      confidence: 'unverified',
      note: {
        lv: 'Brevo atrodas ES, bet daži tā piesaistītie apstrādātāji ir ārpus tās: skatiet to sarakstu Brevo līgumā.',
        et: 'Brevo asub ELis, kuid mõni tema kaasatud töötleja on väljaspool seda: vaadake nende loendit Brevo lepingust.',
        en: 'Brevo is in the EU, but some of its own processors are outside: see their list in the agreement with Brevo.',
      },
    },
  ],
  text: newsletterText('Brevo', [
    {
      lv: 'Datus saņem mūsu apstrādātājs Sendinblue SAS (Brevo, Francija); daži tā piesaistītie apstrādātāji var atrasties ārpus EEZ.',
      et: 'Andmed saab meie volitatud töötleja Sendinblue SAS (Brevo, Prantsusmaa); mõni tema kaasatud töötleja võib asuda väljaspool EMPd.',
      en: 'The data are received by our processor Sendinblue SAS (Brevo, France); some of its own processors may be outside the EEA.',
    },
  ]),
}
