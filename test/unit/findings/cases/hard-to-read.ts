import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { soundSite } from '../sound-site.ts'

const hard = {
  lv: 'Mēs apstrādājam jūsu datus tādēļ, ka tas ir vajadzīgs, lai mēs varētu ar jums noslēgt līgumu un to pildīt, kā arī lai mēs varētu sniegt jums palīdzību, ja jums rodas kādi jautājumi par mūsu precēm vai par to, kā tās lietot, un lai mēs varētu jums atbildēt.',
  et: 'Me töötleme teie andmeid selleks, et meil oleks võimalik teiega leping sõlmida ja seda täita, samuti selleks, et me saaksime teile abi anda, kui teil tekib mõni küsimus meie kaupade kohta või selle kohta, kuidas neid tuleb kasutada, ja et me saaksime teile vastata.',
  en: 'We process your data because this is needed so that we are able to conclude a contract with you and to carry it out, and also so that we are able to give you help if you have any questions about our goods or about how they are to be used, and so that we are able to answer you.',
}
const easy = {
  lv: 'Mēs apstrādājam jūsu datus, lai izpildītu līgumu ar jums. Ja jums ir jautājumi par precēm, mēs uz tiem atbildam. Savu izvēli jūs varat jebkurā laikā mainīt vietnes iestatījumos.',
  et: 'Me töötleme teie andmeid, et täita teiega sõlmitud lepingut. Kui teil on kauba kohta küsimusi, vastame neile. Oma valikut saate igal ajal muuta saidi seadetes.',
  en: 'We process your data to carry out the contract with you. If you have questions about our goods, we answer them. You can change your choice at any time in the settings of the site.',
}
const times = (words: Readonly<Record<string, string>>, count: number) =>
  Object.fromEntries(Object.entries(words).map(([locale, text]) => [locale, Array(count).fill(text).join(' ')]))

export default {
  bad: [
    {
      name: 'sentences without end',
      snapshot: soundSite(saying(times(hard, 3))),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
    {
      name: 'nothing but long words',
      snapshot: soundSite(
        saying({
          lv: 'Teksts.',
          et: 'Tekst.',
          en: Array(12)
            .fill('Notwithstanding aforementioned confidentiality obligations, authorisation requirements apply.')
            .join(' '),
        }),
      ),
      found: [saidIn('en')],
    },
  ],
  good: [
    { name: 'plain sentences', snapshot: soundSite(saying(times(easy, 4))) },
    { name: 'one long sentence', snapshot: soundSite(saying(hard)) },
  ],
} satisfies RuleCases
