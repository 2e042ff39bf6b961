/** The package: the plugin, and what a script of the host needs of it. */
export type { Account, Role } from './access/account.ts'
export { privacyContext } from './context.ts'
export type { PrivacyModule, SuggestedText } from './modules.ts'
export type { CollectionName, PrivacyContext, PrivacyPluginOptions, PrivacyUser } from './options.ts'
export { privacyPlugin } from './plugin.ts'
export type { SaidItem as ChecklistItem } from './policy/findings/say-checklist.ts'
export type { MoreWording, StandardWording } from './policy/more-wording.ts'
export {
  type CheckedFinding,
  type CheckedSite,
  type CheckOrder,
  type CheckResult,
  checkSites,
} from './release/check-sites.ts'
export { type PublishOrder, type PublishResult, publish } from './release/publish.ts'
export { markReady } from './translation/approve.ts'
export type { VendorPresetInput } from './vendors/preset.ts'
