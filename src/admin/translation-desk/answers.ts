/** What the endpoints for translators answer, as these screens read it. */
import type { ListedUnit, UnitCount } from '../../translation/units/list-units.ts'
import type { UnitDetail } from '../../translation/units/unit-detail.ts'

/** `GET /digest` and `POST /digest` */
export type { DigestSetting } from '../../translation/digests/choices.ts'

/** `GET /units`; a unit names its collection by slug. */
export type UnitQueue = { units: ListedUnit[]; total: number; page: number; limit: number }

/** `GET /unit-counts`; `locales` are those into which whoever asks translates. */
export type UnitCounts = { counts: UnitCount[]; locales: 'all' | string[] }

/** `GET /unit`, and what every act on a unit answers. */
export type ShownUnit = UnitDetail & {
  /** Slug. */
  collection: string
}

/** `GET /unit-people` */
export type UnitPeople = { people: { id: string; name: string }[]; me: string; mayAssign: boolean }

/** `POST /units/accept-form` */
export type FormAccepted = { accepted: number }

/** `POST /unit/suggest` */
export type MachineSuggested = { by: string; text: unknown; plain: string }
