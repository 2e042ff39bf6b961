import type { PayloadRequest, TextFieldManyValidation, TextFieldSingleValidation } from 'payload'
import { sayTo } from '../admin/say.ts'
import { phraseKeys } from '../policy/phrase-keys.ts'
import { validateDomain } from './validate.ts'

/** Names below the public base path that are not sites. */
const reserved = new Set(['schemas', 'openapi.json', '.well-known'])

/** A site's slug is the first part of every public address: a–z, 0–9 and hyphens, and not a reserved name. */
export const validateSlug: TextFieldSingleValidation = (value, { req }) => {
  if (!value || value.length > 63 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return sayTo(req, 'errors.keyFormat')
  return reserved.has(value) ? sayTo(req, 'errors.slugReserved') : true
}

const knownPhrases = new Set(phraseKeys)

/** A key of the standard wording, such as `rights.A15`. */
export const validatePhrase: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && knownPhrases.has(value)) || sayTo(req, 'errors.phraseUnknown')

export const validateDomains: TextFieldManyValidation = (value, { req }) => {
  const wrong = (value ?? []).filter((domain) => !validateDomain(domain))
  return wrong.length === 0 ? true : sayTo(req, 'errors.domain', { domain: wrong.join(', ') })
}

/** Text is written in the source locale first, so a site publishes it. */
export const validateSourceLocale = (
  value: unknown,
  { req, data }: { req: PayloadRequest; data: unknown },
): string | true => {
  const published: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'publishedLocales') : []
  if (!value) return sayTo(req, 'errors.sourceLocaleNeeded')
  return Array.isArray(published) && published.includes(value) ? true : sayTo(req, 'errors.sourceLocalePublished')
}
