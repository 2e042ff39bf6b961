import { type Language, languages } from './rule.ts'

/** @example baseOf('pt-BR') // 'pt' */
export const baseOf = (locale: string): string => {
  const dash = locale.indexOf('-')
  return dash === -1 ? locale : locale.slice(0, dash)
}

/** The language of a locale where its grammar is known here: lv, et, en. */
export const languageOf = (locale: string): Language | undefined => languages.find((each) => each === baseOf(locale))
