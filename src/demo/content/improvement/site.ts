import type { SnapshotInput } from '../../../policy/snapshot.ts'
import { site as found } from '../site.ts'
import type { Noted } from './changes.ts'
import { sampleSite } from './sample-notes.ts'

/** An authority to complain to, a way to a copy of the safeguards, and the terms of the GDPR in place of the shop's own. */
export const site: Noted<Partial<SnapshotInput['site']>> = {
  title: { lv: 'Privātuma politika', et: 'Privaatsuspoliitika', en: 'Privacy policy' },
  controller: { ...found.controller, supervisoryAuthority: 'ee-aki' },
  safeguardCopy: { way: 'on-request', email: 'info.probalances@gmail.com' },
  phrases: [],
  internalNote: sampleSite,
}
