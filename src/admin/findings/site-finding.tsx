'use client'

import { Link } from '@payloadcms/ui'
import { useId } from 'react'
import type { RegisterName } from '../../policy/snapshot.ts'
import type { WaivedFinding } from '../answers.ts'
import { useCollections } from '../interface/use-collections.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { FindingText } from './finding-text.tsx'

type Props = {
  finding: WaivedFinding
  /** Whether it can be chosen to be waived. */
  choosable: boolean
  chosen: boolean
  onChoose: (chosen: boolean) => void
}

/** Of the list item of a finding, which the checklist leads to. */
export const elementIdOf = (finding: string): string => `privacy-finding-${encodeURIComponent(finding)}`

/** A finding in the list of a whole site: it leads to its document, and can be chosen to be waived. */
export const SiteFinding = ({ finding, choosable, chosen, onChoose }: Props) => {
  const { say, moment } = useSay()
  const { hrefOf, listHref, slugOf, labelOf, labelsOf, fieldsOf } = useCollections()
  const nameOf = useLocaleNames()
  const box = useId()
  const { place, document, waiver, severity, title } = finding
  const { collection, field, locale } = place
  // What a register lacks is found in the site, and put right in the register.
  const isRegister = (name = ''): name is RegisterName => collection === 'sites' && slugOf(name) !== undefined
  const register = isRegister(field) ? field : undefined
  const about = register
    ? [labelsOf(register)]
    : [labelOf(collection), field ? fieldsOf(collection, [field]) : '', locale ? nameOf(locale) : '']
  return (
    <li
      className={`privacy-finding privacy-finding--${waiver ? 'waived' : severity}`}
      id={elementIdOf(finding.id)}
      tabIndex={-1}
    >
      <FindingText about={about.filter(Boolean).join(' · ')} finding={finding} />
      {document ? (
        <Link
          className="privacy-finding__go"
          href={
            register
              ? listHref(register, { site: document.id })
              : hrefOf({ collection, document: document.id, ...(locale ? { locale } : {}) })
          }
        >
          {say('ui.findings.open', { document: register ? labelsOf(register) : document.label })}
        </Link>
      ) : null}
      {waiver ? (
        <span className="privacy-finding__waiver">
          {say(waiver.scope === 'until' ? 'ui.findings.waivedUntil' : 'ui.findings.waivedOnce', {
            name: waiver.waivedBy,
            date: moment(waiver.waivedAt),
            until: waiver.until ? moment(waiver.until) : '',
            reason: waiver.reason,
          })}
        </span>
      ) : null}
      {choosable ? (
        <span className="privacy-finding__choose">
          <input checked={chosen} id={box} onChange={(event) => onChoose(event.target.checked)} type="checkbox" />
          <label htmlFor={box}>
            {say('ui.findings.choose')}
            <span className="privacy-hidden">: {title}</span>
          </label>
        </span>
      ) : null}
    </li>
  )
}
