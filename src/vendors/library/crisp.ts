import type { VendorPresetInput } from '../preset.ts'
import { chatText, loadOnClick } from './chat.ts'
import { cookiesOf, lasting, session } from './cookie-rows.ts'

// Browsers keep the slash of the names encoded.
const slash = '(?:/|%2F)'

export const crisp: VendorPresetInput = {
  id: 'crisp',
  version: 1,
  name: 'Crisp',
  knownAs: ['Crisp', 'Crisp Chat', 'Crisp IM', 'crisp.chat'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'crisp',
    name: 'Crisp IM SAS',
    tradeName: 'Crisp',
    legalEntity: 'Crisp IM SAS',
    role: 'processor',
    kind: 'chat',
    country: 'FR',
    confidence: 'verified',
  },
  cookieVendor: {
    key: 'crisp',
    name: 'Crisp',
    category: 'preferences',
    hosts: ['client.crisp.chat/'],
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: 'crisp-client/session/*',
        pattern: `^crisp-client${slash}session${slash}`,
        distinctive: true,
        checkedIn: 'Open Cookie Database; tarteaucitron; docs.crisp.chat',
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
        distinctive: true,
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
        distinctive: true,
        ...session,
        purpose: {
          lv: 'Nosaka, kuram domēnam sīkdatnes var iestatīt',
          et: 'Tuvastab, millisele domeenile saab küpsiseid seada',
          en: 'Determines for which domain cookies can be set',
        },
        confidence: 'unverified',
      },
    ]),
  },
  text: chatText('Crisp', {
    kept: {
      lv: 'Sīkdatne ar tērzēšanas identifikatoru glabājas 6 mēnešus.',
      et: 'Vestluse identifikaatoriga küpsist säilitatakse 6 kuud.',
      en: 'The cookie with the identifier of the chat is kept for 6 months.',
    },
    received: [
      {
        lv: 'Datus saņem mūsu apstrādātājs Crisp IM SAS (Francija).',
        et: 'Andmed saab meie volitatud töötleja Crisp IM SAS (Prantsusmaa).',
        en: 'The data are received by our processor Crisp IM SAS (France).',
      },
    ],
  }),
  advice: loadOnClick,
}
