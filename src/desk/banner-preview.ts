/** `/privacy-desk` for the banner as it would be: of what is saved, or of a site's form while somebody writes in it. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayReach } from '../access/account.ts'
import type { PrivacyContext } from '../options.ts'
import { bannerPreview } from '../release/banner-preview.ts'
import { workingSnapshot } from '../release/snapshot.ts'
import { answer, deskEndpoint, refusal } from './respond.ts'

const id = z.union([z.number(), z.string().min(1).max(64)])
const locale = z.string().min(2).max(35)

/** Where readers will find the site's files, as far as this server knows how it is reached. */
const folderOf = ({ payload, origin }: PayloadRequest, slug: string): string => {
  const { routes, serverURL } = payload.config
  const server = [serverURL, origin ?? ''].find((address) => URL.canParse(address)) ?? 'http://localhost'
  return new URL(`${routes.api}/privacy/${encodeURIComponent(slug)}/`, server).href
}

export const bannerPreviewEndpoint = (context: PrivacyContext): Endpoint =>
  deskEndpoint(context, {
    method: 'post',
    path: '/sites/:site/banner-preview',
    input: z.object({
      site: id,
      locale,
      form: z.object({ locale, values: z.record(z.string(), z.unknown()) }).optional(),
    }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      const { site, form } = input
      if (!mayReach(account, site)) return refusal(req, { status: 404, code: 'not-found' })
      try {
        const { snapshot } = await workingSnapshot({
          ...{ context, req, site },
          ...(form ? { form: { collection: 'sites', id: site, ...form } } : {}),
        })
        if (!snapshot) return refusal(req, { status: 404, code: 'not-found' })
        const { slug, sourceLocale, publishedLocales } = snapshot.site
        const locales = [...new Set([sourceLocale, ...publishedLocales])]
        const shown = locales.includes(input.locale) ? input.locale : sourceLocale
        return answer({
          ...{ incomplete: false, locales, locale: shown },
          ...bannerPreview({ snapshot, locale: shown, folder: folderOf(req, slug) }),
        })
      } catch (error) {
        // A form may hold anything; what is not a site yet is no fault of whoever writes it.
        if (error instanceof z.ZodError && form) return answer({ incomplete: true })
        throw error
      }
    },
  })
