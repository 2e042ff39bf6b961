import type { SnapshotInput } from '../../policy/snapshot.ts'
import type { Localised } from './localised.ts'
import { ordered } from './ordered.ts'

type Row = {
  key: string
  source: 'provided' | 'collected'
  name: Localised
  details?: Localised
  obligation: 'not-stated'
}

const provided = (key: string, name: Localised, details?: Localised): Row => ({
  key,
  source: 'provided',
  name,
  ...(details && { details }),
  // The policy does not say whether users must give their data (GDPR Art. 13(2)(e)).
  obligation: 'not-stated',
})

const collected = (key: string, name: Localised, details?: Localised): Row => ({
  ...provided(key, name, details),
  source: 'collected',
})

export const dataCategories: SnapshotInput['dataCategories'] = ordered([
  provided('name', { lv: 'Vārds', et: 'Nimi', en: 'Name' }),
  provided('email', { lv: 'E-pasta adrese', et: 'E-posti aadress', en: 'Email address' }),
  provided('phone', { lv: 'Tālruņa numurs', et: 'Telefoninumber', en: 'Telephone number' }),
  provided('messages', { lv: 'Ziņojumi un pieprasījumi', et: 'Sõnumid ja päringud', en: 'Messages and enquiries' }),
  provided(
    'account',
    { lv: 'Konta dati', et: 'Kontoandmed', en: 'Account data' },
    {
      lv: 'lietotājvārds, paroles jaucējkods',
      et: 'kasutajanimi, parooli räsi',
      en: 'user name, password hash',
    },
  ),
  provided('addresses', {
    lv: 'Norēķinu un piegādes adrese',
    et: 'Arveldus- ja tarneaadress',
    en: 'Billing and delivery address',
  }),
  provided('order-history', { lv: 'Pasūtījumu vēsture', et: 'Tellimuste ajalugu', en: 'Order history' }),
  collected('ip-address', { lv: 'IP adrese', et: 'IP-aadress', en: 'IP address' }),
  collected('device', {
    lv: 'Ierīces un pārlūkprogrammas informācija',
    et: 'Teave seadme ja veebilehitseja kohta',
    en: 'Device and browser information',
  }),
  collected('server-logs', { lv: 'Servera žurnālfaili', et: 'Serveri logifailid', en: 'Server log files' }),
  collected(
    'cookies',
    { lv: 'Sīkdatnes', et: 'Küpsised', en: 'Cookies' },
    { lv: 'sīkdatnes ID', et: 'küpsise ID', en: 'cookie ID' },
  ),
])
