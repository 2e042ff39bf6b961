/** `payload-privacy/consent`: the banner of a page for code that is bundled, with types. */
import type { PrivacyConsent } from './api.ts'

export type { Choice, PrivacyConsent } from './api.ts'

/**
 * Loads a site's `consent.js`, unless the page has it already.
 *
 * @param address of the script: `https://privacy.example/api/privacy/pro-balances/consent.js`
 * @param settings of its element: `{ locale: 'lv' }`
 * @throws where the script cannot be had
 * @example
 * const consent = await loadConsent({ address })
 * if (consent.has('statistics')) startMeasuring()
 */
export const loadConsent = ({
  address,
  settings = {},
  nonce,
}: {
  address: string
  settings?: Record<string, string>
  nonce?: string
}): Promise<PrivacyConsent> =>
  new Promise((resolve, reject) => {
    if (window.privacyConsent) return resolve(window.privacyConsent)
    const script = document.createElement('script')
    script.src = address
    script.async = true
    if (nonce) script.nonce = nonce
    Object.assign(script.dataset, settings)
    script.addEventListener('load', () =>
      window.privacyConsent ? resolve(window.privacyConsent) : reject(new Error(`${address} is no consent.js`)),
    )
    script.addEventListener('error', () => reject(new Error(`${address} cannot be loaded`)))
    document.head.append(script)
  })
