/** How often somebody gets a digest, and what the desk says of it. Pure. */
import { frequencies } from './frequencies.ts'

export const choices = ['never', ...frequencies] as const
export type Choice = (typeof choices)[number]

export type DigestSetting =
  | { offered: true; frequency: Choice; address: string }
  /** This installation sends none; or who asks translates nothing, or has no address. */
  | { offered: false; reason: 'no-email' | 'not-for-you' }

/** Of the address of the translation view: leads to where it is chosen. */
export const settingHash = '#digest'
