/** The ledger of consents in months, which are purged as a whole. */
import type { Step } from './step.ts'

export const consentSteps: readonly Step[] = [
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
