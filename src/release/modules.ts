/** What the host's modules add to the checks. */
import type { PrivacyContext } from '../options.ts'
import type { KnownName } from '../policy/findings/known-name.ts'
import type { Rule } from '../policy/findings/rule.ts'
import { knownNamesWith } from '../vendors/known-names.ts'

type Added = { rules: readonly Rule[]; knownNames: readonly KnownName[] }

const known = new WeakMap<PrivacyContext, Added>()

const addedIn = (context: PrivacyContext): Added => {
  const before = known.get(context)
  if (before) return before
  const added = {
    rules: context.modules.flatMap(({ rules }) => rules),
    knownNames: knownNamesWith(context.vendors),
  }
  known.set(context, added)
  return added
}

export const rulesOf = (context: PrivacyContext): readonly Rule[] => addedIn(context).rules

/** Names of all vendors of the library, the host's among them, and of others that are as well known. */
export const knownNamesOf = (context: PrivacyContext): readonly KnownName[] => addedIn(context).knownNames
