import escapeHtml from 'escape-html'
import type { TextPart } from '../../contract/policy-difference.ts'

/** Words one after the other: what went in `del`, what came in `ins`. */
export const renderParts = (parts: readonly TextPart[]): string =>
  parts
    .map(({ kind, text }) => {
      const safe = escapeHtml(text).replaceAll('\n', '<br>')
      if (kind === 'same') return safe
      return kind === 'added' ? `<ins>${safe}</ins>` : `<del>${safe}</del>`
    })
    .join('')
