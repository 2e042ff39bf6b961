/** Loads the demo site through the operations that editors, translators and publishers use. */
import { type BasePayload, createLocalReq, type PayloadRequest } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { type RegisterName, registerNames } from '../policy/snapshot.ts'
import { candidateOf } from '../release/candidate.ts'
import { poolOf } from '../release/previous.ts'
import { publish } from '../release/publish.ts'
import { waive } from '../release/waivers.ts'
import { demoContent } from './content/index.ts'
import { type DemoDocuments, demoDocuments, inTransaction, loader } from './documents.ts'
import { improveDemo } from './improve.ts'
import type { Doc } from './with-ids.ts'

type Report = (line: string) => void
type Loading = { payload: BasePayload; context: PrivacyContext; report: Report }

const notes = {
  lv: 'Pirmā publicētā redakcija.',
  et: 'Esimene avaldatud versioon.',
  en: 'First published version.',
}

/** In the language that the policy was written in. */
const whyWaived =
  'Politika publicēta tāda, kāda tā atrasta veikala vietnē, lai to varētu salīdzināt ar uzlaboto. ' +
  'Trūkumi novērsti nākamajam laidienam sagatavotajā redakcijā.'

/** Parents first: a section refers to the one above it. */
const rowsOf = (name: RegisterName): Doc[] => {
  const rows: Doc[] = (demoContent[name] ?? []).map((row) => ({ ...row }))
  return name === 'sections' ? rows.sort((a, b) => Number(Boolean(a.parent)) - Number(Boolean(b.parent))) : rows
}

/** The policy as it was found. Loading that was interrupted goes on where it was: what is there is not made again. */
const loadFound = async ({ payload, context, report }: Loading, documents: DemoDocuments): Promise<number | string> => {
  const knownSite = (await documents.known('sites')).get(demoContent.site.slug)
  const site = knownSite ?? (await inTransaction(payload, (req) => documents.create(req, 'sites', demoContent.site)))
  // In this order a row comes before those that refer to it.
  for (const name of registerNames) {
    const rows = rowsOf(name)
    const known = await documents.known(name)
    await inTransaction(payload, async (req) => {
      for (const row of rows) {
        if (!known.has(String(row.key))) await documents.create(req, name, row, { site })
      }
    })
    report(`demo: ${rows.length} × ${context.slugs[name]}`)
  }
  return site
}

/** What the found policy lacks is known, and said in the record of its release. */
const waiveFound = async (args: { context: PrivacyContext; req: PayloadRequest; site: number | string }) => {
  const { context, req, site } = args
  const candidate = await candidateOf({ context, req, queries: poolOf(req.payload), site })
  if (!candidate || candidate.previous) return 0
  const { blocking } = candidate
  await waive({
    context,
    req,
    account: loader,
    order: { site, findings: blocking, reason: whyWaived, scope: 'release', release: candidate.occasion.release },
  })
  return blocking.length
}

const publishFound = async ({ payload, context, report }: Loading, site: number | string): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const waived = await waiveFound({ context, req, site })
  if (waived > 0) report(`demo: ${waived} findings are let through for release 1, with the reason`)
  const result = await publish({
    context,
    req,
    account: loader,
    order: { site, notes, outdatedReasons: {}, expectedRelease: 0 },
  })
  if (result.outcome === 'refused' && result.code === 'published-in-between') return
  if (result.outcome !== 'published') throw new Error(`The demo was not published: ${JSON.stringify(result)}`)
  report(`demo: release ${result.release} published in ${result.locales.join(', ')}`)
}

/**
 * Loads the policy as it was found and publishes it as release 1; then the improvement, ready in every language and not
 * published.
 *
 * @param context the plugin's context; default slugs in the app of this repository
 * @param now the improvement's sample dates are counted from it. Default: now
 * @returns the id of the demo site
 */
export const loadDemo = async ({
  now = new Date(),
  ...loading
}: Loading & { now?: Date }): Promise<number | string> => {
  const { payload, context, report } = loading
  const documents = demoDocuments({ payload, context })
  const site = await loadFound(loading, documents)
  await publishFound(loading, site)
  const count = await improveDemo({ payload, documents, site, now })
  if (count > 0) report(`demo: ${count} improved documents are ready for the next release`)
  return site
}
