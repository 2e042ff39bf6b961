import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'Privacy Shield',
      snapshot: soundSite(
        saying({
          lv: 'ASV uzņēmumi ir iekļauti Privātuma vairoga sarakstā.',
          et: 'USA ettevõtted on andmekaitsekilbi nimekirjas.',
          en: 'US companies are on the EU-US Privacy Shield list.',
        }),
      ),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
    {
      name: 'the Directive of 1995',
      snapshot: soundSite(
        saying({
          lv: 'Saskaņā ar Direktīvu 95/46/EK.',
          et: 'Direktiivi 95/46/EÜ kohaselt.',
          en: 'Under Directive 95/46/EC.',
        }),
      ),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
    {
      name: 'companies and tools of another name now',
      snapshot: soundSite(
        saying({
          lv: 'Facebook Ireland Limited un Google Inc.',
          et: 'Universal Analyticsi küpsised.',
          en: 'Hotjar Ltd, 3 Elia Zammit Street, St Julian’s.',
        }),
      ),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
    {
      name: 'a company of a register',
      snapshot: soundSite((site) => {
        rowOf(site.processors, 'google').eeaEntity = 'Facebook Ireland Ltd'
      }),
      found: [{ collection: 'processors', key: 'google', field: 'eeaEntity' }],
    },
  ],
  good: [
    {
      name: 'the Regulation by its full title',
      snapshot: soundSite(
        saying({
          lv: 'Regula (ES) 2016/679 par fizisku personu aizsardzību un ar ko atceļ Direktīvu 95/46/EK.',
          et: 'Määrus (EL) 2016/679 ja direktiivi 95/46/EÜ kehtetuks tunnistamise kohta.',
          en: 'Regulation (EU) 2016/679, repealing Directive 95/46/EC.',
        }),
      ),
    },
    {
      name: 'as a thing of the past',
      snapshot: soundSite(
        saying({
          lv: 'Privacy Shield vairs nav spēkā.',
          et: 'Privacy Shield on kehtetu.',
          en: 'The Privacy Shield was invalidated in 2020.',
        }),
      ),
    },
    {
      name: 'what an old cookie is for',
      snapshot: soundSite((site) => {
        const [cookie] = rowOf(site.cookieVendors, 'google-analytics').cookies ?? []
        if (cookie) {
          cookie.purpose = {
            lv: 'Identifikators vecākajā Universal Analytics versijā',
            et: 'Identifikaator vanemas Universal Analyticsi versioonis',
            en: 'Identifier of the older Universal Analytics',
          }
        }
      }),
    },
  ],
} satisfies RuleCases
