/** The key of this installation, and the public keys that were ever used. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { readSigningKey, type SigningKey } from '../signing/signing-key.ts'
import { transactionOf } from './database.ts'

export type KeyInUse =
  | { ok: true; key: SigningKey }
  | { ok: false; code: 'signing-key-missing' | 'signing-key-invalid' }

const known = new WeakMap<PrivacyContext, Promise<KeyInUse>>()

const read = async ({ signingKey }: PrivacyContext): Promise<KeyInUse> => {
  if (signingKey === undefined) return { ok: false, code: 'signing-key-missing' }
  const result = await readSigningKey(signingKey)
  return result.ok ? result : { ok: false, code: 'signing-key-invalid' }
}

/** The key that releases are signed with now, read once. */
export const signingKeyOf = (context: PrivacyContext): Promise<KeyInUse> => {
  const before = known.get(context) ?? read(context)
  known.set(context, before)
  return before
}

/** Keeps the public key for ever: it verifies what was signed with it after another took its place. */
export const keepPublicKey = async (req: PayloadRequest, { kid, publicJwk }: SigningKey): Promise<void> => {
  const db = await transactionOf(req)
  await db.execute(sql`insert into privacy.signing_keys (kid, jwk) values (${kid}, ${JSON.stringify(publicJwk)}::jsonb)
    on conflict (kid) do nothing`)
}
