import type { Block } from '../../contract/policy-blocks.ts'
import { cleanLine } from '../clean-text.ts'
import type { CompileContext } from '../compile-context.ts'
import { linked, type Prose } from '../inline-runs.ts'
import { listBlock } from '../list-block.ts'
import { safeHref, safeWebUrl } from '../safe-href.ts'
import type { Snapshot } from '../snapshot.ts'

type Channel = Snapshot['requestChannels'][number]

/** How a person can exercise rights: "Rakstīt mums uz e-pastu info@example.com". A channel without its address is left out. */
export const requestChannelsBlock = (context: CompileContext): Block[] =>
  listBlock(context.snapshot.requestChannels.map((row) => channelLine({ context, row })))

const channelLine = ({ context, row }: { context: CompileContext; row: Channel }): Prose => {
  const { text, email, phone, url } = channelFacts({ context, row })
  if (email !== undefined) return linked({ text, value: email, href: mailto(email) })
  if (phone !== undefined) return linked({ text, value: phone, href: tel(phone) })
  if (row.kind !== 'form') return { text }
  return linked({ text, value: url && text.includes(url) ? url : text, href: url })
}

type ChannelFacts = { text: string; email?: string; phone?: string; url?: string }

/** What a channel says and where it leads; without a text where its address is missing. */
export const channelFacts = ({ context, row }: { context: CompileContext; row: Channel }): ChannelFacts => {
  const { controller } = context.snapshot.site
  const own = context.text(row.text)
  switch (row.kind) {
    case 'email': {
      const email = cleanLine(row.email || controller.email)
      return { text: own || standard({ context, row, email }), email }
    }
    case 'phone': {
      const phone = cleanLine(row.phone || controller.phone)
      return { text: own || standard({ context, row, phone }), phone }
    }
    case 'form': {
      const url = safeWebUrl(row.url)
      const text = own || standard({ context, row, url: url ?? '' })
      return { text, ...(url ? { url } : {}) }
    }
    default:
      return { text: own || standard({ context, row }) }
  }
}

const standard = ({
  context,
  row,
  email = '',
  phone = '',
  url = '',
}: {
  context: CompileContext
  row: Channel
  email?: string
  phone?: string
  url?: string
}): string => {
  const { wording, text } = context
  const address = cleanLine(context.snapshot.site.controller.address)
  switch (row.kind) {
    case 'email':
      return email && wording('requestChannels.email', { email })
    case 'phone':
      return phone && wording('requestChannels.phone', { phone })
    case 'form':
      return url && wording('requestChannels.form', { url })
    case 'post':
      return address && wording('requestChannels.post', { address })
    case 'banner':
      return wording('requestChannels.banner')
    case 'account': {
      const section = text(row.sectionName)
      if (section === '') {
        return wording(`requestChannels.${row.whereAvailable ? 'accountSettingsIfAvailable' : 'accountSettings'}`)
      }
      return wording(`requestChannels.${row.whereAvailable ? 'accountIfAvailable' : 'account'}`, { section })
    }
    case 'other':
      return ''
  }
}

export const mailto = (email: string): string | undefined =>
  /^[^\s@<>()]+@[^\s@<>()]+$/.test(email) ? safeHref(`mailto:${email}`) : undefined

export const tel = (phone: string): string | undefined => {
  const digits = phone.replace(/[\s().-]/g, '')
  return /^\+?\d{3,15}$/.test(digits) ? safeHref(`tel:${digits}`) : undefined
}
