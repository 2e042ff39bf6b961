/** What charts of choices show, from counts. Pure. */
import type { ConsentAction } from '../../contract/consent.ts'
import { type Period, type Step, startsOf, stepOf } from './period.ts'
import type { ChoiceCount, Counts, ViewCount } from './read-counts.ts'

export type Tally = {
  /** Choices of every kind. */
  choices: number
  actions: Record<ConsentAction, number>
  /** Choices that accepted a category, by its id; what is always on is not among them. */
  accepted: Record<string, number>
  /** How often the banner was shown. */
  shown: number
  /** Choices in the banner or its preferences that take nothing back. */
  answered: number
}

export type ConsentStatistics = Period & {
  step: Step
  total: Tally
  /** One for each step of the period, in their order, also where nothing was chosen. */
  points: { start: string; tally: Tally }[]
  /** Ids, in the order of the banner as far as that is known. */
  categories: string[]
  /** Of what is asked about but the locale; the most used first. */
  locales: { locale: string; tally: Tally }[]
  /** Of what is asked about but the release; the newest first. */
  releases: { release: number; tally: Tally }[]
}

/** What a visitor cannot refuse is accepted in every choice, which says nothing. */
const alwaysOn = 'necessary'
const optionalOf = (categories: readonly string[]) => categories.filter((category) => category !== alwaysOn)
const usual = ['preferences', 'statistics', 'marketing']

const noChoices = (): Tally => ({
  choices: 0,
  actions: { 'accept-all': 0, 'reject-all': 0, custom: 0, withdraw: 0 },
  accepted: {},
  shown: 0,
  answered: 0,
})

const addChoices = (tally: Tally, { action, categories, choices, answers }: ChoiceCount): void => {
  tally.choices += choices
  tally.actions[action] += choices
  tally.answered += answers
  for (const category of optionalOf(categories)) tally.accepted[category] = (tally.accepted[category] ?? 0) + choices
}

const tallyOf = ({ choices, views }: Counts): Tally => {
  const tally = noChoices()
  for (const count of choices) addChoices(tally, count)
  for (const { shown } of views) tally.shown += shown
  return tally
}

/** The counts of each of what tells them apart. */
const grouped = <Key>({ choices, views }: Counts, keyOf: (count: ChoiceCount | ViewCount) => Key): Map<Key, Counts> => {
  const groups = new Map<Key, Counts>()
  const groupOf = (count: ChoiceCount | ViewCount): Counts => {
    const key = keyOf(count)
    const group = groups.get(key) ?? { choices: [], views: [] }
    groups.set(key, group)
    return group
  }
  for (const count of choices) groupOf(count).choices.push(count)
  for (const count of views) groupOf(count).views.push(count)
  return groups
}

const only = ({ choices, views }: Counts, isAsked: (count: ChoiceCount | ViewCount) => boolean): Counts => ({
  choices: choices.filter(isAsked),
  views: views.filter(isAsked),
})

const inOrder = (categories: Iterable<string>): string[] => {
  const place = (category: string) => (usual.includes(category) ? usual.indexOf(category) : usual.length)
  return [...categories].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}

/**
 * @param locale only choices in it; undefined: in any
 * @param release only choices about it; undefined: about any
 * @example
 * consentStatistics({ counts, period: { from: '2026-11-01', to: '2026-11-30' } }).total.actions['reject-all'] // 120
 */
export const consentStatistics = ({
  counts,
  period,
  locale,
  release,
}: {
  counts: Counts
  period: Period
  locale?: string | undefined
  release?: number | undefined
}): ConsentStatistics => {
  const ofLocale = only(counts, (count) => locale === undefined || count.locale === locale)
  const ofRelease = only(counts, (count) => release === undefined || count.release === release)
  const asked = only(ofLocale, (count) => release === undefined || count.release === release)
  const byStart = grouped(asked, ({ start }) => start)
  const categories = new Set(counts.choices.flatMap((count) => optionalOf(count.categories)))
  return {
    ...period,
    step: stepOf(period),
    total: tallyOf(asked),
    points: startsOf(period).map((start) => ({
      start,
      tally: tallyOf(byStart.get(start) ?? { choices: [], views: [] }),
    })),
    categories: inOrder(categories),
    locales: [...grouped(ofRelease, (count) => count.locale)]
      .map(([each, of]) => ({ locale: each, tally: tallyOf(of) }))
      .sort((a, b) => b.tally.choices - a.tally.choices || (a.locale < b.locale ? -1 : 1)),
    releases: [...grouped(ofLocale, (count) => count.release)]
      .map(([each, of]) => ({ release: each, tally: tallyOf(of) }))
      .sort((a, b) => b.release - a.release),
  }
}
