/** What the app is called within its embedded PostgreSQL. */
export const appRole = 'privacy_app'
export const appDatabase = 'privacy'
