/** What the suggested texts of chat tools share. */
import { type Localised, paragraph } from '../localised.ts'
import { chatBasis, keptAsEnquiries } from './sentences.ts'

/**
 * @param tool its name as it stands after "by" in each language: Latvian and Estonian do not inflect it here
 * @param kept how long the browser keeps its identifier
 * @param received who receives the data
 */
export const chatText = (
  tool: string,
  { kept, received }: { kept: Localised; received: readonly Localised[] },
): Localised =>
  paragraph(
    {
      lv: `Rakstīt mums varat tērzēšanas logā, ko nodrošina rīks ${tool}. Tiek apstrādāts sarakstes saturs, jūsu norādītais vārds un e-pasta adrese, IP adrese, informācija par ierīci un pārlūkprogrammu un tērzēšanas identifikators, lai saruna būtu redzama arī nākamajā apmeklējumā.`,
      et: `Meile saate kirjutada vestlusaknas, mida pakub tööriist ${tool}. Töödeldakse kirjavahetuse sisu, teie antud nime ja e-posti aadressi, IP-aadressi, teavet seadme ja veebilehitseja kohta ning vestluse identifikaatorit, et vestlus oleks nähtav ka järgmisel külastusel.`,
      en: `You can write to us in a chat window that is provided by the tool ${tool}. It processes what is written, the name and the email address that you give, the IP address, information on the device and the browser, and an identifier of the chat, so that the conversation is there on your next visit too.`,
    },
    chatBasis,
    kept,
    keptAsEnquiries,
    ...received,
  )

/** For the editor: another way of asking. */
export const loadOnClick: Localised = {
  lv: 'Rīku var ielādēt arī tikai tad, kad apmeklētājs nospiež tērzēšanas pogu.',
  et: 'Tööriista võib laadida ka alles siis, kui külastaja vajutab vestluse nuppu.',
  en: 'The tool can also be loaded only when the visitor presses the chat button.',
}
