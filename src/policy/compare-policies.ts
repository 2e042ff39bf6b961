/** What changed between two policies of one locale. Whether people must be told of it, `material/` judges. */
import type { PolicyDifference } from '../contract/policy-difference.ts'
import type { PolicyDocument } from '../contract/policy-document.ts'
import { compareControllers, compareRegisters } from './compare-registers.ts'
import { compareSections } from './compare-sections.ts'
import { compareTexts } from './compare-text.ts'
import type { MoreWording } from './more-wording.ts'

/** One of the two may be missing: a locale that was added, or one that is gone. */
export type PolicyPair =
  | { before: PolicyDocument | undefined; after: PolicyDocument }
  | { before: PolicyDocument; after: PolicyDocument | undefined }

/**
 * The difference of two policies, section by section and register by register. Deterministic.
 *
 * @param material whether a release after the older one, up to the newer one, was material; where it is not given, what
 *   the newer document says of itself
 * @example
 * comparePolicies({ before, after }).sections[0]?.changes // ['changed']
 */
export const comparePolicies = ({
  before,
  after,
  material,
  moreWording,
}: PolicyPair & { material?: boolean; moreWording?: MoreWording | undefined }): PolicyDifference => ({
  schema: 'policy-difference/1',
  site: after?.site ?? before?.site ?? '',
  locale: after?.locale ?? before?.locale ?? '',
  from: before?.release ?? null,
  to: after?.release ?? null,
  material: material ?? after?.material ?? false,
  ...reasonsOf({ before, after }),
  title: compareTexts({ before: before?.title ?? '', after: after?.title ?? '' }),
  controller: compareControllers({ before, after }),
  sections: compareSections({ before, after }),
  registers: compareRegisters({ before, after, moreWording }),
})

/** The same difference, where another release says what the newer policy says. */
export const differenceOfRelease = (
  { reasons: _, ...difference }: PolicyDifference,
  { before, after, material }: PolicyPair & { material: boolean },
): PolicyDifference => ({ ...difference, material, ...reasonsOf({ before, after }) })

/** What the newer document says of itself, where the older one is the release that it follows. */
const reasonsOf = ({ before, after }: { before: PolicyDocument | undefined; after: PolicyDocument | undefined }) => {
  const reasons = after?.changes.reasons
  const follows = before === undefined || before.release === after?.changes.since
  return reasons && follows && reasons.length > 0 ? { reasons } : {}
}
