'use client'

import { useId } from 'react'
import type { SiteSummary } from '../answers.ts'
import { useSay } from './use-say.ts'
import './input.css'

/** The browser's own select in Payload's clothes: Payload's has no label that a screen reader would find. */
export const SiteSelect = ({
  label,
  sites,
  value,
  onChange,
}: {
  label: string
  sites: SiteSummary[]
  /** Id of the chosen site as text; empty where none is chosen yet. */
  value: string
  onChange: (site: string) => void
}) => {
  const { say } = useSay()
  const id = useId()
  return (
    <div className="field-type privacy-site-select">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select className="privacy-input" id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        {value === '' ? (
          <option disabled value="">
            {say('ui.publish.chooseSite')}
          </option>
        ) : null}
        {sites.map((site) => (
          <option key={site.id} value={String(site.id)}>
            {site.name}
          </option>
        ))}
      </select>
    </div>
  )
}
