import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const words = {
  lv: 'Mēs glabājam jūsu datus drošos serveros un regulāri pārbaudām, kam ir piekļuve.',
  et: 'Me hoiame teie andmeid turvalistes serverites ja kontrollime regulaarselt juurdepääsu.',
  en: 'We keep your data on safe servers and check regularly who has access to them.',
}
const name = (locale: string) => ({ collection: 'dataCategories' as const, key: 'email', field: 'name', locale })

export default {
  bad: [
    {
      name: 'Latvian and Estonian mixed up',
      snapshot: soundSite(saying({ ...words, lv: words.et, et: words.lv })),
      found: [saidIn('lv'), saidIn('et')],
    },
    {
      name: 'English in place of Estonian',
      snapshot: soundSite(saying({ ...words, et: words.en })),
      found: [saidIn('et')],
    },
    {
      name: 'Latvian in place of English',
      snapshot: soundSite(saying({ ...words, en: `${words.lv} Jā.` })),
      found: [saidIn('en')],
    },
    {
      name: 'one paragraph of several',
      snapshot: soundSite(saying({ ...words, et: `${words.et}\n${words.en}` })),
      found: [saidIn('et')],
    },
    {
      name: 'a language that the site does not publish',
      snapshot: soundSite(
        saying({ ...words, lv: 'Мы храним ваши данные на безопасных серверах и регулярно проверяем доступ к ним.' }),
      ),
      found: [saidIn('lv')],
    },
    {
      name: 'a name with letters of the other language',
      snapshot: soundSite((site) => {
        rowOf(site.dataCategories, 'email').name = {
          lv: 'E-pasta adrese',
          et: 'Sīkdatņu iestatījumi',
          en: 'Email address',
        }
      }),
      found: [name('et')],
    },
    {
      name: 'a name that is another locale’s',
      snapshot: soundSite((site) => {
        rowOf(site.dataCategories, 'email').name = {
          lv: 'Pasūtījumu vēsture',
          et: 'History of your orders',
          en: 'History of your orders',
        }
      }),
      found: [name('et')],
    },
    {
      name: 'a word and the title of a group that are another locale’s',
      snapshot: soundSite((site) => {
        rowOf(site.dataCategories, 'email').name = { lv: 'E-pasta adrese', et: 'Küpsised', en: 'Küpsised' }
        site.displayGroups = [
          { key: 'chat', title: { lv: 'Sarakste', et: 'Chat tools for you', en: 'Chat tools for you' } },
        ]
      }),
      found: [name('en'), { collection: 'displayGroups', key: 'chat', field: 'title', locale: 'et' }],
    },
  ],
  good: [
    { name: 'each in its own', snapshot: soundSite(saying(words)) },
    {
      name: 'names and addresses of companies',
      snapshot: soundSite(
        saying({
          lv: 'Google Ireland Limited, Gordon House, Barrow Street, Dublin 4, Ireland',
          et: 'Meta Platforms Ireland Limited, Merrion Road, Dublin 4, Ireland',
          en: 'Datu valsts inspekcija, Elijas iela 17, Rīga, LV-1050, Latvija',
        }),
      ),
    },
    {
      name: 'international words and names of cookies',
      snapshot: soundSite(
        saying({
          lv: 'IP, SSL, TLS, VPN',
          et: 'functionality_storage, personalization_storage',
          en: 'Google Analytics, Hotjar',
        }),
        (site) => {
          rowOf(site.dataCategories, 'visits').name = { lv: 'Video', et: 'Video', en: 'Video' }
        },
      ),
    },
  ],
} satisfies RuleCases
