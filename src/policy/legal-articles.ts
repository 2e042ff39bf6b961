import type { CompileContext } from './compile-context.ts'
import { inListOrder } from './order.ts'
import { legalBases, type specialBases } from './register-choices.ts'
import type { Wording } from './wording.ts'

export type LegalBasis = (typeof legalBases)[number]
type SpecialBasis = (typeof specialBases)[number]

/** A basis of GDPR Art. 6(1) in words: `{ name: 'Piekrišana', article: '6(1)(a) pants', text: 'Piekrišana — 6(1)(a) pants' }`. */
export const legalBasisWords = ({ wording, letter }: { wording: Wording; letter: LegalBasis }) =>
  withArticle({ wording, name: wording(`legalBases.${letter}`), article: wording('articles.legalBasis', { letter }) })

/** The same for an exception of GDPR Art. 9(2). */
export const specialBasisWords = ({ wording, letter }: { wording: Wording; letter: SpecialBasis }) =>
  withArticle({
    wording,
    name: wording(`specialBases.${letter}`),
    article: wording('articles.specialBasis', { letter }),
  })

const withArticle = ({ wording, name, article }: { wording: Wording; name: string; article: string }) => ({
  name,
  article,
  text: wording('connectives.withArticle', { name, article }),
})

/** The bases that purposes rest on, in the order that the site gives; those it does not name follow as in the article. */
export const legalBasesInUse = ({ snapshot }: CompileContext): LegalBasis[] => {
  const order = [...new Set([...snapshot.site.legalBasisOrder, ...legalBases])]
  return inListOrder(
    order,
    snapshot.purposes.flatMap((purpose) => purpose.legalBases),
  )
}
