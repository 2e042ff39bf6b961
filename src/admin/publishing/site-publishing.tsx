'use client'

import { Link } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Candidate, Id } from '../answers.ts'
import { Downloads } from '../downloads/downloads.tsx'
import { SiteFindingsList } from '../findings/site-findings.tsx'
import { useSiteFindings } from '../findings/use-site-findings.ts'
import { momentIn } from '../interface/moments.ts'
import { useCollections } from '../interface/use-collections.ts'
import { useSay } from '../interface/use-say.ts'
import { CancelledResult } from './cancelled-result.tsx'
import { changesId } from './changes-id.ts'
import { isDateProblem } from './date-problem.ts'
import { Differences } from './differences.tsx'
import { isIncomplete, isTyped } from './draft.ts'
import { focusFirstError } from './focus-first-error.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { Notice } from './notice.tsx'
import { Obstacles } from './obstacles.tsx'
import { Part } from './part.tsx'
import { PublishedResult } from './published-result.tsx'
import { RefusedNotice } from './refused-notice.tsx'
import { ReleaseForm } from './release-form.tsx'
import { SiteReleaseList } from './site-releases.tsx'
import { DanglingList, UnreadyList } from './unready.tsx'
import { cancelModal, UpcomingRelease } from './upcoming-release.tsx'
import { useCandidate } from './use-candidate.ts'
import { useDraft } from './use-draft.ts'
import { usePublish } from './use-publish.ts'
import { useReleases } from './use-releases.ts'
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

type ReleaseProps = { candidate: Candidate; mayEdit: boolean; reload: () => Promise<void> }

const Release = ({ candidate, mayEdit, reload }: ReleaseProps) => {
  const { say, language } = useSay()
  const { draft, setDraft, clear } = useDraft(candidate.site.id)
  const { state, publish, reset, show } = usePublish({ candidate, draft })
  const checks = useSiteFindings(candidate.site.id, 'approved')
  const { answer: releases, reload: reloadReleases } = useReleases(candidate.site.id)
  const [asked, setAsked] = useState(false)
  const [cancelled, setCancelled] = useState<number>()
  const { current, gate, mayPublish, site, upcoming } = candidate
  const refused = state.kind === 'refused' ? state.problem : undefined
  useEffect(() => {
    if (asked || refused) focusFirstError(document)
  }, [asked, refused])

  const { reload: reloadChecks } = checks
  const reloadAll = useCallback(async () => {
    await Promise.all([reload(), reloadChecks(), reloadReleases()])
  }, [reload, reloadChecks, reloadReleases])
  const onPublish = async () => {
    if (isIncomplete({ draft, candidate })) {
      setAsked(true)
      focusFirstError(document)
      return
    }
    setCancelled(undefined)
    const { kind } = await publish()
    if (kind === 'done') {
      clear()
      setAsked(false)
    }
    await reloadAll()
  }
  const onDraft = (next: typeof draft) => {
    if (state.kind === 'done' || state.kind === 'refused') reset()
    setDraft(next)
  }

  return (
    <LeaveGuard typed={isTyped(draft)}>
      <p className="privacy-publishing__current">
        {current
          ? say('ui.publish.current', {
              release: current.release,
              date: momentIn({ iso: current.publishedAt, timeZone: site.timeZone, language }),
            })
          : say('ui.publish.neverPublished')}{' '}
        {candidate.site.environment === 'development' ? say('ui.publish.development') : null}
      </p>
      {state.kind === 'done' ? (
        <PublishedResult
          key={state.result.release}
          result={state.result}
          timeZone={site.timeZone}
          upcoming={upcoming?.release === state.result.release}
        />
      ) : null}
      {cancelled === undefined ? null : (
        <CancelledResult key={cancelled} modal={cancelModal(site.id)} release={cancelled} />
      )}
      {upcoming ? (
        <UpcomingRelease
          candidate={candidate}
          onCancelled={async () => {
            reset()
            setCancelled(upcoming.release)
            await reloadAll()
          }}
          reload={reloadAll}
          upcoming={upcoming}
        />
      ) : null}
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
      <Part heading={say('ui.publish.headings.differences')} id={changesId}>
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
            state={state}
          />
        ) : (
          <p>{say('ui.publish.publishersOnly')}</p>
        )}
        {refused && !isDateProblem(refused) ? (
          <RefusedNotice
            changes={changesId}
            problem={refused}
            releases={releases?.ok ? releases.body.releases : []}
            timeZone={site.timeZone}
          />
        ) : null}
      </Part>
      <Part heading={say('ui.releases.heading')}>
        <SiteReleaseList
          answer={releases}
          candidate={candidate}
          onRepeated={async (result) => {
            setCancelled(undefined)
            show(result)
            await reloadAll()
          }}
          reload={reloadAll}
        />
      </Part>
      <Downloads candidate={candidate} mayKeepRecord={mayEdit || mayPublish} />
    </LeaveGuard>
  )
}
