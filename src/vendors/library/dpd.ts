import type { VendorPresetInput } from '../preset.ts'
import { deliveryText } from './delivery.ts'

export const dpd: VendorPresetInput = {
  id: 'dpd',
  version: 1,
  name: 'DPD',
  knownAs: ['DPD'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'dpd',
    name: 'DPD',
    legalEntity: 'DPD Eesti AS / SIA DPD Latvija',
    role: 'controller',
    kind: 'delivery',
    country: 'EE',
    confidence: 'verified',
  },
  text: deliveryText('DPD', {
    lv: 'SIA DPD Latvija vai DPD Eesti AS (Igaunija)',
    et: 'DPD Eesti AS või SIA DPD Latvija (Läti)',
    en: 'DPD Eesti AS (Estonia) or SIA DPD Latvija (Latvia)',
  }),
  advice: {
    lv: 'Atstājiet to uzņēmumu, ar kuru jums ir līgums: Latvijā SIA DPD Latvija, Igaunijā DPD Eesti AS.',
    et: 'Jätke alles ettevõte, kellega teil on leping: Lätis SIA DPD Latvija, Eestis DPD Eesti AS.',
    en: 'Keep the company that you have a contract with: SIA DPD Latvija in Latvia, DPD Eesti AS in Estonia.',
  },
}
