/** Findings in words, in the language of whoever reads them. */
import i18next, { type i18n } from 'i18next'
import { createWording } from '../wording.ts'
import type { Finding } from './finding.ts'
import { type FoundValue, type Language, languages, type Rule, type Source } from './rule.ts'
import { rules as ownRules } from './rules/index.generated.ts'

export type SaidFinding = {
  title: string
  /** What is wrong. */
  wrong: string
  /** What would be right. */
  right: string
  /** "GDPR Art. 13(1)(d)", "DVI, 2023-10-20: …"; empty for a rule of our own. */
  source: string
}

const isLanguage = (language: string): language is Language => languages.some((each) => each === language)

/** The language of ours that a reader of a locale is told in: theirs, or English. */
export const readerLanguage = (locale: string): Language => {
  const base = locale.split('-')[0] ?? locale
  return isLanguage(base) ? base : 'en'
}

/**
 * Makes the function that words findings; make it once, for it holds all texts.
 *
 * @param moreRules rules of a host, beside ours
 * @example
 * const say = createSayer()
 * say(finding, 'lv').wrong // 'Nolūkam “Uzvedības analīze” nav nosauktas leģitīmās intereses.'
 */
export const createSayer = (moreRules: readonly Rule[] = []): ((finding: Finding, language: string) => SaidFinding) => {
  const instance = instanceOf([...ownRules, ...moreRules])
  return ({ code, values, place, source }, reader) => {
    const language = readerLanguage(reader)
    const said = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, wordsOf({ value, language, locale: place.locale })]),
    )
    const text = (part: 'title' | 'wrong' | 'right') =>
      String(
        instance.t([`${code}.${part}`, ''], {
          lng: language,
          nest: false,
          replace: said,
          ...(typeof values.count === 'number' ? { count: values.count } : {}),
        }),
      )
    return { title: text('title'), wrong: text('wrong'), right: text('right'), source: sourceText(source, language) }
  }
}

/** A law of the European Union as the reader's language cites it; other laws are cited as the rule does. */
export const sourceText = (source: Source, language: Language = 'en'): string => {
  if (source.kind === 'law') return lawText(source, language)
  if (source.kind === 'guidance') return `${source.authority}, ${source.date}: ${source.title}`
  return ''
}

const gdpr: Record<Language, string> = { lv: 'VDAR', et: 'IKÜM', en: 'GDPR' }

const oneArticle = /^Art\. (\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/

const lawText = ({ title, article = '' }: Extract<Source, { kind: 'law' }>, language: Language): string => {
  if (title !== 'GDPR') return [title, article].filter(Boolean).join(' ')
  const articles = article.split(', ').map((each) => {
    const [, number, paragraph, letter] = oneArticle.exec(each) ?? []
    return number === undefined ? each : citation({ number, paragraph, letter })[language]
  })
  return [gdpr[language], articles.join(', ')].filter(Boolean).join(' ')
}

type Cited = { number: string; paragraph: string | undefined; letter: string | undefined }

const citation = ({ number, paragraph, letter }: Cited): Record<Language, string> => {
  if (paragraph === undefined) return { lv: `${number}. pants`, et: `artikkel ${number}`, en: `Art. ${number}` }
  if (letter === undefined) {
    return {
      lv: `${number}. panta ${paragraph}. punkts`,
      et: `artikli ${number} lõige ${paragraph}`,
      en: `Art. ${number}(${paragraph})`,
    }
  }
  return {
    lv: `${number}. panta ${paragraph}. punkta ${letter}) apakšpunkts`,
    et: `artikli ${number} lõike ${paragraph} punkt ${letter}`,
    en: `Art. ${number}(${paragraph})(${letter})`,
  }
}

const wordsOf = (args: { value: FoundValue; language: Language; locale: string | undefined }): string | number => {
  const { value, language, locale } = args
  if (typeof value === 'string' || typeof value === 'number') return value
  if (isList(value)) {
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(
      value.map((each) => String(wordsOf({ ...args, value: each }))),
    )
  }
  if ('phrase' in value) return createWording({ locale: language })(value.phrase)
  if ('locale' in value) return new Intl.DisplayNames(language, { type: 'language' }).of(value.locale) ?? value.locale
  return value.text[language] ?? value.text[locale ?? ''] ?? Object.values(value.text)[0] ?? ''
}

const isList = (value: FoundValue): value is readonly FoundValue[] => Array.isArray(value)

const instanceOf = (rules: readonly Rule[]): i18n => {
  const resources = Object.fromEntries(
    languages.map((language) => [
      language,
      { findings: Object.fromEntries(rules.map(({ code, texts }) => [code, texts[language]])) },
    ]),
  )
  const instance = i18next.createInstance({
    lng: 'en',
    fallbackLng: 'en',
    ns: ['findings'],
    defaultNS: 'findings',
    resources,
    nsSeparator: false,
    contextSeparator: '\u0000',
    initAsync: false,
    // Said as text, never as markup; a value with braces in it is text like any other.
    interpolation: { escapeValue: false, skipOnVariables: true },
  })
  instance.init()
  return instance
}
