import type { Block, Field } from 'payload'
import en from '../../translations/en/admin.json' with { type: 'json' }
import et from '../../translations/et/admin.json' with { type: 'json' }
import lv from '../../translations/lv/admin.json' with { type: 'json' }

type Tree = { [name: string]: Tree | string }

const lookUp = (path: string, tree: Tree = en): string | undefined => {
  let node: Tree | string | undefined = tree
  for (const name of path.split('.')) {
    if (typeof node !== 'object') return undefined
    node = node[name]
  }
  return typeof node === 'string' ? node : undefined
}

/** Payload types its own keys only; ours stand under `privacy`. */
type Translate = { t: (key: never) => string }

/** Payload looks its translations up by colons. */
export const keyOf = (path: string): string => `privacy:${path.replaceAll('.', ':')}`

/** A label in the reader's language: `wording('collections.sites.plural')`; the host's own translation wins. */
export const wording =
  (path: string) =>
  ({ t }: Translate): string =>
    t(keyOf(path) as never)

/** The same for the few places where Payload takes no function: a text for each language of the plugin. */
export const staticWording = (path: string): Record<string, string> =>
  Object.fromEntries(Object.entries({ en, et, lv }).map(([language, tree]) => [language, lookUp(path, tree) ?? path]))

const firstKnown = (...paths: string[]): string | undefined => paths.find((path) => lookUp(path) !== undefined)

/** Options of a select, worded by `options.<group>.<value>`. */
export const optionsOf = <Value extends string>(group: string, values: readonly Value[]) =>
  values.map((value) => ({ value, label: wording(`options.${group}.${value}`) }))

const named = (field: Field): string | undefined => ('name' in field ? field.name : undefined)

/**
 * Gives every field its label and description by convention: `fields.<collection>.<path>.label`, or, where several
 * collections have the field, `fields.shared.<name>.label`. What a field sets itself is kept.
 */
export const withWording = (collection: string, fields: Field[], prefix = ''): Field[] =>
  fields.map((field): Field => {
    const name = named(field)
    const path = name ? (prefix ? `${prefix}.${name}` : name) : prefix
    const own = (part: string) =>
      firstKnown(`fields.${collection}.${path}.${part}`, ...(name ? [`fields.shared.${name}.${part}`] : []))
    const label =
      name && field.type !== 'ui' ? wording(own('label') ?? `fields.${collection}.${path}.label`) : undefined
    const description = name ? own('description') : undefined
    // "Add {{label}}": Payload would make a word of the field's name.
    const row = firstKnown(`ui.rows.${collection}.${path}`)
    const rows = row && (field.type === 'blocks' || field.type === 'array') ? { singular: wording(row) } : undefined
    const worded = {
      ...field,
      ...(label && !('label' in field && field.label) ? { label } : {}),
      ...(rows && label ? { labels: { ...rows, plural: label } } : {}),
      ...(description ? { admin: { description: wording(description), ...field.admin } } : {}),
    } as Field
    if (worded.type === 'tabs') {
      return {
        ...worded,
        tabs: worded.tabs.map((tab) => ({ ...tab, fields: withWording(collection, tab.fields, path) })),
      }
    }
    if (worded.type === 'blocks') {
      return { ...worded, blocks: worded.blocks.map((block) => wordedBlock(block)) }
    }
    if ('fields' in worded && Array.isArray(worded.fields)) {
      return { ...worded, fields: withWording(collection, worded.fields, path) } as Field
    }
    return worded
  })

const wordedBlock = (block: Block): Block => ({
  ...block,
  labels: { singular: wording(`blocks.${block.slug}`), plural: wording(`blocks.${block.slug}`) },
  fields: withWording('blocks', block.fields, block.slug),
})
