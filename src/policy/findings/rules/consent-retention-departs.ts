import { languageOf } from '../languages-of-locales.ts'
import { longestYears } from '../retention-length.ts'
import type { Language, Rule } from '../rule.ts'

/** A rule about the proof of a choice names both: consent or a choice about cookies, and the record or proof of it. */
const consent: Record<Language, RegExp> = {
  lv: /piekrišan|sīkdatņu izvēl/iu,
  et: /nõusolek|küpsis\p{L}*\s+vali[kn]/iu,
  en: /consent|cookie choice/i,
}
const proof: Record<Language, RegExp> = {
  lv: /ierakst|pierād|apliecin|žurnāl/iu,
  et: /kir[dj]e|kanne|kand[ei]|tõend|logi/iu,
  en: /record|proof|evidence|log\b|receipt/i,
}

const isOfProof = (subject: Readonly<Record<string, string>>): boolean =>
  Object.entries(subject).some(([locale, text]) => {
    const language = languageOf(locale)
    return language !== undefined && consent[language].test(text) && proof[language].test(text)
  })

export default {
  code: 'consent-retention-departs',
  severity: 'warning',
  pack: 'consistency',
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Izvēļu glabāšanas laiki atšķiras',
      wrong_zero: 'Glabāšanas noteikums „{{rule}}” nosaka citu laiku nekā vietne, kas izvēles glabā {{count}} mēnešu.',
      wrong_one: 'Glabāšanas noteikums „{{rule}}” nosaka citu laiku nekā vietne, kas izvēles glabā {{count}} mēnesi.',
      wrong_other:
        'Glabāšanas noteikums „{{rule}}” nosaka citu laiku nekā vietne, kas izvēles glabā {{count}} mēnešus.',
      right: 'Saskaņojiet noteikumu ar to, kas norādīts vietnes cilnē „Sīkdatņu josla”.',
    },
    et: {
      title: 'Valikute säilitamise ajad lahknevad',
      wrong_one: 'Säilitusreegel „{{rule}}“ ütleb muud kui sait, mis säilitab valikuid {{count}} kuu.',
      wrong_other: 'Säilitusreegel „{{rule}}“ ütleb muud kui sait, mis säilitab valikuid {{count}} kuud.',
      right: 'Viige reegel kooskõlla sellega, mis on saidi vahekaardil „Küpsiseriba“.',
    },
    en: {
      title: 'Times for keeping choices differ',
      wrong_one: 'The retention rule “{{rule}}” says otherwise than the site, which keeps choices for {{count}} month.',
      wrong_other:
        'The retention rule “{{rule}}” says otherwise than the site, which keeps choices for {{count}} months.',
      right: 'Bring the rule in line with what the site’s “Cookie banner” tab says.',
    },
  },
  check: ({ snapshot }) => {
    const { months } = snapshot.site.consents
    if (months === undefined) return []
    return snapshot.retentionRules.flatMap((rule) => {
      if (!isOfProof(rule.subject)) return []
      const years = longestYears(rule)
      // Half a month more or less is how days, weeks and months are counted.
      if (years !== undefined && Math.abs(years * 12 - months) < 0.5) return []
      const place = { collection: 'retentionRules' as const, key: rule.key }
      return [{ place, values: { rule: { text: rule.subject }, count: months } }]
    })
  },
} satisfies Rule
