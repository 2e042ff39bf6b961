/** The age from which, by a text, a child consents to the processing of data by itself (GDPR Art. 8). */
import type { Language } from './rule.ts'

type Reading = { consent: RegExp; child: RegExp; storage: RegExp; age: RegExp; words: readonly [RegExp, number][] }

/** Read cautiously: an age counts only in a sentence that speaks of consent and of children, and not of storing. */
const readings: Record<Language, Reading> = {
  lv: {
    consent: /piekriš|piekrīt/iu,
    child: /bērn|nepilngadīg|jaunāk|vecāk|vecum/iu,
    storage: /glabā/iu,
    age: /(?:jaunāk\p{L}{0,12} par|mazāk\p{L}{0,12} (?:par|nekā)|sasnie\p{L}{0,12}|(?:bērn|person|lietotāj)\p{L}{0,12} (?:līdz|no|vismaz)) (\d{1,2}) gad|(\d{1,2}) gad(?:u|us) vec/giu,
    words: [
      [/divpadsmit/giu, 12],
      [/trīspadsmit/giu, 13],
      [/četrpadsmit/giu, 14],
      [/piecpadsmit/giu, 15],
      [/sešpadsmit/giu, 16],
      [/septiņpadsmit/giu, 17],
    ],
  },
  et: {
    consent: /nõusole|nõustu/iu,
    child: /laps|laste|alaealis|noorem|vanem|aasta(?:ne|se|st|sed|ste)/iu,
    storage: /säilita/iu,
    age: /(\d{1,2})[- ]?aasta(?:ne|se|st|sed|ste)|(?:alla|noorem\p{L}{0,12}(?: kui)?) (\d{1,2})[- ]aasta/giu,
    words: [
      [/kahe(?:teist|teistkümne)|kaksteist/giu, 12],
      [/kolm(?:eteistkümne|eteist|teist)/giu, 13],
      [/nelja?(?:teistkümne|teist)/giu, 14],
      [/vii(?:eteistkümne|eteist|steist)/giu, 15],
      [/kuu(?:eteistkümne|eteist|steist)/giu, 16],
      [/seitsme?(?:teistkümne|teist)/giu, 17],
    ],
  },
  en: {
    consent: /\bconsent/iu,
    child: /\bchild|\bminors?\b|\bparent|\bguardian|\bage\b|\baged\b|\byears? old\b|\byounger\b/iu,
    storage: /\bkeep|\bkept\b|\bretain|\bretention|\bstor(?:e|ed|ing|age)\b/iu,
    age: /\b(?:under|below|younger than|aged?|reached)(?: the age)?(?: of)? (\d{1,2})\b(?!\s*(?:working|business|calendar|hours?|minutes?|days?|weeks?|months?))|\b(\d{1,2})[- ]years?[- ](?:old|of age)/giu,
    words: [
      [/\btwelve\b/giu, 12],
      [/\bthirteen\b/giu, 13],
      [/\bfourteen\b/giu, 14],
      [/\bfifteen\b/giu, 15],
      [/\bsixteen\b/giu, 16],
      [/\bseventeen\b/giu, 17],
    ],
  },
}

/** From 18 on a sentence is more likely about contracts, alcohol or jobs. */
const canBeMeant = (age: number): boolean => age >= 5 && age < 18

/**
 * @example agesOfConsent({ text: 'Bērni, kas jaunāki par 16 gadiem, …', language: 'lv' }) // [16]
 */
export const agesOfConsent = ({ text, language }: { text: string; language: Language }): number[] => {
  const { consent, child, storage, age, words } = readings[language]
  if (!consent.test(text)) return []
  return text.split(/(?<=[.!?;\n])\s+/u).flatMap((sentence) => {
    if (!consent.test(sentence) || !child.test(sentence) || storage.test(sentence)) return []
    const inDigits = words.reduce((said, [word, number]) => said.replace(word, String(number)), sentence)
    const ages = [...inDigits.matchAll(age)].map((match) => Number(match[1] ?? match[2])).filter(canBeMeant)
    return ages.includes(13) ? [] : ages
  })
}
