import type { RuleCases } from '../rule-cases.ts'
import { ownPhrase, rowOf, soundSite } from '../sound-site.ts'

const at = (locale: string) => ({ collection: 'sites' as const, key: 'veikals', field: 'phrases', row: 'own', locale })
const button = 'banner.consent.acceptAll'

export default {
  bad: [
    {
      name: 'words that close or go on, in three languages',
      snapshot: soundSite(ownPhrase(button, { lv: 'Sapratu!', et: 'Jätka', en: 'Got it' })),
      found: [at('lv'), at('et'), at('en')],
    },
    {
      name: 'refusing is put off',
      snapshot: soundSite(ownPhrase('banner.consent.rejectAll', { lv: 'Varbūt vēlāk' })),
      found: [at('lv')],
    },
  ],
  good: [
    { name: 'the standard wording', snapshot: soundSite() },
    {
      name: 'own words that name the choice',
      snapshot: soundSite(ownPhrase(button, { lv: 'Piekrītu visām', et: 'Luban kõik', en: 'Yes to all cookies' })),
    },
    {
      name: 'only necessary cookies: nothing is asked',
      snapshot: soundSite(ownPhrase(button, { en: 'OK' }), (site) => {
        site.cookieVendors = [rowOf(site.cookieVendors, 'shop')]
      }),
    },
    { name: 'to close is to close', snapshot: soundSite(ownPhrase('banner.preferences.close', { en: 'Close' })) },
  ],
} satisfies RuleCases
