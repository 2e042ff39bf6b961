/** The JSON-LD context, which stands in the file itself: reading it asks nobody for anything. */
import { prefixes } from './terms.ts'

/** What is named by an identifier. */
const reference = (iri: string) => ({ '@id': iri, '@type': '@id' })
/** What is said in words, in every published locale. */
const words = (iri: string) => ({ '@id': iri, '@container': '@language' })
const typed = (iri: string, type: string) => ({ '@id': iri, '@type': type })

export const properties = {
  about: reference('dct:subject'),
  address: 'dpv:hasAddress',
  broader: reference('skos:broader'),
  atLeast: typed('schema:minValue', 'xsd:duration'),
  atMost: typed('schema:maxValue', 'xsd:duration'),
  category: words('schema:category'),
  contact: 'dpv:hasContact',
  controller: reference('dpv:hasDataController'),
  country: 'schema:addressCountry',
  dataSource: reference('dpv:hasDataSource'),
  dataSubject: reference('dpv:hasDataSubject'),
  decision: 'dct:source',
  description: words('dct:description'),
  duration: reference('dpv:hasDuration'),
  effective: typed('dct:valid', 'xsd:dateTime'),
  exactly: typed('schema:duration', 'xsd:duration'),
  identifier: 'dpv:hasIdentifier',
  issued: typed('dct:issued', 'xsd:dateTime'),
  language: 'dct:language',
  legalBasis: reference('dpv:hasLegalBasis'),
  legalName: 'schema:legalName',
  legalSource: words('dct:source'),
  member: reference('schema:member'),
  name: 'dpv:hasName',
  note: words('skos:note'),
  notice: reference('dpv:hasNotice'),
  officer: reference('dpv:hasDataProtectionOfficer'),
  organisationalMeasure: reference('dpv:hasOrganisationalMeasure'),
  part: reference('dct:hasPart'),
  personalData: reference('dpv:hasPersonalData'),
  process: reference('dpv:hasProcess'),
  processing: reference('dpv:hasProcessing'),
  processor: reference('dpv:hasDataProcessor'),
  provider: reference('schema:provider'),
  purpose: reference('dpv:hasPurpose'),
  recipient: reference('dpv:hasRecipient'),
  representative: reference('dct:relation'),
  right: reference('dpv:hasRight'),
  role: words('schema:roleName'),
  storage: reference('dpv:hasStorageCondition'),
  supervisoryAuthority: reference('dpv:hasAuthority'),
  technicalMeasure: reference('dpv:hasTechnicalMeasure'),
  thirdCountry: reference('dpv:hasThirdCountry'),
  title: words('dct:title'),
  url: typed('schema:url', 'xsd:anyURI'),
  version: 'schema:version',
} as const
export type Property = keyof typeof properties

export const linkedContext = { '@version': 1.1, ...prefixes, ...properties } as const
