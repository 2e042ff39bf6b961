import { differingFigures, figuresOf } from '../../policy/findings/figures.ts'
import { languageOf } from '../../policy/findings/languages-of-locales.ts'
import type { Check } from './check.ts'
import { findSaid, placed } from './find-said.ts'

/**
 * Numbers, periods and dates that one text says and the other does not, however each language writes them: `1 000` and
 * `1,000`, “5 gadi” and “five years”, “6. panta 1. punkta b) apakšpunkts” and “Art. 6(1)(b)”.
 */
export const checkNumbers: Check = ({ source, target, sourceLocale, targetLocale }) => {
  const difference = differingFigures(
    figuresOf(source.text, languageOf(sourceLocale)),
    figuresOf(target.text, languageOf(targetLocale)),
  )
  if (!difference) return []
  const { onlyHere, onlyThere } = difference
  return [
    ...onlyThere.map((said) => ({
      code: 'number-missing' as const,
      values: { said },
      ...placed(findSaid({ text: source.text, said, side: 'source' })),
    })),
    ...onlyHere.map((said) => ({
      code: 'number-added' as const,
      values: { said },
      ...placed(findSaid({ text: target.text, said, side: 'target' })),
    })),
  ]
}
