/** Rules that each country with a pack has: made once, and told in the words of the country. */
import { accountingKeptTooShort } from './accounting-records.ts'
import { addresses, isPublishedIn } from './audience.ts'
import type { Country } from './baltic-countries.ts'
import type { CheckedSite } from './checked-site.ts'
import type { Words } from './checklist-items.ts'
import { otherAgesOfConsent } from './children-in-text.ts'
import { placeOfSite } from './places.ts'
import type { Language, Rule, Source } from './rule.ts'

/**
 * Accounting documents that are kept for less time than the law of the country asks.
 *
 * @param kept what the law asks, as a sentence that names the country
 */
export const accountingRule = (args: { country: Country; years: number; source: Source; kept: Words }): Rule => {
  const { country, years, source, kept } = args
  return {
    code: `accounting-kept-too-short-${country.pack}`,
    severity: 'warning',
    pack: country.pack,
    source,
    texts: {
      lv: {
        title: 'Grāmatvedības dokumentus glabā pārāk īsu laiku',
        wrong: 'Datus „{{rule}}” glabā arī grāmatvedībai („{{purpose}}”), bet īsāk, nekā prasa likums.',
        right: `${kept.lv} Pagariniet termiņu vai izveidojiet šiem dokumentiem atsevišķu.`,
      },
      et: {
        title: 'Raamatupidamisdokumente säilitatakse liiga lühikest aega',
        wrong:
          'Andmeid „{{rule}}“ säilitatakse ka raamatupidamise jaoks („{{purpose}}“), kuid lühemalt, kui seadus nõuab.',
        right: `${kept.et} Pikendage tähtaega või looge neile dokumentidele eraldi tähtaeg.`,
      },
      en: {
        title: 'Accounting documents kept for too short',
        wrong: '“{{rule}}” is kept for accounting too (“{{purpose}}”), but for less time than the law requires.',
        right: `${kept.en} Prolong the period, or make one of its own for these documents.`,
      },
    },
    check: (site) => accountingKeptTooShort({ site, country: country.code, years }),
  }
}

/**
 * A controller of the country that names another country's authority for complaints (GDPR Art. 55(1), Art. 77(1)).
 *
 * @param writtenOut finds the country's authority where a site writes it out instead of choosing it
 */
export const authorityRule = (args: {
  country: Country
  writtenOut: RegExp
  texts: Readonly<Record<Language, { wrong: string; right: string }>>
}): Rule => {
  const { country, writtenOut, texts } = args
  return {
    code: `authority-of-${country.pack}`,
    severity: 'warning',
    pack: country.pack,
    source: { kind: 'law', title: 'GDPR', article: 'Art. 55(1), Art. 77(1)' },
    texts: {
      lv: { title: 'Norādīta citas valsts uzraudzības iestāde', ...texts.lv },
      et: { title: 'Märgitud on teise riigi järelevalveasutus', ...texts.et },
      en: { title: 'Authority of another country', ...texts.en },
    },
    check: (site) =>
      namesAnotherAuthority({ site, country, writtenOut })
        ? [{ place: placeOfSite(site, { field: 'controller.supervisoryAuthority' }) }]
        : [],
  }
}

const namesAnotherAuthority = (args: { site: CheckedSite; country: Country; writtenOut: RegExp }): boolean => {
  const { site, country, writtenOut } = args
  const { controller } = site.snapshot.site
  const { supervisoryAuthority: chosen, otherAuthority: other } = controller
  if (controller.country.toUpperCase() !== country.code || chosen === undefined || chosen === country.authority) {
    return false
  }
  return chosen !== 'other' || (other.name !== '' && !writtenOut.test([other.name, other.email, other.url].join(' ')))
}

/**
 * A text that has a child consent at another age than the law of the country (GDPR Art. 8(1)).
 *
 * @param readIn the languages whose texts it reads
 */
export const childAgeRule = (args: {
  country: Country
  source: Source
  readIn: (site: CheckedSite) => readonly Language[]
}): Rule => {
  const { country, source, readIn } = args
  const { lv, et, en } = country.words
  return {
    code: `child-age-${country.pack}`,
    severity: 'warning',
    pack: country.pack,
    implements: ['P08'],
    source,
    texts: {
      lv: {
        title: 'Cits vecums bērna piekrišanai',
        wrong: `Teksts bērna piekrišanu saista ar {{age}} gadu vecumu; ${lv.inside} tas ir {{lawful}} gadi.`,
        right: 'Izlabojiet vecumu vai paskaidrojiet, kādēļ tas ir cits.',
      },
      et: {
        title: 'Lapse nõusoleku vanus on teine',
        wrong: `Tekst seob lapse nõusoleku {{age}} aasta vanusega; ${et.inside} on see {{lawful}} aastat.`,
        right: 'Parandage vanus või selgitage, miks see on teine.',
      },
      en: {
        title: 'Another age for a child’s consent',
        wrong: `The text ties a child’s consent to the age of {{age}}; in ${en.inside} it is {{lawful}}.`,
        right: 'Correct the age, or explain why it is another.',
      },
    },
    check: (site) => otherAgesOfConsent(site, readIn(site)),
  }
}

/** A site for people of the country that does not publish in their language (WP260 rev.01, § 13). */
export const policyLanguageRule = (country: Country): Rule => {
  const { lv, et, en } = country.words
  return {
    code: `policy-not-in-${en.language.toLowerCase()}`,
    severity: 'note',
    pack: country.pack,
    source: {
      kind: 'guidance',
      authority: 'Article 29 Working Party',
      title: 'Guidelines on transparency under Regulation 2016/679 (WP260 rev.01), § 13',
      date: '2018-04-11',
    },
    texts: {
      lv: {
        title: `Nav politikas ${lv.language}ā`,
        wrong: `Pārzinis vai kāds domēns norāda uz ${lv.of} auditoriju, bet politika ${lv.language}ā netiek publicēta.`,
        right: `Ja vietne uzrunā cilvēkus ${lv.inside}, pievienojiet ${lv.language}u publicējamajām valodām.`,
      },
      et: {
        title: `Poliitikat ei ole ${et.language}es`,
        wrong: `Vastutav töötleja või mõni domeen viitab ${et.of} kasutajatele, kuid poliitikat ${et.language}es ei avaldata.`,
        right: `Kui sait on mõeldud inimestele ${et.inside}, lisage ${et.language} avaldatavate keelte hulka.`,
      },
      en: {
        title: `No policy in ${en.language}`,
        wrong: `The controller or a domain points to people in ${en.inside}, but the policy is not published in ${en.language}.`,
        right: `If the site addresses people in ${en.inside}, add ${en.language} to the published languages.`,
      },
    },
    check: (site) =>
      addresses(site, country.code) && !isPublishedIn(site, country.language)
        ? [{ place: placeOfSite(site, { field: 'publishedLocales' }) }]
        : [],
  }
}
