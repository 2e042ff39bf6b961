import type { FieldHook, TextFieldSingleValidation } from 'payload'
import { sayTo } from '../admin/say.ts'

const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const longest = 63

/** `"Sīkdatnes & rīki"` → `"sikdatnes-riki"`; empty where nothing of it can be written in the letters a–z. */
export const keyOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '')

/** Makes the key of a new row from its title where the editor gave none. */
export const keyFromTitle =
  (titleField: string): FieldHook =>
  ({ value, data, operation }) => {
    if (operation !== 'create' || (typeof value === 'string' && value.trim() !== '')) return value
    const title: unknown = data?.[titleField]
    return typeof title === 'string' ? keyOf(title) : value
  }

/** A key is written in a–z, 0–9 and hyphens, and names one row of a collection in a site. */
export const validateKey: TextFieldSingleValidation = async (value, options) => {
  if (!value || value.length > longest || !keyPattern.test(value)) return sayTo(options.req, 'errors.keyFormat')
  const { collectionSlug, data, id, operation, previousValue, req } = options
  if (operation === 'update' && value === previousValue) return true
  const site: unknown = Reflect.get(data ?? {}, 'site')
  if (!collectionSlug || site == null) return true
  const siteId = typeof site === 'object' && 'id' in site ? site.id : site
  const { totalDocs } = await req.payload.count({
    collection: collectionSlug,
    req,
    where: {
      and: [{ site: { equals: siteId } }, { key: { equals: value } }, ...(id ? [{ id: { not_equals: id } }] : [])],
    },
  })
  return totalDocs === 0 ? true : sayTo(req, 'errors.keyTaken')
}
