/** Changes to a site's content: rows that come, and fields of rows that change. */
import type { RegisterName, SnapshotInput } from '../../../policy/snapshot.ts'
import { ordered } from '../ordered.ts'

/** A row as it is loaded: with what colleagues are told of it, which no snapshot has. */
export type Noted<Row> = Row & { internalNote?: string }
export type Row<Name extends RegisterName> = NonNullable<SnapshotInput[Name]>[number]

export type RowChanges<Name extends RegisterName> = {
  /** By key: the fields that change, each as a whole. */
  changed?: Readonly<Record<string, Noted<Partial<Row<Name>>>>>
  /** Each behind the row of the key `after`; at the end without one. */
  added?: readonly { after?: string; row: Noted<Row<Name>> }[]
}

export type Changes = { site: Noted<Partial<SnapshotInput['site']>> } & { [Name in RegisterName]?: RowChanges<Name> }

const rowsWith = <Name extends RegisterName>(
  rows: readonly Row<Name>[] | null | undefined,
  { changed = {}, added = [] }: RowChanges<Name> = {},
): Row<Name>[] => {
  const result: Row<Name>[] = (rows ?? []).map((row) => ({ ...row, ...changed[row.key] }))
  for (const { after, row } of added) {
    const at = result.findIndex(({ key }) => key === after)
    result.splice(at === -1 ? result.length : at + 1, 0, row)
  }
  return ordered(result)
}

/**
 * The content with the changes in it.
 *
 * @example
 * withChanges(demoContent, { site: { title: { lv: 'Privātuma politika' } } }).site.title // { lv: 'Privātuma politika' }
 */
export const withChanges = (content: SnapshotInput, changes: Changes): SnapshotInput => ({
  site: { ...content.site, ...changes.site },
  sections: rowsWith<'sections'>(content.sections, changes.sections),
  displayGroups: rowsWith<'displayGroups'>(content.displayGroups, changes.displayGroups),
  dataCategories: rowsWith<'dataCategories'>(content.dataCategories, changes.dataCategories),
  purposes: rowsWith<'purposes'>(content.purposes, changes.purposes),
  processors: rowsWith<'processors'>(content.processors, changes.processors),
  cookieVendors: rowsWith<'cookieVendors'>(content.cookieVendors, changes.cookieVendors),
  retentionRules: rowsWith<'retentionRules'>(content.retentionRules, changes.retentionRules),
  rights: rowsWith<'rights'>(content.rights, changes.rights),
  requestChannels: rowsWith<'requestChannels'>(content.requestChannels, changes.requestChannels),
  securityMeasures: rowsWith<'securityMeasures'>(content.securityMeasures, changes.securityMeasures),
})
