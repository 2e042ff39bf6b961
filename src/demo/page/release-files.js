// @ts-check

/** @typedef {import('../../contract/policy-document.ts').PolicyDocument} PolicyDocument */
/** @typedef {import('../../contract/banner-configuration.ts').BannerConfiguration} BannerConfiguration */
/** @typedef {import('../../contract/manifest.ts').Manifest} Manifest */
/** @typedef {{ policy: PolicyDocument, banner: BannerConfiguration, manifest: Manifest }} Release */
/**
 * @typedef {{ state: 'ready', release: Release }
 *   | { state: 'unpublished' }
 *   | { state: 'missing-language', languages: string[] }
 *   | { state: 'failed' }} Loaded
 */

export const basePath = '/api/privacy'
export const sitePath = `${basePath}/pro-balances`

/** @param {Response} response */
const reasonOfMissing = async (response) => {
  /** @type {{ code?: string, locales?: string[] }} */
  const problem = await response.json().catch(() => ({}))
  return problem.code === 'unknown-locale' && problem.locales?.length
    ? { state: /** @type {const} */ ('missing-language'), languages: problem.locales }
    : { state: /** @type {const} */ ('unpublished') }
}

/**
 * Fetches what the page shows of the current release, all of one release even if another is published meanwhile.
 *
 * @param {string} language
 * @param {AbortSignal} signal
 * @returns {Promise<Loaded>}
 */
export const loadRelease = async (language, signal) => {
  try {
    const first = await Promise.all(
      ['index.json', `${language}/policy.json`, `${language}/banner.json`].map((path) =>
        fetch(`${sitePath}/${path}`, { signal, headers: { accept: 'application/json' } }),
      ),
    )
    const missing = first.find((response) => response.status === 404)
    if (missing) return await reasonOfMissing(missing)
    if (first.some((response) => !response.ok)) return { state: 'failed' }
    const [manifest, policy, banner] = await Promise.all(first.map((response) => response.json()))
    if (manifest.release === policy.release && policy.release === banner.release) {
      return { state: 'ready', release: { manifest, policy, banner } }
    }
    const numbered = await Promise.all(
      ['index.json', `${language}/policy.json`, `${language}/banner.json`].map((path) =>
        fetch(`${sitePath}/releases/${manifest.release}/${path}`, { signal }).then((response) => response.json()),
      ),
    )
    return { state: 'ready', release: { manifest: numbered[0], policy: numbered[1], banner: numbered[2] } }
  } catch {
    return { state: 'failed' }
  }
}
