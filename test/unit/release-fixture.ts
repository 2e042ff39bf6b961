/** Releases compiled one after the other. */
import type { ReleaseFacts } from '../../src/policy/compile-policy.ts'
import type { Snapshot } from '../../src/policy/snapshot.ts'
import { type CompiledRelease, compileRelease } from '../../src/release/compile-release.ts'
import type { PreviousRelease } from '../../src/release/release-chain.ts'
import { firstRelease } from './policy-fixture.ts'

export const first = (snapshot: Snapshot) => compileRelease({ snapshot, release: firstRelease, previous: null })

const asPrevious = ({ manifest, manifestSha256, policies }: CompiledRelease): PreviousRelease => ({
  number: manifest.release,
  manifestSha256,
  releases: manifest.releases,
  policies,
})

export const next = ({
  snapshot,
  previous,
  ...facts
}: {
  snapshot: Snapshot
  previous: CompiledRelease
} & Pick<ReleaseFacts, 'material' | 'reasons' | 'renew'>) => {
  const number = previous.manifest.release + 1
  const release = { ...firstRelease, number, since: number - 1, ...facts }
  return compileRelease({ snapshot, release, previous: asPrevious(previous) })
}

/** The text of a file of a release; empty where there is none. */
export const bodyOf = (release: CompiledRelease, path: string): string =>
  release.files.find((file) => file.path === path)?.body ?? ''
