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
  {
    name: '003-release-events',
    // What happened to releases: `effective`, and whatever kinds come later. Told to frontends, and never changed.
    sql: () => `
      create table privacy.release_events (
        id bigint generated always as identity primary key,
        site text not null,
        release integer not null,
        kind text not null,
        at timestamptz not null default now(),
        unique (site, release, kind)
      );
      create trigger release_events_never_change before update or delete on privacy.release_events
        for each row execute function privacy.refuse_change();
      create trigger release_events_never_truncated before truncate on privacy.release_events
        for each statement execute function privacy.refuse_change();`,
  },
  {
    name: '004-webhook-messages',
    // Events that were made into messages, and messages with when the next attempt is due and who is at it.
    sql: () => `
      create table privacy.webhook_events (
        event bigint primary key references privacy.release_events (id)
      );
      create table privacy.webhook_messages (
        id text primary key,
        webhook text not null,
        event bigint references privacy.release_events (id),
        type text not null,
        release integer,
        body text not null,
        created_at timestamptz not null,
        attempts integer not null default 0,
        due_at timestamptz,
        lease text,
        lease_until timestamptz,
        unique (webhook, event)
      );
      create index webhook_messages_due on privacy.webhook_messages (due_at) where due_at is not null;`,
  },
]
