import { expect, it } from 'vitest'
import { rules } from '../../../src/policy/findings/rules/index.generated.ts'

const range = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${letter}${String(from + at).padStart(2, '0')}`)

/** Held by the shape of the configuration, or seen only where the banner is shown: see docs/findings.md. */
const withoutRule = ['B02', 'B03', 'B04', 'B12', 'B16']

it('every rule for banners and policies is carried out by a rule, or cannot be broken by what an editor writes', () => {
  const carriedOut = new Set(rules.flatMap((rule) => rule.implements ?? []))
  const asked = [...range('B', 1, 17), ...range('P', 1, 10)]
  expect(asked.filter((id) => !carriedOut.has(id))).toEqual(withoutRule)
})
