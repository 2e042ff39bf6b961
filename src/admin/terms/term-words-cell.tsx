'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useSay } from '../interface/use-say.ts'
import { type ShownWord, TermWords } from './term-words.tsx'

const isWord = (row: unknown): row is ShownWord =>
  typeof row === 'object' &&
  row !== null &&
  typeof Reflect.get(row, 'locale') === 'string' &&
  typeof Reflect.get(row, 'preferred') === 'string'

/** In the list of terms: what each is called, and not how many languages it has. */
export const TermWordsCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const { say } = useSay()
  return (
    <span>
      {rowData?.isOff === true ? (
        say('fields.terms.isOff.label')
      ) : (
        <TermWords words={Array.isArray(cellData) ? cellData.filter(isWord) : []} />
      )}
    </span>
  )
}
