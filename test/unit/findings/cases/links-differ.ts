import { textNode } from '../../policy-fixture.ts'
import type { RuleCases } from '../rule-cases.ts'
import { linkNode, saidIn, sayingNodes } from '../said-in-prose.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a link lost in translation',
      snapshot: soundSite(
        sayingNodes({
          lv: [textNode('Vairāk '), linkNode('https://veikals.example/lv/drosiba', 'šeit')],
          et: [textNode('Rohkem siin')],
          en: [textNode('More '), linkNode('https://veikals.example/en/security', 'here')],
        }),
      ),
      found: [saidIn('et')],
    },
    {
      name: 'an address in words too many',
      snapshot: soundSite(
        sayingNodes({
          lv: [textNode('Vairāk mūsu veikalā.')],
          et: [textNode('Rohkem meie poes.')],
          en: [textNode('More on https://veikals.example/en/security.')],
        }),
      ),
      found: [saidIn('en')],
    },
  ],
  good: [
    {
      name: 'as many links, also where the words are the address',
      snapshot: soundSite(
        sayingNodes({
          lv: [
            linkNode('https://veikals.example/lv', 'https://veikals.example/lv'),
            textNode(' – '),
            linkNode('mailto:info@veikals.example', 'rakstiet'),
          ],
          et: [linkNode('/et', 'pood')],
          en: [textNode('See www.veikals.example/en.')],
        }),
      ),
    },
  ],
} satisfies RuleCases
