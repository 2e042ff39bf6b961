/** Once, when an installation is upgraded to a version that knows units: they are derived from what it has. */
import { type BasePayload, createLocalReq } from 'payload'
import type { CollectionName, PrivacyContext } from '../../options.ts'
import { refreshRows } from '../refresh-rows.ts'
import { approvalOf, rowsOf, workingDocument } from '../rows.ts'
import { remember } from './remember.ts'

const tellEvery = 200

export const rebuildUnits = async (context: PrivacyContext, payload: BasePayload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const all = await rowsOf({ context, req })
  const sources = all.filter((row) => row.isSource && !row.deleted && row.collection in context.slugs)
  for (const [at, source] of sources.entries()) {
    const collection = source.collection as CollectionName
    const { document } = source
    const working = await workingDocument({ context, req, collection, document })
    if (!working) continue
    const rows = all.filter((row) => row.collection === collection && row.document === document)
    for (const row of rows) {
      const approved = approvalOf(row)
      if (!approved) continue
      const by = row.approvedBy ?? ''
      await remember({ req, by, document: { collection, document }, working, source, locale: row.locale, approved })
    }
    await refreshRows({ context, req, collection, document, working })
    const done = at + 1
    if (done % tellEvery === 0)
      payload.logger.info(`privacy: read the translations of ${done}/${sources.length} documents`)
  }
}
