/**
 * The locale that a page is in, of those that there are: `et-EE` takes `et`, and `pt` takes `pt-BR`.
 *
 * @returns undefined where the page's language is not among them, or is not named
 */
export const matchLocale = (wanted: string | undefined, locales: readonly string[]): string | undefined => {
  const tag = wanted?.toLowerCase() ?? ''
  if (tag === '') return undefined
  const language = tag.split('-')[0]
  const lower = (locale: string) => locale.toLowerCase()
  return (
    locales.find((locale) => lower(locale) === tag) ??
    locales.find((locale) => lower(locale) === language) ??
    locales.find((locale) => lower(locale).split('-')[0] === language)
  )
}
