'use client'

import type { TextPart } from '../../contract/policy-difference.ts'
import { keyed } from '../interface/keyed.ts'

/** A line word by word: what is new underlined, what is gone struck through. */
export const TextParts = ({ parts }: { parts: TextPart[] }) =>
  keyed(parts, ({ kind, text }) => `${kind}/${text}`).map(({ key, item: { kind, text } }) =>
    kind === 'added' ? (
      <ins key={key}>{text}</ins>
    ) : kind === 'removed' ? (
      <del key={key}>{text}</del>
    ) : (
      <span key={key}>{text}</span>
    ),
  )
