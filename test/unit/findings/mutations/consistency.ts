import { rowOf } from '../sound-site.ts'
import { change, demo, type Mutation, reword } from './mutation.ts'

const cookies = (locale: string) => ({
  collection: 'sections' as const,
  key: 'cookies',
  field: 'body',
  row: 'cookies-choice',
  locale,
})
const sentence = (locale: string, more: string): Mutation['mutate'] => reword('cookies', locale, /\."/, `. ${more}"`)

/** In the three languages, so that only what it says can be wrong. */
const sentences =
  (lv: string, et: string, en: string): Mutation['mutate'] =>
  (site) => {
    sentence('lv', lv)(site)
    sentence('et', et)(site)
    sentence('en', en)(site)
  }

/** What is written in one language, set against the others and against the registers. */
export const consistencyMutations: readonly Mutation[] = [
  {
    name: 'the Estonian text names a period that the others do not',
    mutate: sentence('et', 'Valikut hoitakse 12 kuud.'),
    code: 'figures-differ',
    place: cookies('et'),
  },
  {
    name: 'a number is another in English',
    mutate: sentences('Izvēli glabā 6 mēnešus.', 'Valikut hoitakse 6 kuud.', 'Your choice is kept for 8 months.'),
    code: 'figures-differ',
    place: cookies('en'),
  },
  {
    name: 'an e-mail address is another in Estonian',
    mutate: sentences(
      'Rakstiet uz abc@veikals.example.',
      'Kirjutage aadressil abd@veikals.example.',
      'Write to abc@veikals.example.',
    ),
    code: 'emails-differ',
    place: cookies('et'),
  },
  {
    name: 'the Latvian prose names TikTok, which no register knows',
    mutate: sentences(
      'Mēs izmantojam arī TikTok Pixel.',
      'Kasutame ka TikTok Pixelit.',
      'We also use the TikTok Pixel.',
    ),
    code: 'name-not-registered',
    place: cookies('lv'),
  },
  {
    name: 'only the English text names Stripe',
    mutate: sentence('en', 'Payments are made with Stripe.'),
    code: 'names-differ',
    place: cookies('en'),
  },
  {
    name: 'a cookie of nobody in the registers is named',
    mutate: sentences('Sīkdatne _ttp ir īslaicīga.', 'Küpsis _ttp on lühiajaline.', 'The cookie _ttp is short-lived.'),
    code: 'cookie-not-registered',
    place: cookies('en'),
  },
  {
    name: 'the Estonian text is Latvian',
    mutate: (site) => {
      const row = rowOf(site.sections, 'cookies').body?.find(({ id }) => id === 'cookies-choice')
      if (row?.blockType === 'prose' && row.text) row.text = { ...row.text, et: row.text.lv }
    },
    code: 'text-untranslated',
    place: cookies('et'),
  },
  {
    name: 'the English text is Estonian',
    mutate: (site) => {
      const row = rowOf(site.sections, 'cookies').body?.find(({ id }) => id === 'cookies-choice')
      if (row?.blockType !== 'prose' || !row.text) return
      const english = JSON.stringify(row.text.en)
      const estonian = english.replace(
        /"text":"[^"]+"/,
        '"text":"Külastajad saavad oma valikuid igal ajal muuta ja antud nõusoleku tagasi võtta."',
      )
      row.text = { ...row.text, en: JSON.parse(estonian) }
    },
    code: 'text-in-other-language',
    place: cookies('en'),
  },
  {
    name: 'the English title of a section is gone',
    mutate: (site) => {
      const { title } = rowOf(site.sections, 'security')
      rowOf(site.sections, 'security').title = { ...title, en: '' }
    },
    code: 'missing-text',
    place: { collection: 'sections', key: 'security', field: 'title', locale: 'en' },
  },
  {
    name: 'a purpose has no Estonian name',
    mutate: (site) => {
      const { name } = rowOf(site.purposes, 'invoices')
      rowOf(site.purposes, 'invoices').name = { ...name, et: null }
    },
    code: 'missing-text',
    place: { collection: 'purposes', key: 'invoices', field: 'name', locale: 'et' },
  },
  {
    name: 'the title of the policy is again not that of the glossary',
    mutate: ({ site }) => {
      site.title = { ...site.title, lv: 'Konfidencialitātes politika' }
    },
    code: 'term-departs',
    place: { ...demo, field: 'title', locale: 'lv' },
  },
  {
    name: 'legitimate interests are called lawful ones',
    mutate: ({ site }) => {
      site.phrases = [{ id: 'own', phrase: 'legalBases.f', text: { lv: 'Likumīgās intereses' } }]
    },
    code: 'term-departs',
    place: { ...demo, field: 'phrases', row: 'own', locale: 'lv' },
  },
  {
    name: 'prose speaks of the Privacy Shield',
    mutate: sentences(
      'Datus aizsargā Privacy Shield.',
      'Andmeid kaitseb Privacy Shield.',
      'Data are protected by the Privacy Shield.',
    ),
    code: 'dead-wording',
    place: cookies('en'),
  },
  {
    name: 'an own phrase drops the address that it is about',
    mutate: ({ site }) => {
      site.phrases = [{ id: 'own', phrase: 'requestChannels.email', text: { et: 'Kirjutage meile' } }]
    },
    code: 'placeholder-missing',
    place: { ...demo, field: 'phrases', row: 'own', locale: 'et' },
  },
  {
    name: 'a recipient is taken off the list, and no prose names it',
    mutate: change('processors', 'brevo', { listed: false }),
    code: 'processor-not-disclosed',
    place: { collection: 'processors', key: 'brevo', field: 'listed' },
  },
  {
    name: 'two purposes have one name',
    mutate: change('purposes', 'traffic-measurement', {
      name: { lv: 'Uzvedības analīze', et: 'Käitumisanalüüs', en: 'Behaviour analysis' },
    }),
    code: 'row-named-twice',
    place: { collection: 'purposes', key: 'traffic-measurement', field: 'name' },
  },
  {
    name: 'a language is published in which nothing is written',
    mutate: ({ site }) => {
      site.publishedLocales = [...(site.publishedLocales ?? []), 'lt']
    },
    code: 'locale-empty',
    place: { ...demo, field: 'publishedLocales', locale: 'lt' },
  },
]
