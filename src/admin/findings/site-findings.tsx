'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Id } from '../answers.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import { Checklist } from './checklist.tsx'
import { FindingFilter } from './finding-filter.tsx'
import './findings.css'
import { byPack, noFilter, openErrors, shownFindings } from './shown-findings.ts'
import { elementIdOf, SiteFinding } from './site-finding.tsx'
import type { SiteFindingsState } from './use-site-findings.ts'
import { WaiveForm } from './waive-form.tsx'

type Props = { site: Id; state: SiteFindingsState; onWaived: () => Promise<void> }

/** All that the checks find in what would be published: grouped, filtered, and with what may be waived. */
export const SiteFindingsList = ({ site, state, onWaived }: Props) => {
  const { say, count, knows } = useSay()
  const [filter, setFilter] = useState(noFilter)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  if (state.kind === 'loading') return <p role="status">{say('ui.findings.checking')}</p>
  if (state.kind === 'failed') {
    return (
      <Notice kind="warning">
        <p>{state.problem.detail}</p>
      </Notice>
    )
  }
  const { findings, checklist, locales, mayWaive, release } = state.found
  const show = (finding: string) => {
    // A filter may hide it.
    flushSync(() => setFilter(noFilter))
    document.getElementById(elementIdOf(finding))?.focus()
  }
  const items = <Checklist findings={findings} items={checklist} onShow={show} />
  if (findings.length === 0) {
    return (
      <>
        <Notice kind="success">{say('ui.findings.nothing')}</Notice>
        {items}
      </>
    )
  }
  const shown = shownFindings(findings, filter)
  const open = openErrors(findings)
  const waivable = open.filter((finding) => finding.waivable)
  const choose = (id: string, yes: boolean) =>
    setChosen((before) => new Set(yes ? [...before, id] : [...before].filter((each) => each !== id)))
  const marked = waivable.filter(({ id }) => chosen.has(id))
  return (
    <div className="privacy-site-findings">
      {items}
      {open.length > 0 && !mayWaive ? <Notice kind="warning">{say('ui.findings.publishersWaive')}</Notice> : null}
      <FindingFilter filter={filter} locales={locales} onChange={setFilter} />
      <p aria-live="polite" className="privacy-site-findings__count">
        {count('ui.findings.shown', shown.length, { all: findings.length })}
      </p>
      {byPack(shown).map(({ pack, findings: own }) => (
        <section key={pack}>
          <h3>
            {knows(`options.packs.${pack}`) ? say(`options.packs.${pack}`) : pack} ({own.length})
          </h3>
          <ul className="privacy-findings__list">
            {own.map((finding) => (
              <SiteFinding
                choosable={mayWaive && finding.waivable && finding.severity === 'error' && finding.waiver === null}
                chosen={chosen.has(finding.id)}
                finding={finding}
                key={finding.id}
                onChoose={(yes) => choose(finding.id, yes)}
              />
            ))}
          </ul>
        </section>
      ))}
      {mayWaive && waivable.length > 1 ? (
        <button
          className="privacy-finding__go"
          onClick={() => setChosen(new Set(marked.length === waivable.length ? [] : waivable.map(({ id }) => id)))}
          type="button"
        >
          {say(marked.length === waivable.length ? 'ui.findings.chooseNone' : 'ui.findings.chooseAll')}
        </button>
      ) : null}
      {mayWaive ? (
        <WaiveForm
          chosen={marked}
          onWaived={async () => {
            setChosen(new Set())
            await onWaived()
          }}
          release={release}
          site={site}
        />
      ) : null}
    </div>
  )
}
