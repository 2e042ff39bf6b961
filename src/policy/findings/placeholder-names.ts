/** Placeholders of a text: `{{email}}`. */
import { readablePart } from './text-limit.ts'

const placeholder = /\{\{([^{}]{0,100})\}\}/g

/** Names alone: `{{count, number}}` and `{{- count}}` are `count`. */
export const placeholdersIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...readablePart(text).matchAll(placeholder)].map(([, inside = '']) =>
      (inside.split(',')[0] ?? '').trim().replace(/^-\s?/, ''),
    ),
  )
