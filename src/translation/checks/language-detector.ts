/** A detector of languages that knows their letters' frequencies; without one, languages are told by their small words. */

/**
 * @returns the language (BCP 47) that a part of the text is surely in rather than in its own; undefined where all is
 *   well or nothing can be said
 */
export type LanguageDetector = (asked: {
  text: string
  own: string
  published: readonly string[]
}) => string | undefined

/**
 * Loads the detector of the checks before publishing. Its model is a megabyte: a browser fetches it by itself and only
 * when this is called, a server has it loaded already.
 *
 * @example
 * const detect = await loadLanguageDetector()
 * checkTranslation({ source, target, sourceLocale: 'lv', targetLocale: 'et', detect })
 */
export const loadLanguageDetector = async (): Promise<LanguageDetector> => {
  const [{ languageOfParts }, { isDetectable }] = await Promise.all([
    import('../../policy/findings/language-of-parts.ts'),
    import('../../policy/findings/language-of-text.ts'),
  ])
  return (asked) => {
    const language = isDetectable(asked.own) ? languageOfParts(asked) : undefined
    return language === 'too-short' ? undefined : language
  }
}
