import type { CookieEntry, VendorEntry } from '../../contract/policy-registers.ts'
import { categoryTitle, optionalCategories } from './cookie-use.ts'
import { isLonger } from './length.ts'
import { byId, type Found, listed, type MaterialRule, type Pair } from './reason.ts'

/** One name may stand for a cookie and for an entry of a browser's storage. */
const keyOf = ({ name, storage }: CookieEntry): string => (storage.id === 'cookie' ? name : `${name} (${storage.id})`)

const livesLonger = ({ was, is }: { was: CookieEntry; is: CookieEntry }): boolean => {
  if (is.lifetime === 'session' || was.lifetime === 'persistent') return false
  if (was.lifetime === 'session' || is.lifetime === 'persistent') return true
  // A period of which no length is stated has no end.
  if (!was.period) return false
  return !is.period || isLonger({ before: was.period, after: is.period })
}

type Both = Pair & { was: VendorEntry; is: VendorEntry }

const cookieFound = ({
  before,
  after,
  was,
  is,
  cookie,
  optional,
}: Both & { cookie: CookieEntry; optional: ReadonlySet<string> }): Found[] => {
  const key = keyOf(cookie)
  const old = was.cookies.filter((one) => keyOf(one) === key)
  const asked = optional.has(cookie.category)
  const place = { register: 'vendors', row: is.id, part: key } as const
  const values = { name: is.name, part: cookie.name }
  const title = (id: string, { registers }: Pair['after']) => categoryTitle({ id, registers })
  if (old.length === 0) {
    return asked ? [{ code: 'cookie-new', ...place, values, categories: [cookie.category] }] : []
  }
  const found: Found[] = []
  const moved = !old.some(({ category }) => category === cookie.category)
  // A cookie that went along with its vendor is told with it.
  const along = old.some(({ category }) => category === was.category) && cookie.category === is.category
  if (moved && !(along && was.category !== is.category)) {
    const from = old.map(({ category }) => category).filter((category) => optional.has(category))
    if (asked || from.length > 0) {
      found.push({
        code: 'cookie-category-changed',
        ...place,
        values: {
          ...values,
          before: listed([...new Set(old.map(({ category }) => title(category, before)))]),
          after: title(cookie.category, after),
        },
        categories: asked ? [cookie.category] : from,
      })
    }
  }
  if (asked && old.every((one) => livesLonger({ was: one, is: cookie }))) {
    const durations = [...new Set(old.map(({ duration }) => duration))]
    found.push({
      code: 'cookie-longer',
      ...place,
      values: { ...values, before: listed(durations), after: cookie.duration },
      categories: [cookie.category],
    })
  }
  if (asked && cookie.party.id === 'third' && old.every(({ party }) => party.id !== 'third')) {
    found.push({ code: 'cookie-third-party', ...place, values, categories: [cookie.category] })
  }
  return found
}

/**
 * New cookies of a known vendor in a category that visitors choose about, and those that moved, live
 * longer, or are now set by a third party.
 */
export const cookieReasons: MaterialRule = ({ before, after }) => {
  const old = byId(before.registers.vendors)
  const optional = new Set([...optionalCategories(before.registers), ...optionalCategories(after.registers)])
  return after.registers.vendors.flatMap((is) => {
    const was = old.get(is.id)
    return was ? is.cookies.flatMap((cookie) => cookieFound({ before, after, was, is, cookie, optional })) : []
  })
}
