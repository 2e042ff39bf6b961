import { cookieWordsIn, createCookieLookup } from '../cookies-in-text.ts'
import { periodsIn } from '../periods-in-text.ts'
import { proseSentences } from '../prose-sentences.ts'
import { agrees } from '../retention-in-text.ts'
import type { Rule } from '../rule.ts'

/** "GPS" and "LANG" are cookies only where the sentence speaks of cookies. */
const ofCookies = /sīkdatn|küpsis|cookie/i

/** A sentence that names cookies and a length of time is taken to say how long they last. */
export default {
  code: 'cookie-duration-contradicted',
  severity: 'warning',
  pack: 'consistency',
  implements: ['P06'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Teksts runā pretī sīkdatnes ilgumam',
      wrong: 'Tekstā: {{said}}; sīkdatnei {{cookies}} reģistrā ir cits ilgums.',
      right: 'Saskaņojiet tekstu ar reģistru vai nosauciet ilgumu tikai reģistrā.',
    },
    et: {
      title: 'Tekst on küpsise kehtivusajaga vastuolus',
      wrong: 'Tekstis: {{said}}; küpsisel {{cookies}} on registris teistsugune kehtivusaeg.',
      right: 'Viige tekst registriga kooskõlla või jätke kehtivusaeg ainult registrisse.',
    },
    en: {
      title: 'Text contradicts a cookie’s duration',
      wrong: 'The text says {{said}}; by the register the cookie {{cookies}} lasts otherwise.',
      right: 'Bring the text in line with the register, or leave the duration to the register alone.',
    },
  },
  check: (site) => {
    const lookUp = createCookieLookup(site.snapshot.cookieVendors.flatMap(({ cookies }) => cookies))
    return proseSentences(site).flatMap(({ sentence, language, place }) => {
      const isOfCookies = ofCookies.test(sentence)
      const named = cookieWordsIn(sentence).filter(
        (word) => (isOfCookies || word.includes('_')) && lookUp(word).length > 0,
      )
      if (named.length === 0) return []
      const cookies = named.flatMap(lookUp)
      const { periods } = periodsIn({ text: sentence.replace(/\s+/g, ' '), language })
      const wrong = periods.filter(
        (period) => !cookies.some((cookie) => cookie.lifetime === 'period' && agrees(period, cookie)),
      )
      if (wrong.length === 0) return []
      return [{ place, values: { said: wrong.map(({ said }) => said), cookies: [...new Set(named)] } }]
    })
  },
} satisfies Rule
