import { textNode } from '../../policy-fixture.ts'
import type { RuleCases } from '../rule-cases.ts'
import { linkNode, saidIn, sayingNodes } from '../said-in-prose.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'another site in one language',
      snapshot: soundSite(
        sayingNodes({
          lv: [linkNode('https://www.dvi.gov.lv/lv', 'inspekcija')],
          et: [linkNode('https://www.aki.ee/', 'inspektsioon')],
          en: [linkNode('https://www.dvi.gov.lv/en', 'inspectorate')],
        }),
      ),
      found: [saidIn('et')],
    },
  ],
  good: [
    {
      name: 'editions and pages of one site, and the shop’s own',
      snapshot: soundSite(
        sayingNodes({
          lv: [
            linkNode('https://lv.wikipedia.org/wiki/A', 'A'),
            linkNode('https://www.google.lv/a', 'B'),
            linkNode('/lv', 'C'),
          ],
          et: [
            linkNode('https://et.wikipedia.org/wiki/B', 'A'),
            linkNode('https://google.ee/b', 'B'),
            linkNode('https://veikals.example/et', 'C'),
          ],
          en: [linkNode('https://en.wikipedia.org/', 'A'), linkNode('https://google.com/', 'B'), linkNode('#c', 'C')],
        }),
      ),
    },
    {
      name: 'no links',
      snapshot: soundSite(
        sayingNodes({ lv: [textNode('Bez saitēm')], et: [textNode('Ilma')], en: [textNode('None')] }),
      ),
    },
  ],
} satisfies RuleCases
