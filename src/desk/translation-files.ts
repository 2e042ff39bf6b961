/** `/privacy-desk/translations`: files for translators and their tools, out and in. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { exportTranslations } from '../translation/exchange/export-translations.ts'
import { type Imported, importTranslations, moves } from '../translation/exchange/import-translations.ts'
import {
  type ImportPlan,
  type PlannedUnit,
  type PlanStep,
  planImport,
  type UnitAt,
} from '../translation/exchange/plan-import.ts'
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
  /** How many texts stay as they are and have a state in the file that is further than theirs. */
  moving: number
  /** Names this preview: an import that names it is refused where it would do something else by now. */
  fingerprint: string
}

type Planned = Extract<ImportPlan, { outcome: 'planned' }>

/** With its collection by slug, as addresses have it. */
const shown = <Unit extends { at: UnitAt | undefined }>({ slugs }: PrivacyContext, unit: Unit): Unit => {
  const { at } = unit
  return at ? { ...unit, at: { ...at, collection: slugs[at.collection as CollectionName] ?? at.collection } } : unit
}

const previewOf = (context: PrivacyContext, plan: Planned): ImportPreview => {
  const { locale: of, format, units, ready, fingerprint } = plan
  const counts = { save: 0, keep: 0, 'save-outdated': 0, refuse: 0 }
  for (const { action } of units) counts[action] += 1
  const listed = units.filter(({ action }) => action !== 'keep')
  return {
    locale: of,
    format,
    counts,
    units: listed.slice(0, shownAtMost).map((unit) => shown(context, unit)),
    left: Math.max(0, listed.length - shownAtMost),
    moving: units.filter(({ action, name }) => {
      const found = action === 'keep' ? ready.get(name) : undefined
      return found !== undefined && moves(found)
    }).length,
    fingerprint,
  }
}

export type ImportStep = PlanStep | { step: 'importing'; done: number; of: number }
export type ImportAnswer = Imported & { locale: string }

const refusedPlan = (req: PayloadRequest, plan: Exclude<ImportPlan, Planned>): Response => {
  const more = plan.code === 'unreadable' ? { refusal: plan.refusal } : {}
  return refusal(req, { status: statusOf(plan.code), code: plan.code, more })
}

const toExport = z.object({ site: documentId, locale, format: z.enum(exchangeFormats) })
const states = z.array(z.enum(unitStates))

/** Units as screens name them, `<slug>/<document>/<path>` → as they are stored. */
const storedNames = ({ slugs }: PrivacyContext, units: readonly string[]): string[] => {
  const names = new Map<string, string>(Object.entries(slugs).map(([name, slug]) => [slug, name]))
  return units.map((unit) => {
    const [slug = '', ...rest] = unit.split('/')
    return [names.get(slug) ?? slug, ...rest].join('/')
  })
}

const exportAnswer = async (call: Parameters<typeof exportTranslations>[0]): Promise<Response> => {
  const { req } = call
  const result = await exportTranslations(call)
  if (result.outcome === 'refused') {
    const more = result.code === 'too-long-for-cells' ? { labels: result.labels } : {}
    return refusal(req, { status: statusOf(result.code), code: result.code, more })
  }
  return new Response(Buffer.from(result.bytes), {
    headers: {
      'Content-Type': result.mediaType,
      'Content-Disposition': `attachment; filename="${result.fileName}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Privacy-Units': String(result.units),
    },
  })
}

export const translationFileEndpoints = (context: PrivacyContext): Endpoint[] => [
  deskEndpoint(context, {
    method: 'get',
    path: '/translations/export',
    input: toExport.extend({ states: parts.pipe(states).optional(), documents: parts.optional() }),
    transaction: false,
    handle: ({ req, account, input }) => exportAnswer({ context, req, account, ...input }),
  }),
  // The same for a choice that is too long for an address.
  deskEndpoint(context, {
    method: 'post',
    path: '/translations/export',
    input: toExport.extend({
      states: states.optional(),
      units: z.array(z.string().max(600)).max(exchangeLimits.segments).optional(),
    }),
    transaction: false,
    handle: ({ req, account, input: { units, ...input } }) =>
      exportAnswer({ context, req, account, ...input, chosen: units && storedNames(context, units) }),
  }),
  deskEndpoint(context, {
    method: 'post',
    path: '/translations/preview',
    input: upload,
    transaction: false,
    handle: async ({ req, account, input: { file, ...asked } }) => {
      const work = async (tell?: (step: ImportStep) => void): Promise<Response> => {
        const plan = await planImport({ context, req, account, ...asked, bytes: bytesOf(file), tell })
        return plan.outcome === 'planned' ? answer(previewOf(context, plan)) : refusedPlan(req, plan)
      }
      return wantsProgress(req) ? streamed({ req, work }) : work()
    },
  }),
  deskEndpoint(context, {
    method: 'post',
    path: '/translations/import',
    input: upload.extend({
      takesStates: z.boolean().default(false),
      /** Names of units, as the preview has them; all that can be imported without it. */
      chosen: z.array(z.string().max(600)).max(exchangeLimits.segments).optional(),
      /** Names of units that are left out. */
      skipped: z.array(z.string().max(600)).max(exchangeLimits.segments).optional(),
      /** Of the preview that was looked at. */
      expected: z.string().max(64).optional(),
    }),
    transaction: false,
    handle: async ({ req, account, input: { file, takesStates, chosen, skipped, expected, ...asked } }) => {
      const work = async (tell?: (step: ImportStep) => void): Promise<Response> => {
        const plan = await planImport({ context, req, account, ...asked, bytes: bytesOf(file), tell })
        if (plan.outcome === 'refused') return refusedPlan(req, plan)
        if (expected !== undefined && expected !== plan.fingerprint) {
          return refusal(req, { status: 409, code: 'preview-outdated' })
        }
        const imported = await importTranslations({
          ...{ context, req, account, plan, takesStates, chosen, skipped },
          tell: (step) => tell?.({ step: 'importing', ...step }),
        })
        const refused = imported.refused.map((unit) => shown(context, unit))
        return answer({ ...imported, refused, locale: plan.locale } satisfies ImportAnswer)
      }
      return wantsProgress(req) ? streamed({ req, work }) : work()
    },
  }),
]
