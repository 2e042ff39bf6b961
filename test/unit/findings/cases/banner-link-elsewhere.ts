import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

const withLink = (url: string, domains = ['veikals.example', 'https://www.shop.example/']) =>
  soundSite(({ site }) => {
    site.domains = domains
    site.banner.policyUrl = { en: url }
  })
const found = [{ collection: 'sites' as const, key: 'veikals', field: 'banner.policyUrl', locale: 'en' }]

export default {
  bad: [
    { name: 'somebody else’s page', snapshot: withLink('https://policies.google.com/privacy'), found },
    { name: 'a domain that only begins like ours', snapshot: withLink('https://veikals.example.evil.test/'), found },
    { name: 'no web address', snapshot: withLink('javascript:alert(1)'), found },
  ],
  good: [
    { name: 'our page', snapshot: soundSite() },
    { name: 'a subdomain', snapshot: withLink('https://help.shop.example/privacy') },
    { name: 'no link: the policy of the release', snapshot: withLink('') },
    { name: 'no domain is known', snapshot: withLink('https://other.example/', []) },
  ],
} satisfies RuleCases
