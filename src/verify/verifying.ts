import type { KeySet } from '../signing/verify-signature.ts'
import type { Findings } from './finding.ts'
import type { Limits } from './limits.ts'
import type { TreeReader } from './reader.ts'

/** A file that something vouches for, and whether it is as that says. */
export type Covered = {
  sha256: string
  bytes: number
  intact: boolean
  /** Byte for byte; false: a compressed form, of which it is known that its content is right. */
  exactly: boolean
}

export type Progress = (step: { site: string; release: number; newest: number; from: number }) => void

/** What every step of the verification of a site knows. */
export type Verifying = {
  reader: TreeReader
  site: string
  keys: KeySet
  limits: Limits
  findings: Findings
  /** Files read at the same time. */
  atOnce: number
  /** The lowest release that is looked at. */
  from: number
  now: Date
  /** All files, where the tree can be listed. */
  listed: ReadonlySet<string> | undefined
  /** Path → what is known of it; grows. */
  covered: Map<string, Covered>
  onProgress: Progress
}
