/** Which DPV purposes a purpose of the register is: by its key where that is a usual one, else by its group. */
import type { cookieCategories, purposeGroups } from '../register-choices.ts'
import type { PurposeTerm } from './terms.ts'

const byKey: Readonly<Record<string, readonly PurposeTerm[]>> = {
  account: ['dpv:AccountManagement'],
  'account-management': ['dpv:AccountManagement'],
  accounting: ['dpv:LegalCompliance', 'dpv:RecordManagement'],
  advertising: ['dpv:TargetedAdvertising'],
  analytics: ['dpv:ServiceUsageAnalytics'],
  'behaviour-analysis': ['dpv:OptimiseUserInterface', 'dpv:ServiceMonitoring'],
  claims: ['dpv:CustomerClaimsManagement'],
  'consumer-disputes': ['dpv:DisputeManagement', 'dpv:LegalCompliance'],
  'customer-support': ['dpv:CustomerCare'],
  delivery: ['dpv:DeliveryOfGoods'],
  'embedded-content': ['dpv:RequestedServiceProvision'],
  enquiries: ['dpv:CommunicationForCustomerCare'],
  'fraud-prevention': ['dpv:FraudPreventionAndDetection'],
  heatmaps: ['dpv:OptimiseUserInterface', 'dpv:ServiceMonitoring'],
  invoices: ['dpv:FulfilmentOfContractualObligation', 'dpv:RecordManagement'],
  newsletter: ['dpv:DirectMarketing'],
  newsletters: ['dpv:DirectMarketing'],
  'order-processing': ['dpv:CustomerOrderManagement'],
  orders: ['dpv:CustomerOrderManagement'],
  payments: ['dpv:PaymentManagement'],
  'personalised-offers': ['dpv:DirectMarketing', 'dpv:PersonalisedAdvertising'],
  preferences: ['dpv:UserInterfacePersonalisation'],
  remarketing: ['dpv:TargetedAdvertising'],
  returns: ['dpv:CustomerClaimsManagement'],
  'rights-requests': ['dpv:RightsFulfilment'],
  'site-operation': ['dpv:EnforceSecurity', 'dpv:TechnicalServiceProvision'],
  'social-media': ['dpv:SocialMediaMarketing'],
  statistics: ['dpv:ServiceUsageAnalytics'],
  'traffic-measurement': ['dpv:ServiceUsageAnalytics'],
  'vendor-management': ['dpv:VendorManagement'],
}

const byGroup: Readonly<Record<(typeof purposeGroups)[number], readonly PurposeTerm[]>> = {
  service: ['dpv:RequestedServiceProvision'],
  contract: ['dpv:FulfilmentOfContractualObligation'],
  'legal-obligation': ['dpv:LegalCompliance'],
  // Of which kind it is, the group does not say.
  marketing: [],
  analytics: ['dpv:ServiceUsageAnalytics'],
  security: ['dpv:EnforceSecurity'],
  other: [],
}

export const cookiePurposes: Readonly<Record<(typeof cookieCategories)[number], readonly PurposeTerm[]>> = {
  necessary: ['dpv:RequestedServiceProvision', 'dpv:EnforceSecurity'],
  preferences: ['dpv:UserInterfacePersonalisation'],
  statistics: ['dpv:ServiceUsageAnalytics'],
  marketing: ['dpv:TargetedAdvertising', 'dpv:PersonalisedAdvertising'],
}

const isOwn = <T extends object>(table: T, key: PropertyKey): key is keyof T => Object.hasOwn(table, key)

export const purposeTerms = ({ id, group }: { id: string; group: string }): readonly PurposeTerm[] => {
  if (isOwn(byKey, id)) return byKey[id] ?? []
  return isOwn(byGroup, group) ? byGroup[group] : []
}

export const cookiePurposeTerms = (category: string): readonly PurposeTerm[] =>
  isOwn(cookiePurposes, category) ? cookiePurposes[category] : []
