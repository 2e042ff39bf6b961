/** What protects people: their rights, the safeguards of transfers, and security measures. */
import type { PolicyDocument } from '../../contract/policy-document.ts'
import { type Editions, rowsIn } from './editions.ts'
import { idOf, type LinkedNode, node } from './node.ts'
import type { MeasureTerm, Term } from './terms.ts'

const rightTerms: Readonly<Record<string, Term>> = {
  'A7-3': 'eu-gdpr:A7-3',
  A15: 'eu-gdpr:A15',
  A16: 'eu-gdpr:A16',
  A17: 'eu-gdpr:A17',
  A18: 'eu-gdpr:A18',
  A20: 'eu-gdpr:A20',
  A21: 'eu-gdpr:A21',
  A22: 'eu-gdpr:A22',
  A77: 'eu-gdpr:A77',
}

export const rightIds = ({ registers }: PolicyDocument): string[] => registers.rights.map(({ id }) => idOf('right', id))

/** GDPR Art. 13(2)(b) to (d). */
export const rightNodes = (editions: Editions): LinkedNode[] =>
  rowsIn(editions, 'rights').map(({ row, words }) => {
    const term = rightTerms[row.right]
    return node({
      '@id': idOf('right', row.id),
      '@type': term ? [term] : [],
      identifier: row.id,
      title: words(({ name }) => name),
      description: words(({ description }) => description),
    })
  })

const frameworkId = '#eu-us-data-privacy-framework'

/** A tool of Chapter V: the article that allows the transfer, and what was agreed under it. */
const toolTerms: Readonly<Record<string, { legalBasis?: readonly string[]; agreed?: Term }>> = {
  scc: { legalBasis: ['eu-gdpr:A46-2-c'], agreed: 'eu-gdpr:SCCByCommission' },
  bcr: { legalBasis: ['eu-gdpr:A46-2-b'], agreed: 'eu-gdpr:BindingCorporateRules' },
  adequacy: { legalBasis: ['eu-gdpr:A45-3'] },
  dpf: { legalBasis: ['eu-gdpr:A45-3', frameworkId] },
}

export const transferIds = ({ registers }: PolicyDocument): string[] =>
  registers.transfers.map(({ id }) => idOf('transfer', id))

/** GDPR Art. 13(1)(f). */
export const transferNodes = (editions: Editions): LinkedNode[] =>
  rowsIn(editions, 'transfers').flatMap(({ row, words }) => {
    const tool = toolTerms[row.id] ?? {}
    const countries = new Set(row.recipients.map(({ country }) => idOf('country', country.code)))
    const title = words(({ name }) => name)
    const transfer = node({
      '@id': idOf('transfer', row.id),
      identifier: row.id,
      title,
      legalBasis: tool.legalBasis,
      organisationalMeasure: tool.agreed && [tool.agreed],
      recipient: row.recipients.map(({ id }) => idOf('recipient', id)),
      thirdCountry: [...countries],
    })
    if (row.id !== 'dpf') return [transfer]
    // The vocabulary has no identifier for it.
    const decision = 'Commission Implementing Decision (EU) 2023/1795'
    return [transfer, node({ '@id': frameworkId, broader: ['eu-gdpr:AdequacyDecision'], title, decision })]
  })

type MeasureKind = 'organisational' | 'technical'

/** Measures of a usual key; those of the vocabulary that are technical are not given to what the register holds for organisational. */
const measureTerms: Readonly<Record<string, { kind: MeasureKind; term: MeasureTerm }>> = {
  'access-control': { kind: 'technical', term: 'dpv:AccessControlMethod' },
  'access-restrictions': { kind: 'technical', term: 'dpv:AccessControlMethod' },
  anonymisation: { kind: 'technical', term: 'dpv:Anonymisation' },
  backups: { kind: 'technical', term: 'dpv:DataBackupProtocols' },
  encryption: { kind: 'technical', term: 'dpv:Encryption' },
  'encryption-at-rest': { kind: 'technical', term: 'dpv:EncryptionAtRest' },
  'encryption-in-transit': { kind: 'technical', term: 'dpv:EncryptionInTransfer' },
  monitoring: { kind: 'technical', term: 'dpv:ActivityMonitoring' },
  passwords: { kind: 'technical', term: 'dpv:PasswordAuthentication' },
  'processor-agreements': { kind: 'organisational', term: 'dpv:ControllerProcessorAgreement' },
  pseudonymisation: { kind: 'technical', term: 'dpv:Pseudonymisation' },
  'security-policy': { kind: 'organisational', term: 'dpv:InformationSecurityPolicy' },
  training: { kind: 'organisational', term: 'dpv:DataProtectionTraining' },
  'two-factor-authentication': { kind: 'technical', term: 'dpv:MultiFactorAuthentication' },
}

export const measureIds = ({ registers }: PolicyDocument, kind: MeasureKind): string[] =>
  registers.securityMeasures.filter((row) => row.kind.id === kind).map(({ id }) => idOf('measure', id))

export const measureNodes = (editions: Editions): LinkedNode[] =>
  rowsIn(editions, 'securityMeasures').map(({ row, words }) => {
    const known = Object.hasOwn(measureTerms, row.id) ? measureTerms[row.id] : undefined
    return node({
      '@id': idOf('measure', row.id),
      '@type': known?.kind === row.kind.id ? [known.term] : [],
      identifier: row.id,
      title: words(({ name }) => name),
      description: words(({ description }) => description),
    })
  })
