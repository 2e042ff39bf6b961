/** `/privacy-desk` for the vendor library: what of it a site has, adding a vendor, bringing it up to date. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayEdit, mayReach } from '../access/account.ts'
import { addVendor, updateVendor } from '../library/apply-vendor.ts'
import { type LibraryVendor, vendorLibrary } from '../library/vendor-library.ts'
import type { PrivacyContext } from '../options.ts'
import { cookieDuration } from '../policy/periods.ts'
import { createWording } from '../policy/wording.ts'
import { answer, deskEndpoint, refusal, statusOf } from './respond.ts'

const id = z.union([z.number(), z.string().min(1).max(64)])

/** In the reader's language, else in English, else in any. */
const saidIn = (language: string, text: Readonly<Record<string, string>> | undefined): string | null =>
  text ? (text[language] ?? text.en ?? Object.values(text)[0] ?? null) : null

/** A vendor in words: its suggested text in every locale, all else in the reader's language. */
const toldVendor = (vendor: LibraryVendor, language: string) => {
  const wording = createWording({ locale: language })
  return {
    ...vendor,
    advice: saidIn(language, vendor.advice),
    facts: vendor.facts.map((fact) => ({ ...fact, value: fact.value ?? null, note: saidIn(language, fact.note) })),
    cookies: vendor.cookies.map((cookie) => ({
      name: cookie.name,
      storage: cookie.storage,
      party: cookie.party,
      category: cookie.category ?? vendor.category,
      duration: cookieDuration({ wording, cookie }),
      purpose: saidIn(language, cookie.purpose),
      confidence: cookie.confidence,
      checkedIn: cookie.checkedIn ?? null,
      note: saidIn(language, cookie.note),
    })),
  }
}

const languageOf = (req: PayloadRequest): string => req.i18n?.language ?? 'en'

/** What `GET /sites/:site/vendors` tells of a vendor. */
export type ToldVendor = ReturnType<typeof toldVendor>

export const vendorEndpoints = (context: PrivacyContext): Endpoint[] => [
  deskEndpoint(context, {
    method: 'get',
    path: '/sites/:site/vendors',
    input: z.object({ site: id }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      if (!mayReach(account, input.site)) return refusal(req, { status: 404, code: 'not-found' })
      const library = await vendorLibrary({ context, req, site: input.site })
      if (!library) return refusal(req, { status: 404, code: 'not-found' })
      const language = languageOf(req)
      return answer({
        site: library.site,
        mayEdit: mayEdit(account),
        vendors: library.vendors.map((vendor) => toldVendor(vendor, language)),
        suggestedTexts: context.modules.flatMap((module) =>
          module.suggestedTexts.map(({ id: name, title, text }) => ({
            module: module.id,
            id: name,
            title: saidIn(language, title) ?? name,
            text,
          })),
        ),
      })
    },
  }),
  deskEndpoint(context, {
    method: 'post',
    path: '/sites/:site/vendors/:vendor',
    input: z.object({ site: id, vendor: z.string().min(1).max(63), action: z.enum(['add', 'update']) }),
    handle: async ({ req, account, input }) => {
      const apply = input.action === 'add' ? addVendor : updateVendor
      const result = await apply({ context, req, account, site: input.site, vendor: input.vendor })
      if (result.outcome === 'refused') return refusal(req, { status: statusOf(result.code), code: result.code })
      return answer(result, result.outcome === 'added' ? 201 : 200)
    },
  }),
]
