import { isLocalName, isPublicAddress, literalAddress } from './address.ts'

const longest = 2000

export type UrlRefusal = 'not-a-url' | 'not-https' | 'credentials' | 'private-address'
export type CheckedUrl = { outcome: 'ok'; url: URL } | { outcome: 'refused'; reason: UrlRefusal }

/**
 * Whether a webhook may have an address. What a name resolves to is asked later, each time that it is called.
 *
 * @param allowPrivate whether addresses of the own machine or network may be called, also by http
 * @example checkWebhookUrl({ value: 'https://2130706433/', allowPrivate: false }) // refused: private-address
 */
export const checkWebhookUrl = ({ value, allowPrivate }: { value: string; allowPrivate: boolean }): CheckedUrl => {
  if (value.length > longest || !URL.canParse(value)) return { outcome: 'refused', reason: 'not-a-url' }
  const url = new URL(value)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { outcome: 'refused', reason: 'not-https' }
  if (url.protocol === 'http:' && !allowPrivate) return { outcome: 'refused', reason: 'not-https' }
  if (url.username !== '' || url.password !== '') return { outcome: 'refused', reason: 'credentials' }
  if (allowPrivate) return { outcome: 'ok', url }
  const address = literalAddress(url.hostname)
  const refused = address === undefined ? isLocalName(url.hostname) : !isPublicAddress(address)
  return refused ? { outcome: 'refused', reason: 'private-address' } : { outcome: 'ok', url }
}
