import { paragraph } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { roleDepends } from './fact-notes.ts'
import { contractBasis, keptAsOrders } from './sentences.ts'

export const maksekeskus: VendorPresetInput = {
  id: 'maksekeskus',
  version: 1,
  name: 'MakeCommerce (Maksekeskus)',
  knownAs: ['MakeCommerce', 'Maksekeskus'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'maksekeskus',
    name: 'Maksekeskus',
    tradeName: 'MakeCommerce',
    legalEntity: 'Maksekeskus AS',
    role: 'controller',
    kind: 'payment',
    country: 'EE',
    confidence: 'verified',
  },
  factNotes: [
    roleDepends({
      lv: 'Kā maksājumu iestāde tas ir pārzinis; maksājuma lapai, ko tas mitina, tas var būt apstrādātājs.',
      et: 'Makseasutusena on see vastutav töötleja; enda majutatava makselehe puhul võib see olla volitatud töötleja.',
      en: 'As a payment institution it is a controller; for the payment page that it hosts it may be a processor.',
    }),
  ],
  text: paragraph(
    {
      lv: 'Maksājumus ar internetbanku vai karti pieņemam, izmantojot MakeCommerce. Tas saņem vārdu, e-pasta adresi, pasūtījuma numuru, summu un izvēlēto maksājuma veidu; pats maksājums notiek tā vai bankas lapā.',
      et: 'Pangalingi- ja kaardimakseid võtame vastu MakeCommerce’i kaudu. See saab nime, e-posti aadressi, tellimuse numbri, summa ja valitud makseviisi; makse ise tehakse selle või panga lehel.',
      en: 'We take payments by bank link or card through MakeCommerce. It receives the name, the email address, the order number, the amount and the chosen way of paying; the payment itself is made on its page or that of the bank.',
    },
    contractBasis,
    keptAsOrders,
    {
      lv: 'Datus saņem Maksekeskus AS (Igaunija), kas kā maksājumu iestāde ir patstāvīgs pārzinis un tos glabā likumā noteikto laiku.',
      et: 'Andmed saab Maksekeskus AS (Eesti), kes makseasutusena on iseseisev vastutav töötleja ja säilitab neid seaduses sätestatud aja.',
      en: 'The data are received by Maksekeskus AS (Estonia), which as a payment institution is a controller of its own and keeps them for as long as the law requires.',
    },
  ),
  advice: {
    lv: 'Veikala domēnā tā sīkdatnes nav atrastas: maksājums notiek pakalpojuma sniedzēja vai bankas domēnā.',
    et: 'Poe domeenis selle küpsiseid ei leitud: makse tehakse teenusepakkuja või panga domeenis.',
    en: 'No cookies of it were found on the domain of a shop: the payment is made on that of the provider or of the bank.',
  },
}
