import { textNode } from '../../policy-fixture.ts'
import type { RuleCases } from '../rule-cases.ts'
import { saidIn, sayingNodes, tokenNode } from '../said-in-prose.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'another value, and none',
      snapshot: soundSite(
        sayingNodes({
          lv: [textNode('Rakstiet: '), tokenNode('controller-email')],
          et: [textNode('Kirjutage: '), tokenNode('dpo-email')],
          en: [textNode('Write to us.')],
        }),
      ),
      found: [saidIn('et'), saidIn('en')],
    },
  ],
  good: [
    {
      name: 'the same values, in another order and more than once',
      snapshot: soundSite(
        sayingNodes({
          lv: [tokenNode('controller-name'), textNode(': '), tokenNode('controller-email')],
          et: [tokenNode('controller-email'), textNode(': '), tokenNode('controller-name')],
          en: [tokenNode('controller-name'), tokenNode('controller-email'), tokenNode('controller-name')],
        }),
      ),
    },
  ],
} satisfies RuleCases
