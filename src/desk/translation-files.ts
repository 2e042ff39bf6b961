/** `/privacy-desk/translations`: files for translators and their tools, out and in. */
import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { PrivacyContext } from '../options.ts'
import { exportTranslations } from '../translation/exchange/export-translations.ts'
import { type Imported, importTranslations } from '../translation/exchange/import-translations.ts'
import { type ImportPlan, type PlannedUnit, planImport } from '../translation/exchange/plan-import.ts'
import { exchangeFormats, exchangeLimits } from '../translation/files/exchange.ts'
import { unitStates } from '../translation/units/unit-state.ts'
import { documentId } from './content-collection.ts'
import { streamed, wantsProgress } from './progress-stream.ts'
import { answer, deskEndpoint, refusal, statusOf } from './respond.ts'

const locale = z.string().min(2).max(35)
const parts = z.string().transform((text) => text.split(',').filter((part) => part !== ''))

/** What a screen can list; the rest is counted. */
const shownAtMost = 2000

const upload = z.object({
  site: documentId,
  locale: locale.optional(),
  /** Base64 takes four characters for three bytes. */
  file: z.base64().max(Math.ceil(exchangeLimits.bytes / 3) * 4),
})

const bytesOf = (file: string): Uint8Array => new Uint8Array(Buffer.from(file, 'base64'))

export type ImportPreview = {
  locale: string
  format: string
  counts: Record<PlannedUnit['action'], number>
  /** What changes or is refused; what stays as it is, is only counted. */
  units: PlannedUnit[]
  /** How many of those are left out of the list. */
  left: number
}

const previewOf = ({ locale: of, format, units }: Extract<ImportPlan, { outcome: 'planned' }>): ImportPreview => {
  const counts = { save: 0, keep: 0, 'save-outdated': 0, refuse: 0 }
  for (const { action } of units) counts[action] += 1
  const listed = units.filter(({ action }) => action !== 'keep')
  return {
    locale: of,
    format,
    counts,
    units: listed.slice(0, shownAtMost),
    left: Math.max(0, listed.length - shownAtMost),
  }
}

type Step = { step: 'importing'; done: number; of: number }
export type ImportAnswer = Imported & { locale: string }

export const translationFileEndpoints = (context: PrivacyContext): Endpoint[] => [
  deskEndpoint(context, {
    method: 'get',
    path: '/translations/export',
    input: z.object({
      site: documentId,
      locale,
      format: z.enum(exchangeFormats),
      states: parts.pipe(z.array(z.enum(unitStates))).optional(),
      documents: parts.optional(),
    }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      const result = await exportTranslations({ context, req, account, ...input })
      if (result.outcome === 'refused') return refusal(req, { status: statusOf(result.code), code: result.code })
      return new Response(Buffer.from(result.bytes), {
        headers: {
          'Content-Type': result.mediaType,
          'Content-Disposition': `attachment; filename="${result.fileName}"`,
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    },
  }),
  deskEndpoint(context, {
    method: 'post',
    path: '/translations/preview',
    input: upload,
    transaction: false,
    handle: async ({ req, account, input: { file, ...asked } }) => {
      const plan = await planImport({ context, req, account, ...asked, bytes: bytesOf(file) })
      if (plan.outcome === 'planned') return answer(previewOf(plan))
      const more = plan.code === 'unreadable' ? { refusal: plan.refusal } : {}
      return refusal(req, { status: statusOf(plan.code), code: plan.code, more })
    },
  }),
  deskEndpoint(context, {
    method: 'post',
    path: '/translations/import',
    input: upload.extend({
      takesStates: z.boolean().default(false),
      /** Names of units, as the preview has them; all that can be imported without it. */
      chosen: z.array(z.string().max(600)).max(exchangeLimits.segments).optional(),
    }),
    transaction: false,
    handle: async ({ req, account, input: { file, takesStates, chosen, ...asked } }) => {
      const plan = await planImport({ context, req, account, ...asked, bytes: bytesOf(file) })
      if (plan.outcome === 'refused') {
        const more = plan.code === 'unreadable' ? { refusal: plan.refusal } : {}
        return refusal(req, { status: statusOf(plan.code), code: plan.code, more })
      }
      const work = async (progress?: (step: Step) => void): Promise<Response> => {
        const tell = (step: Omit<Step, 'step'>) => progress?.({ step: 'importing', ...step })
        const imported = await importTranslations({ context, req, account, plan, takesStates, chosen, tell })
        return answer({ ...imported, locale: plan.locale } satisfies ImportAnswer)
      }
      return wantsProgress(req) ? streamed({ req, work }) : work()
    },
  }),
]
