/** A connection of node-postgres, as far as it is used here: a host app may have another version of it. */
export type DatabaseClient = {
  query: (query: { text: string; values?: unknown[] }) => Promise<{ rows: unknown[] }>
  on: {
    (event: 'error', listener: (error: Error) => void): unknown
    (event: 'end', listener: () => void): unknown
    (event: 'notification', listener: (message: { payload?: string | undefined }) => void): unknown
  }
  release: (destroy?: boolean) => void
}

/** A pool of node-postgres, of at least two connections: one listens. */
export type DatabasePool = {
  query: (query: { text: string; values?: unknown[] }) => Promise<{ rows: unknown[] }>
  connect: () => Promise<DatabaseClient>
}
