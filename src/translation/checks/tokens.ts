import { placeholdersIn } from '../../policy/findings/placeholder-names.ts'
import type { Check, Found } from './check.ts'
import { findSaid, placed } from './find-said.ts'

const countOf = (names: readonly string[], name: string): number => names.filter((each) => each === name).length

/** Values of the site that are filled in. A language may name one once where another repeats it, but not the other way. */
export const checkTokens: Check = ({ source, target }) => {
  const found: Found[] = []
  for (const token of new Set(source.tokens)) {
    const [there, here] = [countOf(source.tokens, token), countOf(target.tokens, token)]
    const said = `{${token}}`
    const values = { token: { token } }
    if (here === 0) {
      found.push({ code: 'token-missing', values, ...placed(findSaid({ text: source.text, said, side: 'source' })) })
    } else if (here > there) {
      const at = findSaid({ text: target.text, said, side: 'target', skip: there })
      found.push({ code: 'token-doubled', values, ...placed(at) })
    }
  }
  for (const token of new Set(target.tokens)) {
    if (source.tokens.includes(token)) continue
    const at = findSaid({ text: target.text, said: `{${token}}`, side: 'target' })
    found.push({ code: 'token-added', values: { token: { token } }, ...placed(at) })
  }
  return found
}

/** A plural form may leave its number out: “one day”. */
const mayBeLeftOut = 'count'

const missingFrom = (names: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...names].filter((name) => name !== mayBeLeftOut && !others.has(name))

/** Places of the standard wording where something is filled in: `{{email}}`. */
export const checkPlaceholders: Check = ({ source, target }) => {
  const [there, here] = [placeholdersIn(source.text), placeholdersIn(target.text)]
  const saidOf = (name: string): string => `{{${name}}}`
  return [
    ...missingFrom(there, here).map((name) => ({
      code: 'placeholder-missing' as const,
      values: { said: saidOf(name) },
      ...placed(findSaid({ text: source.text, said: saidOf(name), side: 'source' })),
    })),
    ...missingFrom(here, there).map((name) => ({
      code: 'placeholder-added' as const,
      values: { said: saidOf(name) },
      ...placed(findSaid({ text: target.text, said: saidOf(name), side: 'target' })),
    })),
  ]
}
