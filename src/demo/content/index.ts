/**
 * The demo site: the privacy policy of a real shop, PRO BALANCES OÜ, as registers and sections in three languages.
 *
 * The policy is as it was found. What it lacks by the GDPR it lacks here too, so that the checks have something to find.
 */
import type { SnapshotInput } from '../../policy/snapshot.ts'
import { cookieVendors } from './cookie-vendors/index.ts'
import { dataCategories } from './data-categories.ts'
import { displayGroups } from './display-groups.ts'
import { processors } from './processors.ts'
import { purposes } from './purposes.ts'
import { requestChannels } from './request-channels.ts'
import { retentionRules } from './retention-rules.ts'
import { rights } from './rights.ts'
import { sections } from './sections.ts'
import { securityMeasures } from './security-measures.ts'
import { site } from './site.ts'

/** Everything of the demo site, in the shape that policies are compiled from. */
export const demoContent: SnapshotInput = {
  site,
  sections,
  displayGroups,
  dataCategories,
  purposes,
  processors,
  cookieVendors,
  retentionRules,
  rights,
  requestChannels,
  securityMeasures,
}
