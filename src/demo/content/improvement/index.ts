/**
 * What would make the demo's policy complete: prepared changes that a newcomer can publish as its second release. Facts
 * that nobody asked the shop for are samples, and say so in the internal notes of their rows.
 */
import type { SnapshotInput } from '../../../policy/snapshot.ts'
import { demoContent } from '../index.ts'
import { type Changes, withChanges } from './changes.ts'
import { cookieVendors } from './cookie-vendors.ts'
import { dataCategories } from './data-categories.ts'
import { displayGroups } from './display-groups.ts'
import { processors } from './processors.ts'
import { purposes } from './purposes.ts'
import { retentionRules } from './retention-rules.ts'
import { rights } from './rights.ts'
import { sections } from './sections.ts'
import { site } from './site.ts'

/** @param checkedAt when transfers are said to have been checked, ISO 8601: content knows no clock */
export const improvementOn = (checkedAt: string): Changes => ({
  site,
  displayGroups,
  processors: processors(checkedAt),
  dataCategories,
  retentionRules,
  purposes,
  cookieVendors,
  rights,
  sections,
})

/** The demo's content with the improvement in it. */
export const improvedContentOn = (checkedAt: string): SnapshotInput =>
  withChanges(demoContent, improvementOn(checkedAt))

/** The same on a fixed day, for tests and for comparing. */
export const improvedContent: SnapshotInput = improvedContentOn('2026-11-01T12:00:00.000Z')
