/** `/privacy-desk/sites/:site/difference/:differenceLocale`: what publishing would change in a language, as a page to keep. */
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { mayReach } from '../access/account.ts'
import type { PrivacyContext } from '../options.ts'
import { renderDifferencePage } from '../policy/render/difference-html.ts'
import { candidateOf } from '../release/candidate.ts'
import { reasonsInWords } from '../release/decide-materiality.ts'
import { poolOf } from '../release/previous.ts'
import { deskEndpoint, refusal } from './respond.ts'

export const differenceEndpoint = (context: PrivacyContext): Endpoint =>
  deskEndpoint(context, {
    method: 'get',
    path: '/sites/:site/difference/:differenceLocale',
    input: z.object({
      site: z.union([z.number(), z.string().min(1).max(64)]),
      differenceLocale: z.string().min(2).max(35),
    }),
    transaction: false,
    handle: async ({ req, account, input: { site, differenceLocale: locale } }) => {
      if (!mayReach(account, site)) return refusal(req, { status: 404, code: 'not-found' })
      const candidate = await candidateOf({ context, req, queries: poolOf(req.payload), site })
      if (!candidate) return refusal(req, { status: 409, code: 'site-not-ready' })
      const { snapshot, differences, materiality } = candidate
      const difference = Object.hasOwn(differences, locale) ? differences[locale] : undefined
      if (!difference) return refusal(req, { status: 404, code: 'not-found' })
      const reasons = reasonsInWords({ materiality, snapshot })[locale] ?? []
      const html = renderDifferencePage({
        difference: { ...difference, reasons },
        site: snapshot.site.name,
        candidate: true,
        moreWording: context.moreWording,
      })
      return new Response(html, {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Disposition': `attachment; filename="${fileName([snapshot.site.slug, difference.to, locale])}"`,
          'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
          'Cache-Control': 'no-store',
        },
      })
    },
  })

const fileName = (parts: readonly (number | string | null)[]): string =>
  `${parts.join('-').replace(/[^A-Za-z0-9.-]/g, '_')}.html`
