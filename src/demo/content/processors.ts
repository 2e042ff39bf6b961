/**
 * Who receives data. Facts were checked by hand, but no entry of the Data Privacy Framework list was looked up, so
 * `transferCheckedAt` is empty everywhere, and where only the vendor's own notice says that it is listed, or another fact
 * waits for a check, the row is unverified. What the shop agreed with whom is not known either (`agreement`).
 */
import type { SnapshotInput } from '../../policy/snapshot.ts'
import { processorFrom } from './from-library.ts'
import { ordered } from './ordered.ts'

const carrier = { displayGroup: 'delivery-providers' }
const paymentProvider = { displayGroup: 'payment-providers' }
const newsletterTool = { displayGroup: 'email-marketing-tools' }
// Named only where their tools are listed.
const unlisted = { listed: false }

export const processors: SnapshotInput['processors'] = ordered([
  processorFrom('google-analytics'),
  processorFrom('meta-pixel'),
  processorFrom('dpd', carrier),
  processorFrom('omniva', carrier),
  processorFrom('itella', carrier),
  processorFrom('stripe', paymentProvider),
  processorFrom('paypal', paymentProvider),
  processorFrom('maksekeskus', paymentProvider),
  {
    key: 'accounting',
    // The policy does not say who keeps the books, so there is no name to give.
    name: 'Grāmatvedības pakalpojumi',
    role: 'processor',
    kind: 'accounting',
    displayGroup: 'accounting-services',
    confidence: 'unverified',
  },
  processorFrom('mailchimp', newsletterTool),
  processorFrom('brevo', newsletterTool),
  processorFrom('youtube', unlisted),
  processorFrom('google-maps', unlisted),
  processorFrom('hotjar', unlisted),
  processorFrom('microsoft-clarity', unlisted),
  processorFrom('vimeo', unlisted),
  processorFrom('crisp', unlisted),
  processorFrom('tawk-to', unlisted),
  processorFrom('intercom', unlisted),
])
