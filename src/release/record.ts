/**
 * What was decided at publishing and is nobody else's business: kept with the release, and of it only a salted hash in the
 * signed public manifest. Whoever is given record and salt can see by the hash that nothing in it was changed since.
 */
import { createHash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { releaseNumber, timestamp } from '../contract/policy-document.ts'
import { type Finding, identityOf } from '../policy/findings/finding.ts'
import { severities } from '../policy/findings/rule.ts'
import { waiverScopes } from './waiver-scopes.ts'
import type { Waiver } from './waivers.ts'

const place = z.object({
  collection: z.string(),
  document: z.string(),
  key: z.string(),
  label: z.string(),
  paths: z.array(z.string()),
})

const reasonValues = z.object({
  name: z.string(),
  part: z.string().optional(),
  before: z.string().optional(),
  after: z.string().optional(),
})

const materiality = z.object({
  /** By rule. */
  proposed: z.boolean(),
  decided: z.boolean(),
  /** Why it was proposed, with what the sentences name, by locale. */
  reasons: z.array(
    z.object({
      code: z.string(),
      register: z.string(),
      row: z.string(),
      part: z.string().optional(),
      values: z.record(z.string(), reasonValues),
      categories: z.array(z.string()),
    }),
  ),
  /** Cookie categories that visitors are asked about anew. */
  renew: z.array(z.string()),
  /** Why the publisher holds for editorial what was proposed as material. */
  editorialReason: z.string().optional(),
})

const finding = z.object({
  code: z.string(),
  severity: z.enum(severities),
  place: z.object({
    collection: z.string(),
    key: z.string(),
    field: z.string().optional(),
    row: z.string().optional(),
    locale: z.string().optional(),
  }),
  /** With which it went out; every error has one. */
  waiver: z
    .object({
      reason: z.string(),
      scope: z.enum(waiverScopes),
      until: z.string().optional(),
      waivedBy: z.object({ id: z.string(), name: z.string() }),
      waivedAt: timestamp,
    })
    .optional(),
})

/** Later versions may add fields: what is hashed is the record as it was kept, and not as it is read here. */
export const releaseRecord = z.object({
  schema: z.literal('release-record/1'),
  site: z.string(),
  release: releaseNumber,
  publishedAt: timestamp,
  publishedBy: z.object({ id: z.string(), name: z.string() }),
  materiality,
  /** Text that went out although it was older than its source, and why. */
  outdated: z.array(z.object({ locale: z.string(), reason: z.string(), places: z.array(place) })),
  /** What was saved and not marked ready, and so is not in the release. */
  unready: z.array(place.extend({ locale: z.string(), reason: z.string() })),
  /** What the checks found in what went out. */
  findings: z.array(finding),
  /** The release whose content it has once more: that was checked when it was published. */
  repeats: releaseNumber.optional(),
})
export type ReleaseRecord = z.infer<typeof releaseRecord>

/** @param held the waivers that hold, by the identity of the finding */
export const recordedFindings = ({
  findings,
  held,
}: {
  findings: readonly Finding[]
  held: ReadonlyMap<string, Waiver>
}): ReleaseRecord['findings'] =>
  findings.map((found) => {
    const { code, severity, place: where } = found
    const waiver = held.get(identityOf(found))
    if (!waiver) return { code, severity, place: where }
    const { reason, scope, until, waivedBy, waivedById = '', waivedAt } = waiver
    return {
      code,
      severity,
      place: where,
      waiver: { reason, scope, ...(until && { until }), waivedBy: { id: waivedById, name: waivedBy }, waivedAt },
    }
  })

/** A record with what its hash was made from. */
export type SealedRecord = {
  record: ReleaseRecord
  /** 32 random bytes in hexadecimal, so that nobody finds a short reason by trying. */
  salt: string
  sha256: string
}

/** SHA-256 of the salt's hexadecimal digits followed by the record as canonical JSON (RFC 8785), in UTF-8. */
const hashOf = ({ record, salt }: { record: unknown; salt: string }): string =>
  createHash('sha256')
    .update(`${salt}${canonicalize(record) ?? 'null'}`, 'utf8')
    .digest('hex')

/**
 * @returns the record with a salt of its own
 * @example
 * const { sha256 } = sealRecord(record) // for the manifest
 */
export const sealRecord = (record: ReleaseRecord): SealedRecord => {
  const parsed = releaseRecord.parse(record)
  const salt = randomBytes(32).toString('hex')
  return { record: parsed, salt, sha256: hashOf({ record: parsed, salt }) }
}

export type RecordCheck =
  | { outcome: 'verified'; record: ReleaseRecord }
  | { outcome: 'altered' }
  | { outcome: 'unknown-form' }

/**
 * Whether a record is the one whose hash was published.
 *
 * @param record as it was kept
 * @param sha256 `record.sha256` of the manifest of its release
 * @example
 * verifyRecord({ record: release.record, salt: release.recordSalt, sha256: manifest.record.sha256 }).outcome // 'verified'
 */
export const verifyRecord = ({
  record,
  salt,
  sha256,
}: {
  record: unknown
  salt: string
  sha256: string
}): RecordCheck => {
  if (hashOf({ record, salt }) !== sha256.toLowerCase()) return { outcome: 'altered' }
  const parsed = releaseRecord.safeParse(record)
  return parsed.success ? { outcome: 'verified', record: parsed.data } : { outcome: 'unknown-form' }
}
