import type { VendorPresetInput } from '../preset.ts'
import { chatText, loadOnClick } from './chat.ts'
import { cookiesOf, lasting, startingWith } from './cookie-rows.ts'
import { hostsToCheck, vendorSaysListed } from './fact-notes.ts'
import { transferToUsa } from './sentences.ts'

const checkedIn = 'Open Cookie Database; tarteaucitron'

export const intercom: VendorPresetInput = {
  id: 'intercom',
  version: 1,
  name: 'Intercom Messenger',
  knownAs: ['Intercom'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'intercom',
    name: 'Intercom, Inc.',
    tradeName: 'Intercom',
    legalEntity: 'Intercom, Inc.',
    eeaEntity: 'Intercom R&D Unlimited Company',
    role: 'processor',
    kind: 'chat',
    country: 'US',
    transferTools: ['scc', 'dpf'],
    confidence: 'unverified',
  },
  cookieVendor: {
    key: 'intercom',
    name: 'Intercom',
    category: 'preferences',
    hosts: ['widget.intercom.io/', 'js.intercomcdn.com/'],
    confidence: 'verified',
    cookies: cookiesOf([
      {
        ...startingWith('intercom-id-'),
        distinctive: true,
        checkedIn,
        ...lasting(9, 'month'),
        purpose: {
          lv: 'Anonīms apmeklētāja identifikators',
          et: 'Külastaja anonüümne identifikaator',
          en: 'Anonymous visitor identifier',
        },
      },
      {
        ...startingWith('intercom-session-'),
        distinctive: true,
        checkedIn,
        ...lasting(7, 'day'),
        purpose: {
          lv: 'Uztur sarunas sesiju',
          et: 'Hoiab vestlusseanssi',
          en: 'Keeps the session of the conversation',
        },
      },
      {
        ...startingWith('intercom-device-id-'),
        distinctive: true,
        ...lasting(9, 'month'),
        purpose: {
          lv: 'Ierīces identifikators',
          et: 'Seadme identifikaator',
          en: 'Device identifier',
        },
      },
    ]),
  },
  factNotes: [vendorSaysListed, hostsToCheck('js.intercomcdn.com/')],
  text: chatText('Intercom', {
    kept: {
      lv: 'Sīkdatnes ar apmeklētāja un ierīces identifikatoru glabājas 9 mēnešus.',
      et: 'Külastaja ja seadme identifikaatoriga küpsiseid säilitatakse 9 kuud.',
      en: 'The cookies with the identifiers of the visitor and the device are kept for 9 months.',
    },
    received: [
      {
        lv: 'Datus saņem mūsu apstrādātājs Intercom R&D Unlimited Company (Īrija) un Intercom, Inc. (ASV).',
        et: 'Andmed saavad meie volitatud töötleja Intercom R&D Unlimited Company (Iirimaa) ja Intercom, Inc. (USA).',
        en: 'The data are received by our processor Intercom R&D Unlimited Company (Ireland) and by Intercom, Inc. (USA).',
      },
      transferToUsa,
    ],
  }),
  advice: loadOnClick,
}
