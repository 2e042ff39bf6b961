/** `releases` of a manifest: all up to its own, each told as its own manifest tells it. */
import { isDeepStrictEqual } from 'node:util'
import type { Manifest, ManifestRelease } from '../contract/manifest.ts'

/** That a release was cancelled is told by those after it only. */
const lasting = ({ cancelledAt: _cancelled, ...told }: ManifestRelease) => told

/** What is wrong with the list of a manifest. */
export const listReason = (manifest: Manifest): string | undefined => {
  const { releases, release } = manifest
  if (releases.length !== release) return `it lists ${releases.length} releases`
  const at = releases.findIndex((each, index) => each.release !== index + 1)
  if (at !== -1) return `in place ${at + 1} it lists release ${releases[at]?.release}`
  const strayed = releases.find((each) => each.path !== `releases/${each.release}/index.json`)
  if (strayed) return `it has another path for release ${strayed.release}`
  const own = releases.at(-1)
  const { publishedAt, effectiveFrom, material, renew } = manifest
  const said = { publishedAt, effectiveFrom, material, ...(renew && { renew }) }
  const told = own && {
    publishedAt: own.publishedAt,
    effectiveFrom: own.effectiveFrom,
    material: own.material,
    ...(own.renew && renew && { renew: own.renew }),
  }
  if (!isDeepStrictEqual(said, told)) return 'it tells of itself otherwise in the list'
  return own?.cancelledAt === undefined ? undefined : 'it lists itself as cancelled'
}

/** Where the manifest of the next release tells otherwise than this one. */
export const retellingReason = (manifest: Manifest, later: Manifest): string | undefined => {
  for (const [at, each] of manifest.releases.entries()) {
    const again = later.releases[at]
    if (!again || !isDeepStrictEqual(lasting(each), lasting(again))) {
      return `release ${later.release} tells otherwise of release ${each.release}`
    }
    if (each.cancelledAt !== undefined && each.cancelledAt !== again.cancelledAt) {
      return `release ${later.release} does not tell that release ${each.release} was cancelled`
    }
  }
  return undefined
}
