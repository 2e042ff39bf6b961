/** The plugin's wording in one language: in the admin, and in what is sent from the server. Pure. */

/** A sentence of the plugin in the reader's language: `say('ui.publish.loading')`. */
export type Say = (path: string, values?: Record<string, number | string>) => string

export type Speaker = {
  say: Say
  /** The same with a number in it, by the plural rules of the language: `ui.x.one`, `ui.x.other`, Latvian `ui.x.zero`. */
  count: (path: string, number: number, values?: Record<string, number | string>) => string
  /** Whether the reader's language has a text for a path that is put together from what a server answered. */
  knows: (path: string) => boolean
  /** A moment (ISO 8601) as the reader writes it. */
  moment: (iso: string) => string
  /** A date without a time (`2026-11-23`) as the reader writes it. */
  day: (date: string) => string
  language: string
}

const lookUp = (path: string, tree: unknown): unknown =>
  path
    .split('.')
    .reduce<unknown>((node, name) => (typeof node === 'object' && node ? Reflect.get(node, name) : undefined), tree)

/** Payload looks keys up by colons, and its own plurals are English ones: so paths and numbers are ours. */
const filled = (text: string, values: Record<string, number | string>): string =>
  text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => String(values[name] ?? whole))

/**
 * @param tree the plugin's texts in the language, as they stand under `privacy`
 * @example speakerOf({ language: 'lv', tree }).count('ui.translationDesk.found', 21) // '21 teksts'
 */
export const speakerOf = ({ language, tree }: { language: string; tree: unknown }): Speaker => {
  const textOf = (path: string): string | undefined => {
    const text = lookUp(path, tree)
    return typeof text === 'string' ? text : undefined
  }
  const plurals = new Intl.PluralRules(language)
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const say: Say = (path, values = {}) => filled(textOf(path) ?? path, values)
  return {
    say,
    count: (path, number, values = {}) => {
      const form = `${path}.${plurals.select(number)}`
      return say(textOf(form) === undefined ? `${path}.other` : form, { ...values, count: number })
    },
    knows: (path) => textOf(path) !== undefined,
    moment: (iso) => dates.format(new Date(iso)),
    day: (date) => days.format(new Date(date)),
    language,
  }
}
