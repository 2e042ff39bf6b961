/** Each text beside the one that it was translated from. */
import type { CheckedSite } from './checked-site.ts'
import { oncePer } from './once-per.ts'
import type { Place } from './rule.ts'
import { isReadable } from './text-limit.ts'
import type { TextUnit, UnitText } from './text-units.ts'

export type LocalePair = {
  unit: TextUnit
  source: UnitText
  target: UnitText
  sourceLocale: string
  /** Of the target. */
  locale: string
}

/** Of the target. */
export const placeOfTarget = ({ unit, locale }: LocalePair): Place => ({ ...unit.place, locale })

/** Units that have text in the source locale, once for each other locale that has text too. */
export const localePairs: (site: CheckedSite) => readonly LocalePair[] = oncePer(({ units, snapshot }: CheckedSite) => {
  const { sourceLocale } = snapshot.site
  return units.flatMap((unit) => {
    const source = unit.texts.get(sourceLocale)
    if (!source || !isReadable(source.text)) return []
    return [...unit.texts].flatMap(([locale, target]) =>
      locale === sourceLocale || !isReadable(target.text) ? [] : [{ unit, source, target, sourceLocale, locale }],
    )
  })
})
