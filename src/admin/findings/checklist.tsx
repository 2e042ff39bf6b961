'use client'

import { Pill } from '@payloadcms/ui'
import type { PillStyle } from '@payloadcms/ui/elements/Pill'
import { useId } from 'react'
import { countItems, type SaidItem } from '../../policy/findings/say-checklist.ts'
import type { WaivedFinding } from '../answers.ts'
import { useSay } from '../interface/use-say.ts'
import './checklist.css'

const states = ['findings', 'satisfied', 'not-applicable'] as const satisfies readonly SaidItem['state'][]

const styles: Record<SaidItem['state'], PillStyle> = {
  findings: 'warning',
  satisfied: 'success',
  'not-applicable': 'light',
}

type Props = {
  items: readonly SaidItem[]
  findings: readonly WaivedFinding[]
  /** Leads to a finding in the list of all. */
  onShow: (finding: string) => void
}

/** What GDPR Art. 13 and 14 ask for, item by item, and how the site answers for it. */
export const Checklist = ({ items, findings, onShow }: Props) => {
  const { say, count } = useSay()
  const counts = countItems(items)
  return (
    <details className="privacy-checklist">
      <summary>
        <span className="privacy-checklist__summary">
          <span>{say('ui.findings.checklist.heading')}</span>
          {states
            .filter((state) => counts[state] > 0)
            .map((state) => (
              <Pill key={state} pillStyle={styles[state]} size="small">
                {count(`ui.findings.checklist.counts.${state}`, counts[state])}
              </Pill>
            ))}
        </span>
      </summary>
      <p>{say('ui.findings.checklist.explained')}</p>
      <ul className="privacy-checklist__items">
        {items.map((item) => (
          <Item
            findings={findings.filter(({ id }) => item.findings.includes(id))}
            item={item}
            key={item.id}
            onShow={onShow}
          />
        ))}
      </ul>
    </details>
  )
}

const Item = ({ item, findings, onShow }: Omit<Props, 'items'> & { item: SaidItem }) => {
  const { say } = useSay()
  const need = useId()
  return (
    <li className="privacy-checklist__item">
      <span className="privacy-checklist__head">
        <Pill pillStyle={styles[item.state]} size="small">
          {say(`ui.findings.checklist.states.${item.state}`)}
        </Pill>
        <span id={need}>{item.need}</span>
      </span>
      {item.reason ? <span className="privacy-checklist__reason">{item.reason}</span> : null}
      {findings.length > 0 ? (
        <ul aria-labelledby={need} className="privacy-checklist__findings">
          {findings.map((finding) => (
            <li key={finding.id}>
              <button className="privacy-finding__go" onClick={() => onShow(finding.id)} type="button">
                {finding.wrong}
              </button>
              {finding.waiver ? ` (${say('ui.findings.checklist.waived')})` : null}
            </li>
          ))}
        </ul>
      ) : null}
      <span className="privacy-checklist__article">{item.article}</span>
    </li>
  )
}
