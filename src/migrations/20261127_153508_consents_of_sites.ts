import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_sites_consents_address" AS ENUM('none', 'truncated', 'full');
  CREATE TYPE "public"."enum__sites_v_version_consents_address" AS ENUM('none', 'truncated', 'full');
  ALTER TABLE "sites" ADD COLUMN "consents_months" numeric;
  ALTER TABLE "sites" ADD COLUMN "consents_address" "enum_sites_consents_address" DEFAULT 'none';
  ALTER TABLE "sites" ADD COLUMN "consents_user_agent" boolean DEFAULT false;
  ALTER TABLE "sites_locales" ADD COLUMN "consents_address_reason" varchar;
  ALTER TABLE "sites_locales" ADD COLUMN "consents_user_agent_reason" varchar;
  ALTER TABLE "_sites_v" ADD COLUMN "version_consents_months" numeric;
  ALTER TABLE "_sites_v" ADD COLUMN "version_consents_address" "enum__sites_v_version_consents_address" DEFAULT 'none';
  ALTER TABLE "_sites_v" ADD COLUMN "version_consents_user_agent" boolean DEFAULT false;
  ALTER TABLE "_sites_v_locales" ADD COLUMN "version_consents_address_reason" varchar;
  ALTER TABLE "_sites_v_locales" ADD COLUMN "version_consents_user_agent_reason" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sites" DROP COLUMN "consents_months";
  ALTER TABLE "sites" DROP COLUMN "consents_address";
  ALTER TABLE "sites" DROP COLUMN "consents_user_agent";
  ALTER TABLE "sites_locales" DROP COLUMN "consents_address_reason";
  ALTER TABLE "sites_locales" DROP COLUMN "consents_user_agent_reason";
  ALTER TABLE "_sites_v" DROP COLUMN "version_consents_months";
  ALTER TABLE "_sites_v" DROP COLUMN "version_consents_address";
  ALTER TABLE "_sites_v" DROP COLUMN "version_consents_user_agent";
  ALTER TABLE "_sites_v_locales" DROP COLUMN "version_consents_address_reason";
  ALTER TABLE "_sites_v_locales" DROP COLUMN "version_consents_user_agent_reason";
  DROP TYPE "public"."enum_sites_consents_address";
  DROP TYPE "public"."enum__sites_v_version_consents_address";`)
}
