import { type CookieVendor, cookiesOf, lasting, session } from './cookie-rows.ts'

// Browsers keep the slash of the names encoded.
const slash = '(?:/|%2F)'

export const crisp: CookieVendor = {
  key: 'crisp',
  name: 'Crisp',
  provider: 'crisp',
  category: 'preferences',
  purposes: ['customer-support'],
  displayGroup: 'chat-tools',
  hosts: ['client.crisp.chat/'],
  confidence: 'verified',
  cookies: cookiesOf('crisp', [
    {
      name: 'crisp-client/session/*',
      pattern: `^crisp-client${slash}session${slash}`,
      ...lasting(6, 'month'),
      purpose: {
        lv: 'Atjauno tērzēšanas sesiju',
        et: 'Taastab vestlusseansi',
        en: 'Restores the chat session',
      },
    },
    {
      name: 'crisp-client/socket/*',
      pattern: `^crisp-client${slash}socket${slash}`,
      // Said to last for minutes; how many is not known.
      ...session,
      purpose: {
        lv: 'Uztur savienojumu ar tērzēšanas serveri',
        et: 'Hoiab ühendust vestlusserveriga',
        en: 'Keeps the connection to the chat server',
      },
      confidence: 'unverified',
    },
    {
      name: 'crisp-client/domain-detect/*',
      pattern: `^crisp-client${slash}domain-detect${slash}`,
      ...session,
      purpose: {
        lv: 'Nosaka, kuram domēnam sīkdatnes var iestatīt',
        et: 'Tuvastab, millisele domeenile saab küpsiseid seada',
        en: 'Determines for which domain cookies can be set',
      },
      confidence: 'unverified',
    },
  ]),
}
