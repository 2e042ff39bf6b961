import type { PolicyDocument } from '../../contract/policy-document.ts'
import type { RequestChannelEntry } from '../../contract/policy-registers.ts'
import { byCodeUnit } from '../order.ts'
import type { Found, MaterialRule } from './reason.ts'

/** Ways of one kind are one way, whatever their addresses; of others nothing is known but the row. */
const wayOf = ({ id, kind }: RequestChannelEntry): string => (kind.id === 'other' ? `other ${id}` : kind.id)

const nameOf = ({ kind, text }: RequestChannelEntry): string => (kind.id === 'other' ? text : kind.name)

const addresses: Readonly<Record<string, (row: RequestChannelEntry, policy: PolicyDocument) => string | undefined>> = {
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  form: ({ url }) => url,
  post: (_, { controller }) => controller.address,
}

/** Those that people can use: what is to have an address has one. In an order that no order of rows changes. */
const channelsIn = (policy: PolicyDocument): RequestChannelEntry[] =>
  (policy.registers.requestChannels ?? [])
    .filter((row) => !(row.kind.id in addresses) || addresses[row.kind.id]?.(row, policy))
    .sort((one, other) => byCodeUnit(one.id, other.id))

const found = (code: Found['code'], row: RequestChannelEntry): Found => ({
  code,
  register: 'requestChannels',
  row: row.id,
  values: { name: nameOf(row) },
})

/**
 * Rights that can be exercised in fewer ways (GDPR Art. 12(2)): a way that is gone, or that not everybody has any more.
 * Another address is no reason, nor is what a release from before the register was published did not say.
 */
export const requestChannelReasons: MaterialRule = ({ before, after }) => {
  const [was, is] = [channelsIn(before), channelsIn(after)]
  const left = new Set(is.map(wayOf))
  const gone = was.filter(
    (row, at) => !left.has(wayOf(row)) && was.findIndex((one) => wayOf(one) === wayOf(row)) === at,
  )
  const everybodys = new Set(was.filter(({ whereAvailable }) => !whereAvailable).map(wayOf))
  const stillEverybodys = new Set(is.filter(({ whereAvailable }) => !whereAvailable).map(wayOf))
  const limited = is.filter((row) => everybodys.has(wayOf(row)) && !stillEverybodys.has(wayOf(row)))
  return [
    ...gone.map((row) => found('request-channel-removed', row)),
    ...limited.slice(0, 1).map((row) => found('request-channel-limited', row)),
  ]
}
