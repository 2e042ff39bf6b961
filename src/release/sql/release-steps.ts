/** Releases, their files, what is scheduled, and who is told. */
import type { Step } from './step.ts'

export const releaseSteps: readonly Step[] = [
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
  {
    name: '004-signing-keys',
    sql: () => `
      create table privacy.signing_keys (
        kid text primary key,
        jwk jsonb not null,
        added_at timestamptz not null default now()
      );
      create trigger signing_keys_never_change before update or delete on privacy.signing_keys
        for each row execute function privacy.refuse_change();
      create trigger signing_keys_never_truncated before truncate on privacy.signing_keys
        for each statement execute function privacy.refuse_change();`,
  },
  {
    // A release that is published for a date. Who takes it over is whoever asks first after that moment; it happens once.
    name: '005-schedule',
    sql: () => `
      create table privacy.schedule (
        site text not null,
        release integer not null,
        effective_from timestamptz not null,
        cancelled_at timestamptz,
        cancelled_by text,
        settled_at timestamptz,
        primary key (site, release),
        check (cancelled_at is null or settled_at is null)
      );
      create unique index schedule_one_upcoming on privacy.schedule (site)
        where cancelled_at is null and settled_at is null;
      create function privacy.refuse_other_date() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'UPDATE' then
          raise exception 'What was scheduled stays written down (% on %).', tg_op, tg_table_name
            using errcode = 'restrict_violation';
        end if;
        if (new.site, new.release, new.effective_from) is distinct from (old.site, old.release, old.effective_from)
          or old.cancelled_at is not null or old.settled_at is not null then
          raise exception 'A scheduled release takes effect when it was announced, or is cancelled before.'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger schedule_keeps_its_dates before update or delete on privacy.schedule
        for each row execute function privacy.refuse_other_date();
      create trigger schedule_never_truncated before truncate on privacy.schedule
        for each statement execute function privacy.refuse_other_date();
      create function privacy.settle() returns setof text language sql as $$
        with due as (
          update privacy.schedule set settled_at = clock_timestamp()
            where cancelled_at is null and settled_at is null and effective_from <= clock_timestamp()
            returning site, release
        ), moved as (
          insert into privacy.current_release as current (site, release)
            select site, release from due
            on conflict (site) do update set release = excluded.release, updated_at = clock_timestamp()
              where current.release < excluded.release
            returning site
        ), told as (
          insert into privacy.release_events (site, release, kind) select site, release, 'effective' from due
            on conflict do nothing
        )
        select due.site from due, lateral (select pg_notify('privacy_release', due.site)) as notified
      $$;`,
  },
]
