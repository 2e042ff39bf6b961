import { saying, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'its group is nowhere',
      snapshot: soundSite(without('purposes', 'security')),
      found: [{ collection: 'purposes', key: 'fraud', field: 'group' }],
    },
    {
      name: 'no group is anywhere',
      snapshot: soundSite(without('purposes')),
      found: [
        { collection: 'purposes', key: 'orders', field: 'group' },
        { collection: 'purposes', key: 'fraud', field: 'group' },
        { collection: 'purposes', key: 'analysis', field: 'group' },
      ],
    },
    {
      name: 'named in Latvian alone',
      snapshot: soundSite(
        without('purposes', 'security'),
        saying({ lv: 'Nolūks ir krāpšanas novēršana.', et: 'Eesmärk on muu.' }),
      ),
      found: [
        { collection: 'purposes', key: 'fraud', field: 'group', locale: 'et' },
        { collection: 'purposes', key: 'fraud', field: 'group', locale: 'en' },
      ],
    },
    {
      name: 'moved to a group that is not shown',
      snapshot: soundSite(({ purposes }) => {
        rowOf(purposes, 'orders').group = 'other'
      }),
      found: [{ collection: 'purposes', key: 'orders', field: 'group' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'named in running text',
      snapshot: soundSite(
        without('purposes', 'security'),
        saying({ lv: 'Krāpšanas novēršana', et: 'Pettuste ennetamine', en: 'Fraud prevention' }),
      ),
    },
  ],
} satisfies RuleCases
