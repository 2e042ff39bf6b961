import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** Another number: whatever was exported before is looked at again. */
const version = 1

const siteState = z.object({
  version: z.literal(version),
  /** What the database said of the site when it was read. */
  stamp: z.string(),
  /** In effect, for those who only read this. */
  release: z.int(),
  locales: z.array(z.string()),
  contentTypes: z.array(z.string()),
  tree: z.string(),
  /** When another release takes effect by the clock. */
  due: z.iso.datetime().optional(),
  /** Trees that are still there, oldest first, each with the moment when it was replaced. */
  before: z.array(z.object({ tree: z.string(), until: z.iso.datetime() })),
  /** Release → digest of its files, for releases that are there in whole. */
  releases: z.record(z.string(), z.string()),
})
export type SiteState = z.infer<typeof siteState>

/** @returns undefined where nothing is known that can be relied on */
export const readState = async (file: string): Promise<SiteState | undefined> => {
  try {
    return siteState.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}

export const stateText = (state: Omit<SiteState, 'version'>): string =>
  `${JSON.stringify({ version, ...state }, null, 2)}\n`
