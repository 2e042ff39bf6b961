'use client'

import type { DefaultCellComponentProps } from 'payload'
import { type ShownWord, TermWords } from './term-words.tsx'

const isWord = (row: unknown): row is ShownWord =>
  typeof row === 'object' &&
  row !== null &&
  typeof Reflect.get(row, 'locale') === 'string' &&
  typeof Reflect.get(row, 'preferred') === 'string'

/** In the list of terms: what each is called, and not how many languages it has. */
export const TermWordsCell = ({ cellData }: DefaultCellComponentProps) => (
  <TermWords words={Array.isArray(cellData) ? cellData.filter(isWord) : []} />
)
