import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_glossary_terms_words_locale" AS ENUM('lv', 'et', 'en');
  CREATE TYPE "public"."enum_glossary_terms_use" AS ENUM('text', 'label');
  CREATE TABLE "glossary_terms_words" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"locale" "enum_glossary_terms_words_locale" NOT NULL,
  	"preferred" varchar NOT NULL
  );
  
  CREATE TABLE "glossary_terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"definition" varchar,
  	"use" "enum_glossary_terms_use",
  	"site_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"is_off" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "glossary_terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "glossary_terms_words" ADD CONSTRAINT "glossary_terms_words_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms" ADD CONSTRAINT "glossary_terms_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_terms_texts" ADD CONSTRAINT "glossary_terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "glossary_terms_words_order_idx" ON "glossary_terms_words" USING btree ("_order");
  CREATE INDEX "glossary_terms_words_parent_id_idx" ON "glossary_terms_words" USING btree ("_parent_id");
  CREATE INDEX "glossary_terms_site_idx" ON "glossary_terms" USING btree ("site_id");
  CREATE INDEX "glossary_terms_key_idx" ON "glossary_terms" USING btree ("key");
  CREATE INDEX "glossary_terms_updated_at_idx" ON "glossary_terms" USING btree ("updated_at");
  CREATE INDEX "glossary_terms_created_at_idx" ON "glossary_terms" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_key_10_idx" ON "glossary_terms" USING btree ("site_id","key");
  CREATE INDEX "glossary_terms_texts_order_parent" ON "glossary_terms_texts" USING btree ("order","parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "glossary_terms_words" CASCADE;
  DROP TABLE "glossary_terms" CASCADE;
  DROP TABLE "glossary_terms_texts" CASCADE;
  DROP TYPE "public"."enum_glossary_terms_words_locale";
  DROP TYPE "public"."enum_glossary_terms_use";`)
}
