/** A database with what a ledger of consents needs, for tests of its own. */
import { makeSigningKey } from '../../src/signing/make-signing-key.ts'
import { readSigningKey } from '../../src/signing/signing-key.ts'
import { publishTwice } from './consents-fixture.ts'
import { startTestPostgres } from './postgres-fixture.ts'

/** With two releases of `veikals`, and the key that they are signed with. */
export const startLedgerDatabase = async () => {
  const postgres = await startTestPostgres()
  const read = await readSigningKey(makeSigningKey())
  if (!read.ok) throw new Error(read.code)
  const client = await publishTwice({ uri: postgres.uri, site: 'veikals', key: read.key })
  return { postgres, client, key: read.key }
}
