import type { BasePayload } from 'payload'
import { type RegisterName, registerNames } from '../policy/snapshot.ts'
import { type Changes, withChanges } from './content/improvement/changes.ts'
import { improvementOn } from './content/improvement/index.ts'
import { demoContent } from './content/index.ts'
import { type DemoDocuments, inTransaction } from './documents.ts'
import type { Doc } from './with-ids.ts'

/** `2026-11-23` → `2026-10-01T12:00:00.000Z`: at noon it is the same day wherever it is shown. */
export const firstDayOfMonthBefore = (now: Date): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1, 12)).toISOString()

const rowsOf = (content: typeof demoContent, name: RegisterName): Map<string, Doc> =>
  new Map((content[name] ?? []).map((row) => [row.key, { ...row }]))

const addedTo = (changes: Changes, name: RegisterName): { key: string; after: string | undefined }[] =>
  (changes[name]?.added ?? []).map(({ row, after }) => ({ key: row.key, after }))

/**
 * Writes the prepared improvement into the demo's documents and marks it ready in every language, all of it or nothing. It
 * is not published: that is the newcomer's.
 *
 * @returns how many documents were added and changed; none where it is there already
 */
export const improveDemo = async (args: {
  payload: BasePayload
  documents: DemoDocuments
  site: number | string
  now: Date
}): Promise<number> => {
  const { payload, documents, site, now } = args
  const changes = improvementOn(firstDayOfMonthBefore(now))
  const improved = withChanges(demoContent, changes)
  const known = new Map<RegisterName, ReadonlyMap<string, number | string>>()
  for (const name of registerNames) known.set(name, await documents.known(name))
  if (registerNames.some((name) => addedTo(changes, name).some(({ key }) => known.get(name)?.has(key)))) return 0

  return inTransaction(payload, async (req) => {
    await documents.change(req, 'sites', {
      id: site,
      content: { ...improved.site },
      before: { ...demoContent.site },
    })
    let count = 1
    for (const name of registerNames) {
      const [before, after] = [rowsOf(demoContent, name), rowsOf(improved, name)]
      for (const key of Object.keys(changes[name]?.changed ?? {})) {
        const [id, content, found] = [known.get(name)?.get(key), after.get(key), before.get(key)]
        if (id === undefined || !content || !found) throw new Error(`The demo has no ${name}/${key} to improve.`)
        await documents.change(req, name, { id, content, before: found })
        count += 1
      }
      for (const { key, after: behind } of addedTo(changes, name)) {
        const place = behind === undefined ? undefined : await documents.placeBehind(req, name, behind)
        await documents.create(req, name, after.get(key) ?? {}, { site, ...(place ? { _order: place } : {}) })
        count += 1
      }
    }
    return count
  })
}
