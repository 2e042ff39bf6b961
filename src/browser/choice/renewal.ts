import type { BannerConfiguration } from '../../contract/banner-configuration.ts'

/** A choice as the cookie has it. */
export type StoredChoice = { revision?: unknown; categories?: unknown }

/**
 * What of an earlier choice still holds although the revision was raised: whoever chose at the revision before is asked
 * only about what it renews; who chose at an older one is asked about all.
 */
export const heldCategories = (
  stored: StoredChoice,
  { revision, renew, categories }: Pick<BannerConfiguration, 'revision' | 'renew' | 'categories'>,
): string[] => {
  if (!renew || stored.revision !== revision - 1 || !Array.isArray(stored.categories)) return []
  const chosen: unknown[] = stored.categories
  return categories
    .filter(({ id, required }) => !required && chosen.includes(id) && !renew.some((renewed) => renewed === id))
    .map(({ id }) => id)
}

/** Whether an earlier choice holds as a whole: what raised the revision asks about nothing that is in use. */
export const holdsAsWhole = (
  stored: StoredChoice,
  { revision, renew }: Pick<BannerConfiguration, 'revision' | 'renew'>,
): boolean => renew?.length === 0 && stored.revision === revision - 1 && Array.isArray(stored.categories)
