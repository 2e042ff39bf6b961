import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_webhooks_events" AS ENUM('release.published', 'release.scheduled', 'release.cancelled');
  CREATE TYPE "public"."enum_webhook_deliveries_event" AS ENUM('release.published', 'release.scheduled', 'release.cancelled', 'webhook.test');
  CREATE TYPE "public"."enum_webhook_deliveries_result" AS ENUM('delivered', 'retrying', 'failed');
  CREATE TYPE "public"."enum_webhook_deliveries_reason" AS ENUM('status', 'redirect', 'gone', 'timeout', 'unreachable', 'name-not-found', 'certificate', 'private-address', 'address-not-allowed', 'switched-off');
  CREATE TABLE "webhooks_events" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_webhooks_events",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"description" varchar,
  	"secret" varchar,
  	"previous_secret" varchar,
  	"previous_secret_until" timestamp(3) with time zone,
  	"site_id" integer NOT NULL,
  	"enabled" boolean DEFAULT true,
  	"switched_off_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"event" "enum_webhook_deliveries_event" NOT NULL,
  	"release" numeric,
  	"result" "enum_webhook_deliveries_result" NOT NULL,
  	"status" numeric,
  	"duration" numeric,
  	"reason" "enum_webhook_deliveries_reason",
  	"detail" varchar,
  	"attempt" numeric,
  	"next_attempt" timestamp(3) with time zone,
  	"sent_by" varchar,
  	"url" varchar NOT NULL,
  	"webhook_id" integer,
  	"site_id" integer NOT NULL,
  	"message_id" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "sites" ADD COLUMN "time_zone" varchar DEFAULT 'Europe/Riga';
  ALTER TABLE "_sites_v" ADD COLUMN "version_time_zone" varchar DEFAULT 'Europe/Riga';
  ALTER TABLE "webhooks_events" ADD CONSTRAINT "webhooks_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "webhooks_events_order_idx" ON "webhooks_events" USING btree ("order");
  CREATE INDEX "webhooks_events_parent_idx" ON "webhooks_events" USING btree ("parent_id");
  CREATE INDEX "webhooks_site_idx" ON "webhooks" USING btree ("site_id");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE INDEX "webhook_deliveries_at_idx" ON "webhook_deliveries" USING btree ("at");
  CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" USING btree ("webhook_id");
  CREATE INDEX "webhook_deliveries_site_idx" ON "webhook_deliveries" USING btree ("site_id");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "webhooks_events" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  ALTER TABLE "sites" DROP COLUMN "time_zone";
  ALTER TABLE "_sites_v" DROP COLUMN "version_time_zone";
  DROP TYPE "public"."enum_webhooks_events";
  DROP TYPE "public"."enum_webhook_deliveries_event";
  DROP TYPE "public"."enum_webhook_deliveries_result";
  DROP TYPE "public"."enum_webhook_deliveries_reason";`)
}
