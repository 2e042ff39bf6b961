/** What the endpoints under `/api/privacy-desk` answer, as the screens read it. */

import type { ConsentState, Withdrawal } from '../consent/read-consents.ts'
import type { ConsentAction } from '../contract/consent.ts'
import type { Block } from '../contract/policy-blocks.ts'
import type { PolicyDifference } from '../contract/policy-difference.ts'
import type { PolicySection } from '../contract/policy-document.ts'
import type { ToldVendor } from '../desk/vendors.ts'
import type { PartDifference, VendorRow } from '../library/vendor-library.ts'
import type { SaidItem } from '../policy/findings/say-checklist.ts'
import type { BannerPreview } from '../release/banner-preview.ts'
import type { FindingCounts, ToldFinding } from '../release/findings.ts'
import type { GateReport } from '../release/gate.ts'
import type { ReleaseState } from '../release/release-state.ts'
import type { TranslationState } from '../translation/state.ts'
import type { DeliveryResult, FailureReason } from '../webhooks/results.ts'

export type Id = number | string

export type LocaleState = {
  locale: string
  state: TranslationState
  isSource: boolean
  approvedAt: string | null
  approvedBy: string | null
  deleted: boolean
  mayApprove: boolean
}

/** `GET /document` */
export type DocumentStates = { site: Id; sourceLocale: string; locales: LocaleState[] }

export type SiteSummary = { id: Id; slug: string; name: string; sourceLocale: string; publishedLocales: string[] }

/** `GET /sites` */
export type Sites = { sites: SiteSummary[]; mayPublish: boolean; roles: string[] }

/** `POST /copy` */
export type Copied = { id: Id; key: string; left: string[] }

/** `POST /sites/:site/preview-row` */
export type RowPreviewed = { blocks: Block[]; incomplete: boolean }

/** `POST /sites/:site/banner-preview` */
export type BannerPreviewed =
  | { incomplete: true }
  | ({
      incomplete: false
      /** That the banner is in. */
      locale: string
      locales: string[]
    } & BannerPreview)

/** `POST /sites/:site/check` */
export type DocumentChecked = { findings: ToldFinding[]; incomplete: boolean }

/** `GET /sites/:site/findings` */
export type WaivedFinding = ToldFinding & {
  waiver: {
    id: Id
    reason: string
    scope: 'release' | 'until'
    until: string | null
    waivedBy: string
    waivedAt: string
  } | null
}
export type SiteFindings = {
  of: 'approved' | 'working'
  locales: string[]
  /** Number of the release that would be published now. */
  release: number
  findings: WaivedFinding[]
  /** GDPR Art. 13 and 14 item by item. */
  checklist: SaidItem[]
  mayWaive: boolean
}

/** `GET /sites/:site/finding-counts` */
export type FindingSummary = { all: FindingCounts; byLocale: ({ locale: string } & FindingCounts)[] }

/** `GET /sites/:site/tokens` */
export type Tokens = { tokens: Record<string, string> }

/** `GET /sites/:site/preview/:locale` */
export type WorkingPolicy = { title: string; sections: PolicySection[] }

/** Why a release is proposed as material; `texts` are its sentence for readers, by locale. */
export type CandidateReason = {
  code: string
  register: string
  row: string
  part: string | null
  /** Cookie categories that visitors would choose about anew. */
  categories: string[]
  texts: Record<string, string>
}

/** `GET /sites/:site/candidate` */
export type Candidate = {
  site: { id: Id; slug: string; name: string; environment: string; timeZone: string }
  sourceLocale: string
  locales: string[]
  current: { release: number; publishedAt: string; revision: number } | null
  /** Number of the newest release, in effect or not; 0 before the first. */
  newest: number
  /** Published for a date that is still to come. */
  upcoming: { release: number; effectiveFrom: string } | null
  gate: GateReport
  differences: Record<string, PolicyDifference>
  unchanged: boolean
  /** Proposed by rule. */
  material: boolean
  reasons: CandidateReason[]
  /** Cookie categories that visitors would choose about anew, of those that they choose about at all. */
  renew: string[]
  inUse: string[]
  /** How many errors nobody put right or waived. */
  stopped: number
  mayPublish: boolean
}

/** `POST /sites/:site/publish` */
export type Published =
  | { outcome: 'published'; site: string; release: number; locales: string[]; effectiveFrom: string }
  | { outcome: 'unchanged'; release: number; message: string }

export type SiteRelease = {
  release: number
  state: ReleaseState
  publishedAt: string
  effectiveFrom: string
  cancelledAt: string | null
  material: boolean
  /** Name of who published it. */
  publishedBy: string
  locales: string[]
  /** By locale. */
  notes: Record<string, string>
}

/** `GET /sites/:site/releases`: the newest first. */
export type SiteReleases = {
  /** Slug. */
  site: string
  timeZone: string
  newest: number
  releases: SiteRelease[]
  mayPublish: boolean
}

/** `GET /overview` */
export type SiteOverview = SiteSummary & {
  current: { release: number; publishedAt: string } | null
  /** Published for a date that is still to come. */
  upcoming: { release: number; effectiveFrom: string } | null
  timeZone: string
  /** Documents of the site by locale and state of their translation. */
  locales: { locale: string; states: Record<TranslationState, number> }[]
}
export type Overview = { sites: SiteOverview[]; mayPublish: boolean; mayCreateSites: boolean }

/** `GET /sites/:site/vendors` */
export type VendorLibrary = {
  site: { id: Id; name: string; sourceLocale: string }
  mayEdit: boolean
  vendors: ToldVendor[]
  suggestedTexts: { module: string; id: string; title: string; text: Record<string, string> }[]
}

/** `POST /sites/:site/vendors/:vendor` */
export type VendorApplied = {
  outcome: 'added' | 'updated' | 'unchanged'
  rows: VendorRow[]
  kept: PartDifference[]
  incomplete: string[]
}

/** `POST /webhooks/:webhook/test` and `POST /webhook-messages/:message/send` */
export type Sent = {
  result: DeliveryResult
  status: number | null
  reason: FailureReason | null
  /** Milliseconds. */
  duration: number
}

/** `POST /webhooks/:webhook/secret` */
export type NewSecret = { secret: string; previousSecretUntil: string }

/** One choice of a visitor, by its receipt. */
export type SubjectConsent = {
  receipt: string
  at: string
  expiresAt: string
  release: number
  locale: string
  action: ConsentAction
  categories: string[]
  vendors: string[]
  surface: string
  gpc: boolean
  proof: 'signed' | 'broken' | 'key-unknown'
  /** Of who sent it, where the site asked for that when it was made. */
  sender: { address: string | null; userAgent: string | null } | null
}

/** `GET /sites/:site/consents` */
export type ConsentsOfSubject = {
  /** Slug. */
  site: string
  subject: string
  state: ConsentState
  /** The earliest first. */
  consents: SubjectConsent[]
  /** Whether there are earlier ones. */
  more: boolean
}

/** `GET /sites/:site/consents/withdrawals`: the latest first. */
export type Withdrawals = { withdrawals: Withdrawal[]; more: boolean }

/** `POST /sites/:site/consents/withdraw` */
export type WithdrawalRecorded = { receipt: string }
