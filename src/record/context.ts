import { cleanLine } from '../policy/clean-text.ts'
import { type CompileContext, siteWording } from '../policy/compile-context.ts'
import { inOrder } from '../policy/order.ts'
import type { LocalisedText } from '../policy/snapshot.ts'
import type { RecordSnapshot } from './snapshot.ts'
import { createRecordWording, type RecordWording } from './wording.ts'

type Purpose = RecordSnapshot['purposes'][number]
type Processor = RecordSnapshot['processors'][number]

/** What every table of the record is made with. Rows are in order, and every recipient has its own name. */
export type RecordContext = Omit<CompileContext, 'snapshot'> & {
  snapshot: RecordSnapshot
  say: RecordWording
  /** Values of one cell. */
  joinValues: (values: string[]) => string
  recipientsOf: (purpose: Purpose) => Processor[]
}

/**
 * Unlike a policy, a record is to be complete before it is to be beautiful: where a text is not translated, the one of the
 * source locale stands for it and says so.
 */
export const createRecordContext = ({
  snapshot: unordered,
  locale,
}: {
  snapshot: RecordSnapshot
  locale: string
}): RecordContext => {
  const snapshot = inOrder(unordered)
  const { sourceLocale } = snapshot.site
  const wording = siteWording({ snapshot, locale })
  const say = createRecordWording(locale)
  const text = (leaf: LocalisedText): string => {
    const own = cleanLine(leaf[locale] ?? '')
    if (own !== '') return own
    const source = cleanLine(leaf[sourceLocale] ?? '')
    return source === '' ? '' : say('inLanguage', { text: source, locale: sourceLocale })
  }
  const processors = new Map(snapshot.processors.map((row) => [row.key, row]))
  const groups = new Map(snapshot.displayGroups.map((row) => [row.key, row]))
  return {
    snapshot,
    locale,
    wording,
    say,
    text,
    join: (parts) => parts.join(wording('connectives.listSeparator')),
    joinValues: (values) => [...new Set(values)].filter(Boolean).join('; '),
    processor: (key) => (key === undefined ? undefined : processors.get(key)),
    displayGroup: (key) => (key === undefined ? undefined : groups.get(key)),
    recipientsOf: (purpose) => recipientsOf({ snapshot, purpose }),
  }
}

/** Those that the purpose names, and the providers of tools that serve it. */
const recipientsOf = ({ snapshot, purpose }: { snapshot: RecordSnapshot; purpose: Purpose }): Processor[] => {
  const providers = snapshot.cookieVendors
    .filter((vendor) => vendor.purposes.includes(purpose.key))
    .flatMap((vendor) => vendor.provider ?? [])
  const keys = new Set([...purpose.recipients, ...providers])
  return snapshot.processors.filter(({ key }) => keys.has(key))
}
