'use client'

import { useForm, useLocale } from '@payloadcms/ui'
import type { ToldFinding } from '../../release/findings.ts'
import { useCollections } from '../interface/use-collections.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { FindingText } from './finding-text.tsx'
import { goToField } from './go-to-field.ts'

/** The findings of the open document; each leads to its field, or to the locale that it is about. */
export const FindingList = ({ findings }: { findings: readonly ToldFinding[] }) => {
  const { getData } = useForm()
  const { code: current } = useLocale()
  const { fieldsOf } = useCollections()
  const { say } = useSay()
  const nameOf = useLocaleNames()
  return (
    <ul className="privacy-findings__list">
      {findings.map((finding) => {
        const { id, place } = finding
        const { collection, field, locale } = place
        const about = [field ? fieldsOf(collection, [field]) : '', locale ? nameOf(locale) : '']
          .filter(Boolean)
          .join(' · ')
        const elsewhere = locale !== undefined && locale !== current
        return (
          <li className={`privacy-finding privacy-finding--${finding.severity}`} key={id}>
            <FindingText about={about} finding={finding} />
            {elsewhere ? (
              <a className="privacy-finding__go" href={`?locale=${locale}`}>
                {say('ui.findings.openLocale', { locale: nameOf(locale) })}
              </a>
            ) : field ? (
              <button
                className="privacy-finding__go"
                onClick={() => goToField(place, (path) => Reflect.get(getData(), path))}
                type="button"
              >
                {say('ui.findings.goToField')}
              </button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
