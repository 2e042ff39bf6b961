'use client'

import { useEffect, useId, useRef } from 'react'
import type { TermPreview as Previewed } from '../../desk/terms.ts'
import type { PlannedTerm } from '../../translation/term-base/plan-terms.ts'
import type { TermTexts } from '../../translation/terms/term.ts'
import { keyed } from '../interface/keyed.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { type Say, useSay } from '../interface/use-say.ts'

const wordsOf = ({ preferred, admitted = [], avoid = [] }: TermTexts, say: Say): string =>
  [
    preferred,
    ...(admitted.length > 0 ? [say('ui.terms.also', { words: admitted.join(', ') })] : []),
    ...(avoid.length > 0 ? [say('ui.terms.not', { words: avoid.join(', ') })] : []),
  ].join('; ')

/** What was, struck through, and what will be; in words for those who do not see it. */
const Change = ({ before, after, lang }: { before: string | undefined; after: string; lang?: string }) => {
  const { say } = useSay()
  return (
    <>
      {before === undefined ? null : (
        <>
          <span className="privacy-hidden">{say('ui.terms.before')} </span>
          <del lang={lang}>{before}</del> <span className="privacy-hidden">{say('ui.terms.after')} </span>
        </>
      )}
      <ins lang={lang}>{after}</ins>
    </>
  )
}

const Changes = ({ term }: { term: PlannedTerm }) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  if (term.action === 'keep') return null
  if (term.action === 'refuse') return say(`ui.terms.why.${term.code}`)
  return (
    <ul>
      {term.texts.map(({ locale, before, after }) => (
        <li key={locale}>
          {nameOf(locale)}: <Change after={wordsOf(after, say)} before={before && wordsOf(before, say)} lang={locale} />
        </li>
      ))}
      {term.definition ? (
        <li>
          {say('ui.terms.definition')}: <Change {...term.definition} />
        </li>
      ) : null}
    </ul>
  )
}

/** What a file would change, before anything is saved. The focus is led there when it appears. */
export const TermPreview = ({ file, preview }: { file: string; preview: Previewed }) => {
  const { say } = useSay()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { counts, terms, left, otherLanguages } = preview
  return (
    <section aria-labelledby={id} className="privacy-terms__preview">
      <h3 id={id} ref={heading} tabIndex={-1}>
        {say('ui.terms.preview', { file })}
      </h3>
      <ul className="privacy-terms__counts">
        {(['add', 'change', 'keep', 'refuse'] as const).map((action) => (
          <li key={action}>{say(`ui.terms.counts.${action}`, { count: counts[action] })}</li>
        ))}
      </ul>
      {otherLanguages.length > 0 ? (
        <p>{say('ui.terms.otherLanguages', { languages: otherLanguages.join(', ') })}</p>
      ) : null}
      {terms.length === 0 ? (
        <p>{say('ui.terms.nothing')}</p>
      ) : (
        <div className="table">
          <table cellPadding="0" cellSpacing="0">
            <thead>
              <tr>
                <th scope="col">{say('ui.terms.columns.key')}</th>
                <th scope="col">{say('ui.terms.columns.action')}</th>
                <th scope="col">{say('ui.terms.columns.words')}</th>
              </tr>
            </thead>
            <tbody>
              {keyed(terms, ({ key }) => key).map(({ key, item: term }) => (
                <tr key={key}>
                  <th scope="row">{term.key}</th>
                  <td>{say(`ui.terms.actions.${term.action}`)}</td>
                  <td>
                    <Changes term={term} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left > 0 ? <p>{say('ui.terms.left', { count: left })}</p> : null}
    </section>
  )
}
