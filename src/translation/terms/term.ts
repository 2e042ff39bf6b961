/** What a term base holds. */
export type TermTexts = {
  preferred: string
  /** Right too. */
  admitted?: readonly string[] | undefined
  /** Wrong, though it is written. */
  avoid?: readonly string[] | undefined
}

export type Term = {
  /** Stable; kebab case. */
  id: string
  definition?: string | undefined
  /**
   * `label`: the words of a button or heading, meant only where a text consists of them. Default: `text`, in running text.
   */
  use?: 'text' | 'label' | undefined
  /** By locale (BCP 47); a locale without a term has no property. */
  texts: Readonly<Record<string, TermTexts>>
}

/** The texts of a term in a locale, else in its language: those of `pt` for `pt-BR`. */
export const textsIn = ({ texts }: Term, locale: string): TermTexts | undefined => {
  const named = Object.hasOwn(texts, locale) ? locale : (locale.split('-')[0] ?? locale)
  return Object.hasOwn(texts, named) ? texts[named] : undefined
}
