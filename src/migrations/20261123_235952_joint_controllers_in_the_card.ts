import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_policy_sections_blocks_controller_card_show" ADD VALUE 'jointControllers' BEFORE 'representative';
  ALTER TYPE "public"."enum__policy_sections_v_blocks_controller_card_show" ADD VALUE 'jointControllers' BEFORE 'representative';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "policy_sections_blocks_controller_card_show" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_policy_sections_blocks_controller_card_show";
  CREATE TYPE "public"."enum_policy_sections_blocks_controller_card_show" AS ENUM('name', 'registrationNumber', 'address', 'country', 'email', 'phone', 'representative', 'dataProtectionOfficer', 'supervisoryAuthority');
  ALTER TABLE "policy_sections_blocks_controller_card_show" ALTER COLUMN "value" SET DATA TYPE "public"."enum_policy_sections_blocks_controller_card_show" USING "value"::"public"."enum_policy_sections_blocks_controller_card_show";
  ALTER TABLE "_policy_sections_v_blocks_controller_card_show" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum__policy_sections_v_blocks_controller_card_show";
  CREATE TYPE "public"."enum__policy_sections_v_blocks_controller_card_show" AS ENUM('name', 'registrationNumber', 'address', 'country', 'email', 'phone', 'representative', 'dataProtectionOfficer', 'supervisoryAuthority');
  ALTER TABLE "_policy_sections_v_blocks_controller_card_show" ALTER COLUMN "value" SET DATA TYPE "public"."enum__policy_sections_v_blocks_controller_card_show" USING "value"::"public"."enum__policy_sections_v_blocks_controller_card_show";`)
}
