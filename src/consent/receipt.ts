/** The receipt of a choice: fields of ISO/IEC TS 27560:2023 as JSON-LD in the Data Privacy Vocabulary, and a proof. */
import type { ConsentAction, ConsentProof } from '../contract/consent.ts'

/** A choice as it is written down. Nothing in it tells who made it. */
export type Consent = {
  receipt: string
  /** Milliseconds since the epoch. */
  at: number
  site: string
  release: number
  manifestSha256: string
  revision: number
  locale: string
  subject: string
  action: ConsentAction
  categories: readonly string[]
  vendors: readonly string[]
  surface: string
  gpc: boolean
  expiresAt: number
}

/** Members in the order of their names, and numbers that are whole: so `JSON.stringify` writes it canonically (RFC 8785). */
const context = {
  '@vocab': 'https://w3id.org/dpv#',
  action: 'dct:type',
  categories: { '@container': '@set', '@id': 'dpv:hasPurpose' },
  created: { '@id': 'dct:created', '@type': 'xsd:dateTime' },
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  expires: { '@id': 'dct:valid', '@type': 'xsd:dateTime' },
  language: 'dct:language',
  notice: 'dpv:hasNotice',
  receipt: 'dct:identifier',
  record: 'dpv:hasRecordOfActivity',
  schema: 'dct:conformsTo',
  status: { '@id': 'dpv:hasConsentStatus', '@type': '@vocab' },
  subject: 'dpv:hasDataSubject',
  vendors: { '@container': '@set', '@id': 'dpv:hasRecipient' },
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const
const contextText = JSON.stringify(context)

const statuses = {
  'accept-all': 'dpv:ConsentGiven',
  'reject-all': 'dpv:ConsentRefused',
  withdraw: 'dpv:ConsentWithdrawn',
} as const

/** Where something optional was accepted, consent was given; the record says to what. */
export const statusOf = ({ action, categories, vendors }: Pick<Consent, 'action' | 'categories' | 'vendors'>) =>
  action === 'custom'
    ? categories.some((id) => id !== 'necessary') || vendors.length > 0
      ? 'dpv:ConsentGiven'
      : 'dpv:ConsentRefused'
    : statuses[action]

const moment = (milliseconds: number): string => new Date(milliseconds).toISOString()
const text = JSON.stringify

/** What of a receipt comes before and behind where its proof stands, in the order of names. */
export type ReceiptHalves = readonly [string, string]

export const receiptHalves = (consent: Consent): ReceiptHalves => {
  const { receipt, site, release, locale } = consent
  const path = `releases/${release}/${locale}`
  const record =
    `{"@id":"urn:uuid:${receipt}#record","@type":"dpv:ConsentRecord","action":${text(consent.action)},` +
    `"categories":${text(consent.categories)},"expires":"${moment(consent.expiresAt)}",` +
    `"globalPrivacyControl":${consent.gpc},"notice":{"@id":${text(`${path}/banner.json`)},"@type":"dpv:ConsentNotice",` +
    `"language":${text(locale)},"manifestSha256":"${consent.manifestSha256}","policy":${text(`${path}/policy.json`)},` +
    `"release":${release},"revision":${consent.revision}},"status":"${statusOf(consent)}",` +
    `"subject":"${consent.subject}","surface":${text(consent.surface)},"vendors":${text(consent.vendors)}}`
  return [
    `{"@context":${contextText},"@id":"urn:uuid:${receipt}","@type":"dpv:ConsentReceipt","created":"${moment(consent.at)}",`,
    `"receipt":"${receipt}","record":${record},"schema":"consent-receipt/1","site":${text(site)}}`,
  ]
}

/** The canonical JSON that the proof is over. The same choice always gives the same bytes. */
export const signedText = ([before, behind]: ReceiptHalves): string => `${before}${behind}`

/** The receipt as it is answered: canonical JSON too. */
export const receiptText = (
  [before, behind]: ReceiptHalves,
  { treeSize, leafIndex, path, signature }: ConsentProof,
): string => `${before}"proof":${text({ leafIndex, path, signature, treeSize })},${behind}`
