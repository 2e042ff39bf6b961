/** For an image: finds the PostgreSQL of npm once, which makes the links between its libraries. */
import { findPostgres } from './binaries.ts'

await findPostgres({})
