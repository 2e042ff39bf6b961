'use client'

import { Link } from '@payloadcms/ui'
import { type ReactNode, useEffect, useState } from 'react'
import type { Candidate, Id } from '../answers.ts'
import { Downloads } from '../downloads/downloads.tsx'
import { SiteFindingsList } from '../findings/site-findings.tsx'
import { useSiteFindings } from '../findings/use-site-findings.ts'
import { useCollections } from '../interface/use-collections.ts'
import { useSay } from '../interface/use-say.ts'
import { Differences } from './differences.tsx'
import { isIncomplete, isTyped } from './draft.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { Notice } from './notice.tsx'
import { Obstacles } from './obstacles.tsx'
import { PublishedResult } from './published-result.tsx'
import { ReleaseForm } from './release-form.tsx'
import { DanglingList, UnreadyList } from './unready.tsx'
import { useCandidate } from './use-candidate.ts'
import { useDraft } from './use-draft.ts'
import { usePublish } from './use-publish.ts'
import { WorkingPreview } from './working-preview.tsx'

/** Everything that a publisher needs for one site. Mount with `key={site}`. */
export const SitePublishing = ({ site, mayEdit }: { site: Id; mayEdit: boolean }) => {
  const { say } = useSay()
  const { hrefOf } = useCollections()
  const { state, reload } = useCandidate(site)
  if (state.kind === 'loading') return <p role="status">{say('ui.publish.loading')}</p>
  if (state.kind === 'failed') {
    return (
      <Notice kind="warning" live>
        <p>{state.problem.detail}</p>
        {state.problem.code === 'site-not-ready' ? (
          <Link href={hrefOf({ collection: 'sites', document: site })}>{say('ui.publish.openSite')}</Link>
        ) : null}
      </Notice>
    )
  }
  return <Release candidate={state.candidate} mayEdit={mayEdit} reload={reload} />
}

const Part = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section className="privacy-publishing__part">
    <h2>{heading}</h2>
    {children}
  </section>
)

/** The field that an error is about is where the reader goes on. */
const focusFirstError = () => {
  const field = document.querySelector<HTMLTextAreaElement>('.privacy-publishing .field-type.error textarea')
  field?.focus()
}

type ReleaseProps = { candidate: Candidate; mayEdit: boolean; reload: () => Promise<void> }

const Release = ({ candidate, mayEdit, reload }: ReleaseProps) => {
  const { say, moment } = useSay()
  const { draft, setDraft, clear } = useDraft(candidate.site.id)
  const { state, publish, reset } = usePublish({ candidate, draft })
  const checks = useSiteFindings(candidate.site.id, 'approved')
  const [asked, setAsked] = useState(false)
  const { current, gate, mayPublish } = candidate
  useEffect(() => {
    if (asked) focusFirstError()
  }, [asked])

  const onPublish = async () => {
    if (isIncomplete({ draft, candidate })) {
      setAsked(true)
      focusFirstError()
      return
    }
    const { kind } = await publish()
    if (kind === 'done') {
      clear()
      setAsked(false)
    }
    await Promise.all([reload(), checks.reload()])
  }
  const onDraft = (next: typeof draft) => {
    if (state.kind === 'done' || state.kind === 'refused') reset()
    setDraft(next)
  }

  return (
    <LeaveGuard typed={isTyped(draft)}>
      <p className="privacy-publishing__current">
        {current
          ? say('ui.publish.current', { release: current.release, date: moment(current.publishedAt) })
          : say('ui.publish.neverPublished')}{' '}
        {candidate.site.environment === 'development' ? say('ui.publish.development') : null}
      </p>
      {state.kind === 'done' ? <PublishedResult result={state.result} /> : null}
      <Part heading={say('ui.publish.headings.inTheWay')}>
        <Obstacles
          asked={asked}
          candidate={candidate}
          onReason={(locale, reason) => onDraft({ ...draft, reasons: { ...draft.reasons, [locale]: reason } })}
          reasons={draft.reasons}
        />
      </Part>
      <Part heading={say('ui.publish.headings.checks')}>
        <SiteFindingsList
          onWaived={async () => {
            await Promise.all([reload(), checks.reload()])
          }}
          site={candidate.site.id}
          state={checks.state}
        />
      </Part>
      {gate.dangling.length > 0 ? (
        <Part heading={say('ui.publish.headings.dangling')}>
          <DanglingList candidate={candidate} />
        </Part>
      ) : null}
      <Part heading={say('ui.publish.headings.unready')}>
        <UnreadyList candidate={candidate} mayEdit={mayEdit} reload={reload} />
      </Part>
      <Part heading={say('ui.publish.headings.differences')}>
        <Differences candidate={candidate} />
        <WorkingPreview candidate={candidate} />
      </Part>
      <Part heading={say('ui.publish.headings.publish')}>
        {mayPublish ? (
          <ReleaseForm
            asked={asked}
            candidate={candidate}
            draft={draft}
            onDraft={onDraft}
            onPublish={() => void onPublish()}
            publishing={state.kind === 'publishing'}
          />
        ) : (
          <p>{say('ui.publish.publishersOnly')}</p>
        )}
        {state.kind === 'refused' ? (
          <Notice kind="error" live>
            <p>{state.problem.detail}</p>
            <p>{say('ui.publish.kept')}</p>
          </Notice>
        ) : null}
      </Part>
      <Downloads candidate={candidate} mayKeepRecord={mayEdit || mayPublish} />
    </LeaveGuard>
  )
}
