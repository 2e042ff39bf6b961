'use client'

import { Pill } from '@payloadcms/ui'
import { useState } from 'react'
import type { SectionChange as Change, LineChange } from '../../contract/policy-difference.ts'
import { type Say, useSay } from '../interface/use-say.ts'
import { allLines, changedLines } from './shown-lines.ts'
import { TextParts } from './text-parts.tsx'

const pillStyles = {
  added: 'success',
  removed: 'error',
  changed: 'warning',
  moved: 'light',
  renamed: 'light',
} as const

const Line = ({ line, say }: { line: LineChange; say: Say }) => (
  <li className={`privacy-line privacy-line--${line.kind} privacy-line--${line.block}`}>
    {line.kind === 'same' ? null : <span className="privacy-hidden">{say(`ui.publish.line.${line.kind}`)}</span>}
    <TextParts parts={line.parts} />
  </li>
)

const movedText = ({ before, after }: Change, say: Say): string | undefined =>
  before && after && (before.number !== after.number || before.parent !== after.parent)
    ? say('ui.publish.section.moved', { before: before.number, after: after.number })
    : undefined

/** One section that changed, as a lawyer reads a redline. */
export const SectionChange = ({ change, locale }: { change: Change; locale: string }) => {
  const { say, count, language } = useSay()
  const [whole, setWhole] = useState(false)
  const { before, after, title, lines } = change
  const place = after ?? before
  const shown = whole ? allLines(lines) : changedLines(lines)
  const shortened = lines.length > 0 && shown.some((entry) => 'hidden' in entry)
  return (
    <article className="privacy-section-change">
      <header>
        <h3 lang={locale}>
          {place?.number}. {title.length > 0 ? <TextParts parts={title} /> : place?.title}
        </h3>
        {change.changes.map((kind) => (
          <Pill key={kind} pillStyle={pillStyles[kind]} size="small">
            {say(`ui.publish.section.kinds.${kind}`)}
          </Pill>
        ))}
      </header>
      {change.changes.includes('moved') ? (
        <p className="privacy-section-change__moved">{movedText(change, say)}</p>
      ) : null}
      {lines.length > 0 ? (
        <ul lang={locale}>
          {shown.map((entry) =>
            'hidden' in entry ? (
              <li className="privacy-line privacy-line--hidden" key={entry.key} lang={language}>
                {count('ui.publish.section.unchanged', entry.hidden)}
              </li>
            ) : (
              <Line key={entry.key} line={entry.line} say={say} />
            ),
          )}
        </ul>
      ) : null}
      {shortened || whole ? (
        <button
          aria-expanded={whole}
          className="privacy-section-change__whole"
          onClick={() => setWhole(!whole)}
          type="button"
        >
          {say(whole ? 'ui.publish.section.onlyChanges' : 'ui.publish.section.whole')}
        </button>
      ) : null}
    </article>
  )
}
