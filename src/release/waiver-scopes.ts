/** How long a waiver holds: for one release, or until a date. */
export const waiverScopes = ['release', 'until'] as const
export type WaiverScope = (typeof waiverScopes)[number]
