import { Fragment } from 'react'

export type ShownWord = { locale: string; preferred: string }

/** The right words of a term beside each other, each in its language. */
export const TermWords = ({ words }: { words: readonly ShownWord[] }) =>
  words.map(({ locale, preferred }, at) => (
    <Fragment key={locale}>
      {at > 0 ? ' · ' : null}
      <span lang={locale}>{preferred}</span>
    </Fragment>
  ))
