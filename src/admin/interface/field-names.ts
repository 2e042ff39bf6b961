import type { ClientField } from 'payload'

const childrenOf = (field: ClientField): ClientField[] => {
  if (field.type === 'blocks') return field.blocks.flatMap((block) => block.fields)
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields)
  return 'fields' in field ? field.fields : []
}

/** A field by name, through rows, tabs and collapsibles that have no name of their own. */
const named = (fields: ClientField[], name: string): ClientField | undefined => {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const inside = 'name' in field ? undefined : named(childrenOf(field), name)
    if (inside) return inside
  }
  return undefined
}

/**
 * The labels that a path leads through; ids of rows say nothing to a reader and are left out.
 *
 * @param fields of the collection, as the browser knows them
 * @param words a label in the reader's language
 * @example
 * namesOfPath({ fields, path: 'body.66f0.text', words }) // ['Body', 'Text']
 */
export const namesOfPath = ({
  fields,
  path,
  words,
}: {
  fields: ClientField[]
  path: string
  words: (label: unknown) => string | undefined
}): string[] => {
  const names: string[] = []
  let inside = fields
  for (const part of path.split('.')) {
    const field = named(inside, part)
    if (!field) continue
    names.push(words('label' in field ? field.label : undefined) ?? part)
    inside = childrenOf(field)
  }
  return names
}
