import type { Localised } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { chatText, loadOnClick } from './chat.ts'
import { cookiesOf, lasting, persistent, session, startingWith } from './cookie-rows.ts'
import { unknownWhetherListed } from './fact-notes.ts'
import { lifetimesInList } from './sentences.ts'

const olderIdentifier: Localised = {
  lv: 'Apmeklētāja identifikators vecākās logrīka versijās',
  et: 'Külastaja identifikaator vestlusakna vanemates versioonides',
  en: 'Visitor identifier of older versions of the chat',
}
// The names are confirmed; that older versions kept them longer than six months is not.
const older = { ...lasting(6, 'month'), purpose: olderIdentifier, confidence: 'unverified', distinctive: true } as const

export const tawkTo: VendorPresetInput = {
  id: 'tawk-to',
  version: 1,
  name: 'tawk.to',
  knownAs: ['tawk.to'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'tawk-to',
    name: 'tawk.to inc.',
    tradeName: 'Tawk.to',
    legalEntity: 'tawk.to inc.',
    role: 'processor',
    kind: 'chat',
    country: 'US',
    transferTools: ['scc'],
    confidence: 'unverified',
  },
  cookieVendor: {
    key: 'tawk-to',
    name: 'Tawk.to',
    category: 'preferences',
    hosts: ['embed.tawk.to/'],
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: 'twk_idm_key',
        distinctive: true,
        ...session,
        purpose: {
          lv: 'Savienojuma identifikators',
          et: 'Ühenduse identifikaator',
          en: 'Identifier of the connection',
        },
        confidence: 'unverified',
      },
      {
        ...startingWith('twk_uuid_'),
        distinctive: true,
        ...lasting(6, 'month'),
        purpose: {
          lv: 'Atpazīst apmeklētāju, kurš atgriežas',
          et: 'Tunneb naasva külastaja ära',
          en: 'Recognises a returning visitor',
        },
        confidence: 'unverified',
      },
      {
        name: 'TawkConnectionTime',
        distinctive: true,
        ...session,
        purpose: {
          lv: 'Glabā savienojuma laiku',
          et: 'Säilitab ühenduse aja',
          en: 'Stores the time of the connection',
        },
      },
      { ...startingWith('tawk_'), ...older },
      { name: 'tawkUUID', ...older },
      { name: '__tawkuuid', ...older },
      { name: 'TawkCookie', ...older },
      {
        ...startingWith('twk_token_'),
        distinctive: true,
        storage: 'local-storage',
        ...persistent,
        purpose: {
          lv: 'Tērzēšanas sesijas marķieris',
          et: 'Vestlusseansi pääsuluba (token)',
          en: 'Token of the chat session',
        },
        confidence: 'unverified',
      },
    ]),
  },
  factNotes: [unknownWhetherListed],
  text: chatText('tawk.to', {
    kept: lifetimesInList,
    received: [
      {
        lv: 'Datus saņem mūsu apstrādātājs tawk.to inc. (ASV), un tos aizsargā līguma standartklauzulas.',
        et: 'Andmed saab meie volitatud töötleja tawk.to inc. (USA) ja neid kaitsevad lepingu tüüptingimused.',
        en: 'The data are received by our processor tawk.to inc. (USA) and protected by standard contractual clauses.',
      },
    ],
  }),
  advice: loadOnClick,
}
