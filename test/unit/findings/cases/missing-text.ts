import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { ownPhrase, rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'prose in one language',
      snapshot: soundSite(saying({ lv: 'Dati ir drošībā.', en: 'Data are safe.' })),
      found: [saidIn('et')],
    },
    {
      name: 'the source is what is missing',
      snapshot: soundSite(saying({ et: 'Andmed on kaitstud.', en: 'Data are safe.' })),
      found: [saidIn('lv')],
    },
    {
      name: 'names and titles',
      snapshot: soundSite((site) => {
        rowOf(site.purposes, 'orders').name = { lv: 'Pasūtījumu izpilde', et: ' ' }
        rowOf(site.sections, 'rights').title = { et: 'Teie õigused', en: 'Your rights' }
      }),
      found: [
        { collection: 'purposes', key: 'orders', field: 'name', locale: 'et' },
        { collection: 'purposes', key: 'orders', field: 'name', locale: 'en' },
        { collection: 'sections', key: 'rights', field: 'title', locale: 'lv' },
      ],
    },
    {
      name: 'what a cookie is for',
      snapshot: soundSite((site) => {
        const [cookie] = rowOf(site.cookieVendors, 'google-analytics').cookies ?? []
        if (cookie) cookie.purpose = { lv: 'Atšķir apmeklētājus', en: 'Tells visitors apart' }
      }),
      found: [{ collection: 'cookieVendors', key: 'google-analytics', field: 'cookies', row: 'ga-id', locale: 'et' }],
    },
    {
      name: 'a name that no language has',
      snapshot: soundSite((site) => {
        rowOf(site.retentionRules, 'orders').subject = {}
      }),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'subject', locale: 'lv' }],
    },
  ],
  good: [
    { name: 'all there', snapshot: soundSite() },
    {
      name: 'what may be left out, and a language with nothing at all',
      snapshot: soundSite(
        (site) => {
          site.site.publishedLocales = ['lv', 'et', 'en', 'lt']
          rowOf(site.rights, 'access').name = { lv: 'Piekļūt datiem' }
        },
        ownPhrase('links.policy', { lv: 'Privātums' }),
      ),
    },
  ],
} satisfies RuleCases
