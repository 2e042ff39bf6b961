/** Any snapshot that the schema accepts, hostile text included; everything in it carries an internal note. */
import fc from 'fast-check'
import {
  agreementStates,
  automatedDecisions,
  channelKinds,
  confidences,
  consentSignals,
  controllerFields,
  cookieCategories,
  dataSources,
  dataSubjectRights,
  dataSubjects,
  impactAssessments,
  legalBases,
  obligations,
  periodUnits,
  processorRoles,
  purposeGroups,
  recipientKinds,
  retentionEvents,
  retentionModes,
  safeguardCopyWays,
  specialBases,
  storageKinds,
  transferTools,
} from '../../src/policy/register-choices.ts'
import { type Snapshot, snapshotSchema } from '../../src/policy/snapshot.ts'
import { phraseKeys } from '../../src/policy/wording.ts'

export const internalMarker = 'INTERNAL-7f3a'
/** Of the record of processing alone. */
const recordOnly = fc.constant(internalMarker)
/** On everything that a database could keep a note in. */
const note = { internalNote: fc.constant(internalMarker) }

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '{{count}} $t(rights.A15)',
  '# x\n- y',
  '\ud800',
  '\u0000\u202e',
  '|',
  'Konta dati',
)
export const anyText = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 30 }))
const text = fc.dictionary(fc.constantFrom('lv', 'et', 'en'), anyText, { noNullPrototype: true })
const key = fc.stringMatching(/^[a-d]{1,2}$/)
const keys = fc.array(key, { maxLength: 4 })
const one = <T>(list: readonly T[]) => fc.constantFrom(...list)
const some = <T>(list: readonly T[]) => fc.subarray([...list])
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value)
const amount = maybe(fc.integer({ min: 0, max: 400 }))

const rows = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.uniqueArray(fc.record({ ...fields, key, _order: fc.string({ maxLength: 2 }), ...note }), {
    maxLength: 5,
    selector: (row) => row.key,
  })

const inlineNode = fc.record({
  type: one(['text', 'x']),
  text: anyText,
  format: fc.nat(3),
  ...note,
})
const linkNode = fc.record({
  type: one(['link', 'autolink']),
  ...note,
  fields: fc.record({ ...note, url: fc.oneof(fc.webUrl(), anyText, fc.constant('javascript:alert(1)')) }),
  children: fc.array(inlineNode, { maxLength: 2 }),
})
const blockNode = fc.record({
  type: one(['paragraph', 'heading', 'list', 'listitem', 'quote']),
  tag: one(['h1', 'h3', 'h6']),
  ...note,
  children: fc.array(fc.oneof(inlineNode, linkNode), { maxLength: 4 }),
})
const prose = fc
  .array(blockNode, { maxLength: 3 })
  .map((children) => ({ root: { type: 'root', children, internalNote: internalMarker } }))

const bodyRow = fc.oneof(
  fc.record({ blockType: fc.constant('prose'), text: fc.dictionary(one(['lv', 'en']), prose) }),
  fc.record({ blockType: fc.constant('dataCategories'), source: one(dataSources) }),
  fc.record({ blockType: one(['vendors', 'recipients']), layout: one(['list', 'table']) }),
  fc.record({ blockType: fc.constant('purposes'), group: one(purposeGroups), layout: one(['list', 'table']) }),
  fc.record({
    blockType: one([
      'legalBases',
      'cookieCategories',
      'retentionRules',
      'automatedDecisions',
      'requestChannels',
      'securityMeasures',
    ]),
  }),
  fc.record({ blockType: fc.constant('rights'), layout: one(['list', 'descriptions']) }),
  fc.record({ blockType: fc.constant('transfers'), examples: keys }),
  fc.record({ blockType: fc.constant('controllerCard'), show: some(controllerFields) }),
)

const period = { amount, amountMax: amount, unit: maybe(one(periodUnits)) }
const cookie = fc.record({
  ...period,
  id: fc.uuid(),
  name: fc.string({ minLength: 1, maxLength: 20 }),
  storage: one(storageKinds),
  party: one(['first', 'third']),
  category: maybe(one(cookieCategories)),
  pattern: fc.oneof(one(['', '^_ga_', '(a+)+$', '[', '.*', '^x(?=y)']), anyText),
  patternFlags: one(['', 'i', 'gy', 'x']),
  lifetime: one(['session', 'persistent', 'period']),
  purpose: text,
  confidence: one(confidences),
  ...note,
})

