import type { PayloadRequest, TextFieldManyValidation, TextFieldSingleValidation, Where } from 'payload'
import { sayTo } from '../admin/say.ts'
import type { PrivacyContext } from '../options.ts'
import { isPhraseKey } from '../policy/phrase-keys.ts'
import { ownLocale } from '../translation/rows.ts'
import { validateDomain } from './validate.ts'

/** Names below the public base path that are not sites. */
const reserved = new Set(['schemas', 'openapi.json', '.well-known'])

/**
 * A site's slug is the first part of every public address: a–z, 0–9 and hyphens, and not a reserved name. Nor one under
 * which another site ever published: its releases stay there for good, and whoever took it would go on with their numbers
 * and be shown their internal records.
 */
export const validateSlug =
  (context: PrivacyContext): TextFieldSingleValidation =>
  async (value, { req, id }) => {
    if (!value || value.length > 63 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return sayTo(req, 'errors.keyFormat')
    if (reserved.has(value)) return sayTo(req, 'errors.slugReserved')
    const count = async (collection: string, where: Where) =>
      (await req.payload.count({ collection, where, req: ownLocale(req) })).totalDocs
    const isOwn =
      id !== undefined && (await count(context.slugs.sites, { id: { equals: id }, slug: { equals: value } })) > 0
    if (isOwn || (await count(context.slugs.releases, { site: { equals: value } })) === 0) return true
    return sayTo(req, 'errors.slugPublished')
  }

/** A key of the standard wording, such as `rights.A15`. */
export const validatePhrase: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && isPhraseKey(value)) || sayTo(req, 'errors.phraseUnknown')

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
