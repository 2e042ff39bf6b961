import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

type Channel = NonNullable<SnapshotInput['requestChannels']>[number]
const channel = (facts: Omit<Channel, 'key'>) => (site: SnapshotInput) => {
  site.requestChannels = [{ key: 'email', ...facts }]
}

export default {
  bad: [
    {
      name: 'email',
      snapshot: soundSite(
        ({ site }) => {
          site.controller.email = ''
        },
        channel({ kind: 'email', email: '' }),
      ),
      found: [{ collection: 'requestChannels', key: 'email', field: 'email' }],
    },
    {
      name: 'phone',
      snapshot: soundSite(
        ({ site }) => {
          site.controller.phone = ''
        },
        channel({ kind: 'phone' }),
      ),
      found: [{ collection: 'requestChannels', key: 'email', field: 'phone' }],
    },
    {
      name: 'form at no web address',
      snapshot: soundSite(channel({ kind: 'form', url: 'javascript:alert(1)' })),
      found: [{ collection: 'requestChannels', key: 'email', field: 'url' }],
    },
    {
      name: 'post',
      snapshot: soundSite(
        ({ site }) => {
          site.controller.address = ''
        },
        channel({ kind: 'post' }),
      ),
      found: [{ collection: 'requestChannels', key: 'email', field: 'kind' }],
    },
    {
      name: 'another way, told in Latvian alone',
      snapshot: soundSite(channel({ kind: 'other', text: { lv: 'Veikalā Rīgā' } })),
      found: [
        { collection: 'requestChannels', key: 'email', field: 'text', locale: 'et' },
        { collection: 'requestChannels', key: 'email', field: 'text', locale: 'en' },
      ],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'the controller’s own', snapshot: soundSite(channel({ kind: 'email', email: '' })) },
    { name: 'the controller’s phone', snapshot: soundSite(channel({ kind: 'phone' })) },
    { name: 'a form', snapshot: soundSite(channel({ kind: 'form', url: 'https://veikals.example/form' })) },
    {
      name: 'in the site’s own words',
      snapshot: soundSite(
        ({ site }) => {
          site.controller.email = ''
        },
        channel({ kind: 'email', email: '', text: { lv: 'a@b.example', et: 'a@b.example', en: 'a@b.example' } }),
      ),
    },
    { name: 'the account', snapshot: soundSite(channel({ kind: 'account' })) },
  ],
} satisfies RuleCases
