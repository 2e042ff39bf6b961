import type { PayloadRequest } from 'payload'
import type { PrivacyContext } from '../options.ts'

export const roles = ['editor', 'translator', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]

/** What a signed-in user may do here, whatever the host calls it. */
export type Account = {
  id: string
  name: string
  roles: ReadonlySet<Role>
  /** Locales that a translator may write. */
  locales: ReadonlySet<string>
  sites: 'all' | readonly (number | string)[]
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])
const fieldOf = (user: object, name: string): unknown => Reflect.get(user, name)
const idOf = (value: unknown): number | string | undefined => {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'id' in value) return idOf(value.id)
  return undefined
}

export const rolesOfField = (user: object): readonly Role[] =>
  roles.filter((role) => listOf(fieldOf(user, 'roles')).includes(role))

export const localesOfField = (user: object): readonly string[] =>
  listOf(fieldOf(user, 'languages')).filter((locale): locale is string => typeof locale === 'string')

export const sitesOfField = (user: object): readonly (number | string)[] =>
  listOf(fieldOf(user, 'sites')).flatMap((site) => idOf(site) ?? [])

/** The account of the user of a request; `undefined` for nobody, and for a user without any role here. */
export const accountOf = (context: PrivacyContext, user: PayloadRequest['user']): Account | undefined => {
  if (!user) return undefined
  const own = new Set(context.roles(user))
  if (own.size === 0) return undefined
  const sites = context.sites(user)
  const name = fieldOf(user, 'name')
  return {
    id: String(user.id),
    name: typeof name === 'string' && name ? name : String(fieldOf(user, 'email') ?? user.id),
    roles: own,
    locales: new Set(context.locales(user)),
    sites: own.has('admin') && sites.length === 0 ? 'all' : sites,
  }
}

export const mayReach = (account: Account, site: number | string): boolean =>
  account.sites === 'all' || account.sites.some((own) => String(own) === String(site))

/** Writes sections and registers in the source language. */
export const mayEdit = (account: Account): boolean => account.roles.has('editor') || account.roles.has('admin')

/** Marks text of a locale ready and writes it: an editor the source locale, a translator their own. */
export const mayTranslate = (account: Account, locale: string): boolean =>
  account.roles.has('admin') || (account.roles.has('translator') && account.locales.has(locale))

export const mayPublish = (account: Account): boolean => account.roles.has('publisher') || account.roles.has('admin')
