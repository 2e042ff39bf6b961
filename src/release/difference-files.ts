/** What changed against the release before, as files beside it. */
import type { PolicyDifference } from '../contract/policy-difference.ts'
import type { PolicyDocument } from '../contract/policy-document.ts'
import { comparePolicies, differenceOfRelease } from '../policy/compare-policies.ts'
import type { ReleaseFacts } from '../policy/compile-policy.ts'
import type { MoreWording } from '../policy/more-wording.ts'
import { byCodeUnit } from '../policy/order.ts'
import { renderDifferenceHtml } from '../policy/render/difference-html.ts'
import type { PreviousRelease } from './release-chain.ts'
import { file, jsonFile, mediaTypes, type ReleaseFile } from './release-file.ts'

export const differenceFiles = ({
  policies,
  release,
  previous,
  compared,
  moreWording,
}: {
  policies: Record<string, PolicyDocument>
  release: ReleaseFacts
  previous: PreviousRelease
  compared: Readonly<Record<string, PolicyDifference>>
  moreWording: MoreWording | undefined
}): ReleaseFile[] => {
  const locales = [...new Set([...Object.keys(policies), ...Object.keys(previous.policies)])].sort(byCodeUnit)
  return locales.flatMap((locale) => {
    const before = previous.policies[locale]
    const after = policies[locale]
    const { material } = release
    const pair = after ? { before, after } : before ? { before, after } : undefined
    if (!pair) return []
    const path = `releases/${previous.number}/diff/${release.number}/${locale}`
    const own = compared[locale]
    const difference = own
      ? differenceOfRelease(own, { ...pair, material })
      : comparePolicies({ ...pair, material, moreWording })
    const value = { ...difference, from: previous.number, to: release.number }
    return [
      file({
        path: `${path}.html`,
        mediaType: mediaTypes.html,
        body: renderDifferenceHtml({ difference: value, moreWording }),
      }),
      jsonFile({ path: `${path}.json`, value }),
    ]
  })
}
