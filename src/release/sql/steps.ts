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
  {
    // Derived from the documents and their approvals at every save, so that a queue of many sites is one query.
    name: '006-translation-units',
    sql: () => `
      create table privacy.translation_units (
        site text not null,
        collection text not null,
        document text not null,
        locale text not null,
        path text not null,
        key text not null,
        label text not null,
        place integer not null,
        state text not null,
        change text,
        source text not null,
        source_fingerprint text not null,
        against text,
        target text not null,
        target_fingerprint text,
        text jsonb,
        words integer not null,
        since timestamptz not null default now(),
        primary key (collection, document, locale, path)
      );
      create index translation_units_queue on privacy.translation_units (site, locale, state);
      create table privacy.approved_texts (
        fingerprint text primary key,
        text jsonb not null
      );
      create table privacy.translation_reviews (
        collection text not null,
        document text not null,
        locale text not null,
        path text not null,
        text text not null,
        source text not null,
        sent_by text not null,
        sent_by_name text not null,
        sent_at timestamptz not null default now(),
        primary key (collection, document, locale, path)
      );
      create table privacy.translation_tasks (
        collection text not null,
        document text not null,
        locale text not null,
        path text not null,
        assignee text,
        assignee_name text,
        due date,
        primary key (collection, document, locale, path)
      );
      create table privacy.translation_comments (
        id bigint generated always as identity primary key,
        collection text not null,
        document text not null,
        locale text not null,
        path text not null,
        kind text not null,
        comment text not null,
        by text not null,
        by_name text not null,
        at timestamptz not null default now()
      );
      create index translation_comments_of on privacy.translation_comments (collection, document, locale, path);`,
  },
  {
    // A server that has no pg_trgm, or a role that may not add it, has no suggestions from earlier translations.
    name: '007-translation-memory',
    sql: () => `
      create table privacy.translation_memory (
        site text not null,
        source_locale text not null,
        locale text not null,
        source_fingerprint text not null,
        target_fingerprint text not null,
        source text not null,
        target text not null,
        text jsonb not null,
        approved_by text not null,
        approved_at timestamptz not null default now(),
        primary key (site, source_locale, locale, source_fingerprint, target_fingerprint)
      );
      do $$ begin
        create extension if not exists pg_trgm;
        create index translation_memory_similar on privacy.translation_memory using gin (source gin_trgm_ops);
      exception when others then
        raise warning 'Earlier translations are not suggested, since pg_trgm cannot be used: %', sqlerrm;
      end $$;`,
  },
  {
    // Who wants an e-mail of new work, when the next one is due and who is at it; and since when work is somebody's.
    name: '008-translation-digests',
    sql: () => `
      create table privacy.translation_digests (
        account text primary key,
        frequency text not null,
        language text not null,
        told_until timestamptz not null,
        next_at timestamptz not null,
        attempts integer not null default 0,
        lease text,
        lease_until timestamptz
      );
      alter table privacy.translation_tasks add column assigned_by text, add column assigned_at timestamptz;`,
  },
  {
    // Choices of visitors: only ever added, and taken away a whole month at a time, of which the fact stays. A receipt is a
    // UUIDv7 (RFC 9562), whose first 48 bits are its milliseconds: it names its month. A month is a row, whose coming makes
    // the partition and whose going drops it, so that a restored backup has the partitions before the rows in them.
    name: '009-consents',
    sql: () => `
      create table privacy.consents (
        receipt uuid primary key,
        at timestamptz not null,
        site text not null,
        release integer not null,
        manifest bytea not null,
        revision integer not null,
        locale text not null,
        subject uuid not null,
        action text not null,
        categories text[] not null,
        vendors text[] not null,
        surface text not null,
        gpc boolean not null,
        expires_at timestamptz not null,
        kid text not null,
        proof bytea not null
      ) partition by range (receipt);
      create index consents_subject on privacy.consents (subject);
      create table privacy.consent_keys (
        site text not null,
        key uuid not null,
        receipt uuid not null,
        primary key (site, key)
      );
      create index consent_keys_receipt on privacy.consent_keys using brin (receipt);
      create table privacy.consent_months (
        month date primary key check (extract(day from month) = 1)
      );
      create table privacy.consent_purges (
        month date not null,
        consents bigint not null,
        at timestamptz not null default clock_timestamp()
      );
      create table privacy.banner_views (
        site text not null,
        day date not null,
        release integer not null,
        locale text not null,
        shown bigint not null,
        primary key (site, day, release, locale)
      );
      create table privacy.site_domains (
        site text primary key,
        domains text[] not null
      );
      create function privacy.refuse_change_of_consents() returns trigger language plpgsql as $$
      begin
        raise exception 'A consent is never changed, and only purged with its whole month (% on %).', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;
      create trigger consents_never_change before update or delete on privacy.consents
        for each row execute function privacy.refuse_change_of_consents();
      create trigger consents_never_truncated before truncate on privacy.consents
        for each statement execute function privacy.refuse_change_of_consents();
      create trigger consent_keys_never_change before update on privacy.consent_keys
        for each row execute function privacy.refuse_change_of_consents();
      create trigger consent_months_never_change before update on privacy.consent_months
        for each row execute function privacy.refuse_change_of_consents();
      create trigger consent_months_never_truncated before truncate on privacy.consent_months
        for each statement execute function privacy.refuse_change_of_consents();
      create trigger consent_purges_never_change before update or delete on privacy.consent_purges
        for each row execute function privacy.refuse_change_of_consents();
      create trigger consent_purges_never_truncated before truncate on privacy.consent_purges
        for each statement execute function privacy.refuse_change_of_consents();
      create function privacy.first_receipt_of(month date) returns uuid language sql immutable as $$
        select (lpad(to_hex((extract(epoch from month) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      $$;
      create function privacy.open_consent_month() returns trigger language plpgsql as $$
      declare
        name text := 'consents_' || to_char(new.month, 'YYYY_MM');
      begin
        execute format('create table privacy.%I partition of privacy.consents for values from (%L) to (%L)', name,
          privacy.first_receipt_of(new.month), privacy.first_receipt_of((new.month + interval '1 month')::date));
        execute format('create trigger %I before truncate on privacy.%I
          for each statement execute function privacy.refuse_change_of_consents()', name || '_never_truncated', name);
        return null;
      end $$;
      create trigger consent_months_opened after insert on privacy.consent_months
        for each row execute function privacy.open_consent_month();
      create function privacy.purge_consent_month() returns trigger language plpgsql as $$
      declare
        name text := 'consents_' || to_char(old.month, 'YYYY_MM');
        gone bigint;
      begin
        execute format('lock table privacy.%I in access exclusive mode', name);
        execute format('select count(*) from privacy.%I', name) into gone;
        insert into privacy.consent_purges (month, consents) values (old.month, gone);
        execute format('drop table privacy.%I', name);
        return null;
      end $$;
      create trigger consent_months_purged after delete on privacy.consent_months
        for each row execute function privacy.purge_consent_month();
      create function privacy.ensure_consent_month(moment timestamptz) returns void language plpgsql as $$
      declare
        wanted date := date_trunc('month', moment at time zone 'UTC')::date;
      begin
        if exists (select from privacy.consent_months where month = wanted) then return; end if;
        perform pg_advisory_xact_lock(hashtextextended('privacy/consent-months', 0));
        insert into privacy.consent_months (month) values (wanted) on conflict do nothing;
      end $$;`,
  },
]
