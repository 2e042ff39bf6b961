/** What the host's modules add to the checks. */
import type { PrivacyContext } from '../options.ts'
import type { KnownName } from '../policy/findings/known-name.ts'
import type { Rule } from '../policy/findings/rule.ts'
import { knownNames } from '../vendors/known-names.ts'

export const rulesOf = (_context: PrivacyContext): readonly Rule[] => []

export const knownNamesOf = (_context: PrivacyContext): readonly KnownName[] => knownNames
