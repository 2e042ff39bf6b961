/**
 * What the states of units are to be, by a plain recomputation from what was written and approved: texts are compared as
 * texts, and nothing is kept between two questions but the log itself.
 */
export type Texts = Record<string, string>

export type ModelDocument = {
  collection: 'policy-sections' | 'security-measures'
  id: number
  /** Of the working copy, by locale and path. */
  working: Record<string, Texts>
  /** The texts of the source as they were last approved. */
  source: Texts | undefined
  /** By locale and path: the text, and the source that it was approved against. */
  approved: Record<string, Record<string, { text: string; source: string }>>
  /** By locale and path: what was sent to review, of which source, by whom. */
  sent: Record<string, Record<string, { text: string; source: string; by: number }>>
  /** The working copy after each save, oldest first, as versions are kept. */
  versions: Record<string, Texts>[]
}

export const newDocument = (made: Pick<ModelDocument, 'collection' | 'id' | 'working'>): ModelDocument => ({
  ...made,
  source: undefined,
  approved: {},
  sent: {},
  versions: [structuredClone(made.working)],
})

export const isOptional = (path: string): boolean => path.endsWith('?')

export const textOf = (of: ModelDocument, locale: string, path: string): string | undefined =>
  of.working[locale]?.[path] ?? of.approved[locale]?.[path]?.text

export const stateOf = (of: ModelDocument, locale: string, path: string): string => {
  const source = of.source?.[path]
  const approved = of.approved[locale]?.[path]
  const text = textOf(of, locale, path)
  if (text === undefined) return isOptional(path) ? 'approved' : 'missing'
  if (approved && approved.text === text && approved.source === source) return 'approved'
  const sent = of.sent[locale]?.[path]
  if (sent && sent.text === text && sent.source === source) return 'in-review'
  return approved && approved.text === text ? 'outdated' : 'changed'
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

export const changeOf = (of: ModelDocument, locale: string, path: string): string | null => {
  const source = of.source?.[path] ?? ''
  const approved = of.approved[locale]?.[path]
  if (!approved || approved.source === source) return null
  return bare(approved.source) === bare(source) ? 'form' : 'meaning'
}

/** Each unit of each locale: `policy-sections/4 et title: outdated (form)`. */
export const statesOf = (documents: readonly ModelDocument[], locales: readonly string[]): string[] =>
  documents
    .flatMap((of) =>
      locales.flatMap((locale) =>
        Object.keys(of.source ?? {}).map(
          (path) =>
            `${of.collection}/${of.id} ${locale} ${path}: ${stateOf(of, locale, path)} (${changeOf(of, locale, path)})`,
        ),
      ),
    )
    .sort()

/** Whether a locale of a document may be marked ready, and what of it would then be approved. */
export const approvalOf = (args: {
  of: ModelDocument
  locale: string
  by: number
  /** Only these units; all of them without it. */
  paths?: readonly string[]
  secondPerson: boolean
}): Record<string, { text: string; source: string }> | undefined => {
  const { of, locale, by, paths, secondPerson } = args
  if (!of.source) return undefined
  const kept: Record<string, { text: string; source: string }> = {}
  for (const [path, source] of Object.entries(of.source)) {
    const earlier = of.approved[locale]?.[path]
    const saved = of.working[locale]?.[path]
    const isAsked = paths?.includes(path) ?? true
    if (!isAsked) {
      if (earlier) kept[path] = earlier
      continue
    }
    const stands = paths ? earlier?.text : earlier?.source === source ? earlier.text : undefined
    const text = saved ?? stands
    if (text === undefined && !isOptional(path)) return undefined
    if (text !== undefined) kept[path] = { text, source }
    const sender = of.sent[locale]?.[path]?.by
    const state = stateOf(of, locale, path)
    const isOpen = state !== 'approved' && textOf(of, locale, path) !== undefined
    if (secondPerson && isOpen && (state !== 'in-review' || sender === by)) return undefined
  }
  return kept
}
