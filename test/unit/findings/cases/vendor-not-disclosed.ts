import type { RuleCases } from '../rule-cases.ts'
import { saying } from '../said-in-prose.ts'
import { type Change, rowOf, soundSite } from '../sound-site.ts'

const withoutBlock: Change = (site) => {
  const section = rowOf(site.sections, 'cookies')
  section.body = (section.body ?? []).filter(({ blockType }) => blockType !== 'vendors')
}

export default {
  bad: [
    {
      name: 'no section prints tools',
      snapshot: soundSite(withoutBlock),
      found: [{ collection: 'sites', key: 'veikals' }],
    },
  ],
  good: [
    { name: 'a section prints them', snapshot: soundSite() },
    {
      name: 'prose names them',
      snapshot: soundSite(
        withoutBlock,
        saying({
          lv: 'Izmantojam Google Analytics.',
          et: 'Kasutame Google Analyticsit.',
          en: 'We use Google Analytics.',
        }),
      ),
    },
  ],
} satisfies RuleCases
