/** What is kept with a choice in the cookie banner, from now on. For how long is in running text: see `prose-periods.ts`. */
import type { ConsentRecord } from '../../contract/banner-configuration.ts'
import type { Wording } from '../wording.ts'
import type { ReasonCode, ReasonValues } from './reason.ts'

/** Of two releases of a site; undefined where nothing is kept but the choice. */
export type ConsentRecords = { before?: ConsentRecord | undefined; after?: ConsentRecord | undefined }

export type ConsentRecordReason = {
  code: Extract<ReasonCode, 'consent-sender-new'>
  part: 'address' | 'userAgent'
  valuesIn: (wording: Wording) => ReasonValues
}

const addressReason = ({ before, after }: ConsentRecords): ConsentRecordReason[] => {
  const [was, is] = [before?.address?.form, after?.address?.form]
  // Of an address in full, its network was kept before.
  if (is === undefined || is === was || was === 'full') return []
  const valuesIn = (wording: Wording) => ({
    name: wording(`consentRecord.address.${is}`),
    ...(was === undefined ? {} : { before: wording(`consentRecord.address.${was}`) }),
  })
  return [{ code: 'consent-sender-new', part: 'address', valuesIn }]
}

const userAgentReason = ({ before, after }: ConsentRecords): ConsentRecordReason[] =>
  after?.userAgent && !before?.userAgent
    ? [
        {
          code: 'consent-sender-new',
          part: 'userAgent',
          valuesIn: (wording) => ({ name: wording('consentRecord.userAgent') }),
        },
      ]
    : []

/**
 * Personal data that is collected from now on, of which nobody was told before (GDPR Art. 13(1) and (2)).
 *
 * @example
 * consentRecordReasons({ after: { address: { form: 'truncated', reason: 'Lai …' } } })[0]?.code // 'consent-sender-new'
 */
export const consentRecordReasons = (records: ConsentRecords): ConsentRecordReason[] => [
  ...addressReason(records),
  ...userAgentReason(records),
]

/** What the banners of a release say is kept: the same in every locale but for words. */
export const recordIn = (
  banners: Readonly<Record<string, { record?: ConsentRecord | undefined }>> = {},
): ConsentRecord | undefined => Object.values(banners)[0]?.record
