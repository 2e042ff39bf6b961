import type { CheckedSite } from './checked-site.ts'
import { languageOf } from './languages-of-locales.ts'
import { oncePer } from './once-per.ts'
import type { Language, Place } from './rule.ts'
import { sentencesOf } from './sentences.ts'
import { readablePart } from './text-limit.ts'

export type ProseSentence = { sentence: string; language: Language; locale: string; place: Place }

/** Sentences of running text that have a figure or may have a number, in the languages that are known here. */
export const proseSentences: (site: CheckedSite) => readonly ProseSentence[] = oncePer(({ units }: CheckedSite) =>
  units
    .filter(({ kind }) => kind === 'prose')
    .flatMap(({ place, texts }) =>
      [...texts].flatMap(([locale, { text }]) => {
        const language = languageOf(locale)
        if (!language) return []
        return sentencesOf(readablePart(text), language).map((sentence) => ({
          sentence,
          language,
          locale,
          place: { ...place, locale },
        }))
      }),
    ),
)
