export type Step = {
  /** With its number. */
  name: string
  /** @param tables names of Payload's own tables, as the host has them */
  sql: (tables: { releases: string }) => string
}
