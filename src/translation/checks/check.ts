/** What a check of a translation is, and what it says. Nothing here needs a server: it runs while somebody types. */
import type { UnitText } from '../../policy/findings/unit-text.ts'

/** What is found, and how grave it is: an error is what publishing stops at too, a warning is worth a look. */
export const checkSeverities = {
  'token-missing': 'error',
  'token-added': 'error',
  'token-doubled': 'warning',
  'placeholder-missing': 'error',
  'placeholder-added': 'error',
  'number-missing': 'error',
  'number-added': 'error',
  'link-missing': 'error',
  'link-added': 'error',
  'link-changed': 'warning',
  'email-missing': 'warning',
  'email-added': 'warning',
  'wrong-language': 'error',
  'same-as-source': 'warning',
  'paragraphs-differ': 'warning',
  'headings-differ': 'warning',
  'items-differ': 'warning',
  length: 'warning',
  'term-avoid': 'warning',
  'term-missing': 'warning',
  'unbalanced-brackets': 'warning',
  'unbalanced-quotes': 'warning',
  'double-space': 'warning',
  'edge-space': 'warning',
} as const

export type CheckCode = keyof typeof checkSeverities
export type CheckSeverity = (typeof checkSeverities)[CheckCode]

/** A value in a sentence: as it is, or named in the language of whoever reads it. */
export type CheckValue =
  | string
  | number
  /** BCP 47: “Estonian”. */
  | { language: string }
  /** A token by its name: “Controller’s email”. */
  | { token: string }

/** A stretch of the plain text of one side (`plainOf`). */
export type CheckPlace = { side: 'source' | 'target'; from: number; to: number }

export type Found = {
  code: CheckCode
  values: Readonly<Record<string, CheckValue>>
  /** None: it concerns the whole text, or what no text shows, such as the address of a link. */
  at?: CheckPlace
}
export type CheckFinding = Found & { severity: CheckSeverity }

/** A translation and the text that it was made from, read once for all checks. */
export type Pair = {
  source: UnitText
  target: UnitText
  /** As they are kept: texts, or editor states. */
  units: { source: unknown; target: unknown }
  sourceLocale: string
  targetLocale: string
}

export type Check = (pair: Pair) => Found[]
