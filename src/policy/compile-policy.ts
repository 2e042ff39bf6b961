/** The policy of a site in one locale, from its registers and sections. */
import type { Block } from '../contract/policy-blocks.ts'
import type { Controller, MaterialReason, PolicyDocument } from '../contract/policy-document.ts'
import { blocksOfRow } from './blocks/row-blocks.ts'
import { cleanLine, cleanProse } from './clean-text.ts'
import { type CompileContext, createCompileContext } from './compile-context.ts'
import { compileSections } from './compile-sections.ts'
import { consentRecordSection } from './consent-record.ts'
import { countryOf } from './countries.ts'
import { present } from './present.ts'
import { compileRegisters } from './registers/compile-registers.ts'
import type { BodyRow, Snapshot } from './snapshot.ts'
import { supervisoryAuthorityOf } from './supervisory-authorities.ts'

/** What is said of a release, beside what it consists of. */
export type ReleaseFacts = {
  number: number
  /** ISO 8601, with a zone. */
  publishedAt: string
  effectiveFrom: string
  /** Whether people must be told of it. */
  material: boolean
  /** Number of the release before it; 0 for the first. */
  since: number
  /** What changed, in words: locale → note. */
  notes: Record<string, string>
  /** Why it is material: locale → reasons. */
  reasons?: Record<string, MaterialReason[]>
  /** Cookie categories that it asks visitors to choose about anew; where it is material and names none, all. */
  renew?: readonly string[]
  /** Hash of what was decided at publishing and is not public. */
  record?: { sha256: string }
}

/**
 * The policy document of a locale. The same snapshot gives the same document, in whatever order its rows stand. Text
 * that is missing in the locale is missing in the document: nothing falls back to another locale.
 *
 * @example
 * compilePolicy({ snapshot, locale: 'lv', release }).sections[0]?.title // 'Vispārīga informācija'
 */
export const compilePolicy = ({
  snapshot,
  locale,
  release,
}: {
  snapshot: Snapshot
  locale: string
  release: ReleaseFacts
}): PolicyDocument => {
  const context = createCompileContext({ snapshot, locale })
  const { site } = snapshot
  return {
    schema: 'privacy-policy/1',
    site: site.slug,
    locale,
    ...saidOf(release, locale),
    title: context.text(site.title),
    controller: controllerOf(context),
    sections: sectionsOf(context),
    registers: compileRegisters(context),
    alternates: Object.fromEntries(site.publishedLocales.map((other) => [other, `../${other}/policy.json`])),
  }
}

const sectionsOf = (context: CompileContext): PolicyDocument['sections'] => {
  const sections = compileSections(context)
  return [...sections, ...consentRecordSection(context, sections.length + 1)]
}

/** The same policy as another release says it. */
export const policyOfRelease = (policy: PolicyDocument, release: ReleaseFacts): PolicyDocument => ({
  ...policy,
  ...saidOf(release, policy.locale),
})

type SaidOfRelease = Pick<PolicyDocument, 'release' | 'publishedAt' | 'effectiveFrom' | 'material' | 'changes'>

const saidOf = (release: ReleaseFacts, locale: string): SaidOfRelease => ({
  release: release.number,
  publishedAt: release.publishedAt,
  effectiveFrom: release.effectiveFrom,
  material: release.material,
  changes: {
    since: release.since,
    note: cleanProse(release.notes[locale] ?? '').trim(),
    reasons: release.material ? (release.reasons?.[locale] ?? []) : [],
  },
})

/**
 * What one row of a section's body says in a locale: what the editor shows beside it.
 *
 * @example
 * previewRow({ snapshot, row: { blockType: 'rights', id: '1' }, locale: 'lv' }) // [{ type: 'list', items: ['Piekļuve'] }]
 */
export const previewRow = ({ snapshot, row, locale }: { snapshot: Snapshot; row: BodyRow; locale: string }): Block[] =>
  blocksOfRow({ context: createCompileContext({ snapshot, locale }), row, level: 3 })

const controllerOf = ({ snapshot, wording, locale }: CompileContext): Controller => {
  const { controller } = snapshot.site
  const authority = supervisoryAuthorityOf({ site: snapshot.site, wording })
  return {
    name: cleanLine(controller.name),
    ...present({
      registrationNumber: cleanLine(controller.registrationNumber),
      address: cleanLine(controller.address),
      country: countryOf({ code: controller.country, locale })?.code,
      email: cleanLine(controller.email),
      phone: cleanLine(controller.phone),
    }),
    ...jointControllersOf(controller.jointControllers),
    ...contactOf('representative', controller.representative),
    ...contactOf('dataProtectionOfficer', controller.dataProtectionOfficer),
    ...(authority ? contactOf('supervisoryAuthority', authority) : {}),
  }
}

const jointControllersOf = (
  contacts: Snapshot['site']['controller']['jointControllers'],
): Pick<Controller, 'jointControllers'> => {
  const jointControllers = contacts.map(cleanContact).filter((contact) => Object.keys(contact).length > 0)
  return jointControllers.length === 0 ? {} : { jointControllers }
}

const cleanContact = (contact: Record<string, string>) =>
  present(Object.fromEntries(Object.entries(contact).map(([name, value]) => [name, cleanLine(value)])))

type ContactField = 'representative' | 'dataProtectionOfficer' | 'supervisoryAuthority'

const contactOf = (field: ContactField, contact: Record<string, string>): Partial<Controller> => {
  const given = cleanContact(contact)
  return Object.keys(given).length === 0 ? {} : { [field]: given }
}
