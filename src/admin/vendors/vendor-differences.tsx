'use client'

import type { PartDifference } from '../../library/vendor-library.ts'
import { keyed } from '../interface/keyed.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { fieldWords, valueWords } from './fact-words.ts'

/** What updating changes, or what an editor changed and updating leaves alone. */
export const VendorDifferences = ({
  differences,
  kind,
}: {
  differences: readonly PartDifference[]
  kind: 'changes' | 'kept'
}) => {
  const { say, knows } = useSay()
  const nameOf = useLocaleNames()
  const words = { say, knows }
  const labelOf = (difference: PartDifference): string => {
    if (difference.what === 'field') return fieldWords({ ...difference, words })
    if (difference.what !== 'cookie-field') return difference.cookie
    const field = fieldWords({ ...difference, ofCookie: true, words })
    const { cookie, locale } = difference
    return `${cookie}: ${field}${locale ? ` (${nameOf(locale)})` : ''}`
  }
  return (
    <dl className="privacy-facts">
      {keyed(differences, labelOf).map(({ key, item }) => (
        <div key={key}>
          <dt>{labelOf(item)}</dt>
          <dd>
            {item.what === 'cookie-added' || item.what === 'cookie-removed' ? (
              say(`ui.vendors.${kind}.${item.what}`)
            ) : (
              <FieldChange
                kind={kind}
                library={valueWords({ ...item, value: item.library, words })}
                own={valueWords({ ...item, value: item.own, words })}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const FieldChange = ({ kind, own, library }: { kind: 'changes' | 'kept'; own: string; library: string }) => {
  const { say } = useSay()
  if (kind === 'kept') return <span>{say('ui.vendors.kept.field', { own, library })}</span>
  return (
    <span>
      <span className="privacy-hidden">{say('ui.vendors.before')} </span>
      <del>{own}</del> <span className="privacy-hidden">{say('ui.vendors.after')} </span>
      <ins>{library}</ins>
    </span>
  )
}
