import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'listed and unused',
      snapshot: soundSite(({ site }) => {
        site.legalBasisOrder = ['b', 'c', 'd', 'a']
      }),
      found: [onSite('legalBasisOrder', 'c'), onSite('legalBasisOrder', 'd')],
    },
    {
      name: 'no longer used',
      snapshot: soundSite(
        ({ site }) => {
          site.legalBasisOrder = ['a', 'b', 'f']
        },
        ({ purposes }) => {
          rowOf(purposes, 'fraud').legalBases = ['b']
        },
      ),
      found: [onSite('legalBasisOrder', 'f')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'all used',
      snapshot: soundSite(({ site }) => {
        site.legalBasisOrder = ['f', 'a', 'b']
      }),
    },
  ],
} satisfies RuleCases
