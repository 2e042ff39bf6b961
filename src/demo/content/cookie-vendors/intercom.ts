import { type CookieVendor, cookiesOf, lasting, startingWith } from './cookie-rows.ts'

export const intercom: CookieVendor = {
  key: 'intercom',
  name: 'Intercom',
  provider: 'intercom',
  category: 'preferences',
  purposes: ['customer-support'],
  displayGroup: 'chat-tools',
  hosts: ['widget.intercom.io/', 'js.intercomcdn.com/'],
  confidence: 'verified',
  cookies: cookiesOf('intercom', [
    {
      ...startingWith('intercom-id-'),
      ...lasting(9, 'month'),
      purpose: {
        lv: 'Anonīms apmeklētāja identifikators',
        et: 'Külastaja anonüümne identifikaator',
        en: 'Anonymous visitor identifier',
      },
    },
    {
      ...startingWith('intercom-session-'),
      ...lasting(7, 'day'),
      purpose: {
        lv: 'Uztur sarunas sesiju',
        et: 'Hoiab vestlusseanssi',
        en: 'Keeps the session of the conversation',
      },
    },
    {
      ...startingWith('intercom-device-id-'),
      ...lasting(9, 'month'),
      purpose: {
        lv: 'Ierīces identifikators',
        et: 'Seadme identifikaator',
        en: 'Device identifier',
      },
    },
  ]),
}
