/** What changed between two policies of one locale, and whether people should be told. */
import type { PolicyDifference } from '../contract/policy-difference.ts'
import type { PolicyDocument } from '../contract/policy-document.ts'
import { compareControllers, compareRegisters } from './compare-registers.ts'
import { compareSections } from './compare-sections.ts'
import { compareTexts } from './compare-text.ts'

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
}: PolicyPair & { material?: boolean }): PolicyDifference => ({
  schema: 'policy-difference/1',
  site: after?.site ?? before?.site ?? '',
  locale: after?.locale ?? before?.locale ?? '',
  from: before?.release ?? null,
  to: after?.release ?? null,
  material: material ?? after?.material ?? false,
  title: compareTexts({ before: before?.title ?? '', after: after?.title ?? '' }),
  controller: compareControllers({ before, after }),
  sections: compareSections({ before, after }),
  registers: compareRegisters({ before, after }),
})

/**
 * A proposal whether the change is material: a fact was added, removed or changed, and not only the words for it. The
 * publisher decides.
 *
 * @example
 * isMaterial(comparePolicies({ before, after: { ...before, title: 'Privātuma politika' } })) // false
 */
export const isMaterial = (difference: PolicyDifference): boolean =>
  difference.controller.some((field) => field.fact) ||
  difference.registers.some(({ rows }) =>
    rows.some((row) => row.kind !== 'changed' || row.fields.some((field) => field.fact)),
  )
