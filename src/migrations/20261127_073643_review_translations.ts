import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sites" ADD COLUMN "review_translations" boolean DEFAULT false;
  ALTER TABLE "_sites_v" ADD COLUMN "version_review_translations" boolean DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sites" DROP COLUMN "review_translations";
  ALTER TABLE "_sites_v" DROP COLUMN "version_review_translations";`)
}
