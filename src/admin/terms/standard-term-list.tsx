'use client'

import { standardTerms } from '../../translation/terms/standard-terms.ts'
import { useSay } from '../interface/use-say.ts'
import { TermWords } from './term-words.tsx'

/** The terms that come with the product and their keys, for whoever wants one of them otherwise. */
export const StandardTermList = () => {
  const { say } = useSay()
  return (
    <details className="privacy-terms__standard">
      <summary>{say('ui.terms.standard', { count: standardTerms.length })}</summary>
      <p>{say('ui.terms.standardExplained')}</p>
      <dl>
        {standardTerms.map(({ id, texts }) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>
              <TermWords words={Object.entries(texts).map(([locale, { preferred }]) => ({ locale, preferred }))} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
