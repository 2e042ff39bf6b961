/**
 * The plugin's own SQL, in numbered steps that run once each. A step never changes after it was released: what comes
 * later is a new step at the end.
 */
export const steps: readonly { name: string; sql: (tables: { releases: string }) => string }[] = [
  {
    name: '001-release-files',
    sql: () => `
      create table privacy.release_files (
        site text not null,
        release integer not null,
        path text not null,
        media_type text not null,
        sha256 text not null,
        body bytea not null,
        gzip bytea,
        brotli bytea,
        primary key (site, release, path)
      );
      create table privacy.site_files (
        site text not null,
        path text not null,
        media_type text not null,
        sha256 text not null,
        body bytea not null,
        gzip bytea,
        brotli bytea,
        primary key (site, path)
      );
      create table privacy.current_release (
        site text primary key,
        release integer not null,
        updated_at timestamptz not null default now()
      );`,
  },
  {
    name: '002-releases-never-change',
    sql: ({ releases }) => `
      create function privacy.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'A release is never changed or deleted (% on %).', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;
      create trigger release_files_never_change before update or delete on privacy.release_files
        for each row execute function privacy.refuse_change();
      create trigger release_files_never_truncated before truncate on privacy.release_files
        for each statement execute function privacy.refuse_change();
      create trigger site_files_never_change before update or delete on privacy.site_files
        for each row execute function privacy.refuse_change();
      create trigger site_files_never_truncated before truncate on privacy.site_files
        for each statement execute function privacy.refuse_change();
      create trigger releases_never_change before update or delete on ${releases}
        for each row execute function privacy.refuse_change();
      create trigger releases_never_truncated before truncate on ${releases}
        for each statement execute function privacy.refuse_change();`,
  },
]
