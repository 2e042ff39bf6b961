'use client'

import type { DiffLine } from '../../translation/changes/word-diff.ts'
import { keyed } from '../interface/keyed.ts'
import { useSay } from '../interface/use-say.ts'
import { PlainText } from './plain-text.tsx'

/**
 * What changed between two texts, word by word: told by underlining, striking through and colour, and in words to those
 * who hear it.
 *
 * @param lang of both
 */
export const Changes = ({ lines, lang }: { lines: DiffLine[]; lang: string }) => {
  const { say, language } = useSay()
  const said = (name: 'added' | 'removed' | 'end') => (
    <span className="privacy-hidden" lang={language}>
      {' '}
      {say(`ui.translationDesk.changes.${name}`)}{' '}
    </span>
  )
  return (
    <div className="privacy-changes" lang={lang}>
      {keyed(lines, (line) => JSON.stringify(line)).map(({ key, item: { parts } }) => (
        <p key={key}>
          {keyed(parts, (part) => `${part.kind}/${part.text}`).map(({ key, item: { kind, text } }) => {
            if (kind === 'added')
              return (
                <ins key={key}>
                  {said('added')}
                  <PlainText text={text} />
                  {said('end')}
                </ins>
              )
            if (kind === 'removed')
              return (
                <del key={key}>
                  {said('removed')}
                  <PlainText text={text} />
                  {said('end')}
                </del>
              )
            return <PlainText key={key} text={text} />
          })}
        </p>
      ))}
    </div>
  )
}
