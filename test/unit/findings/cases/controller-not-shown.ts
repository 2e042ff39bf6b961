import { cardOf, onSite, saying, tokenIn, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { prose, rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'no card at all',
      snapshot: soundSite(cardOf(), without('requestChannels')),
      found: [onSite('controller.name'), onSite('controller.email')],
    },
    {
      name: 'a card without a name',
      snapshot: soundSite(cardOf('address', 'email')),
      found: [onSite('controller.name')],
    },
    {
      name: 'a card without any contact',
      snapshot: soundSite(cardOf('name', 'registrationNumber'), without('requestChannels')),
      found: [onSite('controller.email')],
    },
    {
      name: 'named in running text of one locale alone',
      snapshot: soundSite(cardOf('email'), tokenIn('controller-name', 'lv')),
      found: [
        { ...onSite('controller.name'), locale: 'et' },
        { ...onSite('controller.name'), locale: 'en' },
      ],
    },
    {
      name: 'channels that need no address',
      snapshot: soundSite(cardOf('name'), ({ requestChannels }) => {
        requestChannels?.splice(0, 1)
      }),
      found: [onSite('controller.email')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'tokens in running text', snapshot: soundSite(cardOf(), tokenIn('controller-name', 'lv', 'et', 'en')) },
    {
      name: 'in so many words',
      snapshot: soundSite(
        cardOf(),
        saying({
          lv: 'Pārzinis ir SIA Veikals, Brīvības iela 1, Rīga, LV-1050.',
          et: 'Vastutav töötleja on SIA Veikals, info@veikals.example.',
          en: 'The controller is SIA Veikals, info@veikals.example.',
        }),
        without('requestChannels'),
        ({ sections }) => {
          rowOf(sections, 'controller').body?.push(prose('address', { lv: 'E-pasts: info@veikals.example' }))
        },
      ),
    },
    { name: 'reached by the channels for requests', snapshot: soundSite(cardOf('name')) },
    {
      name: 'nothing to show',
      snapshot: soundSite(cardOf(), ({ site }) => {
        site.controller = { country: 'LV' }
      }),
    },
  ],
} satisfies RuleCases
