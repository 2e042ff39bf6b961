import { paragraph } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, databaseSays, lasting } from './cookie-rows.ts'
import { roleDepends, vendorSaysListed } from './fact-notes.ts'
import { contractBasis, keptAsOrders, transferToUsa } from './sentences.ts'

export const stripe: VendorPresetInput = {
  id: 'stripe',
  version: 1,
  name: 'Stripe',
  knownAs: ['Stripe'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'stripe',
    name: 'Stripe',
    eeaEntity: 'Stripe Payments Europe, Limited / Stripe Technology Europe, Limited',
    role: 'processor',
    kind: 'payment',
    country: 'US',
    transferTools: ['scc', 'dpf'],
    confidence: 'unverified',
  },
  cookieVendor: {
    key: 'stripe',
    name: 'Stripe',
    category: 'necessary',
    hosts: ['js.stripe.com/'],
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: '__stripe_mid',
        distinctive: true,
        ...lasting(1, 'year'),
        purpose: {
          lv: 'Krāpšanas novēršana: ierīces identifikators',
          et: 'Pettuste ennetamine: seadme identifikaator',
          en: 'Fraud prevention: device identifier',
        },
      },
      {
        name: '__stripe_sid',
        distinctive: true,
        ...lasting(30, 'minute'),
        purpose: {
          lv: 'Krāpšanas novēršana: sesijas identifikators',
          et: 'Pettuste ennetamine: seansi identifikaator',
          en: 'Fraud prevention: session identifier',
        },
      },
      {
        name: 'm',
        party: 'third',
        ...lasting(2, 'year'),
        purpose: {
          lv: 'Krāpšanas novēršana vietnē m.stripe.com',
          et: 'Pettuste ennetamine aadressil m.stripe.com',
          en: 'Fraud prevention on m.stripe.com',
        },
        ...databaseSays({ lv: '10 gadi', et: '10 aastat', en: '10 years' }),
      },
    ]),
  },
  factNotes: [
    vendorSaysListed,
    roleDepends({
      lv: 'Maksājumiem Stripe ir apstrādātājs; krāpšanas novēršanai un savu juridisko pienākumu izpildei – pārzinis.',
      et: 'Maksete puhul on Stripe volitatud töötleja; pettuste ennetamisel ja oma juriidiliste kohustuste täitmisel vastutav töötleja.',
      en: 'For payments Stripe is a processor; where it prevents fraud and fulfils legal obligations of its own, a controller.',
    }),
  ],
  text: paragraph(
    {
      lv: 'Maksājumus ar karti veic, izmantojot Stripe. Stripe saņem maksājuma un kartes datus, vārdu, e-pasta adresi, norēķinu adresi, summu, IP adresi un ierīces identifikatoru; tā sīkdatnes palīdz novērst krāpšanu.',
      et: 'Kaardimaksed tehakse Stripe’i kaudu. Stripe saab makse- ja kaardiandmed, nime, e-posti aadressi, arveldusaadressi, summa, IP-aadressi ja seadme identifikaatori; tema küpsised aitavad pettusi ennetada.',
      en: 'Card payments are made through Stripe. Stripe receives the payment and card data, the name, the email address, the billing address, the amount, the IP address and an identifier of the device; its cookies help to prevent fraud.',
    },
    contractBasis,
    {
      lv: 'Stripe sīkdatnes glabājas līdz 2 gadiem.',
      et: 'Stripe’i küpsiseid säilitatakse kuni 2 aastat.',
      en: 'The cookies of Stripe are kept for up to 2 years.',
    },
    keptAsOrders,
    {
      lv: 'Datus saņem Stripe Payments Europe, Limited un Stripe Technology Europe, Limited (Īrija): maksājumiem kā mūsu apstrādātājs, krāpšanas novēršanai un savu juridisko pienākumu izpildei kā patstāvīgs pārzinis.',
      et: 'Andmed saavad Stripe Payments Europe, Limited ja Stripe Technology Europe, Limited (Iirimaa): maksete puhul meie volitatud töötlejana, pettuste ennetamisel ja oma juriidiliste kohustuste täitmisel iseseisva vastutava töötlejana.',
      en: 'The data are received by Stripe Payments Europe, Limited and Stripe Technology Europe, Limited (Ireland): for payments as our processor, for preventing fraud and fulfilling legal obligations of its own as a separate controller.',
    },
    transferToUsa,
  ),
  advice: {
    lv: 'Par nepieciešamu to var saukt tikai apmaksas lapās: ja skripts ielādējas visās lapās, to grūti pamatot.',
    et: 'Hädavajalikuks saab seda nimetada ainult maksmise lehtedel: kui skript laaditakse igal lehel, on seda raske põhjendada.',
    en: 'It can be called necessary on checkout pages only: if the script loads on every page, that is hard to justify.',
  },
}
