/** The countries that have a pack of rules: what tells that it applies, and how the three languages speak of them. */
import type { supervisoryAuthorities } from '../register-choices.ts'
import type { Language, Pack } from './rule.ts'

export type Country = {
  pack: Pack
  /** ISO 3166-1 alpha-2; its domains end in it. */
  code: string
  /** Of its people: a locale without region. */
  language: Language
  authority: (typeof supervisoryAuthorities)[number]
  /**
   * `of` it, `inside` it, and its `language` as each speaks of them; Latvian and Estonian put their endings after
   * `language` (`latviešu valod|ā`, `läti keel|es`).
   */
  words: Readonly<Record<Language, { of: string; inside: string; language: string }>>
}

export const latvia: Country = {
  pack: 'latvia',
  code: 'LV',
  language: 'lv',
  authority: 'lv-dvi',
  words: {
    lv: { of: 'Latvijas', inside: 'Latvijā', language: 'latviešu valod' },
    et: { of: 'Läti', inside: 'Lätis', language: 'läti keel' },
    en: { of: 'Latvia', inside: 'Latvia', language: 'Latvian' },
  },
}

export const estonia: Country = {
  pack: 'estonia',
  code: 'EE',
  language: 'et',
  authority: 'ee-aki',
  words: {
    lv: { of: 'Igaunijas', inside: 'Igaunijā', language: 'igauņu valod' },
    et: { of: 'Eesti', inside: 'Eestis', language: 'eesti keel' },
    en: { of: 'Estonia', inside: 'Estonia', language: 'Estonian' },
  },
}

export const countriesWithPack: readonly Country[] = [latvia, estonia]
