/** Numbers written as words, in their cases: up to twenty, the tens, and ordinals up to ten. */
import type { Language } from './rule.ts'

type Forms = readonly (readonly [number: number, forms: readonly string[]])[]

const withEndings = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending)

const lv = (): Forms => {
  const plural = 'i as u iem ām os ās us'
  const stems = ['', 'vien', 'div', 'trīs', 'četr', 'piec', 'seš', 'septiņ', 'astoņ', 'deviņ', 'desmit']
  return [
    [1, withEndings('vien', 's a u am ai as ā os i iem ām')],
    [2, withEndings('div', plural)],
    [3, ['trīs', 'triju', 'trim', 'trijiem', 'trijām', 'trijos', 'trijās']],
    ...[4, 5, 6, 7, 8, 9].map((value) => [value, withEndings(stems[value] ?? '', plural)] as const),
    [10, ['desmit', ...withEndings('desmit', 'i u iem ām os us')]],
    ...stems.slice(1, 10).map((stem, index) => [index + 11, [`${stem}padsmit`, `${stem}padsmitiem`]] as const),
    ...stems.slice(2, 10).map((stem, index) => [(index + 2) * 10, [`${stem}desmit`, `${stem}desmitiem`]] as const),
    [100, ['simts', 'simt', 'simtu']],
  ]
}

const et = (): Forms => {
  const cases = ['l', 's', 'st', 'ks', 'ni', 'le', 'lt', 'ga', 'na', 'ta']
  const genitives = ['', 'ühe', 'kahe', 'kolme', 'nelja', 'viie', 'kuue', 'seitsme', 'kaheksa', 'üheksa', 'kümne']
  const nominatives = ['', 'üks', 'kaks', 'kolm', 'neli', 'viis', 'kuus', 'seitse', 'kaheksa', 'üheksa', 'kümme']
  const partitives = ['', 'üht', 'kaht', 'kolme', 'nelja', 'viit', 'kuut', 'seitset', 'kaheksat', 'üheksat', 'kümmet']
  const declined = (genitive: string): string[] => [genitive, ...cases.map((ending) => genitive + ending)]
  const cardinal = (value: number): string[] => [
    nominatives[value] ?? '',
    partitives[value] ?? '',
    ...declined(genitives[value] ?? ''),
  ]
  return [
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => [value, cardinal(value)] as const),
    [1, ['ühte']],
    [2, ['kahte']],
    ...nominatives
      .slice(1, 10)
      .map(
        (word, index) =>
          [
            index + 11,
            [`${word}teist`, `${genitives[index + 1]}teist`, ...declined(`${genitives[index + 1]}teistkümne`)],
          ] as const,
      ),
    ...nominatives
      .slice(2, 10)
      .map(
        (word, index) => [(index + 2) * 10, [`${word}kümmend`, ...declined(`${genitives[index + 2]}kümne`)]] as const,
      ),
    [100, ['sada', 'saja', 'sadat']],
  ]
}

const en: Forms = [
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [index + 1, [word]] as const),
  ...'thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, index) => [(index + 3) * 10, [word]] as const),
]

const ordinals: Record<Language, readonly (readonly string[])[]> = {
  lv: 'pirm otr treš ceturt piekt sest septīt astot devīt desmit'
    .split(' ')
    .map((stem) => withEndings(stem, 'ais ā o ajam ajai ajā os ās ie ajiem ajām')),
  et: [
    'esimene esimese esimest esimesel esimeses esimesest',
    'teine teise teist teisel teises teisest',
    'kolmas kolmanda kolmandal',
    'neljas neljanda neljandal',
    'viies viienda viiendal',
    'kuues kuuenda kuuendal',
    'seitsmes seitsmenda seitsmendal',
    'kaheksas kaheksanda kaheksandal',
    'üheksas üheksanda üheksandal',
    'kümnes kümnenda kümnendal',
  ].map((forms) => forms.split(' ')),
  en: ['first once', 'second twice', ...'third fourth fifth sixth seventh eighth ninth tenth'.split(' ')].map((forms) =>
    forms.split(' '),
  ),
}

const byWord = (forms: Forms): ReadonlyMap<string, number> =>
  new Map(forms.flatMap(([value, each]) => each.map((form) => [form, value] as const)))

const cardinals: Record<Language, ReadonlyMap<string, number>> = { lv: byWord(lv()), et: byWord(et()), en: byWord(en) }
const ordinalWords = (language: Language) =>
  byWord(ordinals[language].map((forms, index) => [index + 1, forms] as const))
const ordinalNumbers: Record<Language, ReadonlyMap<string, number>> = {
  lv: ordinalWords('lv'),
  et: ordinalWords('et'),
  en: ordinalWords('en'),
}

/** @example numberOfWord('viena', 'lv') // 1 */
export const numberOfWord = (word: string, language: Language): number | undefined =>
  cardinals[language].get(word.toLowerCase())

/** Every number that a text writes as a word, also as "first". */
export const numbersInWords = (text: string, language: Language): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const [said] of text.matchAll(/\p{L}+/gu)) {
    const word = said.toLowerCase()
    for (const value of [cardinals[language].get(word), ordinalNumbers[language].get(word)]) {
      if (value !== undefined) found.add(value)
    }
  }
  return found
}
