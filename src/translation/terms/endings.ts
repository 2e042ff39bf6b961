/** Endings of nouns and adjectives in their cases, by which words of a term are found in running text. */

const listOf = (endings: string): string[] => ['', ...endings.split(' ')]

/** Of all declensions, adjectives with definite endings too. */
const lv = listOf(
  'a ā ai ais ajai ajā ajam ajām ajās ajiem ajos ajo ajos am ām as ās e ē ei em ēm es ēs i ī ie iem im īm is īs o os s š u ū us',
)

/** Of Latvian nouns in -e: `apstrāde` is said in `apstrādē`, and `apstrādā` is another word. */
export const endingsOfE: ReadonlySet<string> = new Set('e es ei i ē ēm ēs u'.split(' '))

const lt = listOf(
  'a ą ai ais ais am ama ame ams as asis ą ąja ąją e ė ei ę ėje ėms ės ėse i į ia iai iais iam iame iams iu ių iui iuje iumi ius ių imi imis imo ims is yje ys ies io iuose o oje oji om oms os ose ų ui uje um umi umis ums uo uose us si sios u',
)

const ru = listOf(
  'а ам ами ах ая е его ее ей ем ему и ие ий им ими их ию ия иям иями иях о ого ое ой ом ому ою у ую ы ые ый ым ыми ых ь ью я ям ями ях юю яя',
)

/** Cases are put to the genitive, singular or plural, which may begin with the vowel of its stem. */
const etCases = ['', 's', 'sse', 'st', 'l', 'le', 'lt', 'ks', 'ni', 'na', 'ta', 'ga']
const etNumbers = ['', 't', 'd', 'id', 'it', 'sid', 'te', 'de']
const et = ['', 'a', 'e', 'i', 'u'].flatMap((vowel) => [
  ...etCases.map((ending) => vowel + ending),
  ...etNumbers.map((ending) => vowel + ending),
  ...['te', 'de'].flatMap((plural) => etCases.map((ending) => vowel + plural + ending)),
])

const en = listOf('s es ed d ing n')

const endings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ lv, lt, ru, et, en }).map(([language, list]) => [language, new Set(list)]),
)
const none: ReadonlySet<string> = new Set()

/** None for a language that is not known here. */
export const endingsOf = (language: string): ReadonlySet<string> => endings.get(language) ?? none
