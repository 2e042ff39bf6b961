/** What the suggested texts of tools for newsletters share. */
import { type Localised, paragraph } from '../localised.ts'
import { lifetimesInList, newsletterBasis } from './sentences.ts'

/** @param tool its name: Latvian and Estonian do not inflect it here */
export const newsletterText = (tool: string, received: readonly Localised[]): Localised =>
  paragraph(
    {
      lv: `Jaunumu vēstules sūtām ar rīku ${tool}. Tiek apstrādāta jūsu e-pasta adrese, vārds, ja to esat norādījis, un tas, vai vēstule ir atvērta un kuras saites tajā izmantotas.`,
      et: `Uudiskirju saadame tööriistaga ${tool}. Töödeldakse teie e-posti aadressi, nime, kui olete selle andnud, ning seda, kas kiri on avatud ja milliseid selle linke on kasutatud.`,
      en: `We send newsletters with the tool ${tool}. It processes your email address, your name if you have given it, and whether an email was opened and which of its links were used.`,
    },
    newsletterBasis,
    {
      lv: 'Ja vietnē esat piekritis mārketinga sīkdatnēm, ar vēstulēm var saistīt arī jūsu darbības vietnē.',
      et: 'Kui olete saidil nõustunud turundusküpsistega, võidakse kirjadega siduda ka teie toimingud saidil.',
      en: 'If you have agreed to marketing cookies on the site, your actions there may be linked to the emails too.',
    },
    {
      lv: 'Datus glabājam, līdz atsakāties no vēstulēm.',
      et: 'Andmeid säilitame, kuni loobute kirjadest.',
      en: 'We keep the data until you unsubscribe.',
    },
    lifetimesInList,
    ...received,
  )
