/** Months of consents in parts, one for each time that sites keep them; and what is kept beside them. */
import type { Step } from './step.ts'

const tables = `
      create table privacy.consent_parts (
        month date not null,
        kept smallint not null check (kept = 0 or kept between 12 and 600),
        primary key (month, kept)
      );
      create table privacy.consent_senders (
        receipt uuid not null,
        kept smallint not null,
        address inet,
        user_agent text check (char_length(user_agent) <= 512),
        check (address is not null or user_agent is not null)
      ) partition by range (receipt);
      alter table privacy.consent_purges add column site text, add column kept smallint not null default 0;
      create index consent_purges_of_sites on privacy.consent_purges (month, site, kept);
      create unlogged table privacy.consent_rates (
        key text primary key,
        points integer not null,
        expire bigint not null
      );
      create index consent_rates_expire on privacy.consent_rates (expire);`

const opening = `
      create or replace function privacy.open_consent_month() returns trigger language plpgsql as $$
      declare
        base text;
      begin
        foreach base in array array['consents', 'consent_senders'] loop
          execute format('create table privacy.%I partition of privacy.%I for values from (%L) to (%L) partition by list (kept)',
            base || to_char(new.month, '_YYYY_MM'), base, privacy.first_receipt_of(new.month),
            privacy.first_receipt_of((new.month + interval '1 month')::date));
        end loop;
        return null;
      end $$;
      create function privacy.open_consent_part() returns trigger language plpgsql as $$
      declare
        base text;
        of_month text;
        part text;
      begin
        foreach base in array array['consents', 'consent_senders'] loop
          of_month := base || to_char(new.month, '_YYYY_MM');
          part := of_month || '_' || new.kept;
          -- What was there before this step is a part already.
          continue when to_regclass(format('privacy.%I', part)) is not null;
          execute format('create table privacy.%I partition of privacy.%I (primary key (receipt)) for values in (%L)',
            part, of_month, new.kept);
          execute format('create trigger %I before truncate on privacy.%I
            for each statement execute function privacy.refuse_change_of_consents()', part || '_never_truncated', part);
        end loop;
        return null;
      end $$;
      create function privacy.ensure_consent_part(moment timestamptz, kept_for integer) returns void language plpgsql as $$
      declare
        wanted date := date_trunc('month', moment at time zone 'UTC')::date;
      begin
        if exists (select from privacy.consent_parts where month = wanted and kept = kept_for) then return; end if;
        perform pg_advisory_xact_lock(hashtextextended('privacy/consent-months', 0));
        insert into privacy.consent_months (month) values (wanted) on conflict do nothing;
        insert into privacy.consent_parts (month, kept) values (wanted, kept_for) on conflict do nothing;
      end $$;
      create or replace function privacy.ensure_consent_month(moment timestamptz) returns void language sql as $$
        select privacy.ensure_consent_part(moment, 0)
      $$;`

/** A consent is deleted by itself only where it is written down that those of its site and month are purged. */
const guarding = `
      create or replace function privacy.refuse_change_of_consents() returns trigger language plpgsql as $$
      begin
        raise exception 'A consent is never changed, and purged only as a part of its month (% on %).', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;
      create function privacy.refuse_change_of_consent() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and exists (select from privacy.consent_purges p where p.site = old.site and p.kept = old.kept
          and p.month = date_trunc('month', old.at at time zone 'UTC')::date) then
          return old;
        end if;
        raise exception 'A consent is never changed, and purged only as a part of its month (% on %).', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;
      drop trigger consents_never_change on privacy.consents;
      create trigger consents_never_change before update or delete on privacy.consents
        for each row execute function privacy.refuse_change_of_consent();
      create trigger consent_senders_never_change before update on privacy.consent_senders
        for each row execute function privacy.refuse_change_of_consents();
      create trigger consent_senders_never_truncated before truncate on privacy.consent_senders
        for each statement execute function privacy.refuse_change_of_consents();
      create trigger consent_parts_never_change before update on privacy.consent_parts
        for each row execute function privacy.refuse_change_of_consents();
      create trigger consent_parts_never_truncated before truncate on privacy.consent_parts
        for each statement execute function privacy.refuse_change_of_consents();
      create trigger consent_parts_opened after insert on privacy.consent_parts
        for each row execute function privacy.open_consent_part();`

