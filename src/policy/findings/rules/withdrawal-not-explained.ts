import { languageOf } from '../languages-of-locales.ts'
import { placesLacking } from '../places.ts'
import { explainsRights, printedRight, usesConsent } from '../rights-told.ts'
import type { Language, Rule } from '../rule.ts'
import { proseOf } from '../told-in-sections.ts'

const effects: Record<Language, RegExp> = {
  lv: /likumīb|tiesiskum|pirms (?:tās |šīs |piekrišanas )?atsau/i,
  et: /seaduslikkus|õiguspärasus|enne (?:selle |nõusoleku )?tagasi/i,
  en: /lawfulness|legality|(?:before|prior to) (?:its |the |your )?withdraw/i,
}

const saysEffect = ({ text, locale }: { text: string; locale: string }): boolean => {
  const language = languageOf(locale)
  return language === undefined || effects[language].test(text)
}

export default {
  code: 'withdrawal-not-explained',
  severity: 'warning',
  pack: 'gdpr',
  items: ['13-2-c'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(c)' },
  texts: {
    lv: {
      title: 'Piekrišanas atsaukšana nav paskaidrota',
      wrong:
        'Tiesības atsaukt piekrišanu ir tikai nosauktas: nav pateikts, ka to var darīt jebkurā laikā un ka tas neietekmē agrākās apstrādes likumību.',
      right:
        'Rindā „Tiesības” izvēlieties izkārtojumu „Nosaukumi ar paskaidrojumu” vai uzrakstiet šīm tiesībām aprakstu.',
    },
    et: {
      title: 'Nõusoleku tagasivõtmine on selgitamata',
      wrong:
        'Nõusoleku tagasivõtmise õigus on üksnes nimetatud: ei ole öeldud, et seda võib teha igal ajal ja et see ei mõjuta varasema töötlemise seaduslikkust.',
      right: 'Valige real „Õigused“ paigutus „Nimetused koos selgitusega“ või lisage sellele õigusele kirjeldus.',
    },
    en: {
      title: 'Withdrawal of consent not explained',
      wrong:
        'The right to withdraw consent is only named: it is not said that this is possible at any time and does not affect the lawfulness of earlier processing.',
      right: 'Choose the layout “Names with an explanation” for the row “Rights”, or describe this right.',
    },
  },
  check: (site) => {
    const row = site.snapshot.rights.find(({ right }) => right === 'A7-3')
    if (!row || !usesConsent(site.snapshot) || site.blocks('rights').length === 0 || explainsRights(site)) return []
    const described = site.snapshot.rights.filter(({ right }) => right === 'A7-3')
    const has = (locale: string) =>
      described.some(({ description }) => description[locale]?.trim()) ||
      // Said in the name or in running text; of a language that cannot be read here, nothing is claimed.
      saysEffect({ text: `${printedRight(site, { right: 'A7-3', locale })}\n${proseOf(site, locale).text}`, locale })
    return placesLacking({ site, place: { collection: 'rights', key: row.key, field: 'description' }, has }).map(
      (place) => ({ place }),
    )
  },
} satisfies Rule
