/** The plugin's parts of the admin UI that are rendered on the server, where a user's roles are known. */
export { PrivacyDashboard } from './dashboard/privacy-dashboard.tsx'
export { FixedRows } from './fixed-rows/fixed-rows.tsx'
export { PublishingLink } from './publishing/publishing-link.tsx'
export { PublishingView } from './publishing/publishing-view.tsx'
export { ReleaseStanding, ReleaseStandingCell } from './release-standing/release-standing.tsx'
export { VendorsLink } from './vendors/vendors-link.tsx'
export { VendorsView } from './vendors/vendors-view.tsx'
