/** The part of vanilla-cookieconsent 3.1.0 without its dialogs, which its package has no types for: what is used of it. */
declare module 'vanilla-cookieconsent/dist/core/cookieconsent-core.esm.js' {
  export const run: (configuration: {
    revision: number
    autoClearCookies: boolean
    manageScriptTags: boolean
    cookie: { name: string; domain: string; expiresAfterDays: number }
    categories: Record<string, { enabled: boolean; readOnly: boolean }>
    language: { default: string; translations: Record<string, never> }
  }) => Promise<void>
  /** Exactly these, and those that are read-only. */
  export const acceptCategory: (categories: string[]) => void
  export const acceptedCategory: (category: string) => boolean
  export const validConsent: () => boolean
  export const setCookieData: (data: { value: unknown }) => boolean
  export const getCookie: () => {
    categories?: string[]
    revision?: number
    consentId?: string
    data?: unknown
  }
}
