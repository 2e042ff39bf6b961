/** Verifying published releases, wherever their bytes are. */
export type { Finding, FindingCode, Severity } from './finding.ts'
export type { TreeReader } from './reader.ts'
export type { SiteSummary } from './verify-site.ts'
export { type Verification, type VerifyOptions, verifyTree } from './verify-tree.ts'
