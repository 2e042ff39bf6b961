import type { CheckedSite } from './checked-site.ts'
import { oncePer } from './once-per.ts'

/** Locales in which anything is written; a phrase of the banner alone is no policy. */
export const writtenLocales: (site: CheckedSite) => ReadonlySet<string> = oncePer(
  ({ units }: CheckedSite) => new Set(units.flatMap(({ kind, texts }) => (kind === 'phrase' ? [] : [...texts.keys()]))),
)
