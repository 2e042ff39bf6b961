import type { Registers } from '../../contract/policy-registers.ts'
import type { CompileContext } from '../compile-context.ts'
import {
  cookieCategoryEntries,
  dataCategoryEntries,
  legalBasisEntries,
  purposeEntries,
  requestChannelEntries,
  retentionEntries,
  rightEntries,
  securityMeasureEntries,
} from './data-registers.ts'
import { recipientEntries, transferEntries, vendorEntries } from './party-registers.ts'

/** All that the sections are derived from, in one locale. A row that has no name in it has an empty one. */
export const compileRegisters = (context: CompileContext): Registers => {
  const recipients = recipientEntries(context)
  return {
    dataCategories: dataCategoryEntries(context),
    purposes: purposeEntries({ context, recipients: new Set(recipients.map((row) => row.id)) }),
    legalBases: legalBasisEntries(context),
    cookieCategories: cookieCategoryEntries(context),
    vendors: vendorEntries(context),
    recipients,
    retention: retentionEntries(context),
    rights: rightEntries(context),
    requestChannels: requestChannelEntries(context),
    transfers: transferEntries(context),
    securityMeasures: securityMeasureEntries(context),
  }
}
