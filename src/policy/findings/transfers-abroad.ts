/** Recipients outside the EEA, and what GDPR Chapter V says of their countries. */
import { isOutsideEea } from '../countries.ts'
import type { Snapshot } from '../snapshot.ts'
import type { CheckedSite } from './checked-site.ts'

type Processor = Snapshot['processors'][number]

/** Parts of member states, and of the Union's territory, that have country codes of their own. */
const partsOfUnion = new Set(['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'])

/** Countries and territories with a decision of the Commission under Art. 45(3); for the US it is the Data Privacy Framework. */
const adequate = new Set('AD AR BR CA CH FO GB GG IL IM JE JP KR NZ UY'.split(' '))
/** The latest decision that the list knows: (EU) 2026/179, Brazil. */
export const adequacyListOf = '2026-01-26'

const unitedStates = new Set(['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI'])

const upper = ({ country }: Processor): string => country.toUpperCase()

export const recipientsAbroad = ({ snapshot }: Pick<CheckedSite, 'snapshot'>): Processor[] =>
  snapshot.processors.filter(
    (row) => /^[A-Z]{2}$/.test(upper(row)) && isOutsideEea(row.country) && !partsOfUnion.has(upper(row)),
  )

export const isInAdequateCountry = (row: Processor): boolean => adequate.has(upper(row))

export const isInUnitedStates = (row: Processor): boolean => unitedStates.has(upper(row))

/** An adequacy decision covers recipients in the US only as far as they are in the Data Privacy Framework. */
export const reliesOnFramework = (row: Processor): boolean =>
  isInUnitedStates(row) && (row.transferTools.includes('dpf') || row.transferTools.includes('adequacy'))

/** The day of the last check, `YYYY-MM-DD`; undefined where none is known. */
export const dayOfCheck = ({ transferCheckedAt }: Processor): string | undefined =>
  /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(transferCheckedAt)?.[0]

/** The same day a year earlier, as text that sorts like a date. */
export const aYearBefore = (day: string): string =>
  `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
