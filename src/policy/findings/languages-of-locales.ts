import { type Language, languages } from './rule.ts'

/** @example baseOf('pt-BR') // 'pt' */
export const baseOf = (locale: string): string => (locale.split('-')[0] ?? locale).toLowerCase()

/** The language of a locale where its grammar is known here: lv, et, en. */
export const languageOf = (locale: string): Language | undefined => languages.find((each) => each === baseOf(locale))
