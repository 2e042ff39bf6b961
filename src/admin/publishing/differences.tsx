'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { PolicyDifference } from '../../contract/policy-difference.ts'
import type { Candidate } from '../answers.ts'
import { useSay } from '../interface/use-say.ts'
import { LocaleTabs } from './locale-tabs.tsx'
import { RegisterChanges } from './register-changes.tsx'
import { SectionChange } from './section-change.tsx'
import { TextParts } from './text-parts.tsx'

const countOf = ({ title, controller, sections, registers }: PolicyDifference): number =>
  (title.length > 0 ? 1 : 0) + sections.length + controller.length + registers.length

const Difference = ({ difference, first }: { difference: PolicyDifference; first: boolean }) => {
  const { say, count } = useSay()
  if (countOf(difference) === 0) return <p>{say('ui.publish.sameText')}</p>
  const { title, sections } = difference
  return (
    <>
      {title.length > 0 && !first ? (
        <p className="privacy-difference__title">
          {say('ui.publish.title')}:{' '}
          <span lang={difference.locale}>
            <TextParts parts={title} />
          </span>
        </p>
      ) : null}
      {first ? (
        <p>{count('ui.publish.firstSections', sections.length)}</p>
      ) : (
        sections.map((section) => <SectionChange change={section} key={section.id} locale={difference.locale} />)
      )}
      {first ? null : <RegisterChanges difference={difference} />}
    </>
  )
}

/** The same as a page to keep or to send. */
const Download = ({ site, locale }: { site: Candidate['site']; locale: string }) => {
  const { config } = useConfig()
  const { say } = useSay()
  const href = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/privacy-desk/sites/${site.id}/difference/${locale}`,
  })
  return (
    <p className="privacy-difference__download">
      {/* A name makes it a download, for which nobody is asked whether to leave what they have typed. */}
      <a download={`${site.slug}-${locale}.html`} href={href}>
        {say('ui.publish.download')}
      </a>
    </p>
  )
}

/** What readers will find changed, locale by locale. */
export const Differences = ({ candidate }: { candidate: Candidate }) => {
  const { say, count } = useSay()
  const { differences, locales, sourceLocale, unchanged } = candidate
  if (unchanged) return <p>{say('ui.publish.unchanged')}</p>
  const all = [...locales, ...Object.keys(differences).filter((locale) => !locales.includes(locale))]
  return (
    <LocaleTabs
      initial={sourceLocale}
      label={say('ui.publish.languages')}
      locales={all}
      mark={(locale) => {
        const difference = differences[locale]
        const changed = difference ? difference.sections.length : 0
        return difference?.from != null && changed > 0 ? (
          <span className="privacy-tabs__count">
            <span aria-hidden="true">{changed}</span>
            <span className="privacy-hidden">{count('ui.publish.sectionsChanged', changed)}</span>
          </span>
        ) : null
      }}
    >
      {(locale) => {
        const difference = differences[locale]
        if (!difference) return null
        return (
          <>
            {locales.includes(locale) ? null : <p>{say('ui.publish.localeGone')}</p>}
            <Difference difference={difference} first={difference.from === null} />
            {difference.from === null ? null : <Download locale={locale} site={candidate.site} />}
          </>
        )
      }}
    </LocaleTabs>
  )
}
