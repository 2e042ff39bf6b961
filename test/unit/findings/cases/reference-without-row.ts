import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a recipient that was removed',
      snapshot: soundSite((site) => {
        site.processors = site.processors?.filter(({ key }) => key !== 'google') ?? []
        const transfers = rowOf(site.sections, 'recipients').body?.find(({ blockType }) => blockType === 'transfers')
        if (transfers?.blockType === 'transfers') transfers.examples = ['google']
      }),
      found: [
        { collection: 'purposes', key: 'analysis', field: 'recipients' },
        { collection: 'cookieVendors', key: 'google-analytics', field: 'provider' },
        { collection: 'sections', key: 'recipients', field: 'body', row: 'transfers' },
      ],
    },
    {
      name: 'other rows that are not there',
      snapshot: soundSite((site) => {
        const purpose = rowOf(site.purposes, 'orders')
        purpose.dataCategories = ['email', 'phone']
        purpose.retentionRules = ['never']
        rowOf(site.processors, 'carrier').displayGroup = 'carriers'
        rowOf(site.cookieVendors, 'google-analytics').purposes = ['measuring']
        rowOf(site.sections, 'security').parent = 'technology'
      }),
      found: [
        { collection: 'purposes', key: 'orders', field: 'dataCategories' },
        { collection: 'purposes', key: 'orders', field: 'retentionRules' },
        { collection: 'processors', key: 'carrier', field: 'displayGroup' },
        { collection: 'cookieVendors', key: 'google-analytics', field: 'purposes' },
        { collection: 'sections', key: 'security', field: 'parent' },
      ],
    },
  ],
  good: [{ name: 'everything refers to what is there', snapshot: soundSite() }],
} satisfies RuleCases
