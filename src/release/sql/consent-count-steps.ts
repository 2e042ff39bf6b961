/** Counts of consents, for charts that stay fast however many there are. */
import type { Step } from './step.ts'

const counted = (rows: string, slot: string) => `
  select site, (at at time zone 'UTC')::date as day, release, locale, action, categories, ${slot} as slot, count(*),
      count(*) filter (where surface in ('banner', 'preferences') and action <> 'withdraw')
    from ${rows}
    group by site, day, release, locale, action, categories order by site, day, release, locale, action, categories`

export const consentCountSteps: readonly Step[] = [
  {
    // Kept by PostgreSQL itself, in the commit that the consents are in, whoever writes them: a repeat writes no row and so
    // counts nothing. A banner has four categories at most, so their combinations are few. A slot is for some connections
    // alone, since who counts in the same row waits until the other's commit is on disk. What is restored from a backup, or
    // moved to another part of its month, is counted already. Withdrawals are few, and looked up among many others.
    name: '010-consent-counts',
    sql: () => `
      create table privacy.consent_counts (
        site text not null,
        day date not null,
        release integer not null,
        locale text not null,
        action text not null,
        categories text[] not null,
        slot smallint not null,
        choices bigint not null,
        answers bigint not null,
        primary key (site, day, release, locale, action, categories, slot)
      ) with (fillfactor = 60);
      lock table privacy.consents in share row exclusive mode;
      insert into privacy.consent_counts (site, day, release, locale, action, categories, slot, choices, answers)
        ${counted('privacy.consents', '0')};
      create function privacy.count_consents() returns trigger language plpgsql as $$
      begin
        insert into privacy.consent_counts as counts
            (site, day, release, locale, action, categories, slot, choices, answers)
          ${counted('added', 'pg_catalog.pg_backend_pid() % 8')}
          on conflict (site, day, release, locale, action, categories, slot) do update
            set choices = counts.choices + excluded.choices, answers = counts.answers + excluded.answers;
        return null;
      end $$;
      create trigger consents_counted after insert on privacy.consents referencing new table as added
        for each statement when (coalesce(current_setting('privacy.restoring', true), '') <> 'yes'
          and coalesce(current_setting('privacy.moving', true), '') <> 'yes')
        execute function privacy.count_consents();
      create index consents_withdrawn on privacy.consents (site, receipt) where action = 'withdraw';`,
  },
]
