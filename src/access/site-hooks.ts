import type { CollectionConfig } from 'payload'
import { domainHooks } from '../consent/site-domains.ts'
import type { PrivacyContext } from '../options.ts'
import { contentHooks } from '../translation/hooks.ts'
import { deleteRowsOfSite } from './delete-rows-of-site.ts'
import { keepAdminsLimited, rememberAdminsOfSite } from './keep-admins-limited.ts'

/** A site is written like a section or a register row; with it goes what belongs to it. */
export const siteHooks = (context: PrivacyContext): CollectionConfig['hooks'] => {
  const hooks = contentHooks(context, 'sites')
  const domains = domainHooks()
  return {
    ...hooks,
    afterChange: [...(hooks?.afterChange ?? []), ...domains.afterChange],
    afterDelete: [...(hooks?.afterDelete ?? []), ...domains.afterDelete],
    beforeDelete: [rememberAdminsOfSite(context), deleteRowsOfSite(context)],
    afterOperation: [keepAdminsLimited(context)],
  }
}
