'use client'

import { createElement, useEffect, useState } from 'react'
import type { PolicySection } from '../../contract/policy-document.ts'
import type { Candidate, Id, WorkingPolicy } from '../answers.ts'
import { CompiledBlocks } from '../compiled/compiled-blocks.tsx'
import { useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { LocaleTabs } from './locale-tabs.tsx'
import { Notice } from './notice.tsx'

/** The policy of the working copy, whoever saved it: compiled like a release, and seen by nobody else. */
export const WorkingPreview = ({ candidate }: { candidate: Candidate }) => {
  const { say } = useSay()
  const [opened, setOpened] = useState(false)
  return (
    <details className="privacy-preview" onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>{say('ui.publish.preview.heading')}</summary>
      <p>{say('ui.publish.preview.explained')}</p>
      {opened ? (
        <LocaleTabs initial={candidate.sourceLocale} label={say('ui.publish.languages')} locales={candidate.locales}>
          {(locale) => <LocalePreview locale={locale} site={candidate.site.id} />}
        </LocaleTabs>
      ) : null}
    </details>
  )
}

const LocalePreview = ({ site, locale }: { site: Id; locale: string }) => {
  const desk = useDesk()
  const { say } = useSay()
  const [policy, setPolicy] = useState<WorkingPolicy>()
  const [failed, setFailed] = useState<string>()
  useEffect(() => {
    let current = true
    void desk.get<WorkingPolicy>(`/sites/${site}/preview/${locale}`).then((answer) => {
      if (!current) return
      if (answer.ok) setPolicy(answer.body)
      else setFailed(answer.problem.detail)
    })
    return () => {
      current = false
    }
  }, [desk, site, locale])
  if (failed) return <Notice kind="error">{failed}</Notice>
  if (!policy) return <p role="status">{say('ui.publish.loading')}</p>
  return (
    <div className="privacy-preview__policy" lang={locale}>
      <h3>{policy.title}</h3>
      {policy.sections.map((section) => (
        <Section key={section.id} level={4} section={section} />
      ))}
    </div>
  )
}

const Section = ({ section, level }: { section: PolicySection; level: number }) => (
  <section>
    {createElement(`h${level}`, null, `${section.number}. ${section.title}`)}
    <CompiledBlocks blocks={section.blocks} headings={2} />
    {section.sections.map((inner) => (
      <Section key={inner.id} level={Math.min(6, level + 1)} section={inner} />
    ))}
  </section>
)
