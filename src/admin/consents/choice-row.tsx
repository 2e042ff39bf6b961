'use client'

import { Pill, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Id, SubjectConsent } from '../answers.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { useConsentWords } from './use-consent-words.ts'

const proofStyles = {
  signed: 'success',
  broken: 'error',
  'key-unknown': 'warning',
} as const satisfies Record<SubjectConsent['proof'], string>

/** One choice, and the receipt that proves it. */
export const ChoiceRow = ({ site, consent, isAsked }: { site: Id; consent: SubjectConsent; isAsked: boolean }) => {
  const { say, moment } = useSay()
  const { config } = useConfig()
  const nameOf = useLocaleNames()
  const { categoriesIn, surfaceIn } = useConsentWords()
  const { receipt, release, locale, action, categories, vendors, surface, gpc, proof, sender } = consent
  const href = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/privacy-desk/sites/${site}/consents/receipts/${receipt}`,
  })
  return (
    <tr aria-current={isAsked ? true : undefined}>
      <th scope="row">
        {moment(consent.at)}
        {isAsked ? <span className="privacy-subject__asked">{say('ui.consents.subject.asked')}</span> : null}
      </th>
      <td>
        {say(`ui.consents.actions.${action}`)}
        {gpc ? <span className="privacy-subject__asked">Global Privacy Control</span> : null}
      </td>
      <td>
        {categoriesIn(categories)}
        {vendors.length > 0 ? <span className="privacy-subject__asked">{vendors.join(', ')}</span> : null}
      </td>
      <td>
        {surfaceIn(surface)}
        {sender?.address ? (
          <span className="privacy-subject__asked">
            {say('ui.consents.subject.address', { address: sender.address })}
          </span>
        ) : null}
        {sender?.userAgent ? (
          <span className="privacy-subject__asked">
            {say('ui.consents.subject.userAgent', { userAgent: sender.userAgent })}
          </span>
        ) : null}
      </td>
      <td>{say('ui.consents.subject.shown', { release, locale: nameOf(locale) })}</td>
      <td>{moment(consent.expiresAt)}</td>
      <td>
        <Pill pillStyle={proofStyles[proof]} size="small">
          {say(`ui.consents.proofs.${proof}`)}
        </Pill>
      </td>
      <td>
        <a download={`consent-${receipt}.jsonld`} href={href}>
          <span className="privacy-hidden">{say('ui.consents.subject.download')} </span>
          <code>{receipt}</code>
        </a>
      </td>
    </tr>
  )
}
