import { type Localised, paragraph } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, lasting, session } from './cookie-rows.ts'
import { hostsToCheck } from './fact-notes.ts'
import { contractBasis, keptAsOrders } from './sentences.ts'

const fraudPrevention: Localised = { lv: 'Krāpšanas novēršana', et: 'Pettuste ennetamine', en: 'Fraud prevention' }

export const paypal: VendorPresetInput = {
  id: 'paypal',
  version: 1,
  name: 'PayPal',
  knownAs: ['PayPal'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'paypal',
    name: 'PayPal',
    legalEntity: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
    role: 'controller',
    kind: 'payment',
    // The shop's partner is in Luxembourg: what PayPal sends on within its group is under its own rules.
    country: 'LU',
    transferTools: ['scc', 'bcr'],
    confidence: 'verified',
  },
  cookieVendor: {
    key: 'paypal',
    name: 'PayPal',
    category: 'necessary',
    hosts: ['paypal.com/sdk/js', 'paypalobjects.com/'],
    confidence: 'verified',
    cookies: cookiesOf([
      { name: 'ts', party: 'third', ...lasting(3, 'year'), purpose: fraudPrevention },
      { name: 'ts_c', party: 'third', ...lasting(3, 'year'), purpose: fraudPrevention },
      { name: 'tsrce', party: 'third', ...lasting(3, 'day'), purpose: fraudPrevention },
      {
        name: 'nsid',
        party: 'third',
        ...session,
        purpose: { lv: 'Sesijas drošība', et: 'Seansi turvalisus', en: 'Security of the session' },
      },
      {
        name: 'x-pp-s',
        distinctive: true,
        party: 'third',
        ...session,
        purpose: { lv: 'Sesijas stāvoklis', et: 'Seansi olek', en: 'State of the session' },
      },
      {
        name: 'l7_az',
        distinctive: true,
        party: 'third',
        ...lasting(30, 'minute'),
        purpose: {
          lv: 'Novirza pieprasījumus uz vienu datu centru',
          et: 'Suunab päringud samasse andmekeskusesse',
          en: 'Routes requests to one data centre',
        },
      },
      {
        name: 'enforce_policy',
        party: 'third',
        ...lasting(1, 'year'),
        purpose: {
          lv: 'Glabā piemērojamo noteikumu stāvokli',
          et: 'Säilitab kohaldatavate reeglite oleku',
          en: 'Stores which policy applies',
        },
      },
      {
        name: 'LANG',
        party: 'third',
        ...lasting(8, 'hour'),
        purpose: { lv: 'Valodas izvēle', et: 'Keelevalik', en: 'Choice of language' },
        confidence: 'unverified',
      },
    ]),
  },
  factNotes: [hostsToCheck('paypal.com/sdk/js', 'paypalobjects.com/')],
  text: paragraph(
    {
      lv: 'Maksāt var ar PayPal. Ja to izvēlaties, PayPal saņem vārdu, e-pasta adresi, piegādes adresi, pasūtījuma numuru, summu un IP adresi; tā sīkdatnes uztur sesiju un palīdz novērst krāpšanu.',
      et: 'Maksta saab PayPaliga. Kui valite selle, saab PayPal nime, e-posti aadressi, tarneaadressi, tellimuse numbri, summa ja IP-aadressi; tema küpsised hoiavad seanssi ja aitavad pettusi ennetada.',
      en: 'You can pay with PayPal. If you choose it, PayPal receives the name, the email address, the delivery address, the order number, the amount and the IP address; its cookies keep the session and help to prevent fraud.',
    },
    contractBasis,
    {
      lv: 'PayPal sīkdatnes glabājas līdz 3 gadiem.',
      et: 'PayPali küpsiseid säilitatakse kuni 3 aastat.',
      en: 'The cookies of PayPal are kept for up to 3 years.',
    },
    keptAsOrders,
    {
      lv: 'Datus saņem PayPal (Europe) S.à r.l. et Cie, S.C.A. (Luksemburga), kas ir patstāvīgs pārzinis. PayPal grupā datus var nosūtīt ārpus EEZ, pamatojoties uz saistošajiem uzņēmuma noteikumiem un līguma standartklauzulām.',
      et: 'Andmed saab PayPal (Europe) S.à r.l. et Cie, S.C.A. (Luksemburg), kes on iseseisev vastutav töötleja. PayPali kontserni sees võidakse andmeid edastada väljapoole EMPd siduvate kontsernisiseste eeskirjade ja lepingu tüüptingimuste alusel.',
      en: 'The data are received by PayPal (Europe) S.à r.l. et Cie, S.C.A. (Luxembourg), which is a controller of its own. Within the PayPal group data may be transferred outside the EEA under binding corporate rules and standard contractual clauses.',
    },
  ),
  advice: {
    lv: 'Par nepieciešamu to var saukt tikai apmaksas lapās; maksājumu pa daļām paziņojumi (Pay Later) citur ir mārketings.',
    et: 'Hädavajalikuks saab seda nimetada ainult maksmise lehtedel; osamakse teated (Pay Later) mujal on turundus.',
    en: 'It can be called necessary at checkout only; Pay Later messages elsewhere are marketing.',
  },
}
