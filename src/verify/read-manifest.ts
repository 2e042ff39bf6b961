import { z } from 'zod'
import { type Manifest, manifest as manifestSchema } from '../contract/manifest.ts'
import { sha256 } from './hash.ts'
import { readFrom } from './reader.ts'
import type { Verifying } from './verifying.ts'

export type ManifestRead =
  | { outcome: 'read'; bytes: Buffer; sha256: string; manifest: Manifest }
  /** What is wrong was taken down. */
  | { outcome: 'broken'; bytes?: Buffer; sha256?: string }
  | { outcome: 'missing' }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A manifest from bytes, or why they are none. */
export const parseManifest = (bytes: Uint8Array): { ok: true; manifest: Manifest } | { ok: false; reason: string } => {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(utf8.decode(bytes)))
    if (parsed.success) return { ok: true, manifest: parsed.data }
    return { ok: false, reason: z.prettifyError(parsed.error).split('\n').slice(0, 4).join(' ') }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Reads an `index.json`; that there is none is for the caller to judge. */
export const readManifest = async (
  { reader, limits, findings }: Pick<Verifying, 'reader' | 'limits' | 'findings'>,
  path: string,
): Promise<ManifestRead> => {
  const read = await readFrom({ reader, path, maxBytes: limits.manifestBytes })
  if (read.outcome === 'missing') return { outcome: 'missing' }
  if (read.outcome === 'too-large') {
    findings.add({ code: 'manifest-too-large', path, limit: limits.manifestBytes })
    return { outcome: 'broken' }
  }
  if (read.outcome === 'unreadable') {
    findings.add({ code: 'file-unreadable', path, reason: read.reason })
    return { outcome: 'broken' }
  }
  const { bytes } = read
  const parsed = parseManifest(bytes)
  if (parsed.ok) return { outcome: 'read', bytes, sha256: sha256(bytes), manifest: parsed.manifest }
  findings.add({ code: 'manifest-unreadable', path, reason: parsed.reason })
  return { outcome: 'broken', bytes, sha256: sha256(bytes) }
}
