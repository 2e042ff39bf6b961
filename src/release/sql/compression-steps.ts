/** Brotli of published files: takes several times as long as the rest of publishing, and so comes after it. */
import type { Step } from './step.ts'

export const compressionSteps: readonly Step[] = [
  {
    // By the hash of what was compressed, so that equal files have it once. Without bytes: it would be no smaller. A
    // release whose files are not looked through yet has a row without `done_at`; earlier ones brought theirs along.
    name: '012-brotli-files',
    sql: () => `
      create table privacy.brotli_files (
        sha256 text primary key,
        brotli bytea
      );
      create trigger brotli_files_never_change before update or delete on privacy.brotli_files
        for each row execute function privacy.refuse_change();
      create trigger brotli_files_never_truncated before truncate on privacy.brotli_files
        for each statement execute function privacy.refuse_change();
      create table privacy.release_compression (
        site text not null,
        release integer not null,
        done_at timestamptz,
        primary key (site, release)
      );
      create index release_compression_due on privacy.release_compression (site, release) where done_at is null;`,
  },
]
