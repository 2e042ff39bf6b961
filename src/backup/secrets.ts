/** The secrets that an app runs on: where each is, and how it is put back. */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from '../error-code.ts'
import type { NamedSecret } from './seal-keys.ts'

/** Each may be a variable, or else a file of the data folder. Any may be missing. */
export const secretKinds = [
  { name: 'payload-secret', variable: 'PAYLOAD_SECRET', file: 'payload-secret' },
  { name: 'signing-key', variable: 'SIGNING_KEY', file: 'signing-key' },
] as const
export type SecretKind = (typeof secretKinds)[number]

type Environment = Readonly<Record<string, string | undefined>>

const fileText = async (file: string): Promise<string | undefined> => {
  try {
    return (await readFile(file, 'utf8')).trim() || undefined
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}

/**
 * @param payloadSecret what the config says, where its secret comes from elsewhere
 * @returns the secrets in use, in the order of `secretKinds`
 */
export const secretsInUse = async ({
  dataDir,
  environment,
  payloadSecret,
}: {
  dataDir: string
  environment: Environment
  payloadSecret?: string
}): Promise<NamedSecret[]> => {
  const found: NamedSecret[] = []
  for (const { name, variable, file } of secretKinds) {
    const configured = name === 'payload-secret' ? payloadSecret : undefined
    const value = configured || environment[variable]?.trim() || (await fileText(path.join(dataDir, file)))
    if (value) found.push({ name, value })
  }
  return found
}

/** What became of a secret, or is left to do. */
export type Placement = { name: string; variable: string; file: string } & (
  | { state: 'set' }
  | { state: 'there' }
  | { state: 'written'; before?: string }
  /** The variable has another value, and goes before the file. */
  | { state: 'variable-differs'; before?: string }
)

type Prepared = { placement: Placement; draft?: string }

const prepare = async (secret: NamedSecret, kind: SecretKind, args: PlaceArgs): Promise<Prepared> => {
  const file = path.join(args.dataDir, kind.file)
  const place = { name: kind.name, variable: kind.variable, file }
  const set = args.environment[kind.variable]?.trim()
  if (set === secret.value) return { placement: { ...place, state: 'set' } }
  const existing = await fileText(file)
  if (existing === secret.value) return { placement: { ...place, state: set ? 'variable-differs' : 'there' } }
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, `${secret.value}\n`, { mode: 0o600, flag: 'wx' })
  const before = existing === undefined ? {} : { before: `${file}.before-${args.stamp}` }
  return { placement: { ...place, state: set ? 'variable-differs' : 'written', ...before }, draft }
}

type PlaceArgs = {
  secrets: readonly NamedSecret[]
  dataDir: string
  environment: Environment
  /** Ends the name that a file which is in the way gets. */
  stamp: string
}

export type PreparedSecrets = {
  /** Gives the files their names. One that was there and is another is set aside first, never overwritten. */
  place: () => Promise<Placement[]>
  discard: () => Promise<void>
}

/** Writes secrets beside their places, readable by their owner only, so that placing them is a matter of names. */
export const prepareSecrets = async (args: PlaceArgs): Promise<PreparedSecrets> => {
  const prepared: Prepared[] = []
  const discard = async () => {
    for (const { draft } of prepared) if (draft) await rm(draft, { force: true })
  }
  try {
    if (args.secrets.length > 0) await mkdir(args.dataDir, { recursive: true, mode: 0o700 })
    for (const secret of args.secrets) {
      const kind = secretKinds.find(({ name }) => name === secret.name)
      if (kind) prepared.push(await prepare(secret, kind, args))
    }
  } catch (error) {
    await discard()
    throw error
  }
  return {
    discard,
    place: async () => {
      for (const { placement, draft } of prepared) {
        if (!draft) continue
        if ('before' in placement && placement.before) await rename(placement.file, placement.before)
        await rename(draft, placement.file)
      }
      return prepared.map(({ placement }) => placement)
    },
  }
}
