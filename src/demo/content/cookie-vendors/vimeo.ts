import { type CookieVendor, cookiesOf, lasting, session } from './cookie-rows.ts'

export const vimeo: CookieVendor = {
  key: 'vimeo',
  name: 'Vimeo',
  provider: 'vimeo',
  category: 'statistics',
  displayGroup: 'video',
  hosts: ['player.vimeo.com/'],
  confidence: 'verified',
  cookies: cookiesOf('vimeo', [
    {
      name: 'vuid',
      party: 'third',
      ...lasting(2, 'year'),
      purpose: {
        lv: 'Apmeklētāja identifikators skatīšanās statistikai',
        et: 'Külastaja identifikaator vaatamisstatistika jaoks',
        en: 'Visitor identifier for viewing statistics',
      },
    },
    {
      name: 'player',
      party: 'third',
      category: 'preferences',
      ...lasting(1, 'year'),
      purpose: {
        lv: 'Atceras atskaņotāja iestatījumus',
        et: 'Jätab meelde pleieri seaded',
        en: 'Remembers the settings of the player',
      },
    },
    {
      name: '__cf_bm',
      party: 'third',
      category: 'necessary',
      ...lasting(30, 'minute'),
      purpose: {
        lv: 'Cloudflare aizsardzība pret robotprogrammām',
        et: 'Cloudflare’i kaitse robotprogrammide eest',
        en: 'Bot protection by Cloudflare',
      },
    },
    {
      name: '_cfuvid',
      party: 'third',
      category: 'necessary',
      ...session,
      purpose: {
        lv: 'Cloudflare pieprasījumu biežuma ierobežošana',
        et: 'Päringute sageduse piiramine Cloudflare’i poolt',
        en: 'Rate limiting by Cloudflare',
      },
    },
  ]),
}
