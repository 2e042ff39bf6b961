import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { codeOf } from '../error-code.ts'
import { isIntact, sha256 } from './compression.ts'
import type { StoredBodies } from './database-source.ts'
import {
  type Encoding,
  encodings,
  numberedPath,
  type PublishedFile,
  type ReleaseFiles,
  type SiteFiles,
} from './file.ts'

const fileSchema = z.object({
  site: z.string(),
  release: z.int().optional(),
  path: z.string(),
  mediaType: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  compressions: z.array(z.enum(['br', 'gzip'])),
})
const withRelease = fileSchema.transform((file): PublishedFile => ({ ...file, release: file.release }))
const factsSchema = z.object({
  release: z.int(),
  locales: z.array(z.string()),
  sourceLocale: z.string(),
  development: z.boolean(),
})
const releaseSchema = z.object({ digest: z.string(), facts: factsSchema, files: z.array(withRelease) })
const siteSchema = z.object({
  release: z.int().optional(),
  upcoming: z.object({ release: z.int(), effectiveFrom: z.string() }).optional(),
  releases: z.array(z.int()),
  others: z.array(withRelease),
})
const keysSchema = z.array(z.record(z.string(), z.unknown()))
const sealed = z.object({ check: z.string(), content: z.string() })

/** A copy of published files in a folder, laid out as the public tree is, with `.gz` and `.br` beside each file. */
export type DiskCopy = {
  /** Names of all that may be one. */
  sites: () => Promise<string[]>
  site: (name: string) => Promise<SiteFiles | undefined>
  /** @returns a release that is complete there */
  release: (site: string, release: number) => Promise<(ReleaseFiles & { digest: string }) | undefined>
  /** The bytes as published; undefined where they are not there or not what was published. */
  body: (file: PublishedFile, encoding: Encoding) => Promise<Buffer | undefined>
  writeBodies: (file: PublishedFile, bodies: StoredBodies) => Promise<void>
  /** Marks a release as complete: its files are written before. */
  writeRelease: (site: string, release: ReleaseFiles, digest: string) => Promise<void>
  writeSite: (site: SiteFiles) => Promise<void>
  keys: () => Promise<Record<string, unknown>[] | undefined>
  writeKeys: (keys: readonly Record<string, unknown>[]) => Promise<void>
  /** A site that is not published any more is not served after a restart. */
  forgetSite: (site: string) => Promise<void>
}

const suffix: Record<Encoding, string> = { identity: '', gzip: '.gz', br: '.br' }

/** Names come from the database, and make paths here: nothing that could lead out of the folder, or hide. */
const isPlain = (segment: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,100}$/.test(segment)

/**
 * A copy of what is published, to answer from when the database is away. Nothing in it is believed: lists carry a check
 * of themselves, and bytes are compared with the hash in them before use.
 *
 * @param folder made where it is missing
 */
export const diskCopy = (folder: string): DiskCopy => {
  const locate = (site: string, below: string): string => {
    const segments = [site, ...below.split('/')]
    if (!segments.every(isPlain)) {
      throw new Error(`No file can be named ${JSON.stringify(segments.join('/'))}`)
    }
    return path.join(folder, ...segments)
  }

  const releaseList = (site: string, release: number) => path.join(locate(site, `releases/${release}`), '.files.json')
  const siteList = (site: string) => path.join(locate(site, 'releases'), '..', '.site.json')

  const keyList = path.join(folder, '.keys.json')

  /** Most files go where others are already: the folder is only made where it was missing. */
  const inFolder = async (file: string, run: () => Promise<void>): Promise<void> => {
    try {
      await run()
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
      await mkdir(path.dirname(file), { recursive: true })
      await run()
    }
  }

  const write = (file: string, body: Buffer | string): Promise<void> =>
    inFolder(file, async () => {
      const draft = `${file}.${randomUUID()}.new`
      try {
        await writeFile(draft, body)
        await rename(draft, file)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    })

  /** Bytes need no draft: what was cut off is not what its hash says. */
  const writeBytes = (file: string, body: Buffer): Promise<void> =>
    inFolder(file, async () => {
      try {
        await writeFile(file, body, { flag: 'wx' })
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
        const there = await readFile(/* turbopackIgnore: true */ file).catch(() => undefined)
        if (!there?.equals(body)) await write(file, body)
      }
    })

  const seal = (value: unknown): string => {
    const content = JSON.stringify(value)
    return JSON.stringify({ check: sha256(content), content })
  }

  const unseal = async <T>(schema: z.ZodType<T>, file: string): Promise<T | undefined> => {
    try {
      const { check, content } = sealed.parse(JSON.parse(await readFile(file, 'utf8')))
      return check === sha256(content) ? schema.parse(JSON.parse(content)) : undefined
    } catch {
      return undefined
    }
  }

  const release: DiskCopy['release'] = async (site, number) =>
    isPlain(site) ? unseal(releaseSchema, releaseList(site, number)) : undefined

  return {
    release,
    sites: async () => (await readdir(folder).catch(() => [])).filter(isPlain),
    site: async (site) => {
      const about = isPlain(site) ? await unseal(siteSchema, siteList(site)) : undefined
      if (!about) return undefined
      const { releases, others } = about
      const current = about.release ? await release(site, about.release) : undefined
      const next = about.upcoming && (await release(site, about.upcoming.release))
      const upcoming = next && about.upcoming && { files: next, effectiveFrom: about.upcoming.effectiveFrom }
      return current || upcoming ? { site, current, upcoming, releases, others } : undefined
    },
    body: async (file, encoding) => {
      try {
        const place = `${locate(file.site, numberedPath(file))}${suffix[encoding]}`
        // A bundler would trace the whole project for what this may read.
        const body = await readFile(/* turbopackIgnore: true */ place)
        return (await isIntact(file, encoding, body)) ? body : undefined
      } catch {
        return undefined
      }
    },
    writeBodies: async (file, bodies) => {
      const target = locate(file.site, numberedPath(file))
      for (const encoding of encodings) {
        const body = bodies[encoding]
        if (body) await writeBytes(`${target}${suffix[encoding]}`, body)
      }
    },
    writeRelease: (site, { facts, files }, digest) =>
      write(releaseList(site, facts.release), seal({ digest, facts, files })),
    writeSite: ({ site, current, upcoming, releases, others }) =>
      write(
        siteList(site),
        seal({
          release: current?.facts.release,
          upcoming: upcoming && { release: upcoming.files.facts.release, effectiveFrom: upcoming.effectiveFrom },
          releases,
          others,
        }),
      ),
    keys: () => unseal(keysSchema, keyList),
    writeKeys: (keys) => write(keyList, seal(keys)),
    forgetSite: async (site) => {
      if (isPlain(site)) await rm(siteList(site), { force: true })
    },
  }
}
