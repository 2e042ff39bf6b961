/** What is said of single facts of several vendors. */
import type { Localised } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'

type FactNote = NonNullable<VendorPresetInput['factNotes']>[number]

const lookItUp: Localised = {
  lv: 'pārbaudiet to vietnē dataprivacyframework.gov un ievadiet pārbaudes datumu.',
  et: 'kontrollige seda aadressil dataprivacyframework.gov ja märkige kontrollimise kuupäev.',
  en: 'look it up at dataprivacyframework.gov and enter the date of the check.',
}
const onTransfers = (reason: Localised): FactNote => ({
  part: 'processor',
  fields: ['transferTools'],
  confidence: 'unverified',
  note: {
    lv: `${reason.lv}: ${lookItUp.lv}`,
    et: `${reason.et}: ${lookItUp.et}`,
    en: `${reason.en}: ${lookItUp.en}`,
  },
})

/** The vendor is known to be certified, but the list itself was not read. */
export const listNotRead = onTransfers({
  lv: 'Ieraksts Datu privātuma regulējuma sarakstā nav pārbaudīts',
  et: 'Kannet andmekaitseraamistiku loendis ei ole kontrollitud',
  en: 'The entry in the list of the Data Privacy Framework was not checked',
})
/** Nobody but the vendor says that it is certified. */
export const vendorSaysListed = onTransfers({
  lv: 'Par dalību Datu privātuma regulējumā liecina tikai paša uzņēmuma paziņojums',
  et: 'Andmekaitseraamistikus osalemise kohta on teada ainult ettevõtte enda teade',
  en: 'Only the company itself says that it takes part in the Data Privacy Framework',
})
export const unknownWhetherListed = onTransfers({
  lv: 'Nav zināms, vai uzņēmums ir Datu privātuma regulējuma sarakstā',
  et: 'Ei ole teada, kas ettevõte on andmekaitseraamistiku loendis',
  en: 'It is not known whether the company is on the list of the Data Privacy Framework',
})

/** @param hosts those that no source confirms */
export const hostsToCheck = (...hosts: readonly string[]): FactNote => ({
  part: 'cookieVendor',
  fields: ['hosts'],
  confidence: 'unverified',
  note: {
    lv: `Avotos nav apstiprināts: ${hosts.join(', ')}. Pārlūkprogrammā pārbaudiet, no kurienes rīks tiešām ielādējas.`,
    et: `Allikates kinnitamata: ${hosts.join(', ')}. Vaadake veebilehitsejas, kust tööriist tegelikult laaditakse.`,
    en: `Not confirmed in any source: ${hosts.join(', ')}. See in the browser where the tool really loads from.`,
  },
})

/** What is agreed with the vendor, or how it is set up, decides its role beside the one that the row gives. */
export const roleDepends = (note: Localised, confidence: 'verified' | 'unverified' = 'verified'): FactNote => ({
  part: 'processor',
  fields: ['role'],
  confidence,
  note,
})
