import type { SnapshotInput } from '../../../policy/snapshot.ts'
import { cookieVendorFrom } from '../from-library.ts'
import { ordered } from '../ordered.ts'

const sessionRecording = { purposes: ['behaviour-analysis'], displayGroup: 'session-recording' }
const video = { displayGroup: 'video' }
const chatTool = { purposes: ['customer-support'], displayGroup: 'chat-tools' }
// The policy lists what collects data while people look around, not what the shop itself or its checkout needs.
const payment = { purposes: ['payments'], listed: false }
const newsletter = { purposes: ['newsletters', 'personalised-offers'], listed: false }

/** First those that the policy lists, in its order; then those that are only in the banner. */
export const cookieVendors: SnapshotInput['cookieVendors'] = ordered([
  cookieVendorFrom('google-analytics', { purposes: ['traffic-measurement'] }),
  cookieVendorFrom('meta-pixel', { purposes: ['personalised-offers'] }),
  cookieVendorFrom('hotjar', sessionRecording),
  cookieVendorFrom('microsoft-clarity', { ...sessionRecording, name: 'Clarity' }),
  cookieVendorFrom('youtube', video),
  cookieVendorFrom('vimeo', video),
  cookieVendorFrom('google-maps'),
  cookieVendorFrom('crisp', chatTool),
  cookieVendorFrom('tawk-to', chatTool),
  cookieVendorFrom('intercom', chatTool),
  cookieVendorFrom('vanilla-cookieconsent'),
  cookieVendorFrom('wordpress', { purposes: ['account-management'] }),
  cookieVendorFrom('woocommerce', { purposes: ['orders'] }),
  cookieVendorFrom('wpml'),
  cookieVendorFrom('stripe', payment),
  cookieVendorFrom('paypal', payment),
  cookieVendorFrom('mailchimp', newsletter),
  cookieVendorFrom('brevo', newsletter),
])
