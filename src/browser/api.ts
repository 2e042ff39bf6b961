/** What a page can ask of its banner, and tell it. */

/** A visitor's choice, as it stands. */
export type Choice = {
  /** Whether anything was chosen, and still holds. */
  made: boolean
  /** Categories that are allowed; `necessary` always is. */
  categories: string[]
  /** Vendors of those, by id, without those that were refused one by one. */
  vendors: string[]
  /** Random; the same as in the receipt. */
  subject?: string
}

export type PrivacyConsent = {
  site: string
  release: number
  /** Locale that the banner speaks. */
  locale: string
  /** Opens the dialog in which the choice is seen and changed. */
  open: () => void
  /**
   * Whether a category or a vendor is allowed now.
   *
   * @example privacyConsent.has('statistics')
   * @example privacyConsent.has('youtube')
   */
  has: (categoryOrVendor: string) => boolean
  choice: () => Choice
  /**
   * Calls back after each choice, this page's visitor's own; not with the one that stood before.
   *
   * @returns a function that ends it
   */
  onChange: (listener: (choice: Choice) => void) => () => void
  /** Settles when the banner is shown, or when it is known that nothing needs to be asked. */
  ready: Promise<Choice>
}

declare global {
  interface Window {
    privacyConsent?: PrivacyConsent
  }
}
