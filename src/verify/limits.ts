/** What a tree may ask of whoever verifies it: a tree can be hostile too. */
export type Limits = {
  /** Of a manifest; nobody says beforehand how long one is. */
  manifestBytes: number
  /** Named in a manifest. */
  files: number
  /** Of one file. */
  fileBytes: number
  /** In a chain. */
  releases: number
  /** After so many in a site, it is not looked at further. */
  findings: number
}

export const defaultLimits: Limits = {
  manifestBytes: 16_000_000,
  files: 20_000,
  fileBytes: 64_000_000,
  releases: 50_000,
  findings: 1_000,
}

export const signatureBytes = 4_096
export const keySetBytes = 1_000_000
export const checksumsBytes = 64_000_000
