/**
 * Words that texts really use in place of the terms of the GDPR's official language versions: translated word by word, of
 * an older law, or a false friend. What the law itself uses beside a term is not here.
 */
import { languageOf } from './languages-of-locales.ts'
import { oncePer } from './once-per.ts'
import type { Language } from './rule.ts'
import { readablePart } from './text-limit.ts'

/** `said` is the inside of a regular expression for whole words. */
type Pattern = { said: string; term: string }

export const departures: Record<Language, readonly Pattern[]> = {
  lv: [
    {
      said: '(?<!biļešu |kvalitātes )(?:datu |personas datu )?kontrolier(?:is|a|im|i|ī|u|iem|us|os)',
      term: 'pārzinis',
    },
    { said: '(?:personas )?datu (?:apstrādes )?sistēmas pārzi(?:nis|ņa|nim|ni|nī|ņi|ņu|ņiem|ņus)', term: 'pārzinis' },
    { said: '(?:personas )?datu (?:operator|procesor)\\p{L}+', term: 'apstrādātājs' },
    { said: '(?<!tiesīb\\p{L}{1,4} (?:un|vai) )likumīg\\p{L}{1,4} interes\\p{L}{1,4}', term: 'leģitīmās intereses' },
    { said: 'konfidencialitātes politik\\p{L}{1,3}', term: 'privātuma politika' },
    {
      said: 'standarta līgum\\p{L}{1,3} (?:noteikum|klauzul|nosacījum)\\p{L}{1,4}|līguma standarta (?:klauzul|noteikum)\\p{L}{1,4}|standartlīguma (?:klauzul|noteikum)\\p{L}{1,4}',
      term: 'līguma standartklauzulas',
    },
    { said: 'datu aizsardzības (?:virsniek|oficier|amatperson)\\p{L}{1,4}', term: 'datu aizsardzības speciālists' },
    { said: 'uzraugoš\\p{L}{1,4} iestād\\p{L}{1,3}', term: 'uzraudzības iestāde' },
    { said: 'sīkfail\\p{L}{1,4}', term: 'sīkdatnes' },
    { said: 'datu (?:portabilitāt|pārvietojamīb)\\p{L}{1,3}', term: 'datu pārnesamība' },
    { said: 'profilācij\\p{L}{1,3}', term: 'profilēšana' },
    { said: 'pseudonimiz\\p{L}+', term: 'pseidonimizācija' },
    {
      said: 'adekvātuma lēmum\\p{L}{1,4}|lēmum\\p{L}{1,4} par (?:\\p{L}+ ){0,3}adekvāt\\p{L}+',
      term: 'lēmums par aizsardzības līmeņa pietiekamību',
    },
    { said: 'treš\\p{L}{1,3} pasaules valst\\p{L}{1,4}', term: 'trešā valsts' },
    { said: 'automātisk\\p{L}{1,3} lēmum\\p{L}{1,3} pieņem\\p{L}+', term: 'automatizēta lēmumu pieņemšana' },
    { said: 'person(?:īg|isk|āl)\\p{L}{1,4} dat(?:i|u|iem|us|os)', term: 'personas dati' },
  ],
  et: [
    {
      said: '(?:isiku)?andme(?:te )?kontroll(?:er|ija)\\p{L}*|kontroller(?:|i|it|ile|iga|ilt|id|ite)',
      term: 'vastutav töötleja',
    },
    {
      said: '(?:isiku)?andme(?:te )?(?:protsessor|operaator)\\p{L}*|alamprotsessor\\p{L}*',
      term: 'volitatud töötleja',
    },
    {
      said: '(?<!õigus\\p{L}{0,4} (?:ja|või) )(?:legitiim|seaduslik|õiguspära)\\p{L}{1,6} huvi\\p{L}{0,4}|seaduslik huvi\\p{L}{0,4}',
      term: 'õigustatud huvi',
    },
    {
      said: 'konfidentsiaalsus(?:e )?poliitika\\p{L}*|privaatsuspolii[st]s\\p{L}*|privaatsuspoliisi\\p{L}*',
      term: 'privaatsuspoliitika',
    },
    {
      said: 'standard(?:sed |sete |setele |seid |setel )?lepingu ?(?:klausl|tingimus)\\p{L}+|lepingu standard(?:klausl|tingimus)\\p{L}+|standardlepingu klausl\\p{L}+',
      term: 'lepingu tüüptingimused',
    },
    { said: 'andmekaitse ?(?:ametni|ohvitser)\\p{L}+', term: 'andmekaitsespetsialist' },
    { said: 'järelevalve ?organ\\p{L}*', term: 'järelevalveasutus' },
    { said: 'andmete (?:porditavus|portatiivsus|teisaldatavus|kaasaskantavus)\\p{L}*', term: 'andmete ülekandmine' },
    { said: 'profileerimi\\p{L}+|profiilimi\\p{L}+', term: 'profiilianalüüs' },
    { said: 'pseudonümisatsioon\\p{L}*|pseudonüümimi\\p{L}+|varjunimesta\\p{L}+', term: 'pseudonümiseerimine' },
    { said: 'adekvaatsus(?:e )?otsus\\p{L}*', term: 'kaitse piisavuse otsus' },
    { said: 'kolmanda maailma rii\\p{L}+', term: 'kolmas riik' },
    {
      said: 'automaat(?:ne|se|set|sed|sete|seid) otsus\\p{L}*|automaatotsus\\p{L}*',
      term: 'automatiseeritud otsuste tegemine',
    },
    { said: 'personaal(?:sed |sete |seid )?andme\\p{L}+|isikli(?:kud|ke|kke) andme\\p{L}+', term: 'isikuandmed' },
    { said: '(?:juriidili|legaal)\\p{L}{1,5} alus\\p{L}{0,4}', term: 'õiguslik alus' },
    { said: 'andmete subjekt\\p{L}*', term: 'andmesubjekt' },
    { said: "cookie[’'](?:d|sid|de|dest|dega|ga|si|s)|cookie(?:d|sid|dest|dega)", term: 'küpsised' },
  ],
  en: [
    { said: '(?:legit|lawful|justified) interests?', term: 'legitimate interests' },
    { said: 'confidentiality polic(?:y|ies)', term: 'privacy policy' },
    {
      said: 'standard contract(?:ual)? (?:terms|provisions|conditions|rules)|standard contract clauses|standard terms of contract',
      term: 'standard contractual clauses',
    },
    { said: '(?:chief|responsible) (?:data )?processors?|(?:personal )?data administrators?', term: 'controller' },
    { said: 'authori[sz]ed processors?', term: 'processor' },
    { said: 'data protection specialists?', term: 'data protection officer' },
    {
      said: '(?:supervision|supervising) (?:authorit(?:y|ies)|institutions?)|supervisory institutions?',
      term: 'supervisory authority',
    },
    {
      said: 'right to (?:data transfer(?:ability)?|transfer of data)|data transferability',
      term: 'right to data portability',
    },
    { said: 'profile analysis', term: 'profiling' },
    { said: '(?:recall|take back|call back) (?:your |the |their |a |this |my )?consent', term: 'withdraw consent' },
    { said: 'third[ -]world countr(?:y|ies)', term: 'third country' },
    { said: '(?:sufficiency|adequateness) decisions?', term: 'adequacy decision' },
    { said: 'automatic decision[ -]making|automatic decisions', term: 'automated decision-making' },
    { said: 'personal datas', term: 'personal data' },
  ],
}

