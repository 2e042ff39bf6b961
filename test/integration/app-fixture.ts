/** The app's own config on a database of its own, spoken to as a browser does: REST with a signed-in user. */
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { type BasePayload, getFieldsToSign, getPayload, handleEndpoints, jwtSign, type SanitizedConfig } from 'payload'
import type { Role } from '../../src/access/account.ts'
import { privacyContext } from '../../src/context.ts'
import type { PrivacyContext } from '../../src/options.ts'
import { appSettings, origin } from './app-settings.ts'
import { startDemoPostgres, startMigratedPostgres } from './postgres-fixture.ts'

export type Person = { id: number; token: string }
export type Answer = { status: number; body: Record<string, unknown> }
export type Call = { method?: string; body?: unknown; as?: Person; headers?: Record<string, string> }

export type TestApp = {
  config: SanitizedConfig
  payload: BasePayload
  context: PrivacyContext
  uri: string
  person: (person: { name: string; roles: Role[]; locales?: string[]; sites?: (number | string)[] }) => Promise<Person>
  rest: (path: string, call?: Call) => Promise<Answer>
  stop: () => Promise<void>
}

/** Payload keeps what it opened for the process, also after it was closed; a process runs several test files. */
const forgetPayload = (): void => {
  const opened: unknown = Reflect.get(globalThis, '_payload')
  if (opened instanceof Map) opened.clear()
}

const configNamed = async (name: string): Promise<SanitizedConfig> => {
  const anew = `../../payload.config.ts?${new URLSearchParams({ database: name })}`
  const { default: config }: typeof import('../../payload.config.ts') = await import(/* @vite-ignore */ anew)
  return config
}

/** The app's config for a database, made anew: what it imports is shared by the test files of a process. */
export const configFor = (uri: string): Promise<SanitizedConfig> => {
  Object.assign(process.env, appSettings(uri))
  return configNamed(path.basename(uri))
}

/** The app's config as it is made where some of the environment is other than here; absent where undefined. */
export const configIn = async (environment: Readonly<Record<string, string | undefined>>): Promise<SanitizedConfig> => {
  const setAll = (values: typeof environment) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
  const before = Object.fromEntries(Object.keys(environment).map((name) => [name, process.env[name]]))
  setAll(environment)
  try {
    return await configNamed(randomUUID())
  } finally {
    setAll(before)
  }
}

/** @param holding what is in it already. Default: nothing */
export const startTestApp = async ({
  holding,
  configure = configFor,
}: {
  holding?: 'the demo'
  /** The config for a database. Default: the app's own. */
  configure?: (uri: string) => Promise<SanitizedConfig>
} = {}): Promise<TestApp> => {
  const postgres = await (holding ? startDemoPostgres() : startMigratedPostgres())
  const config = await configure(postgres.uri)
  forgetPayload()
  const payload = await getPayload({ config })

  const rest: TestApp['rest'] = async (path, { method = 'GET', body, as, headers } = {}) => {
    const request = new Request(`${origin}/api${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(as ? { Authorization: `JWT ${as.token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const response = await handleEndpoints({ config, request })
    const text = await response.text()
    const parsed: unknown = text === '' ? {} : JSON.parse(text)
    return { status: response.status, body: typeof parsed === 'object' && parsed !== null ? { ...parsed } : {} }
  }

  /** Signed in without a password: to hash one takes the processor a third of a second. */
  const person: TestApp['person'] = async ({ name, roles, locales = [], sites = [] }) => {
    const collectionConfig = payload.collections.users?.config
    if (!collectionConfig) throw new Error('The app has no users.')
    const { tokenExpiration } = collectionConfig.auth
    const email = `${name}@test.example`
    const session = {
      id: randomUUID(),
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + tokenExpiration * 1000),
    }
    const user = await payload.db.create({
      collection: 'users',
      data: { name, email, roles, languages: locales, sites, sessions: [session] },
    })
    const fieldsToSign = getFieldsToSign({ collectionConfig, email, sid: session.id, user: user as never })
    const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
    return { id: Number(user.id), token }
  }

  return {
    config,
    payload,
    context: privacyContext(payload),
    uri: postgres.uri,
    person,
    rest,
    stop: async () => {
      await payload.destroy()
      await postgres.stop()
    },
  }
}

/** The site of an app that holds the demo. */
export const demoSite = async ({ payload }: TestApp): Promise<number | string> => {
  const { docs } = await payload.find({ collection: 'sites', where: { slug: { equals: 'pro-balances' } }, depth: 0 })
  const [site] = docs
  if (!site) throw new Error('There is no demo site.')
  return site.id
}
