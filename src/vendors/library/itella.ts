import type { VendorPresetInput } from '../preset.ts'
import { deliveryText } from './delivery.ts'

export const itella: VendorPresetInput = {
  id: 'itella',
  version: 1,
  name: 'Itella Smartpost / SmartPosti',
  knownAs: ['Itella', 'Smartpost', 'SmartPosti'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'itella',
    name: 'Itella',
    legalEntity: 'Itella Estonia OÜ',
    role: 'controller',
    kind: 'delivery',
    country: 'EE',
    // The business register is to be asked: the brand has been moving to SmartPosti.
    confidence: 'unverified',
  },
  factNotes: [
    {
      part: 'processor',
      fields: ['name', 'legalEntity'],
      confidence: 'unverified',
      note: {
        lv: 'Zīmols pāriet uz SmartPosti, un nosaukums nav apstiprināts: pārbaudiet uzņēmumu reģistrā, ar kuru uzņēmumu jums ir līgums.',
        et: 'Bränd on üle minemas SmartPosti nimele ja ettevõtte nime ei ole kinnitatud: kontrollige äriregistrist, millise ettevõttega teil on leping.',
        en: 'The brand is moving to SmartPosti, and the name of the company is not confirmed: check in the business register which company you have a contract with.',
      },
    },
  ],
  text: deliveryText('SmartPosti (Itella)', {
    lv: 'Posti grupas uzņēmums, kas sūtījumu piegādā jūsu valstī',
    et: 'Posti kontserni ettevõte, kes saadetise teie riigis kohale toimetab',
    en: 'the company of the Posti group that delivers the parcel in your country',
  }),
}
