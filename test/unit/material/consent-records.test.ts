import { describe, expect, it } from 'vitest'
import { reasonText } from '../../../src/policy/material/reason-text.ts'
import { createWording } from '../../../src/policy/wording.ts'
import { snapshotOf } from '../policy-fixture.ts'
import { between, reasonsOf, type SiteParts } from './two-releases.ts'

const reason = { lv: 'Lai pierādītu izvēli.', en: 'To prove a choice.' }
const other = { lv: 'Pret ļaunprātību.', en: 'Against abuse.' }
type Kept = NonNullable<NonNullable<NonNullable<SiteParts>['site']>['consents']>
const keeping = (consents: Partial<Kept>): SiteParts => ({ site: { consents } })
const nothing: SiteParts = {}

const truncated = keeping({ address: 'truncated', addressReason: reason })
const full = keeping({ address: 'full', addressReason: reason })
const browser = keeping({ userAgent: true, userAgentReason: reason })

describe('what is kept with a choice in the banner', () => {
  it.each<[string, SiteParts, SiteParts, string[]]>([
    ['an address from now on', nothing, truncated, ['consent-sender-new consents/address']],
    ['an address in full, and not its network alone', truncated, full, ['consent-sender-new consents/address']],
    ['the network alone, and not the address', full, truncated, []],
    ['no address any more', full, nothing, []],
    ['an address for another reason', full, keeping({ address: 'full', addressReason: other }), []],
    [
      'an address whose reason is not there in each language, and so none',
      nothing,
      keeping({ address: 'full', addressReason: { lv: 'Lai pierādītu izvēli.' } }),
      [],
    ],
    ['what the browser says of itself', truncated, browser, ['consent-sender-new consents/userAgent']],
    ['the same as before', browser, browser, []],
    [
      'the record for longer',
      keeping({ months: 24 }),
      keeping({ months: 36 }),
      ['retention-in-text sections/consents:stored'],
    ],
    ['the record for a shorter time', keeping({ months: 36 }), keeping({ months: 24 }), []],
    ['the record for a time that was not said before', nothing, keeping({ months: 24 }), []],
  ])('%s', (_, before, after, expected) => {
    expect(reasonsOf(before, after)).toEqual(expected)
  })

  it.each([
    [
      'lv',
      'Jauni dati, ko glabā kopā ar izvēli sīkdatņu joslā: IP adrese (iepriekš: līdz tīkla daļai saīsināta IP adrese)',
    ],
    [
      'en',
      'New data kept with a choice in the cookie banner: IP address (before: IP address, shortened to its network)',
    ],
  ])('is told in %s', (locale, expected) => {
    const { reasons, material } = between(snapshotOf(truncated), snapshotOf(full))
    expect(material).toBe(true)
    expect(reasons.map((each) => reasonText({ reason: each, locale, wording: createWording({ locale }) }))).toEqual([
      expected,
    ])
  })
})
