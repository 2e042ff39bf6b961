import { type CookieVendor, cookiesOf, lasting, session } from './cookie-rows.ts'

export const clarity: CookieVendor = {
  key: 'microsoft-clarity',
  name: 'Clarity',
  provider: 'microsoft',
  category: 'statistics',
  purposes: ['behaviour-analysis'],
  displayGroup: 'session-recording',
  hosts: ['clarity.ms/'],
  confidence: 'verified',
  cookies: cookiesOf('microsoft-clarity', [
    {
      name: '_clck',
      ...lasting(1, 'year'),
      purpose: {
        lv: 'Glabā Clarity lietotāja identifikatoru un iestatījumus šai vietnei',
        et: 'Säilitab Clarity kasutajaidentifikaatori ja selle veebisaidi seaded',
        en: 'Stores the Clarity user identifier and the settings for this site',
      },
    },
    {
      name: '_clsk',
      ...lasting(1, 'day'),
      purpose: {
        lv: 'Apvieno lapu skatījumus vienā sesijas ierakstā',
        et: 'Ühendab lehevaatamised üheks seansisalvestuseks',
        en: 'Joins page views into one recording of the session',
      },
    },
    {
      name: 'CLID',
      party: 'third',
      ...lasting(1, 'year'),
      purpose: {
        lv: 'Norāda, kad Clarity pirmo reizi sastapa šo apmeklētāju kādā no vietnēm',
        et: 'Näitab, millal Clarity seda külastajat mõnel veebisaidil esimest korda nägi',
        en: 'Indicates when Clarity first saw this visitor on any site',
      },
    },
    {
      name: 'ANONCHK',
      party: 'third',
      category: 'marketing',
      ...lasting(10, 'minute'),
      purpose: {
        lv: 'Norāda, vai MUID tiek nodots reklāmas identifikatoram',
        et: 'Näitab, kas MUID edastatakse reklaamiidentifikaatorile',
        en: 'Indicates whether MUID is passed to the ad identifier',
      },
    },
    {
      name: 'MR',
      party: 'third',
      category: 'marketing',
      ...lasting(7, 'day'),
      purpose: {
        lv: 'Norāda, vai MUID ir jāatjauno',
        et: 'Näitab, kas MUID tuleb uuendada',
        en: 'Indicates whether MUID is to be refreshed',
      },
    },
    {
      name: 'MUID',
      party: 'third',
      category: 'marketing',
      ...lasting(13, 'month'),
      purpose: {
        lv: 'Atpazīst pārlūkprogrammu Microsoft vietnēs',
        et: 'Tunneb veebilehitseja ära Microsofti veebisaitidel',
        en: 'Recognises the browser across Microsoft sites',
      },
    },
    {
      name: 'SM',
      party: 'third',
      ...session,
      purpose: {
        lv: 'Sinhronizē MUID starp Microsoft domēniem',
        et: 'Sünkroonib MUID-i Microsofti domeenide vahel',
        en: 'Synchronises MUID across Microsoft domains',
      },
    },
  ]),
}
