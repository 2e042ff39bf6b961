/** Tells tags of a choice in their own words: Google Consent Mode v2, Microsoft Clarity and UET, Meta. */
import type { BannerConfiguration } from '../../contract/banner-configuration.ts'

type State = 'granted' | 'denied'
type States = Record<string, State>
type Queue = (...told: unknown[]) => void

type Tags = {
  dataLayer?: unknown[]
  uetq?: unknown[]
  clarity?: Queue & { q?: unknown[] }
  fbq?: Queue
}

/** @returns every signal of Consent Mode with its state where these categories are allowed */
export const statesFor = (
  { default: standing, categories }: BannerConfiguration['consentMode'],
  has: (category: string) => boolean,
): States => {
  const granted = new Set(Object.entries(categories).flatMap(([id, signals]) => (has(id) ? signals : [])))
  return Object.fromEntries(
    Object.entries(standing).map(([signal, state]) => [signal, granted.has(signal) ? 'granted' : state]),
  )
}

export type Tell = (command: 'default' | 'update', has: (category: string) => boolean) => void

export const createTell = ({ consentMode, signals = [] }: BannerConfiguration): Tell => {
  const tags: Window & Tags = window
  tags.dataLayer ??= []
  const layer = tags.dataLayer
  /** Google reads the object `arguments`, and not an array. */
  function gtag(..._told: unknown[]) {
    // biome-ignore lint/complexity/noArguments: what the tag looks for
    layer.push(arguments)
  }
  return (command, has) => {
    const states = statesFor(consentMode, has)
    const { ad_storage = 'denied', analytics_storage = 'denied' } = states
    gtag('consent', command, {
      ...states,
      ...(command === 'default' ? { wait_for_update: consentMode.waitForUpdate } : {}),
    })
    if (signals.includes('uet')) {
      tags.uetq ??= []
      tags.uetq.push('consent', command, { ad_storage })
    }
    if (signals.includes('clarity')) {
      // The queue that the tag's own snippet makes, and takes over where there is one.
      tags.clarity ??= function clarity(...told) {
        const queue: Queue & { q?: unknown[] } = clarity
        queue.q ??= []
        queue.q.push(told)
      }
      tags.clarity('consentv2', { ad_Storage: ad_storage, analytics_Storage: analytics_storage })
    }
    // Not before its own snippet, which does nothing where it finds one.
    if (signals.includes('meta')) tags.fbq?.('consent', ad_storage === 'granted' ? 'grant' : 'revoke')
  }
}
