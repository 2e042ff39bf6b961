/** Cookies of a row against those of the library, matched by their names. */
import type { Difference, OwnCookie } from './differences.ts'
import type { LibraryCookie } from './register-rows.ts'
import { judgeFacts, merged } from './three-ways.ts'

type Compared = {
  base: readonly LibraryCookie[]
  own: readonly OwnCookie[]
  library: readonly LibraryCookie[]
  /** In which purposes are compared and written. */
  locales: readonly string[]
}
type Outcome = { cookies: OwnCookie[]; changes: Difference[]; kept: Difference[] }

const inLocales = (purpose: Readonly<Record<string, string>>, locales: readonly string[]) =>
  Object.fromEntries(Object.entries(purpose).filter(([locale]) => locales.includes(locale)))

/** Whether nobody has changed, in any locale, what the library wrote. */
const isUntouched = (own: OwnCookie, base: LibraryCookie): boolean =>
  [
    ...judgeFacts({ base: base.facts, own: own.facts, library: base.facts }),
    ...judgeFacts({ base: base.purpose, own: own.purpose, library: { ...own.purpose, ...base.purpose } }),
  ].every(({ verdict }) => verdict === 'same') &&
  Object.keys(own.purpose).every((locale) => own.purpose[locale] === '' || base.purpose[locale] !== undefined)

const compareCookie = (args: {
  base: LibraryCookie | undefined
  own: OwnCookie
  library: LibraryCookie
  locales: readonly string[]
}): Outcome => {
  const { base, own, library, locales } = args
  const facts = judgeFacts({ base: base?.facts ?? {}, own: own.facts, library: library.facts })
  const purpose = judgeFacts({
    base: inLocales(base?.purpose ?? {}, locales),
    own: inLocales(own.purpose, locales),
    library: inLocales(library.purpose, locales),
  })
  const differences = [
    ...facts.map((judged) => ({ judged, at: { field: judged.name } })),
    ...purpose.map((judged) => ({ judged, at: { field: 'purpose', locale: judged.name } })),
  ]
  const of = (verdict: 'take' | 'keep'): Difference[] =>
    differences
      .filter(({ judged }) => judged.verdict === verdict)
      .map(({ judged, at }) => ({
        what: 'cookie-field',
        cookie: own.name,
        ...at,
        own: judged.own,
        library: judged.library,
      }))
  const texts = Object.fromEntries(
    purpose.flatMap(({ name, verdict, library: text }) =>
      verdict === 'take' && typeof text === 'string' ? [[name, text]] : [],
    ),
  )
  return {
    cookies: [{ ...own, facts: merged(own.facts, facts), purpose: { ...own.purpose, ...texts } }],
    changes: of('take'),
    kept: of('keep'),
  }
}

/** A cookie that the library no longer has goes, unless it is the editor's or was changed. */
const dropCookie = (own: OwnCookie, base: LibraryCookie | undefined): Outcome => {
  if (!base) return { cookies: [own], changes: [], kept: [] }
  const gone: Difference = { what: 'cookie-removed', cookie: own.name }
  return isUntouched(own, base)
    ? { cookies: [], changes: [gone], kept: [] }
    : { cookies: [own], changes: [], kept: [gone] }
}

/** @returns the cookies afterwards in the order of the row, new ones at its end, and what was changed and left alone */
export const applyCookies = ({ base, own, library, locales }: Compared): Outcome => {
  const named = <T extends { name: string }>(all: readonly T[]) => {
    const byName = new Map<string, T>()
    for (const one of all) if (!byName.has(one.name.trim())) byName.set(one.name.trim(), one)
    return byName
  }
  const [before, mine, now] = [named(base), named(own), named(library)]
  const outcomes = own.map((cookie): Outcome => {
    const name = cookie.name.trim()
    // Of two rows with one name the library knows the first; the other is the editor's.
    if (mine.get(name) !== cookie) return { cookies: [cookie], changes: [], kept: [] }
    const known = now.get(name)
    return known
      ? compareCookie({ base: before.get(name), own: cookie, library: known, locales })
      : dropCookie(cookie, before.get(name))
  })
  const missing = library.filter(({ name }) => !mine.has(name))
  const added = missing.filter(({ name }) => !before.has(name))
  return {
    cookies: [
      ...outcomes.flatMap(({ cookies }) => cookies),
      ...added.map((cookie) => ({ ...cookie, purpose: inLocales(cookie.purpose, locales) })),
    ],
    changes: [
      ...outcomes.flatMap(({ changes }) => changes),
      ...added.map(({ name }): Difference => ({ what: 'cookie-added', cookie: name })),
    ],
    kept: [
      ...outcomes.flatMap(({ kept }) => kept),
      ...missing
        .filter(({ name }) => before.has(name))
        .map(({ name }): Difference => ({ what: 'cookie-added', cookie: name })),
    ],
  }
}