const purging = `
      create or replace function privacy.purge_consent_month() returns trigger language plpgsql as $$
      declare
        base text;
      begin
        delete from privacy.consent_parts where month = old.month;
        foreach base in array array['consents', 'consent_senders'] loop
          execute format('drop table privacy.%I', base || to_char(old.month, '_YYYY_MM'));
        end loop;
        return null;
      end $$;
      create function privacy.purge_consent_part() returns trigger language plpgsql as $$
      declare
        of_month text := to_char(old.month, '_YYYY_MM');
        part text := of_month || '_' || old.kept;
        gone jsonb;
        elsewhere text := '';
      begin
        execute format('lock table privacy.%I in share row exclusive mode', 'consents' || part);
        -- What is kept for longer was written to another part before.
        if exists (select from privacy.consent_parts where month = old.month and kept <> old.kept) then
          elsewhere := format('where not exists (select from privacy.%I as other where other.receipt = gone.receipt
            and other.kept <> %L)', 'consents' || of_month, old.kept);
        end if;
        execute format('select jsonb_object_agg(site, consents) from (
          select site, count(*) as consents from privacy.%I as gone %s group by site) as counted', 'consents' || part, elsewhere)
          into gone;
        if gone is null then
          insert into privacy.consent_purges (month, kept, consents) values (old.month, old.kept, 0);
        else
          insert into privacy.consent_purges (month, kept, site, consents)
            select old.month, old.kept, key, value::bigint from jsonb_each_text(gone);
        end if;
        execute format('drop table privacy.%I, privacy.%I', 'consents' || part, 'consent_senders' || part);
        return null;
      end $$;
      create trigger consent_parts_purged after delete on privacy.consent_parts
        for each row execute function privacy.purge_consent_part();

      -- What sites say in the release that is in effect: null where one leaves it to the installation.
      create function privacy.consent_months_of_sites() returns table (site text, months integer) language sql stable as $$
        select distinct on (c.site) c.site, (convert_from(f.body, 'UTF8')::jsonb #>> '{record,months}')::integer
          from privacy.current_release c join privacy.release_files f
            on f.site = c.site and f.release = c.release and f.path like '%/banner.json'
          order by c.site, f.path
      $$;

      -- Writes a site's consents of a part to the part of another time, where there are any: before the part is purged.
      create function privacy.keep_consents_longer(of_month date, of_kept integer, of_site text, longer integer)
        returns void language plpgsql as $$
      declare
        part text := to_char(of_month, '_YYYY_MM_') || of_kept;
        found_any boolean;
        columns text;
      begin
        execute format('select exists (select from privacy.%I where site = %L)', 'consents' || part, of_site) into found_any;
        if not found_any then return; end if;
        perform privacy.ensure_consent_part(of_month::timestamp at time zone 'UTC', longer);
        select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
          where attrelid = 'privacy.consents'::regclass and attnum > 0 and not attisdropped and attname <> 'kept';
        perform set_config('privacy.moving', 'yes', true);
        execute format('insert into privacy.consents (%s, kept) select %s, %L from privacy.%I where site = %L',
          columns, columns, longer, 'consents' || part, of_site);
        perform set_config('privacy.moving', '', true);
        execute format('insert into privacy.consent_senders (receipt, kept, address, user_agent)
          select s.receipt, %L, s.address, s.user_agent from privacy.%I s join privacy.%I c using (receipt)
          where c.site = %L', longer, 'consent_senders' || part, 'consents' || part, of_site);
      end $$;

      -- Purges a part, but for what the sites that are named keep for longer; null where it was purged by another before.
      create function privacy.purge_due_part(of_month date, of_kept integer, sites text[], longer integer[])
        returns bigint language plpgsql as $$
      declare
        since timestamptz := clock_timestamp();
      begin
        perform pg_advisory_xact_lock(hashtextextended('privacy/consent-months', 0));
        if not exists (select from privacy.consent_parts where month = of_month and kept = of_kept) then return null; end if;
        perform privacy.keep_consents_longer(of_month, of_kept, each.site, each.months)
          from unnest(sites, longer) as each (site, months);
        delete from privacy.consent_parts where month = of_month and kept = of_kept;
        return (select sum(consents) from privacy.consent_purges where month = of_month and kept = of_kept and at >= since);
      end $$;

      -- Purges sites' consents from a part that others keep on, once.
      create function privacy.purge_consents_of_sites(of_month date, of_kept integer, sites text[])
        returns table (purged_site text, purged bigint) language plpgsql as $$
      declare
        part text := to_char(of_month, '_YYYY_MM_') || of_kept;
        wanted text[];
      begin
        perform pg_advisory_xact_lock(hashtextextended('privacy/consent-months', 0));
        if not exists (select from privacy.consent_parts where month = of_month and kept = of_kept) then return; end if;
        select coalesce(array_agg(each), '{}') into wanted from unnest(sites) as each
          where not exists (select from privacy.consent_purges where month = of_month and site = each and kept = of_kept);
        execute format('lock table privacy.%I in share row exclusive mode', 'consents' || part);
        execute format('insert into privacy.consent_purges (month, kept, site, consents)
          select %L, %L, each, (select count(*) from privacy.%I where site = each) from unnest(%L::text[]) as each',
          of_month, of_kept, 'consents' || part, wanted);
        execute format('delete from privacy.%I s using privacy.%I c where c.receipt = s.receipt and c.site = any(%L::text[])',
          'consent_senders' || part, 'consents' || part, wanted);
        execute format('delete from privacy.%I where site = any(%L::text[])', 'consents' || part, wanted);
        return query select p.site, p.consents from privacy.consent_purges p
          where p.month = of_month and p.kept = of_kept and p.site = any(wanted);
      end $$;`

