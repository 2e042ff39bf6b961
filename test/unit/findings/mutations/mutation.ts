import type { Place } from '../../../../src/policy/findings/rule.ts'
import type { RegisterName, SnapshotInput } from '../../../../src/policy/snapshot.ts'
import { rowOf } from '../sound-site.ts'

/** One thing that goes wrong in the improved demo, what is to be said of it, and where. */
export type Mutation = {
  name: string
  mutate: (site: SnapshotInput) => void
  code: string
  place: Place
}

export const demo = { collection: 'sites' as const, key: 'pro-balances' }

/** Changes fields of a row. */
export const change =
  <Name extends RegisterName>(register: Name, key: string, fields: object) =>
  (site: SnapshotInput): void => {
    Object.assign(rowOf<{ key: string }>(site[register], key), fields)
  }

/** Removes rows of a register, and what refers to them. */
export const remove =
  (register: RegisterName, ...keys: string[]) =>
  (site: SnapshotInput): void => {
    for (const key of keys) rowOf<{ key: string }>(site[register], key)
    Object.assign(site, { [register]: site[register]?.filter((row) => !keys.includes(row.key)) })
    for (const purpose of site.purposes ?? []) {
      for (const field of ['dataCategories', 'recipients', 'retentionRules'] as const) {
        purpose[field] = purpose[field]?.filter((each) => !keys.includes(each)) ?? []
      }
    }
  }

type BodyRow = NonNullable<NonNullable<SnapshotInput['sections']>[number]['body']>[number]

/** Takes the rows of one kind out of every section. */
export const withoutBlocks =
  (...types: BodyRow['blockType'][]) =>
  (site: SnapshotInput): void => {
    for (const section of site.sections ?? []) {
      section.body = section.body?.filter(({ blockType }) => !types.includes(blockType)) ?? []
    }
  }

/** Replaces words in the prose of a section, in one locale. */
export const reword =
  (section: string, locale: string, from: string | RegExp, to: string) =>
  (site: SnapshotInput): void => {
    let times = 0
    for (const row of rowOf(site.sections, section).body ?? []) {
      if (row.blockType !== 'prose' || !row.text) continue
      const before = JSON.stringify(row.text[locale])
      const after = before.replace(from, to)
      if (after !== before) times += 1
      row.text = { ...row.text, [locale]: JSON.parse(after) }
    }
    if (times === 0) throw new Error(`${section} does not say ${String(from)} in ${locale}.`)
  }
