import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { environmentSchema, parseEnvironment, readEnvironment } from '../../src/server/environment.ts'
import { makeSigningKey } from '../../src/signing/make-signing-key.ts'

const secret = 'a-secret-of-more-than-thirty-two-characters'

describe('the configuration', () => {
  it('has a default for everything, with the embedded database and its demo', () => {
    expect(parseEnvironment({})).toEqual({
      PORT: 3000,
      SERVER_URL: 'http://localhost:3000',
      DATABASE_POOL: 10,
      DATA_DIR: './.data',
      DEMO: true,
      EMBEDDED_POSTGRES_PORT: 0,
      MEMORY_BUDGET_MB: 64,
      ADMIN_NICENESS: 10,
      WEBHOOK_PRIVATE_ADDRESSES: false,
      LOG_LEVEL: 'info',
      LOG_FORMAT: 'text',
      CONSENT_RATE: 60,
      CONSENT_MONTHS: 60,
      PROXY_HOPS: 0,
      SHUTDOWN_DELAY: 0,
    })
  })

  it('says where browsers find it, by the port', () => {
    expect(parseEnvironment({ PORT: '8080' }).SERVER_URL).toBe('http://localhost:8080')
    expect(parseEnvironment({ SERVER_URL: 'https://privacy.example.com/' }).SERVER_URL).toBe(
      'https://privacy.example.com',
    )
  })

  it('loads no demo into a database of its owner, unless asked to', () => {
    const own = { DATABASE_URI: 'postgres://app@db/app', PAYLOAD_SECRET: secret, SIGNING_KEY: makeSigningKey() }
    expect(parseEnvironment(own).DEMO).toBe(false)
    expect(parseEnvironment({ ...own, DEMO: 'true' }).DEMO).toBe(true)
  })

  it('takes an empty variable as not set', () => {
    expect(parseEnvironment({ PORT: '', DATABASE_URI: ' ', DEMO: '' }).PORT).toBe(3000)
  })

  it.each([
    [{ PORT: 'eighty' }, 'PORT is to be a port number'],
    [{ PORT: '70000' }, 'PORT is to be 0 (any free port) to 65535'],
    [{ PORT: '1.5' }, 'PORT is to be a whole number'],
    [{ HOST: 'a b' }, 'HOST is to be a name or an address'],
    [{ SERVER_URL: 'privacy.example.com' }, 'SERVER_URL is to be an address such as'],
    [{ SERVER_URL: 'ftp://example.com' }, 'SERVER_URL is to be an address such as'],
    [{ SERVER_URL: 'https://example.com/app' }, 'SERVER_URL is to be without a path'],
    [{ DATABASE_URI: 'mysql://db', PAYLOAD_SECRET: secret }, 'DATABASE_URI is to be an address such as postgres://'],
    [{ DATABASE_URI: 'postgres://db/app' }, 'PAYLOAD_SECRET is needed with DATABASE_URI'],
    [{ DATABASE_URI: 'postgres://db/app', PAYLOAD_SECRET: secret }, 'SIGNING_KEY is needed with DATABASE_URI'],
    [{ SIGNING_KEY: 'hunter2' }, 'SIGNING_KEY is to be an Ed25519 private key'],
    [{ DATABASE_POOL: '2' }, 'DATABASE_POOL is to be 3 or more'],
    [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET is to have at least 32 characters'],
    [{ DEMO: 'yes' }, 'DEMO is to be true or false'],
    [{ MEMORY_BUDGET_MB: '0' }, 'MEMORY_BUDGET_MB is to be 1 or more'],
    [{ WEBHOOK_PRIVATE_ADDRESSES: 'some' }, 'WEBHOOK_PRIVATE_ADDRESSES is to be true or false'],
    [{ SMTP_URL: 'mail.example.com' }, 'SMTP_URL is to be an address such as smtp://'],
    [{ SMTP_URL: 'smtp://mail.example.com' }, 'MAIL_FROM is needed with SMTP_URL'],
    [{ MAIL_FROM: 'Privacy' }, 'MAIL_FROM is to be an address such as privacy@example.com'],
    [{ MAIL_FROM: 'Privacy\r\nBcc: x <a@example.com>' }, 'MAIL_FROM is to be an address such as privacy@example.com'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is to be debug, info, warn or error'],
    [{ LOG_FORMAT: 'xml' }, 'LOG_FORMAT is to be text or json'],
    [{ METRICS_PATH: 'metrics' }, 'METRICS_PATH is to be a path such as /metrics'],
    [{ METRICS_PATH: '/a?b' }, 'METRICS_PATH is to be a path such as /metrics'],
    [{ METRICS_PATH: '/a/../b' }, 'METRICS_PATH is to be a path of its own'],
    [{ METRICS_PATH: '/api/metrics' }, 'METRICS_PATH is to be a path of its own'],
    [{ METRICS_PATH: '/health' }, 'METRICS_PATH is to be a path of its own'],
    [{ METRICS_TOKEN: 'long-enough-a-token' }, 'METRICS_PATH is needed with METRICS_TOKEN'],
    [{ METRICS_PATH: '/metrics', METRICS_TOKEN: 'short' }, 'METRICS_TOKEN is to have at least 16 characters'],
    [{ SHUTDOWN_DELAY: '-1' }, 'SHUTDOWN_DELAY is to be 0 or more'],
  ])('refuses %j and says what would be right', (variables, message) => {
    expect(() => parseEnvironment(variables)).toThrow(message)
  })

  it('says all that is wrong at once, and never repeats a secret', () => {
    const wrong = { PORT: 'x', LOG_LEVEL: 'y', PAYLOAD_SECRET: 'hunter2' }
    expect(() => parseEnvironment(wrong)).toThrow(/PORT[\s\S]*PAYLOAD_SECRET[\s\S]*LOG_LEVEL/)
    expect(() => parseEnvironment(wrong)).not.toThrow('hunter2')
  })

  it('is read from a file, over which the environment wins', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'environment-')), '.env')
    writeFileSync(file, 'MEMORY_BUDGET_MB=7\nEMBEDDED_POSTGRES_PORT=1234\n')
    process.env.EMBEDDED_POSTGRES_PORT = '4321'
    try {
      expect(readEnvironment(file)).toMatchObject({ MEMORY_BUDGET_MB: 7, EMBEDDED_POSTGRES_PORT: 4321 })
    } finally {
      delete process.env.EMBEDDED_POSTGRES_PORT
      delete process.env.MEMORY_BUDGET_MB
    }
  })
})

describe("the README's table", () => {
  const text = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8')
  it('names every variable, in the same order', () => {
    const rows = [...text.matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map(([, name]) => name)
    expect(rows).toEqual(Object.keys(environmentSchema.shape))
  })
})

describe('.env.example', () => {
  const text = readFileSync(path.join(import.meta.dirname, '../../.env.example'), 'utf8')
  const described = Object.entries(environmentSchema.shape).map(([name, schema]) => {
    const byDefault = schema.safeParse(undefined)
    return { name, meaning: schema.description, byDefault: byDefault.success ? byDefault.data : undefined }
  })

  it.each(described)('names $name, its default and its meaning', ({ name, meaning, byDefault }) => {
    expect(meaning).toBeTruthy()
    expect(text).toContain(`# ${meaning}\n${byDefault === undefined ? `# ${name}=` : `${name}=${byDefault}`}\n`)
  })

  it('names nothing else', () => {
    const names = Object.keys(parseEnv(text.replaceAll(/^# (?=[A-Z_]+=$)/gm, '')))
    expect(names.sort()).toEqual(described.map(({ name }) => name).sort())
  })

  it('is right as it stands', () => {
    expect(parseEnvironment(parseEnv(text))).toEqual(parseEnvironment({}))
  })
})
