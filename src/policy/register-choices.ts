/** What can be chosen in the registers: closed lists, in the order in which they are offered. */

export const dataSources = ['provided', 'collected', 'third-party'] as const
/** GDPR Art. 13(2)(e): why a person gives the data. */
export const obligations = ['not-stated', 'law', 'contract', 'voluntary'] as const
/** GDPR Art. 30(1)(c): whose data a purpose is about. */
export const dataSubjects = [
  'customers',
  'website-visitors',
  'newsletter-subscribers',
  'enquirers',
  'suppliers',
  'employees',
  'job-applicants',
  'other',
] as const
/** GDPR Art. 13(2)(f): decisions based solely on automated processing, including profiling, as in Art. 22. */
export const automatedDecisions = ['not-stated', 'none', 'used'] as const
/** GDPR Art. 35: whether the impact of a purpose was assessed. */
export const impactAssessments = ['not-assessed', 'not-needed', 'needed', 'done'] as const
export const purposeGroups = [
  'service',
  'contract',
  'legal-obligation',
  'marketing',
  'analytics',
  'security',
  'other',
] as const
/** Letters of GDPR Art. 6(1). */
export const legalBases = ['a', 'b', 'c', 'd', 'e', 'f'] as const
/** Letters of GDPR Art. 9(2). */
export const specialBases = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
export const cookieCategories = ['necessary', 'preferences', 'statistics', 'marketing'] as const
/** Safeguards of GDPR Chapter V: adequacy decision, EU-US Data Privacy Framework, standard clauses, binding corporate rules, Art. 49. */
export const transferTools = ['adequacy', 'scc', 'dpf', 'bcr', 'derogation'] as const
/** GDPR Art. 13(1)(f): how a person gets a copy of the safeguards. */
export const safeguardCopyWays = ['not-stated', 'on-request', 'published'] as const
export const processorRoles = ['processor', 'controller', 'joint-controller'] as const
export const recipientKinds = [
  'delivery',
  'payment',
  'accounting',
  'email-marketing',
  'advertising',
  'analytics',
  'chat',
  'video',
  'maps',
  'hosting',
  'it-support',
  'legal-advice',
  'public-authority',
  'other',
] as const
export const agreementStates = ['unknown', 'none', 'accepted-terms', 'signed'] as const
export const retentionModes = ['exact', 'up-to', 'range', 'until-event'] as const
export const periodUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
export const retentionEvents = [
  'erasure',
  'consent-withdrawal',
  'contract-end',
  'request-closed',
  'objection',
  'other',
] as const
export const countingEvents = [
  'collection',
  'order',
  'contract-end',
  'account-closure',
  'request-closed',
  'financial-year-end',
  'last-activity',
] as const
/** Articles of the GDPR that give the right. */
export const dataSubjectRights = ['A7-3', 'A15', 'A16', 'A17', 'A18', 'A20', 'A21', 'A22', 'A77'] as const
export const channelKinds = ['email', 'account', 'banner', 'form', 'phone', 'post', 'other'] as const
export const controllerFields = [
  'name',
  'registrationNumber',
  'address',
  'country',
  'email',
  'phone',
  'jointControllers',
  'representative',
  'dataProtectionOfficer',
  'supervisoryAuthority',
] as const
/** Google Consent Mode v2. */
export const consentSignals = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const
/** What of the address that a choice was sent from is kept with it: nothing, its network (/24, /48), all of it. */
export const consentAddresses = ['none', 'truncated', 'full'] as const
export const storageKinds = ['cookie', 'local-storage', 'session-storage'] as const
export const cookieParties = ['first', 'third'] as const
export const cookieLifetimes = ['session', 'persistent', 'period'] as const
export const measureKinds = ['technical', 'organisational'] as const
export const layouts = ['list', 'table'] as const
export const rightsLayouts = ['list', 'descriptions'] as const
export const environments = ['development', 'production'] as const
export const supervisoryAuthorities = ['lv-dvi', 'ee-aki', 'other'] as const
export const confidences = ['verified', 'unverified'] as const
