import type { CookieEntry, RecipientEntry, TransferEntry, VendorEntry } from '../../contract/policy-registers.ts'
import { cleanLine } from '../clean-text.ts'
import type { CompileContext } from '../compile-context.ts'
import { categoryOfCookie, cookiesByName } from '../cookie-categories.ts'
import { countryOf } from '../countries.ts'
import { inListOrder } from '../order.ts'
import { cookieDuration, cookiePeriod } from '../periods.ts'
import { present } from '../present.ts'
import { providerOf } from '../provider.ts'
import { safeWebUrl } from '../safe-href.ts'
import type { Snapshot } from '../snapshot.ts'
import { transfersInUse, transferToolOrder } from '../transfers.ts'

type Processor = Snapshot['processors'][number]
type Vendor = Snapshot['cookieVendors'][number]

/** Processors that may be named: those in the list of recipients, and those whose tool is. */
const namedProcessors = ({ snapshot }: CompileContext): Processor[] => {
  const providers = new Set(snapshot.cookieVendors.map((vendor) => vendor.provider))
  return snapshot.processors.filter((row) => row.listed || providers.has(row.key))
}

export const recipientEntries = (context: CompileContext): RecipientEntry[] =>
  namedProcessors(context).map((row) => recipientEntry({ context, row }))

const recipientEntry = ({ context, row }: { context: CompileContext; row: Processor }): RecipientEntry => {
  const { wording, locale, displayGroup } = context
  const country = countryOf({ code: row.country, locale })
  return {
    id: row.key,
    name: cleanLine(row.name),
    ...present({ legalEntity: cleanLine(row.legalEntity), eeaEntity: cleanLine(row.eeaEntity) }),
    role: { id: row.role, name: wording(`processorRoles.${row.role}`) },
    kind: { id: row.kind, name: wording(`recipientKinds.${row.kind}`) },
    ...(country ? { country } : {}),
    transferTools: inListOrder(transferToolOrder, row.transferTools).map((id) => ({
      id,
      name: wording(`transferTools.${id}`),
    })),
    ...present({ privacyUrl: safeWebUrl(row.privacyUrl), group: displayGroup(row.displayGroup)?.key }),
    listed: row.listed,
    ...unverified(row),
  }
}

export const vendorEntries = (context: CompileContext): VendorEntry[] =>
  context.snapshot.cookieVendors.map((vendor) => ({
    id: vendor.key,
    name: cleanLine(vendor.name),
    provider: providerOf({ context, vendor }),
    category: vendor.category,
    ...present({ group: context.displayGroup(vendor.displayGroup)?.key }),
    listed: vendor.listed,
    ...(vendor.strictlyNecessary ? { strictlyNecessary: true as const } : {}),
    cookies: cookiesByName(vendor).map((cookie) => cookieEntry({ context, vendor, cookie })),
    ...unverified(vendor),
  }))

const cookieEntry = ({
  context: { wording, text },
  vendor,
  cookie,
}: {
  context: CompileContext
  vendor: Vendor
  cookie: Vendor['cookies'][number]
}): CookieEntry => {
  const period = cookiePeriod(cookie)
  return {
    name: cleanLine(cookie.name),
    category: categoryOfCookie({ vendor, cookie }),
    storage: { id: cookie.storage, name: wording(`storageKinds.${cookie.storage}`) },
    party: { id: cookie.party, name: wording(`parties.${cookie.party}`) },
    lifetime: cookie.lifetime,
    duration: cookieDuration({ wording, cookie }),
    ...(period ? { period } : {}),
    ...present({ purpose: text(cookie.purpose) }),
    ...unverified(cookie),
  }
}

export const transferEntries = (context: CompileContext): TransferEntry[] => {
  const named = new Set(namedProcessors(context).map((row) => row.key))
  return transfersInUse(context).map(({ tool, processors }) => ({
    id: tool,
    name: context.wording(`transferTools.${tool}`),
    recipients: processors.flatMap((row) => {
      const country = countryOf({ code: row.country, locale: context.locale })
      return country && named.has(row.key) ? [{ id: row.key, name: cleanLine(row.name), country }] : []
    }),
  }))
}

const unverified = ({ confidence }: { confidence: 'verified' | 'unverified' }): { unverified?: true } =>
  confidence === 'verified' ? {} : { unverified: true }
