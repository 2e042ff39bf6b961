/** Which DPV personal data a category of the register is, where its key is a usual one. */
import type { PersonalDataTerm } from './terms.ts'

const byKey: Readonly<Record<string, readonly PersonalDataTerm[]>> = {
  account: ['pd:Username'],
  address: ['pd:PhysicalAddress'],
  addresses: ['pd:PhysicalAddress'],
  'bank-account': ['pd:BankAccount'],
  'browsing-behaviour': ['pd:BrowsingBehaviour'],
  consents: ['pd:PrivacyPreference'],
  cookies: ['pd:Identifier'],
  device: ['pd:DeviceBased', 'pd:UserAgent'],
  email: ['pd:EmailAddress'],
  'ip-address': ['pd:IPAddress'],
  language: ['pd:Language'],
  location: ['pd:Location'],
  messages: ['pd:Communication'],
  name: ['pd:Name'],
  'order-history': ['pd:Purchase'],
  orders: ['pd:Purchase'],
  password: ['pd:Password'],
  'payment-card': ['pd:PaymentCard'],
  payments: ['pd:Transaction'],
  phone: ['pd:TelephoneNumber'],
  'postal-code': ['pd:PostalCode'],
  preferences: ['pd:Preference'],
  referrer: ['pd:BrowsingReferral'],
  'user-agent': ['pd:UserAgent'],
  username: ['pd:Username'],
  visits: ['pd:BrowsingBehaviour'],
}

export const dataTerms = ({
  id,
  specialCategory,
}: {
  id: string
  specialCategory: boolean
}): readonly PersonalDataTerm[] => {
  const known = Object.hasOwn(byKey, id) ? (byKey[id] ?? []) : []
  const special: readonly PersonalDataTerm[] = specialCategory ? ['dpv:SpecialCategoryPersonalData'] : []
  const all = [...known, ...special]
  return all.length === 0 ? ['dpv:PersonalData'] : all
}
