/**
 * Identifiers of the W3C Data Privacy Vocabulary 2.3 that a policy is told in. Its extension for the GDPR is the one of
 * DPV 2 (`legal/eu/gdpr#`), not that of DPV 1.
 */

export const prefixes = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'legal-ee': 'https://w3id.org/dpv/legal/ee#',
  'legal-lv': 'https://w3id.org/dpv/legal/lv#',
  pd: 'https://w3id.org/dpv/pd#',
  tech: 'https://w3id.org/dpv/tech#',
  dct: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const purposes = [
  'dpv:AccountManagement',
  'dpv:CommunicationForCustomerCare',
  'dpv:CustomerCare',
  'dpv:CustomerClaimsManagement',
  'dpv:CustomerOrderManagement',
  'dpv:DeliveryOfGoods',
  'dpv:DirectMarketing',
  'dpv:DisputeManagement',
  'dpv:EnforceSecurity',
  'dpv:FraudPreventionAndDetection',
  'dpv:FulfilmentOfContractualObligation',
  'dpv:LegalCompliance',
  'dpv:OptimiseUserInterface',
  'dpv:PaymentManagement',
  'dpv:PersonalisedAdvertising',
  'dpv:RecordManagement',
  'dpv:RequestedServiceProvision',
  'dpv:RightsFulfilment',
  'dpv:ServiceMonitoring',
  'dpv:ServiceUsageAnalytics',
  'dpv:SocialMediaMarketing',
  'dpv:TargetedAdvertising',
  'dpv:TechnicalServiceProvision',
  'dpv:UserInterfacePersonalisation',
  'dpv:VendorManagement',
] as const

const personalData = [
  'dpv:PersonalData',
  'dpv:SpecialCategoryPersonalData',
  'pd:BankAccount',
  'pd:BrowsingBehaviour',
  'pd:BrowsingReferral',
  'pd:Communication',
  'pd:DeviceBased',
  'pd:EmailAddress',
  'pd:IPAddress',
  'pd:Identifier',
  'pd:Language',
  'pd:Location',
  'pd:Name',
  'pd:Password',
  'pd:PaymentCard',
  'pd:PhysicalAddress',
  'pd:PostalCode',
  'pd:Preference',
  'pd:PrivacyPreference',
  'pd:Purchase',
  'pd:TelephoneNumber',
  'pd:Transaction',
  'pd:UserAgent',
  'pd:Username',
] as const

const legal = [
  'eu-gdpr:A6-1-a',
  'eu-gdpr:A6-1-b',
  'eu-gdpr:A6-1-c',
  'eu-gdpr:A6-1-d',
  'eu-gdpr:A6-1-e',
  'eu-gdpr:A6-1-f',
  'eu-gdpr:A9-2-a',
  'eu-gdpr:A7-3',
  'eu-gdpr:A15',
  'eu-gdpr:A16',
  'eu-gdpr:A17',
  'eu-gdpr:A18',
  'eu-gdpr:A20',
  'eu-gdpr:A21',
  'eu-gdpr:A22',
  'eu-gdpr:A77',
  'eu-gdpr:A45-3',
  'eu-gdpr:A46-2-b',
  'eu-gdpr:A46-2-c',
  'eu-gdpr:AdequacyDecision',
  'eu-gdpr:BindingCorporateRules',
  'eu-gdpr:SCCByCommission',
] as const

const parties = [
  'dpv:DataController',
  'dpv:DataImporter',
  'dpv:DataProcessor',
  'dpv:DataProtectionAuthority',
  'dpv:DataProtectionOfficer',
  'dpv:DataSubject',
  'dpv:JointDataControllers',
  'dpv:Recipient',
  'dpv:Representative',
  'dpv:ThirdParty',
  'legal-ee:DPA-EE',
  'legal-lv:DPA-LV',
] as const

const measuresAndStorage = [
  'dpv:AccessControlMethod',
  'dpv:ActivityMonitoring',
  'dpv:Anonymisation',
  'dpv:ControllerProcessorAgreement',
  'dpv:DataBackupProtocols',
  'dpv:DataProtectionTraining',
  'dpv:Encryption',
  'dpv:EncryptionAtRest',
  'dpv:EncryptionInTransfer',
  'dpv:InformationSecurityPolicy',
  'dpv:MultiFactorAuthentication',
  'dpv:PasswordAuthentication',
  'dpv:PrivacyNotice',
  'dpv:Pseudonymisation',
  'dpv:StorageDuration',
  'dpv:TemporalDuration',
  'dpv:UntilEventDuration',
  'tech:Cookie',
  'tech:LocalStorage',
] as const

/** Classes and individuals in use, as compact IRIs. */
export const terms = [...purposes, ...personalData, ...legal, ...parties, ...measuresAndStorage] as const
export type Term = (typeof terms)[number]
export type PurposeTerm = (typeof purposes)[number]
export type PersonalDataTerm = (typeof personalData)[number]
export type MeasureTerm = (typeof measuresAndStorage)[number]
