import { type CookieVendor, cookiesOf, lasting, persistent, session, startingWith } from './cookie-rows.ts'

export const youtube: CookieVendor = {
  key: 'youtube',
  name: 'YouTube',
  provider: 'youtube',
  category: 'marketing',
  displayGroup: 'video',
  hosts: ['youtube.com/embed/', 'youtube-nocookie.com/', 'youtube.com/iframe_api'],
  confidence: 'verified',
  cookies: cookiesOf('youtube', [
    {
      name: 'VISITOR_INFO1_LIVE',
      party: 'third',
      ...lasting(180, 'day'),
      purpose: {
        lv: 'Novērtē savienojuma ātrumu un pielāgo ieteikumus',
        et: 'Hindab ühenduse kiirust ja kohandab soovitusi',
        en: 'Estimates the bandwidth and adapts recommendations',
      },
    },
    {
      name: 'VISITOR_PRIVACY_METADATA',
      party: 'third',
      ...lasting(180, 'day'),
      purpose: {
        lv: 'Glabā apmeklētāja identifikatora piekrišanas stāvokli',
        et: 'Säilitab külastaja identifikaatori nõusoleku oleku',
        en: 'Stores the consent state of the visitor identifier',
      },
    },
    {
      name: 'YSC',
      party: 'third',
      ...session,
      purpose: {
        lv: 'Saista vienas sesijas veiktās darbības',
        et: 'Seob ühe seansi jooksul tehtud toimingud',
        en: 'Links the actions within one session',
      },
    },
    {
      name: 'PREF',
      party: 'third',
      category: 'preferences',
      ...lasting(8, 'month'),
      purpose: {
        lv: 'Atceras atskaņotāja preferences',
        et: 'Jätab meelde pleieri eelistused',
        en: 'Remembers the preferences of the player',
      },
    },
    {
      name: '__Secure-ROLLOUT_TOKEN',
      party: 'third',
      ...lasting(180, 'day'),
      purpose: {
        lv: 'Pārvalda jaunu funkciju pakāpenisku ieviešanu',
        et: 'Juhib uute funktsioonide järkjärgulist kasutuselevõttu',
        en: 'Controls the gradual roll-out of new features',
      },
    },
    {
      name: 'GPS',
      party: 'third',
      ...lasting(30, 'minute'),
      purpose: {
        lv: 'Nosaka atrašanās vietu pēc IP adreses vai mobilās ierīces',
        et: 'Määrab asukoha IP-aadressi või mobiilseadme järgi',
        en: 'Determines the location from the IP address or the mobile device',
      },
    },
    {
      ...startingWith('yt-remote-'),
      storage: 'local-storage',
      party: 'third',
      category: 'preferences',
      // Some of them last for a session only.
      ...persistent,
      purpose: {
        lv: 'Glabā atskaņotāja un attēla pārraidīšanas stāvokli',
        et: 'Säilitab pleieri ja teise seadmesse edastamise oleku',
        en: 'Stores the state of the player and of casting',
      },
      confidence: 'unverified',
    },
  ]),
}
