/** Payload for commands that do what a person does in the desk. */
import { createLocalReq, type PayloadRequest, type SanitizedConfig } from 'payload'
import type { Account } from '../access/account.ts'
import { privacyContext } from '../context.ts'
import type { PrivacyContext } from '../options.ts'
import { withPayload } from './open-payload.ts'

/** Whoever may run commands on the server may do all that an admin may. */
const operator: Account = {
  id: 'command-line',
  name: 'Command line',
  roles: new Set(['admin'] as const),
  locales: new Set(),
  sites: 'all',
}

export type Opened = { context: PrivacyContext; req: PayloadRequest; account: Account }

export const asOperator = <Result>(
  config: SanitizedConfig,
  run: (opened: Opened) => Promise<Result>,
): Promise<Result> =>
  withPayload(config, async (payload) =>
    run({ context: privacyContext(payload), req: await createLocalReq({}, payload), account: operator }),
  )

/** The id of a site by its slug; nothing where there is none. */
export const siteNamed = async ({ context, req }: Opened, slug: string): Promise<number | string | undefined> => {
  const { docs } = await req.payload.find({
    collection: context.slugs.sites,
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
  })
  return docs[0]?.id
}
