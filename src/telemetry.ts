type Variables = Readonly<Record<string, string | undefined>>

export type TelemetryOptions = {
  env?: Variables
  /** Loads a package that may not be there. */
  load?: (name: string) => Promise<unknown>
  warn?: (words: string) => void
  /** Where OpenTelemetry's API keeps what was registered, for all copies of it in a process. */
  known?: unknown
}

/** Next's own package for this (https://nextjs.org/docs/app/guides/open-telemetry); whoever wants traces installs it. */
const packageName = '@vercel/otel'

/** The variables that OpenTelemetry itself has for where traces go. */
const isWanted = (env: Variables): boolean =>
  env.OTEL_SDK_DISABLED !== 'true' &&
  env.OTEL_TRACES_EXPORTER !== 'none' &&
  [env.OTEL_EXPORTER_OTLP_ENDPOINT, env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, env.OTEL_TRACES_EXPORTER].some(Boolean)

const isNotInstalled = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND')

const hasRegister = (loaded: unknown): loaded is { registerOTel: (options: { serviceName: string }) => void } =>
  typeof loaded === 'object' && loaded !== null && 'registerOTel' in loaded && typeof loaded.registerOTel === 'function'

const registered = (): unknown => {
  const api: unknown = Reflect.get(globalThis, Symbol.for('opentelemetry.js.api.1'))
  return typeof api === 'object' && api !== null ? Reflect.get(api, 'trace') : undefined
}

/**
 * Registers OpenTelemetry for Next's own spans, where the operator set where traces go and installed `@vercel/otel`. Where
 * Node was started with a hook that did so already (`NODE_OPTIONS`), there is nothing to do: Next finds it.
 *
 * @returns what came of it
 */
export const registerTelemetry = async (
  options: TelemetryOptions = {},
): Promise<'not-wanted' | 'there-already' | 'not-installed' | 'registered'> => {
  const {
    env = process.env,
    load = (name) => import(/* turbopackIgnore: true */ /* webpackIgnore: true */ name),
    warn = console.warn,
    known = registered(),
  } = options
  if (!isWanted(env)) return 'not-wanted'
  if (known !== undefined) return 'there-already'
  try {
    const loaded = await load(packageName)
    if (!hasRegister(loaded)) throw new Error(`${packageName} has no registerOTel`)
    loaded.registerOTel({ serviceName: env.OTEL_SERVICE_NAME || 'payload-privacy' })
    return 'registered'
  } catch (error) {
    if (!isNotInstalled(error)) throw error
    warn(
      `OTEL_… says where traces go, but no hook of Node's makes any and ${packageName} is not installed: there are none.`,
    )
    return 'not-installed'
  }
}
