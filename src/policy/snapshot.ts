/**
 * What a policy is compiled from: the registers and sections of one site at one moment, as plain objects.
 *
 * A row has the shape in which Payload answers with `locale: 'all'` and `depth: 0`, with two differences: references to
 * other rows are keys, never database ids, and what is not needed to compile (internal notes, timestamps) is not there:
 * parsing strips every field that is not named here, so an internal field cannot reach a public file.
 *
 * A localised leaf is an object from locale (BCP 47) to text. A locale without text has no property.
 */
import { z } from 'zod'
import type { MoreWording } from './more-wording.ts'
import { list } from './snapshot/fields.ts'
import {
  cookieVendor,
  dataCategory,
  displayGroup,
  processor,
  purpose,
  requestChannel,
  retentionRule,
  right,
  securityMeasure,
} from './snapshot/rows.ts'
import { section } from './snapshot/sections.ts'
import { site } from './snapshot/site.ts'

export type { LocalisedRichText, LocalisedText } from './snapshot/fields.ts'
export { type BodyRow, bodyRow } from './snapshot/sections.ts'

export const snapshotSchema = z.object({
  site,
  /** Standard wording of the installation for further locales, as it was checked when the app started. */
  moreWording: z.custom<MoreWording>((value) => typeof value === 'object' && value !== null).optional(),
  sections: list(section),
  displayGroups: list(displayGroup),
  dataCategories: list(dataCategory),
  purposes: list(purpose),
  processors: list(processor),
  cookieVendors: list(cookieVendor),
  retentionRules: list(retentionRule),
  rights: list(right),
  requestChannels: list(requestChannel),
  securityMeasures: list(securityMeasure),
})

export type Snapshot = z.infer<typeof snapshotSchema>
/** What {@link snapshotSchema} reads: optional fields may be absent or null. */
export type SnapshotInput = z.input<typeof snapshotSchema>

/** The kinds of document that a snapshot consists of, beside the site itself: each after those that it refers to. */
export const registerNames = [
  'displayGroups',
  'processors',
  'dataCategories',
  'retentionRules',
  'purposes',
  'cookieVendors',
  'rights',
  'requestChannels',
  'securityMeasures',
  'sections',
] as const
export type RegisterName = (typeof registerNames)[number]
