import type { Localised } from '../localised.ts'
import { type CookieVendor, cookiesOf, lasting, persistent, session, startingWith } from './cookie-rows.ts'

const olderIdentifier: Localised = {
  lv: 'Apmeklētāja identifikators vecākās logrīka versijās',
  et: 'Külastaja identifikaator vestlusakna vanemates versioonides',
  en: 'Visitor identifier of older versions of the chat',
}
// The names are confirmed; that older versions kept them longer than six months is not.
const older = { ...lasting(6, 'month'), purpose: olderIdentifier, confidence: 'unverified' } as const

export const tawkTo: CookieVendor = {
  key: 'tawk-to',
  name: 'Tawk.to',
  provider: 'tawk-to',
  category: 'preferences',
  purposes: ['customer-support'],
  displayGroup: 'chat-tools',
  hosts: ['embed.tawk.to/'],
  confidence: 'verified',
  cookies: cookiesOf('tawk-to', [
    {
      name: 'twk_idm_key',
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
}
