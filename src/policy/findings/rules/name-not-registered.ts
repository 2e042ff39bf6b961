import { languageOf } from '../languages-of-locales.ts'
import { isPartOfCompany, type NameInText } from '../names-in-text.ts'
import { registeredVendors, vendorsOfTools } from '../registered-names.ts'
import type { Language, Rule } from '../rule.ts'
import { namesSaid } from '../said-names.ts'
import { sentenceAround } from '../sentences.ts'

/** "We do not use Hotjar" names it, and is right to. */
const denial =
  /(?<!\p{L})(?:neizmanto\p{L}*|nelieto\p{L}*|nenodo\p{L}*|vairs ne\p{L}+|ei (?:kasuta|edasta|jaga)|enam ei|do not|does not|don[’']t|doesn[’']t|no longer|never|instead of)(?!\p{L})/iu

const isDenied = (text: string, { at }: NameInText, language: Language | undefined): boolean =>
  denial.test(sentenceAround({ text, at, language: language ?? 'en' }))

export default {
  code: 'name-not-registered',
  severity: 'error',
  pack: 'consistency',
  implements: ['P02'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Tekstā nosaukts rīks, kura nav reģistros',
      wrong: 'Tekstā minēts: {{names}}. Ne saņēmēju, ne rīku reģistrā tam nav ieraksta.',
      right: 'Ja to izmantojat, pievienojiet reģistram; ja neizmantojat, svītrojiet no teksta.',
    },
    et: {
      title: 'Tekstis on tööriist, mida registrites ei ole',
      wrong: 'Tekstis on nimetatud: {{names}}. Ei vastuvõtjate ega tööriistade registris selle kohta kirjet ei ole.',
      right: 'Kui te seda kasutate, lisage see registrisse; kui ei kasuta, kustutage see tekstist.',
    },
    en: {
      title: 'Text names a tool that no register has',
      wrong:
        'The text names {{names}}, but neither the register of recipients nor that of cookie vendors has an entry for it.',
      right: 'If you use it, add it to the register; if not, take it out of the text.',
    },
  },
  check: (site) => {
    const known = new Map<string, string>()
    for (const { kind, name, vendor } of site.knownNames) if (kind === 'name') known.set(name, vendor)
    const registered = registeredVendors(site)
    const namesOf = namesSaid(site)
    return site.units.flatMap(({ place, texts }) => {
      // What a cookie of theirs is for may be said with their name, whoever's tool sets it.
      const ofCookies = place.collection === 'cookieVendors' ? vendorsOfTools(site).get(place.key) : undefined
      return [...texts].flatMap(([locale, unitText]) => {
        const said = namesOf(unitText, locale)
        if (said.length === 0) return []
        const { text } = unitText
        const language = languageOf(locale)
        const names = said.filter((each) => {
          const vendor = known.get(each.name)
          if (vendor === undefined || registered.has(vendor) || ofCookies?.has(vendor)) return false
          return !isPartOfCompany(text, each) && !isDenied(text, each, language)
        })
        if (names.length === 0) return []
        return [{ place: { ...place, locale }, values: { names: [...new Set(names.map(({ name }) => name))] } }]
      })
    })
  },
} satisfies Rule
