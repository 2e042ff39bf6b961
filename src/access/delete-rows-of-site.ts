import type { CollectionBeforeDeleteHook, FlattenedField } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { ownLocale } from '../translation/rows.ts'
import { forgetSite } from '../translation/units/store-units.ts'

const isSiteField = (sites: string) => (field: FlattenedField) =>
  field.name === 'site' && field.type === 'relationship' && field.relationTo === sites

/**
 * Sections, registers, translations, terms and waivers go with their site: none can be without one. Releases name it by
 * its slug and stay.
 */
export const deleteRowsOfSite =
  (context: PrivacyContext): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { translations, ...others } = context.slugs
    // Translations first: else each row that goes would mark its own as deleted.
    for (const collection of [translations, ...Object.values(others)]) {
      const fields = req.payload.collections[collection]?.config.flattenedFields ?? []
      if (!fields.some(isSiteField(context.slugs.sites))) continue
      const { errors } = await req.payload.delete({
        collection,
        depth: 0,
        req: ownLocale(req),
        where: { site: { equals: id } },
      })
      if (errors.length > 0) throw new Error(`${collection} of site ${id} cannot be deleted: ${errors[0]?.message}`)
    }
    await forgetSite(req, String(id))
  }
