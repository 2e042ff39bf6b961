import { textNode } from '../../policy-fixture.ts'
import type { RuleCases } from '../rule-cases.ts'
import { linkNode, saidIn, saying, sayingNodes } from '../said-in-prose.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'another address in one language',
      snapshot: soundSite(
        saying({
          lv: 'Rakstiet uz info@veikals.example.',
          et: 'Kirjutage aadressil info@veikals.example.',
          en: 'Write to help@veikals.example.',
        }),
      ),
      found: [saidIn('en')],
    },
    {
      name: 'left out in one',
      snapshot: soundSite(
        saying({
          lv: 'Rakstiet uz info@veikals.example.',
          et: 'Kirjutage meile.',
          en: 'Write to info@veikals.example.',
        }),
      ),
      found: [saidIn('et')],
    },
  ],
  good: [
    {
      name: 'the same, however it is written',
      snapshot: soundSite(
        sayingNodes({
          lv: [textNode('Rakstiet uz Info@Veikals.example.')],
          et: [linkNode('mailto:info@veikals.example?subject=x', 'Kirjutage meile')],
          en: [textNode('Write to (info@veikals.example)!')],
        }),
      ),
    },
  ],
} satisfies RuleCases
