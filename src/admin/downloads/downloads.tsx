'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Candidate } from '../answers.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import './downloads.css'

const formats = ['xlsx', 'csv'] as const

type Shown = { candidate: Pick<Candidate, 'current' | 'locales' | 'site' | 'sourceLocale'>; mayKeepRecord: boolean }

/** What the registers of a site give beside its policy: the record of processing, and the policy for machines. */
export const Downloads = ({ candidate, mayKeepRecord }: Shown) => {
  const { say } = useSay()
  const { current, site } = candidate
  const { config } = useConfig()
  if (!mayKeepRecord && !current) return null
  const linkedPolicy = formatAdminURL({ apiRoute: config.routes.api, path: `/privacy/${site.slug}/policy.jsonld` })
  return (
    <section className="privacy-publishing__part privacy-downloads">
      <h2>{say('ui.downloads.heading')}</h2>
      {mayKeepRecord ? <RecordLinks candidate={candidate} /> : null}
      {current ? (
        <>
          <h3>{say('ui.downloads.linkedPolicy')}</h3>
          <p>{say('ui.downloads.linkedPolicyExplained')}</p>
          <ul className="privacy-files">
            <li>
              {/* A name makes it a download, for which nobody is asked whether to leave what they have typed. */}
              <a download={`${site.slug}-policy.jsonld`} href={linkedPolicy}>
                policy.jsonld
              </a>
            </li>
          </ul>
        </>
      ) : null}
    </section>
  )
}

const RecordLinks = ({ candidate }: Pick<Shown, 'candidate'>) => {
  const { config } = useConfig()
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const { locales, site, sourceLocale } = candidate
  const addressOf = (query: Record<string, string>) =>
    formatAdminURL({
      apiRoute: config.routes.api,
      path: `/privacy-desk/sites/${site.id}/record?${new URLSearchParams(query).toString()}`,
    })
  return (
    <>
      <h3>{say('ui.downloads.record')}</h3>
      <p>{say('ui.downloads.recordExplained')}</p>
      <ul className="privacy-files">
        {[...new Set([sourceLocale, ...locales])].map((locale) => (
          <li key={locale}>
            <span>{nameOf(locale)}</span>
            {formats.map((format) => (
              <a
                aria-label={say('ui.downloads.recordFile', { format: format.toUpperCase(), locale: nameOf(locale) })}
                download={`${site.slug}-record-of-processing-${locale}.${format}`}
                href={addressOf({ format, locale })}
                key={format}
              >
                {format.toUpperCase()}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
