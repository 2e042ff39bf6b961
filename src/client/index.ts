/**
 * What is published, and choices of visitors, over `fetch`: for browsers, Node and workers. It has no dependency, and keeps
 * nothing.
 */
import type { BannerConfiguration } from '../contract/banner-configuration.ts'
import type { PolicyDocument } from '../contract/policy-document.ts'
import { type Read, type Reading, readFile } from './read-file.ts'

export type { ConsentAction, ConsentReceipt } from '../contract/consent.ts'
export type { Failure, Refusal } from './answers.ts'
export { randomId } from './random-id.ts'
export type { Read, Reading } from './read-file.ts'
export { type Choice, type Recorded, type Recording, recordConsent } from './record-consent.ts'
export type { BannerConfiguration, PolicyDocument }

/**
 * The policy of a site. Never throws.
 *
 * @example
 * const policy = await getPolicy({ site: 'https://privacy.example.com/api/privacy/pro-balances', locale: 'lv' })
 * if (policy.outcome === 'read') render(policy.document.sections)
 */
export const getPolicy = (reading: Reading): Promise<Read<PolicyDocument>> =>
  readFile<PolicyDocument>(reading, { name: 'policy.json', schema: 'privacy-policy/1' })

/**
 * The banner of a site. Never throws.
 *
 * @example
 * const banner = await getBanner({ site, locale: document.documentElement.lang })
 */
export const getBanner = (reading: Reading): Promise<Read<BannerConfiguration>> =>
  readFile<BannerConfiguration>(reading, { name: 'banner.json', schema: 'cookie-banner/1' })
