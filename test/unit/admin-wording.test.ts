import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import * as offered from '../../src/policy/register-choices.ts'
import { tokenNames } from '../../src/policy/tokens.ts'
import enAdmin from '../../translations/en/admin.json' with { type: 'json' }
import enPolicy from '../../translations/en/policy.json' with { type: 'json' }
import enRecord from '../../translations/en/record.json' with { type: 'json' }
import etAdmin from '../../translations/et/admin.json' with { type: 'json' }
import etPolicy from '../../translations/et/policy.json' with { type: 'json' }
import etRecord from '../../translations/et/record.json' with { type: 'json' }
import lvAdmin from '../../translations/lv/admin.json' with { type: 'json' }
import lvPolicy from '../../translations/lv/policy.json' with { type: 'json' }
import lvRecord from '../../translations/lv/record.json' with { type: 'json' }

type Tree = { readonly [name: string]: Tree | string }
type Texts = ReadonlyMap<string, string>

const textsOf = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([name, inner]): [string, string][] =>
    typeof inner === 'string' ? [[`${path}${name}`, inner]] : textsOf(inner, `${path}${name}.`),
  )

const files = [
  { file: 'admin.json', en: enAdmin, lv: lvAdmin, et: etAdmin },
  { file: 'policy.json', en: enPolicy, lv: lvPolicy, et: etPolicy },
  { file: 'record.json', en: enRecord, lv: lvRecord, et: etRecord },
].map(({ file, ...trees }) => ({
  file,
  en: new Map(textsOf(trees.en)),
  lv: new Map(textsOf(trees.lv)),
  et: new Map(textsOf(trees.et)),
}))
const [admin] = files
const languages = ['en', 'lv', 'et'] as const
const each = files.flatMap((texts) => languages.map((language) => ({ file: texts.file, language, texts })))
const translated = each.filter(({ language }) => language !== 'en')

/** Of policies `…_one`, of the admin UI `….one`. Where parts of a whole have a case of their own, as in Latvian, `…_fraction`. */
const pluralForm = /[._](zero|one|two|few|many|other|fraction)$/
const withoutForm = (key: string) => key.replace(pluralForm, '')
const phrasesOf = (texts: Texts) => [...new Set([...texts.keys()].map(withoutForm))].sort()

const placeholder = /\{\{\s*(\w+)[^}]*\}\}/g
const placeholdersOf = (text: string) => [...text.matchAll(placeholder)].map(([, name]) => name).sort()

/** Names, and words that Latvian or Estonian happens to share with English. */
const sameAsInEnglish = new Set([
  'fields.releases.number.label',
  'options.consentSignals.ad_storage',
  'options.consentSignals.ad_user_data',
  'options.consentSignals.ad_personalization',
  'options.consentSignals.analytics_storage',
  'options.consentSignals.functionality_storage',
  'options.consentSignals.personalization_storage',
  'options.consentSignals.security_storage',
  'options.channelKinds.post',
  'options.recipientKinds.video',
  'recipientKinds.video',
  'requestChannelKinds.post',
  'columns.purposes.id',
  'columns.recipients.id',
  'columns.retention.id',
  'columns.measures.id',
])
const hasWords = (text: string) => /\p{L}/u.test(text.replaceAll(placeholder, ''))

describe('the wording in Latvian, Estonian and English', () => {
  it('of the admin UI has the same keys', () => {
    const keysOf = (language: 'en' | 'lv' | 'et') =>
      [...(admin?.[language].keys() ?? [])].filter((key) => !key.endsWith('.zero')).sort()
    expect(keysOf('lv')).toEqual(keysOf('en'))
    expect(keysOf('et')).toEqual(keysOf('en'))
  })

  it('of the admin UI has every text that a screen asks for by its name', () => {
    const source = path.resolve(import.meta.dirname, '../../src')
    const modules = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
    const asked = modules.flatMap((name) =>
      [...readFileSync(path.join(source, name), 'utf8').matchAll(/'(ui\.[A-Za-z][A-Za-z.]*[A-Za-z])'/g)].map(
        ([, key]) => key,
      ),
    )
    const known = [...(admin?.en.keys() ?? [])]
    expect(asked.length).toBeGreaterThan(300)
    expect(asked.filter((key) => !known.some((one) => one === key || one.startsWith(`${key}.`)))).toEqual([])
  })

  it.each(translated)('$file in $language has every phrase of the English, and no other', ({ texts, language }) => {
    expect(phrasesOf(texts[language])).toEqual(phrasesOf(texts.en))
  })

  it.each(languages)('of the admin UI in %s has each plural form that the language has', (language) => {
    const texts = files[0]?.[language] ?? new Map()
    const counted = [...texts.keys()].filter((key) => key.endsWith('.one')).map(withoutForm)
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    expect(counted.length).toBeGreaterThan(0)
    expect(counted.flatMap((key) => forms.map((form) => `${key}.${form}`)).filter((key) => !texts.has(key))).toEqual([])
  })

  it.each(languages)('of a policy in %s has each plural form that the language has', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const keys = [...(files[1]?.[language].keys() ?? [])].filter(
      (key) => /_[a-z]+$/.test(key) && !key.endsWith('_fraction'),
    )
    const counted = [...new Set(keys.map(withoutForm))]
    expect(counted.length).toBeGreaterThan(0)
    expect(keys.sort()).toEqual(counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).sort())
  })

  it.each(translated)('$file in $language fills in what the English fills in', ({ texts, language }) => {
    const english = new Map([...texts.en].map(([key, text]) => [withoutForm(key), placeholdersOf(text)]))
    const differing = [...texts[language]].filter(
      ([key, text]) => String(placeholdersOf(text)) !== String(english.get(withoutForm(key))),
    )
    expect(differing).toEqual([])
  })

  it.each(each)('$file in $language has no empty text and none with stray spaces', ({ texts, language }) => {
    expect([...texts[language]].filter(([, text]) => text.trim() === '' || /\s{2}/.test(text))).toEqual([])
  })

  it.each(translated)('$file in $language leaves nothing in English', ({ texts, language }) => {
    const left = [...texts[language]]
      .filter(([key, text]) => text === texts.en.get(key) && hasWords(text) && !sameAsInEnglish.has(key))
      .map(([key]) => key)
    expect(left).toEqual([])
  })

  it.each(each)('$file in $language quotes as the language does', ({ texts, language }) => {
    const quotes = { en: '“”', lv: '„”', et: '„“' }[language]
    const wrong = [...texts[language]].filter(([, text]) => {
      const used = text.match(/["“”„«»]/g)?.join('') ?? ''
      return used.replaceAll(quotes, '') !== ''
    })
    expect(wrong).toEqual([])
  })
})

describe('every choice that a register offers', () => {
  const choices = Object.entries(offered).flatMap(([group, values]) =>
    values.map((value) => `options.${group}.${value}`),
  )
  const tokens = tokenNames.map((token) => `tokens.${token}`)

  it.each(languages)('has a name in %s', (language) => {
    const [admin] = files
    expect(choices.length).toBeGreaterThan(100)
    expect([...choices, ...tokens].filter((key) => !admin?.[language].has(key))).toEqual([])
  })
})
