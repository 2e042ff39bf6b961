'use client'

import { ChevronIcon, Pill, Popup, useDocumentInfo } from '@payloadcms/ui'
import '../interface/interface.css'
import { useSay } from '../interface/use-say.ts'
import { FindingList } from './finding-list.tsx'
import './findings.css'
import { nameOfOpen, useLiveFindings } from './live-findings.ts'
import { useCheck } from './use-check.ts'

/** Beside Save, always in sight: how much the checks found in the document as it stands in the form. */
export const FindingsControl = () => {
  const { id, collectionSlug } = useDocumentInfo()
  useCheck()
  const live = useLiveFindings(nameOfOpen(collectionSlug, id))
  const { say, count } = useSay()
  const { findings } = live.kind === 'none' ? { findings: [] } : live
  const worst = findings.some(({ severity }) => severity === 'error')
    ? 'error'
    : findings.some(({ severity }) => severity === 'warning')
      ? 'warning'
      : 'light'
  const said = findings.length > 0 ? count('ui.findings.count', findings.length) : ''
  return (
    <div className="privacy-findings-control">
      <span aria-live="polite" className="privacy-hidden">
        {live.kind === 'checked' ? said || say('ui.findings.none') : ''}
      </span>
      {findings.length > 0 ? (
        <Popup
          button={
            <span className="privacy-findings-control__button" id="privacy-findings">
              <Pill pillStyle={worst} size="small">
                {said}
              </Pill>
              <ChevronIcon size="small" />
            </span>
          }
          buttonClassName="privacy-findings-control__toggle"
          horizontalAlign="right"
          portalClassName="privacy-findings-control__popup"
          size="fit-content"
          verticalAlign="bottom"
        >
          <div className="privacy-findings privacy-findings--popup">
            <FindingList findings={findings} />
          </div>
        </Popup>
      ) : null}
    </div>
  )
}
