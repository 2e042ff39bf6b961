/** States, reviews and memory of translations, and e-mails of them. */
import type { Step } from './step.ts'

export const translationSteps: readonly Step[] = [
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
]
