/** What of a tool or a company can be recognised in running text. */
export type KnownName = {
  /** Id in the vendor library. */
  vendor: string
  /** `name`: as people write it, "Google Analytics", "GA4". `cookie`: a distinctive name of a cookie, `_ga`. */
  kind: 'name' | 'cookie'
  /** Matched as a whole word; a `name` also with the case endings of Latvian and Estonian. */
  name: string
  /** `cookie` only: a name goes on with an id after this beginning (`_ga_`). Default: false. */
  beginning?: boolean
}
