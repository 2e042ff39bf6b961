import type { BasePayload, DefaultServerCellComponentProps, UIFieldServerProps } from 'payload'
import { z } from 'zod'
import { poolOf } from '../../release/previous.ts'
import { releaseStateOf } from '../../release/release-state.ts'
import { settle } from '../../release/standing.ts'
import { ReleaseStatePill } from '../publishing/release-state-pill.tsx'
import { ReleaseLinks } from './release-links.tsx'

const row = z.object({ site: z.string(), number: z.number(), locales: z.array(z.string()).catch([]) })

const standingOf = async (payload: BasePayload, data: unknown) => {
  const release = row.safeParse(data)
  if (!release.success) return undefined
  const queries = poolOf(payload)
  await settle(queries)
  return { release: release.data, ...(await releaseStateOf(queries, release.data)) }
}

/** In the list of releases: how one stands, which the row itself, that never changes, cannot say. */
export const ReleaseStandingCell = async ({ payload, rowData }: DefaultServerCellComponentProps) => {
  const standing = await standingOf(payload, rowData)
  return standing ? <ReleaseStatePill state={standing.state} /> : null
}

/** In the view of one: the same, and where readers find it. */
export const ReleaseStanding = async ({ payload, data }: UIFieldServerProps) => {
  const standing = await standingOf(payload, data)
  if (!standing) return null
  const { release, state, isSiteLive } = standing
  return (
    <div className="field-type">
      <ReleaseStatePill state={state} />
      <ReleaseLinks isSiteLive={isSiteLive} locales={release.locales} number={release.number} site={release.site} />
    </div>
  )
}