const site = fc.record({
  slug: fc.constant('veikals'),
  name: fc.constant('Veikals'),
  environment: one(['development', 'production']),
  sourceLocale: fc.constant('lv'),
  publishedLocales: fc.constant(['lv', 'et', 'en']),
  title: text,
  controller: fc.record({
    ...note,
    name: anyText,
    email: anyText,
    phone: anyText,
    address: anyText,
    country: fc.oneof(one(['LV', 'us', '']), anyText),
    jointControllers: fc.array(fc.record({ ...note, name: anyText, email: anyText }), { maxLength: 2 }),
    supervisoryAuthority: maybe(one(['lv-dvi', 'ee-aki', 'other'])),
    otherAuthority: fc.record({ ...note, name: anyText, url: anyText }),
  }),
  safeguardCopy: maybe(fc.record({ ...note, way: one(safeguardCopyWays), email: anyText, url: anyText })),
  legalBasisOrder: some(legalBases),
  phrases: fc.uniqueArray(fc.record({ ...note, id: fc.uuid(), phrase: one(phraseKeys), text }), {
    maxLength: 3,
    selector: (row) => row.id,
  }),
  banner: fc.record({
    ...note,
    policyUrl: text,
    cookieName: anyText,
    days: fc.integer({ min: -5, max: 900 }),
    waitForUpdate: fc.integer({ min: -5, max: 900 }),
  }),
  ...note,
})

export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    site,
    sections: rows({
      parent: maybe(key),
      title: text,
      body: fc
        .array(bodyRow, { maxLength: 4 })
        .map((body) => body.map((row, id) => ({ ...row, id: String(id), internalNote: internalMarker }))),
    }),
    displayGroups: rows({ title: text, showMembers: fc.boolean() }),
    dataCategories: rows({
      source: one(dataSources),
      name: text,
      details: text,
      obligation: one(obligations),
      consequence: text,
      specialCategory: fc.boolean(),
    }),
    purposes: rows({
      group: one(purposeGroups),
      name: text,
      legalBases: some(legalBases),
      specialBases: some(specialBases),
      legitimateInterest: text,
      dataSubjects: some(dataSubjects),
      automatedDecision: one(automatedDecisions),
      automatedDecisionLogic: text,
      systems: recordOnly,
      dpia: one(impactAssessments),
      responsibleUnit: recordOnly,
      lastReviewed: recordOnly,
      dataCategories: keys,
      recipients: keys,
      retentionRules: keys,
    }),
    processors: rows({
      name: fc.string({ minLength: 1, maxLength: 20 }),
      role: one(processorRoles),
      kind: one(recipientKinds),
      country: one(['', 'US', 'lv', 'GB', 'XX']),
      transferTools: some(transferTools),
      agreement: one(agreementStates),
      agreementDate: recordOnly,
      privacyUrl: fc.oneof(fc.webUrl(), anyText),
      displayGroup: maybe(key),
      listed: fc.boolean(),
      confidence: one(confidences),
    }),
    cookieVendors: rows({
      name: fc.string({ minLength: 1, maxLength: 20 }),
      provider: maybe(key),
      category: one(cookieCategories),
      strictlyNecessary: fc.boolean(),
      purposes: keys,
      displayGroup: maybe(key),
      listed: fc.boolean(),
      cookies: fc.array(cookie, { maxLength: 4 }),
      hosts: fc.array(fc.oneof(fc.domain(), anyText), { maxLength: 3 }),
      consentSignals: some(consentSignals),
    }),
    retentionRules: rows({
      ...period,
      subject: text,
      mode: one(retentionModes),
      event: maybe(one(retentionEvents)),
      eventText: text,
      legalSource: text,
    }),
    rights: rows({ right: one(dataSubjectRights), name: text, description: text }),
    requestChannels: rows({
      kind: one(channelKinds),
      email: anyText,
      phone: anyText,
      url: anyText,
      sectionName: text,
      whereAvailable: fc.boolean(),
      text,
    }),
    securityMeasures: rows({ kind: one(['technical', 'organisational']), name: text, description: text }),
  })
  .map((snapshot) => snapshotSchema.parse(snapshot))
