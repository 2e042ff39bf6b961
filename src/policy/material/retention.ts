import type { PurposeEntry, RetentionEntry } from '../../contract/policy-registers.ts'
import { isLonger } from './length.ts'
import { byId, type Found, listed, type MaterialRule } from './reason.ts'

/** From when a period is counted; where nothing is said, from when the data is got. */
const startOf = ({ countedFrom }: RetentionEntry): string => countedFrom ?? 'collection'

/** Whether counting surely starts no later than before. A contract ends, and a year closes, after the order. */
const startsNoLater = ({ was, is }: { was: RetentionEntry; is: RetentionEntry }): boolean => {
  const [from, to] = [startOf(was), startOf(is)]
  if (from === to || to === 'collection') return true
  return to === 'order' && (from === 'contract-end' || from === 'financial-year-end')
}

/**
 * Whether what a rule allows is surely no longer than what another did. A rule that stated nothing bounded nothing; an event
 * comes when it comes, unless the period that it stands for was counted from it.
 */
export const isNoLonger = ({ was, is }: { was: RetentionEntry; is: RetentionEntry }): boolean => {
  const stated = (rule: RetentionEntry) => rule.period !== undefined || rule.event !== undefined
  if (!stated(was)) return true
  if (!stated(is)) return false
  if (was.period && is.period) return startsNoLater({ was, is }) && !isLonger({ before: was.period, after: is.period })
  if (is.event !== undefined) return was.event === is.event || (was.event === undefined && was.countedFrom === is.event)
  return false
}

type Rules = ReadonlyMap<string, RetentionEntry>
type Purposes = readonly PurposeEntry[]

const rulesOf = ({ retention }: PurposeEntry, rules: Rules): RetentionEntry[] =>
  retention.flatMap((id) => rules.get(id) ?? [])

const textsOf = (rules: readonly RetentionEntry[]): string => listed(rules.map(({ text }) => text))

const longerRules = ({ old, now }: { old: Rules; now: Rules }): Found[] =>
  [...now.values()].flatMap((is): Found[] => {
    const was = old.get(is.id)
    if (!was || isNoLonger({ was, is })) return []
    const values = {
      name: is.subject,
      before: listed([was.text].filter(Boolean)),
      after: listed([is.text].filter(Boolean)),
    }
    return [{ code: 'retention-longer', register: 'retention', row: is.id, values }]
  })

/**
 * A rule that was not there. It is no reason where it takes the place of one that allowed as much: of the purposes that it
 * serves, or, where it serves none, of one that is gone. A purpose that is itself new is told as such.
 */
const newRules = ({ old, now, was, is }: { old: Rules; now: Rules; was: Purposes; is: Purposes }): Found[] => {
  const gone = [...old.values()].filter(({ id }) => !now.has(id))
  const purposes = new Map(was.map((purpose) => [purpose.id, purpose]))
  return [...now.values()]
    .filter(({ id }) => !old.has(id))
    .flatMap((rule): Found[] => {
      const served = is.filter(({ retention }) => retention.includes(rule.id))
      const before = served.flatMap(({ id }) => purposes.get(id) ?? []).map((purpose) => rulesOf(purpose, old))
      const covered =
        served.length > 0
          ? before.every((rules) => rules.length === 0 || rules.some((one) => isNoLonger({ was: one, is: rule })))
          : gone.some((one) => isNoLonger({ was: one, is: rule }))
      if (covered) return []
      const values = { name: rule.subject, after: listed([rule.text].filter(Boolean)) }
      return [{ code: 'retention-new', register: 'retention', row: rule.id, values }]
    })
}

/** A purpose whose data now falls under a rule that allows more, or under none. */
const longerPurposes = ({ old, now, was, is }: { old: Rules; now: Rules; was: Purposes; is: Purposes }): Found[] => {
  const purposes = new Map(was.map((purpose) => [purpose.id, purpose]))
  return is.flatMap((purpose): Found[] => {
    const earlier = purposes.get(purpose.id)
    if (!earlier) return []
    const [rules, others] = [rulesOf(earlier, old), rulesOf(purpose, now)]
    if (rules.length === 0) return []
    const longer = others.filter(
      ({ id }) => old.has(id) && !earlier.retention.includes(id) && !isCovered({ id, rules, now }),
    )
    if (others.length > 0 && longer.length === 0) return []
    const values = { name: purpose.name, before: textsOf(rules), after: textsOf(others) }
    return [{ code: 'purpose-retention-longer', register: 'purposes', row: purpose.id, values }]
  })
}

const isCovered = ({ id, rules, now }: { id: string; rules: readonly RetentionEntry[]; now: Rules }): boolean => {
  const is = now.get(id)
  return is === undefined || rules.some((was) => isNoLonger({ was, is }))
}

/** Data that may be kept for longer than before. */
export const retentionReasons: MaterialRule = ({ before, after }) => {
  const [old, now] = [byId(before.registers.retention), byId(after.registers.retention)]
  const [was, is] = [before.registers.purposes, after.registers.purposes]
  return [...longerRules({ old, now }), ...newRules({ old, now, was, is }), ...longerPurposes({ old, now, was, is })]
}
