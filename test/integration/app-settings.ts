export const origin = 'http://localhost:3000'

/** What the app's config takes from the environment, for an app on the given database. */
export const appSettings = (uri: string) => ({
  NODE_ENV: 'production' as const,
  DATABASE_URI: uri,
  PAYLOAD_SECRET: 'a secret that only this test knows of',
  SERVER_URL: origin,
  LOG_LEVEL: 'silent',
})
