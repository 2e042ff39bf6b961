import { describe, expect, it } from 'vitest'
import { registerTelemetry } from '../../src/telemetry.ts'

const wanted = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }

type Variables = Record<string, string | undefined>

const attempt = async (env: Variables, load: (name: string) => Promise<unknown>, known?: unknown) => {
  const [loaded, warned]: [string[], string[]] = [[], []]
  const outcome = await registerTelemetry({
    env,
    known,
    load: (name) => {
      loaded.push(name)
      return load(name)
    },
    warn: (words) => warned.push(words),
  })
  return { outcome, loaded, warned }
}
const missing = () => Promise.reject(Object.assign(new Error('none'), { code: 'ERR_MODULE_NOT_FOUND' }))

describe('telemetry', () => {
  it.each([
    {},
    { ...wanted, OTEL_SDK_DISABLED: 'true' },
    { ...wanted, OTEL_TRACES_EXPORTER: 'none' },
    { OTEL_SERVICE_NAME: 'x' },
  ])('is not looked for where nobody wants it: %j', async (env) => {
    expect(await attempt(env, missing)).toEqual({ outcome: 'not-wanted', loaded: [], warned: [] })
  })

  it('is left alone where Node was started with it', async () => {
    expect(await attempt(wanted, missing, {})).toEqual({ outcome: 'there-already', loaded: [], warned: [] })
  })

  it.each([
    [wanted, 'payload-privacy'],
    [{ OTEL_TRACES_EXPORTER: 'otlp', OTEL_SERVICE_NAME: 'shop' }, 'shop'],
  ])("is registered with Next's package where that is installed: %j", async (env, serviceName) => {
    const names: unknown[] = []
    const load = async () => ({ registerOTel: (options: unknown) => names.push(options) })
    expect(await attempt(env, load)).toEqual({ outcome: 'registered', loaded: ['@vercel/otel'], warned: [] })
    expect(names).toEqual([{ serviceName }])
  })

  it('says what is missing where it is not, and goes on', async () => {
    const { outcome, warned } = await attempt(wanted, missing)
    expect(outcome).toBe('not-installed')
    expect(warned.join('')).toContain('@vercel/otel')
  })

  it('passes on a fault of the package', async () => {
    await expect(attempt(wanted, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  })

  it('finds none by itself here, where nothing is installed', async () => {
    expect(await registerTelemetry({ env: wanted, warn: () => undefined })).toBe('not-installed')
  })
})
