'use client'

import { Pill } from '@payloadcms/ui'
import type { ToldVendor } from '../../desk/vendors.ts'
import { useSay } from '../interface/use-say.ts'
import { fieldWords, valueWords } from './fact-words.ts'

type Confidence = 'verified' | 'unverified'

const ConfidencePill = ({ confidence }: { confidence: Confidence }) => {
  const { say } = useSay()
  return (
    <Pill pillStyle={confidence === 'verified' ? 'success' : 'warning'} size="small">
      {say(`options.confidences.${confidence}`)}
    </Pill>
  )
}

/** Every fact of a vendor: its value, how sure it is, and what there is to say of it. */
export const VendorFacts = ({ vendor }: { vendor: ToldVendor }) => {
  const { say, knows } = useSay()
  const words = { say, knows }
  return (
    <>
      {vendor.advice ? <p>{vendor.advice}</p> : null}
      <dl className="privacy-facts">
        {vendor.facts.map(({ part, field, value, confidence, note }) => (
          <div key={`${part}/${field}`}>
            <dt>{fieldWords({ part, field, words })}</dt>
            <dd>
              <span className="privacy-facts__value">{valueWords({ field, value, words })}</span>
              <ConfidencePill confidence={confidence} />
              {note ? <p>{note}</p> : null}
            </dd>
          </div>
        ))}
      </dl>
      {vendor.cookies.length > 0 ? (
        <>
          <h3>{say('fields.cookieVendors.cookies.label')}</h3>
          <p className="privacy-vendor__note">{say('ui.vendors.cookiesExplained')}</p>
          <dl className="privacy-facts">
            {vendor.cookies.map((cookie) => (
              <div key={cookie.name}>
                <dt>
                  <code>{cookie.name}</code>
                </dt>
                <dd>
                  <span className="privacy-facts__value">
                    {[
                      cookie.purpose,
                      cookie.duration,
                      valueWords({ field: 'category', value: cookie.category, words }),
                      valueWords({ field: 'party', value: cookie.party, words }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                  <ConfidencePill confidence={cookie.confidence} />
                  {cookie.checkedIn ? <p>{say('ui.vendors.checkedIn', { source: cookie.checkedIn })}</p> : null}
                  {cookie.note ? <p>{cookie.note}</p> : null}
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </>
  )
}
