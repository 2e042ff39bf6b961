import { z } from 'zod'

export type Sender = { name: string; address: string }

const address = z.email()

/**
 * The sender of e-mail as an operator writes it.
 *
 * @example readSender('Privacy <privacy@example.com>') // { name: 'Privacy', address: 'privacy@example.com' }
 */
export const readSender = (from: string): Sender | undefined => {
  const [, name = '', bracketed] = /^([^<>\r\n]*)<([^<>]+)>$/.exec(from.trim()) ?? []
  const read = address.safeParse(bracketed ?? from.trim())
  return read.success ? { name: name.trim().replace(/^"(.*)"$/, '$1'), address: read.data } : undefined
}