/** Months as they were before are parts that the installation's time is for. Nothing of them is written again. */
const upgrading = `
      create function pg_temp.upgrade_consents() returns void language plpgsql as $$
      declare
        months date[] := array(select month from privacy.consent_months order by month);
        of_month date;
        name text;
      begin
        foreach of_month in array months loop
          name := 'consents' || to_char(of_month, '_YYYY_MM');
          execute format('alter table privacy.consents detach partition privacy.%I', name);
          execute format('alter table privacy.%I rename to %I', name, name || '_0');
          execute format('alter table privacy.%I add column kept smallint not null default 0', name || '_0');
        end loop;
        -- Of one index for all the part of a month had to be a column.
        alter table privacy.consents drop constraint consents_pkey;
        alter table privacy.consents add column kept smallint not null default 0;
      end $$;
      select pg_temp.upgrade_consents();`

const attaching = `
      create function pg_temp.attach_consents() returns void language plpgsql as $$
      declare
        months date[] := array(select month from privacy.consent_months order by month);
        of_month date;
        name text;
      begin
        foreach of_month in array months loop
          foreach name in array array['consents', 'consent_senders'] loop
            execute format('create table privacy.%I partition of privacy.%I for values from (%L) to (%L)
              partition by list (kept)', name || to_char(of_month, '_YYYY_MM'), name, privacy.first_receipt_of(of_month),
              privacy.first_receipt_of((of_month + interval '1 month')::date));
          end loop;
          name := 'consents' || to_char(of_month, '_YYYY_MM');
          execute format('alter table privacy.%I attach partition privacy.%I for values in (0)', name, name || '_0');
        end loop;
        insert into privacy.consent_parts (month, kept) select month, 0 from unnest(months) as month;
      end $$;
      select pg_temp.attach_consents();`

export const consentPartSteps: readonly Step[] = [
  {
    // A month is kept in parts by how many months a site keeps consents (0: as long as the installation does), so that a
    // part is purged as a whole. Who sent a choice stands in a table of its own, with rows only of sites that ask for it.
    // `consent_rates` is of the minute: not logged, and in no backup.
    name: '011-consent-parts',
    sql: () => [tables, upgrading, opening, guarding, purging, attaching].join('\n'),
  },
]
