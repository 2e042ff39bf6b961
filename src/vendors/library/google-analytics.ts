import { paragraph } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, lasting, startingWith } from './cookie-rows.ts'
import { listNotRead, roleDepends } from './fact-notes.ts'
import { consentBasis, transferToUsa } from './sentences.ts'

export const googleAnalytics: VendorPresetInput = {
  id: 'google-analytics',
  version: 1,
  name: 'Google Analytics 4',
  knownAs: ['Google Analytics', 'Google Analytics 4', 'GA4', 'Universal Analytics'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'google',
    name: 'Google LLC',
    tradeName: 'Google',
    legalEntity: 'Google LLC',
    eeaEntity: 'Google Ireland Limited',
    role: 'processor',
    kind: 'analytics',
    country: 'US',
    transferTools: ['scc', 'dpf'],
    privacyUrl: 'https://policies.google.com/privacy',
    confidence: 'verified',
  },
  cookieVendor: {
    key: 'google-analytics',
    name: 'Google Analytics',
    category: 'statistics',
    hosts: ['google-analytics.com/', 'googletagmanager.com/gtag/'],
    consentSignals: ['analytics_storage'],
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: '_ga',
        distinctive: true,
        ...lasting(2, 'year'),
        purpose: {
          lv: 'Atšķir apmeklētājus pēc nejauša identifikatora',
          et: 'Eristab külastajaid juhusliku identifikaatori järgi',
          en: 'Tells visitors apart by a random identifier',
        },
        note: {
          lv: 'Dažas pārlūkprogrammas to glabā ne ilgāk kā 400 dienas.',
          et: 'Mõni veebilehitseja säilitab seda kõige rohkem 400 päeva.',
          en: 'Some browsers keep it for 400 days at most.',
        },
      },
      {
        ...startingWith('_ga_'),
        distinctive: true,
        ...lasting(2, 'year'),
        purpose: {
          lv: 'Uztur viena Google Analytics īpašuma sesijas stāvokli',
          et: 'Hoiab ühe Google Analyticsi atribuudi seansi olekut',
          en: 'Keeps the session state of one Google Analytics property',
        },
      },
      {
        name: '_gid',
        distinctive: true,
        ...lasting(24, 'hour'),
        purpose: {
          lv: 'Apmeklētāja identifikators vecākajā Universal Analytics versijā',
          et: 'Külastaja identifikaator vanemas Universal Analyticsi versioonis',
          en: 'Visitor identifier of the older Universal Analytics',
        },
        note: {
          lv: 'Ja lieto tikai Google Analytics 4, tai nevajadzētu parādīties.',
          et: 'Kui kasutusel on ainult Google Analytics 4, ei tohiks seda ilmuda.',
          en: 'With Google Analytics 4 alone it should not appear.',
        },
      },
      {
        ...startingWith('_gat'),
        distinctive: true,
        ...lasting(1, 'minute'),
        purpose: {
          lv: 'Ierobežo pieprasījumu biežumu vecākajā Universal Analytics versijā',
          et: 'Piirab päringute sagedust vanemas Universal Analyticsi versioonis',
          en: 'Limits the rate of requests in the older Universal Analytics',
        },
      },
    ]),
  },
  factNotes: [
    listNotRead,
    roleDepends({
      lv: 'Ja kontā ir ieslēgta datu kopīgošana ar Google, tam Google ir pārzinis.',
      et: 'Kui kontol on sisse lülitatud andmete jagamine Google’iga, on Google selle osas vastutav töötleja.',
      en: 'Where sharing data with Google is switched on in the account, Google is a controller for that.',
    }),
  ],
  text: paragraph(
    {
      lv: 'Mēs izmantojam Google Analytics, lai uzzinātu, kā apmeklētāji lieto vietni: kuras lapas skata, cik ilgi un no kurienes nonāk vietnē. Tiek apstrādāts nejaušs apmeklētāja identifikators, informācija par ierīci un pārlūkprogrammu, aptuvenā atrašanās vieta un darbības vietnē.',
      et: 'Kasutame Google Analyticsit, et teada saada, kuidas külastajad saiti kasutavad: milliseid lehti vaadatakse, kui kaua ja kust saidile jõutakse. Töödeldakse juhuslikku külastaja identifikaatorit, teavet seadme ja veebilehitseja kohta, ligikaudset asukohta ja toiminguid saidil.',
      en: 'We use Google Analytics to learn how visitors use the site: which pages they view, for how long, and where they come from. It processes a random identifier of the visitor, information on the device and the browser, the approximate location and the actions on the site.',
    },
    consentBasis,
    {
      lv: 'Sīkdatnes glabājas līdz 2 gadiem, dati Google Analytics – tik ilgi, cik tur esam iestatījuši. Datus saņem mūsu apstrādātājs Google Ireland Limited un Google LLC.',
      et: 'Küpsiseid säilitatakse kuni 2 aastat, andmeid Google Analyticsis nii kaua, kui oleme seal määranud. Andmed saavad meie volitatud töötleja Google Ireland Limited ja Google LLC.',
      en: 'The cookies are kept for up to 2 years, the data in Google Analytics for as long as we have set there. The data are received by Google Ireland Limited, our processor, and by Google LLC.',
    },
    transferToUsa,
  ),
}
