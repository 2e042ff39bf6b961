/** An earlier release said once more: the same content under another number. */
import { renewedCategories } from '../banner/compile-banner.ts'
import type { MaterialReason } from '../contract/policy-document.ts'
import { cleanProse } from '../policy/clean-text.ts'
import type { ReleaseFacts } from '../policy/compile-policy.ts'
import { authorityIn } from '../policy/linked/parties.ts'
import type { ReleaseDocuments, SiteFacts } from './compile-release.ts'
import type { PublishedRelease } from './previous.ts'
import { type PreviousRelease, renewOf, revisionOf } from './release-chain.ts'

const each = <In, Out>(values: Record<string, In>, change: (value: In) => Out): Record<string, Out> =>
  Object.fromEntries(Object.entries(values).map(([locale, value]) => [locale, change(value)]))

/**
 * @param earlier whose content it is
 * @param release facts of the new one
 * @param reasons why the change back is material: locale → reasons
 */
export const repeatDocuments = ({
  earlier,
  release,
  previous,
  reasons,
}: {
  earlier: PublishedRelease
  release: ReleaseFacts
  previous: PreviousRelease | null
  reasons: Readonly<Record<string, MaterialReason[]>>
}): ReleaseDocuments => {
  const { number, publishedAt, effectiveFrom, material, since, notes } = release
  const revision = revisionOf({ release, previous })
  const renew = renewOf({ release, previous })
  return {
    policies: each(earlier.policies, (policy) => ({
      ...policy,
      release: number,
      publishedAt,
      effectiveFrom,
      material,
      changes: {
        since,
        note: cleanProse(notes[policy.locale] ?? '').trim(),
        reasons: material ? (reasons[policy.locale] ?? []) : [],
      },
    })),
    banners: each(earlier.banners, (banner) => ({
      ...banner,
      release: number,
      revision,
      renew: renewedCategories({ categories: banner.categories.map(({ id }) => id), renew }),
    })),
  }
}

/** The site as the earlier release has it. */
export const repeatedSite = (
  { manifest, linked }: PublishedRelease,
  { timeZone }: Pick<SiteFacts, 'timeZone'>,
): SiteFacts => ({
  slug: manifest.site,
  environment: manifest.environment,
  sourceLocale: manifest.sourceLocale,
  publishedLocales: manifest.locales,
  timeZone,
  authority: authorityIn(linked),
})
