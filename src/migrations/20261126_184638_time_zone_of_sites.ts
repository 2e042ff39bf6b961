import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sites" ADD COLUMN "time_zone" varchar DEFAULT 'Europe/Riga';
  ALTER TABLE "_sites_v" ADD COLUMN "version_time_zone" varchar DEFAULT 'Europe/Riga';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sites" DROP COLUMN "time_zone";
  ALTER TABLE "_sites_v" DROP COLUMN "version_time_zone";`)
}
