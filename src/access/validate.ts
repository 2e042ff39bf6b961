import type { NumberFieldSingleValidation, PayloadRequest, TextFieldSingleValidation } from 'payload'
import { z } from 'zod'
import { sayTo } from '../admin/say.ts'

type Said = { req: PayloadRequest }
const say = ({ req }: Said, code: string) => sayTo(req, `errors.${code}`)

const fieldOf = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined

/** Empty, or an address that starts with https:// (http:// is allowed for a development host). */
export const validateWebAddress: TextFieldSingleValidation = (value, options) =>
  !value || z.url({ protocol: /^https?$/ }).safeParse(value).success || say(options, 'webAddress')

export const validateEmail: TextFieldSingleValidation = (value, options) =>
  !value || z.email().safeParse(value).success || say(options, 'email')

/** ISO 3166-1 alpha-2, in capitals: `EE`. */
export const validateCountry: TextFieldSingleValidation = (value, options) => {
  if (!value) return true
  if (!/^[A-Z]{2}$/.test(value)) return say(options, 'country')
  const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(value)
  return name !== undefined || say(options, 'country')
}

/** Empty, or a name of the IANA database: `Europe/Riga`. */
export const validateTimeZone: TextFieldSingleValidation = (value, options) => {
  if (!value) return true
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '' && /[A-Z]/.test(value)
      ? true
      : say(options, 'timeZone')
  } catch {
    return say(options, 'timeZone')
  }
}

export const validateDomain = (value: string): boolean =>
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?::\d{1,5})?$/.test(value)

/** A name pattern is compiled in browsers: it must compile, and must not be able to run for ever. */
export const validatePattern: TextFieldSingleValidation = (value, options) => {
  if (!value) return true
  try {
    new RegExp(value, 'u')
  } catch {
    return say(options, 'pattern')
  }
  if (value.length > 200) return say(options, 'pattern')
  return !/[+*}]\)?[+*{]|\([^)]*[+*][^)]*\)[+*{]/.test(value) || say(options, 'patternSlow')
}

export const validateLifetimeAmount: NumberFieldSingleValidation = (value, options) =>
  fieldOf(options.siblingData, 'lifetime') !== 'period' || (value ?? 0) > 0 || say(options, 'amountNeeded')

const modeOf = (siblings: unknown) => fieldOf(siblings, 'mode')
const needsPeriod = (siblings: unknown) => modeOf(siblings) !== 'until-event'

/** GDPR Art. 13(2)(a): a period, or the criteria for it. */
export const validateRetentionAmount: NumberFieldSingleValidation = (value, options) =>
  !needsPeriod(options.siblingData) || (value ?? 0) > 0 || say(options, 'amountNeeded')

export const validateRetentionMaximum: NumberFieldSingleValidation = (value, options) => {
  if (modeOf(options.siblingData) !== 'range') return true
  const from = fieldOf(options.siblingData, 'amount')
  return (typeof value === 'number' && typeof from === 'number' && value > from) || say(options, 'rangeOrder')
}

/** Empty, or whole months: what a visitor chose is to be shown for a year at least. */
export const validateConsentMonths: NumberFieldSingleValidation = (value, options) =>
  value == null || z.int().min(12).max(600).safeParse(value).success || say(options, 'consentMonths')

type Chosen = (value: unknown, options: Said & { siblingData: unknown }) => string | true

export const validateRetentionUnit: Chosen = (value, options) =>
  !needsPeriod(options.siblingData) || Boolean(value) || say(options, 'unitNeeded')

export const validateRetentionEvent: Chosen = (value, options) =>
  needsPeriod(options.siblingData) || Boolean(value) || say(options, 'eventNeeded')
