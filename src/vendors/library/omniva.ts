import type { VendorPresetInput } from '../preset.ts'
import { deliveryText } from './delivery.ts'

export const omniva: VendorPresetInput = {
  id: 'omniva',
  version: 1,
  name: 'Omniva',
  knownAs: ['Omniva', 'Eesti Post'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'omniva',
    name: 'Omniva',
    legalEntity: 'AS Eesti Post / SIA Omniva',
    role: 'controller',
    kind: 'delivery',
    country: 'EE',
    confidence: 'verified',
  },
  text: deliveryText('Omniva', {
    lv: 'SIA Omniva vai AS Eesti Post (Igaunija)',
    et: 'AS Eesti Post või SIA Omniva (Läti)',
    en: 'AS Eesti Post (Estonia) or SIA Omniva (Latvia)',
  }),
  advice: {
    lv: 'Atstājiet to uzņēmumu, ar kuru jums ir līgums: Latvijā SIA Omniva, Igaunijā AS Eesti Post.',
    et: 'Jätke alles ettevõte, kellega teil on leping: Lätis SIA Omniva, Eestis AS Eesti Post.',
    en: 'Keep the company that you have a contract with: SIA Omniva in Latvia, AS Eesti Post in Estonia.',
  },
}
