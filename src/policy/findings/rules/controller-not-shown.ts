import type { CheckedSite } from '../checked-site.ts'
import { canBeReached, reachedIn } from '../contacts.ts'
import { placeOfSite, placesLacking } from '../places.ts'
import type { Rule } from '../rule.ts'
import { toldIn } from '../told-in-sections.ts'

const what = {
  'controller.name': { lv: 'kas ir pārzinis', et: 'kes on vastutav töötleja', en: 'who the controller is' },
  'controller.email': {
    lv: 'kā sazināties ar pārzini',
    et: 'kuidas vastutava töötlejaga ühendust saada',
    en: 'how to reach the controller',
  },
} as const

const notTold = ({
  site,
  field,
  has,
}: {
  site: CheckedSite
  field: keyof typeof what
  has: (locale: string) => boolean
}) =>
  placesLacking({ site, place: placeOfSite(site, { field }), has }).map((place) => ({
    place,
    values: { what: { text: what[field] } },
  }))

export default {
  code: 'controller-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(a)' },
  texts: {
    lv: {
      title: 'Pārzinis nav redzams politikā',
      wrong: 'Neviena sadaļa nepasaka, {{what}}.',
      right: 'Pievienojiet kādai sadaļai rindu „Ziņas par pārzini” ar nosaukumu un kontaktinformāciju.',
    },
    et: {
      title: 'Vastutavat töötlejat poliitikas ei kuvata',
      wrong: 'Ükski jaotis ei ütle, {{what}}.',
      right: 'Lisage mõnda jaotisse rida „Vastutava töötleja andmed“ nime ja kontaktandmetega.',
    },
    en: {
      title: 'Controller not shown',
      wrong: 'No section says {{what}}.',
      right: 'Add the row “Controller’s details” with the name and contact details to a section.',
    },
  },
  check: (site) => {
    const { controller } = site.snapshot.site
    const named = toldIn(site, { card: ['name'], tokens: ['controller-name'], words: () => [controller.name] })
    return [
      ...(controller.name === '' ? [] : notTold({ site, field: 'controller.name', has: named })),
      ...(canBeReached(controller) ? notTold({ site, field: 'controller.email', has: reachedIn(site) }) : []),
    ]
  },
} satisfies Rule
