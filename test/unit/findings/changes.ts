/** Changes of the sound site that several tables of cases make. */
import type { Place } from '../../../src/policy/findings/rule.ts'
import type { BodyRow, SnapshotInput } from '../../../src/policy/snapshot.ts'
import { type Change, prose, rowOf } from './sound-site.ts'

type Rows<T> = T extends readonly (infer Row)[] ? Row : never
type Processor = Rows<SnapshotInput['processors']>
type RetentionRule = Rows<SnapshotInput['retentionRules']>
type CardField = Extract<BodyRow, { blockType: 'controllerCard' }>['show'][number]

/** A place on the site's own form. */
export const onSite = (field?: string, row?: string): Place => ({
  collection: 'sites',
  key: 'veikals',
  ...(field && { field }),
  ...(row && { row }),
})

/** No section has rows of this kind; or only not those that are meant. */
export const without =
  (blockType: BodyRow['blockType'], id?: string): Change =>
  ({ sections }) => {
    for (const section of sections ?? []) {
      section.body = section.body?.filter((row) => row.blockType !== blockType || (id !== undefined && row.id !== id))
    }
  }

/** One more row of prose, where the controller is. */
export const saying =
  (words: Readonly<Record<string, string>>): Change =>
  ({ sections }) => {
    rowOf(sections, 'controller').body?.push(prose('more', words))
  }

/** What the card of the controller's details shows. */
export const cardOf =
  (...show: CardField[]): Change =>
  ({ sections }) => {
    rowOf(sections, 'controller').body = [{ blockType: 'controllerCard', id: 'card', show }]
  }

/** Running text with an inline token, in these locales. */
export const tokenIn =
  (token: string, ...locales: string[]): Change =>
  ({ sections }) => {
    const state = {
      root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'inlineBlock', fields: { token } }] }] },
    }
    const text = Object.fromEntries(locales.map((locale) => [locale, state]))
    rowOf(sections, 'controller').body?.push({ blockType: 'prose', id: 'token', text })
  }

/** The recipient in the US as these facts have it. */
export const recipient =
  (facts: Partial<Processor>): Change =>
  ({ processors }) => {
    Object.assign(rowOf(processors, 'google'), facts)
  }

/** The rule for orders as these facts have it. */
export const ruleForOrders =
  (facts: Partial<RetentionRule>): Change =>
  ({ retentionRules }) => {
    Object.assign(rowOf(retentionRules, 'orders'), facts)
  }

/** All groups of purposes are printed in this layout. */
export const purposesAs =
  (layout: 'list' | 'table'): Change =>
  ({ sections }) => {
    for (const row of sections?.flatMap(({ body }) => body ?? []) ?? []) {
      if (row.blockType === 'purposes') row.layout = layout
    }
  }
