import type { StoreState } from '../delivery/store.ts'
import type { ExportState } from './export-runner.ts'

export type HealthParts = {
  /** The admin and the API. */
  payload: 'up' | 'down'
  store: StoreState | undefined
  /** Of the folder that is exported to. Default: off. */
  export?: ExportState | undefined
  /** Everything that a start does is done. */
  started: boolean
  /** It was told to stop: what comes is answered still, but is to go elsewhere. */
  stopping?: boolean
}

export type Health = {
  status: 'ok' | 'degraded' | 'starting' | 'stopping'
  /** The process answers. */
  live: true
  /** What is published can be answered, and will be for a while. */
  ready: boolean
  degraded: string[]
  parts: {
    payload: 'up' | 'down'
    database: 'connected' | 'away' | 'unknown'
    copy: 'writable' | 'failing' | 'none' | 'unknown'
    export: ExportState
    sites: number
  }
}

/**
 * How the app is. It is ready as soon as it answers for what is published, even where the admin or the database is away:
 * restarting it would help neither.
 */
export const healthOf = ({
  payload,
  store,
  export: exported = 'off',
  started,
  stopping = false,
}: HealthParts): Health => {
  const degraded = [
    ...(payload === 'down' ? ['payload'] : []),
    ...(store?.database === 'connected' ? [] : ['database']),
    ...(store?.disk === 'failing' ? ['copy'] : []),
    ...(exported === 'failing' ? ['export'] : []),
  ]
  const ready = !stopping && store !== undefined && (started || store.sites > 0)
  return {
    status: stopping ? 'stopping' : !started ? 'starting' : degraded.length === 0 ? 'ok' : 'degraded',
    live: true,
    ready,
    degraded,
    parts: {
      payload,
      database: store?.database ?? 'unknown',
      copy: store?.disk ?? 'unknown',
      export: exported,
      sites: store?.sites ?? 0,
    },
  }
}
