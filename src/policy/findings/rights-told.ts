import { categoriesInUse } from '../cookie-categories.ts'
import type { Snapshot } from '../snapshot.ts'
import type { CheckedSite } from './checked-site.ts'

type Right = Snapshot['rights'][number]['right']

export const hasRight = ({ snapshot }: CheckedSite, right: Right): boolean =>
  snapshot.rights.some((row) => row.right === right)

/** Whether some section prints rights with the standard explanation of each. */
export const explainsRights = (site: CheckedSite): boolean =>
  site.blocks('rights').some(({ row }) => row.layout === 'descriptions')

/** What a section prints of a right in a locale: name and explanation of each row of it. */
export const printedRight = (site: CheckedSite, { right, locale }: { right: Right; locale: string }): string => {
  const { snapshot, text, wording } = site.context(locale)
  const explained = explainsRights(site)
  return snapshot.rights
    .filter((row) => row.right === right)
    .flatMap((row) => [
      text(row.name) || wording(`rights.${right}`),
      text(row.description) || (explained ? wording(`rightDescriptions.${right}`) : ''),
    ])
    .join('\n')
}

/** Whether anything rests on consent: a purpose, data of a special category, or cookies that wait for it. */
export const usesConsent = (snapshot: Snapshot): boolean =>
  snapshot.purposes.some(({ legalBases, specialBases }) => legalBases.includes('a') || specialBases.includes('a')) ||
  categoriesInUse(snapshot).length > 1
