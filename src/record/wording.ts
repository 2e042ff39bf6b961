/** Headings and states of the record of processing: i18next resources of `translations/`. */
import en from '../../translations/en/record.json' with { type: 'json' }
import et from '../../translations/et/record.json' with { type: 'json' }
import lv from '../../translations/lv/record.json' with { type: 'json' }
import { createPhraseBook, type PhraseBook, type PhrasesOf } from '../policy/phrase-book.ts'

export type RecordPhrase = PhrasesOf<typeof en>
export type RecordWording = PhraseBook<RecordPhrase>

const resources = { lv, et, en } as const

/** A locale without a resource is worded in English. */
export const createRecordWording = (locale: string): RecordWording =>
  createPhraseBook<RecordPhrase>({ locale, namespace: 'record', resources })
