import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { sayTo } from '../admin/say.ts'
import type { PrivacyContext } from '../options.ts'

type Options = { req: PayloadRequest; id?: number | string; data?: unknown }

const idOf = (value: unknown): number | string | undefined => {
  if (typeof value === 'number' || typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? idOf(value.id) : undefined
}

/** Sections are two levels deep: a parent stands at the top, and is not the section itself or one with a parent. */
export const validateParent =
  (context: PrivacyContext) =>
  async (value: unknown, { req, id, data }: Options): Promise<string | true> => {
    const parent = idOf(value)
    if (parent === undefined) return true
    if (id !== undefined && String(parent) === String(id)) return sayTo(req, 'errors.parentOfItself')
    const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query'])
    const above = await req.payload.findByID({
      collection: context.slugs.sections,
      id: parent,
      depth: 0,
      disableErrors: true,
      req: own,
    })
    const site = typeof data === 'object' && data !== null ? idOf(Reflect.get(data, 'site')) : undefined
    if (!above || (site !== undefined && String(idOf(Reflect.get(above, 'site'))) !== String(site))) {
      return sayTo(req, 'errors.parentOfOtherSite')
    }
    if (idOf(Reflect.get(above, 'parent')) !== undefined) return sayTo(req, 'errors.parentTooDeep')
    if (id === undefined) return true
    const { totalDocs } = await req.payload.count({
      collection: context.slugs.sections,
      where: { parent: { equals: id } },
      req: own,
    })
    return totalDocs === 0 ? true : sayTo(req, 'errors.parentHasChildren')
  }
