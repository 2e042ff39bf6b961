/** What a host adds to the plugin: vendors, suggested text and rules of its own, as WordPress lets a plugin suggest text. */
import { z } from 'zod'
import { languages, type Rule, severities } from './policy/findings/rule.ts'
import { rules as ownRules } from './policy/findings/rules/index.generated.ts'
import { vendorPresets } from './vendors/library/index.ts'
import { type VendorPreset, type VendorPresetInput, vendorPreset } from './vendors/preset.ts'

/** A paragraph that an editor may copy into the policy. */
export type SuggestedText = {
  id: string
  /** What it is about, by language of the admin UI. */
  title: Readonly<Record<string, string>>
  /** By locale of the policy. */
  text: Readonly<Record<string, string>>
}

/**
 * A module of the host.
 *
 * @example
 * privacyPlugin({
 *   modules: [
 *     {
 *       id: 'loyalty',
 *       vendors: [{ id: 'acme-loyalty', version: 1, name: 'Acme Loyalty', checkedAt: '2026-11-01', processor: …, text: … }],
 *       suggestedTexts: [{ id: 'points', title: { en: 'Loyalty points' }, text: { en: 'We keep your points …' } }],
 *     },
 *   ],
 * })
 */
export type PrivacyModule = {
  /** Kebab case; unique among the modules. */
  id: string
  /** Added to the vendor library; one with the id of ours takes its place. */
  vendors?: readonly VendorPresetInput[]
  suggestedTexts?: readonly SuggestedText[]
  /** Checked beside ours. */
  rules?: readonly Rule[]
}

/** Modules as they were found to be right. */
export type CheckedModule = {
  id: string
  vendors: readonly VendorPreset[]
  suggestedTexts: readonly SuggestedText[]
  rules: readonly Rule[]
}

const id = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Written in a–z, 0–9 and hyphens.')
const localised = z
  .record(z.string().min(2).max(35), z.string().trim().min(1))
  .refine((byLocale) => Object.keys(byLocale).length > 0, 'A text is needed in at least one language.')

const isFunction = (value: unknown): boolean => typeof value === 'function'
const ruleTexts = z.object({ title: z.string().min(1) }).catchall(z.string().min(1))
const rule = z.object({
  code: id,
  severity: z.enum(severities),
  pack: z.string().min(1),
  source: z.object({ kind: z.enum(['law', 'guidance', 'own']) }),
  texts: z.object(Object.fromEntries(languages.map((language) => [language, ruleTexts]))),
  check: z.custom(isFunction, 'A function is needed.'),
})

const moduleSchema = z.strictObject({
  id,
  vendors: z.array(vendorPreset).default([]),
  suggestedTexts: z.array(z.strictObject({ id, title: localised, text: localised })).default([]),
  rules: z.array(rule).default([]),
})

const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')

const wrong = (reasons: readonly string[]): Error =>
  new Error(`privacyPlugin({ modules }) cannot be used:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`)

const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
]

/**
 * Reads the modules of a host.
 *
 * @throws an error that names everything that is wrong, and where
 */
export const readModules = (modules: readonly PrivacyModule[] = []): CheckedModule[] => {
  const read = modules.map((module, at) => ({ at, module, parsed: moduleSchema.safeParse(module) }))
  const invalid = read.flatMap(({ at, parsed }) =>
    parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `modules[${at}]${pathOf(path)}: ${message}`),
  )
  if (invalid.length > 0) throw wrong(invalid)
  const checked = read.flatMap(({ module, parsed }): CheckedModule[] =>
    // A rule is the host's own object, as it is.
    parsed.success ? [{ ...parsed.data, rules: module.rules ?? [] }] : [],
  )
  const taken = [
    ...twice(checked.map((module) => module.id)).map((name) => `Two modules are called "${name}".`),
    ...twice(checked.flatMap(({ vendors }) => vendors.map((vendor) => vendor.id))).map(
      (name) => `Two vendors have the id "${name}".`,
    ),
    ...twice([...ownRules, ...checked.flatMap(({ rules }) => rules)].map(({ code }) => code)).map(
      (code) => `Two rules have the code "${code}".`,
    ),
    ...twice(libraryOf(checked).flatMap(({ cookieVendor }) => cookieVendor?.key ?? [])).map(
      (key) => `Two vendors fill the cookie vendor "${key}".`,
    ),
  ]
  if (taken.length > 0) throw wrong(taken)
  return checked
}

/** The vendor library: ours, then the host's; a host's vendor takes the place of ours with the same id. */
export const libraryOf = (modules: readonly Pick<CheckedModule, 'vendors'>[]): VendorPreset[] => {
  const byId = new Map(vendorPresets.map((preset) => [preset.id, preset]))
  for (const preset of modules.flatMap(({ vendors }) => vendors)) byId.set(preset.id, preset)
  return [...byId.values()]
}