type Table = { any: RegExp; each: readonly { pattern: RegExp; term: string }[] }

const wholeWords = (said: string): string => `(?<!\\p{L})(?:${said})(?!\\p{L})`

const tableOf: (list: readonly Pattern[]) => Table = oncePer((list: readonly Pattern[]) => ({
  any: new RegExp(wholeWords(list.map(({ said }) => said).join('|')), 'iu'),
  each: list.map(({ said, term }) => ({ pattern: new RegExp(wholeWords(said), 'iu'), term })),
}))

/** What a text says, and the term that is meant. */
export type Departure = { said: string; term: string }
/** The departures of a text in a locale, each kind once. */
export type FindDepartures = (text: string, locale: string) => readonly Departure[]

/**
 * Words of a text that depart from the glossary of its language, each kind once.
 *
 * @example departuresIn('Likumīgās intereses', 'lv') // [{ said: 'Likumīgās intereses', term: 'leģitīmās intereses' }]
 */
export const departuresIn = (whole: string, language: Language): Departure[] => {
  const text = readablePart(whole).replace(/\s+/g, ' ')
  const { any, each } = tableOf(departures[language])
  if (!any.test(text)) return []
  return each.flatMap(({ pattern, term }) => {
    const said = pattern.exec(text)?.[0]
    return said === undefined ? [] : [{ said, term }]
  })
}

/** By the terms of the product alone. */
export const standardDepartures: FindDepartures = (text, locale) => {
  const language = languageOf(locale)
  return language ? departuresIn(text, language) : []
}
