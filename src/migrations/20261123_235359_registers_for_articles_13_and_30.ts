import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_sites_safeguard_copy_way" AS ENUM('not-stated', 'on-request', 'published');
  CREATE TYPE "public"."enum__sites_v_version_safeguard_copy_way" AS ENUM('not-stated', 'on-request', 'published');
  CREATE TYPE "public"."enum_policy_sections_blocks_rights_layout" AS ENUM('list', 'descriptions');
  CREATE TYPE "public"."enum__policy_sections_v_blocks_rights_layout" AS ENUM('list', 'descriptions');
  CREATE TYPE "public"."enum_purposes_data_subjects" AS ENUM('customers', 'website-visitors', 'newsletter-subscribers', 'enquirers', 'suppliers', 'employees', 'job-applicants', 'other');
  CREATE TYPE "public"."enum_purposes_automated_decision" AS ENUM('not-stated', 'none', 'used');
  CREATE TYPE "public"."enum_purposes_dpia" AS ENUM('not-assessed', 'not-needed', 'needed', 'done');
  CREATE TYPE "public"."enum__purposes_v_version_data_subjects" AS ENUM('customers', 'website-visitors', 'newsletter-subscribers', 'enquirers', 'suppliers', 'employees', 'job-applicants', 'other');
  CREATE TYPE "public"."enum__purposes_v_version_automated_decision" AS ENUM('not-stated', 'none', 'used');
  CREATE TYPE "public"."enum__purposes_v_version_dpia" AS ENUM('not-assessed', 'not-needed', 'needed', 'done');
  CREATE TYPE "public"."enum_waivers_scope" AS ENUM('release', 'until');
  ALTER TYPE "public"."enum_sites_phrases_phrase" ADD VALUE 'automatedDecisions.none' BEFORE 'requestChannels.email';
  ALTER TYPE "public"."enum_sites_phrases_phrase" ADD VALUE 'transfers.copyOnRequest' BEFORE 'transferTools.scc';
  ALTER TYPE "public"."enum_sites_phrases_phrase" ADD VALUE 'transfers.copyPublished' BEFORE 'transferTools.scc';
  ALTER TYPE "public"."enum__sites_v_version_phrases_phrase" ADD VALUE 'automatedDecisions.none' BEFORE 'requestChannels.email';
  ALTER TYPE "public"."enum__sites_v_version_phrases_phrase" ADD VALUE 'transfers.copyOnRequest' BEFORE 'transferTools.scc';
  ALTER TYPE "public"."enum__sites_v_version_phrases_phrase" ADD VALUE 'transfers.copyPublished' BEFORE 'transferTools.scc';
  CREATE TABLE "sites_controller_joint_controllers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar,
  	"address" varchar
  );
  
  CREATE TABLE "_sites_v_version_controller_joint_controllers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar,
  	"address" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_automated_decisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_automated_decisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "purposes_data_subjects" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_purposes_data_subjects",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_purposes_v_version_data_subjects" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__purposes_v_version_data_subjects",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cookie_vendors_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"purposes_id" integer
  );
  
  CREATE TABLE "_cookie_vendors_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"purposes_id" integer
  );
  
  CREATE TABLE "waivers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"site_id" integer NOT NULL,
  	"code" varchar NOT NULL,
  	"severity" varchar,
  	"collection_name" varchar,
  	"key" varchar,
  	"field" varchar,
  	"row" varchar,
  	"locale" varchar,
  	"reason" varchar NOT NULL,
  	"scope" "enum_waivers_scope" NOT NULL,
  	"release" numeric,
  	"until" timestamp(3) with time zone,
  	"waived_by" varchar NOT NULL,
  	"waived_at" timestamp(3) with time zone NOT NULL,
  	"waived_by_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "sites" ADD COLUMN "safeguard_copy_way" "enum_sites_safeguard_copy_way" DEFAULT 'not-stated' NOT NULL;
  ALTER TABLE "sites" ADD COLUMN "safeguard_copy_email" varchar;
  ALTER TABLE "sites" ADD COLUMN "safeguard_copy_url" varchar;
  ALTER TABLE "_sites_v" ADD COLUMN "version_safeguard_copy_way" "enum__sites_v_version_safeguard_copy_way" DEFAULT 'not-stated' NOT NULL;
  ALTER TABLE "_sites_v" ADD COLUMN "version_safeguard_copy_email" varchar;
  ALTER TABLE "_sites_v" ADD COLUMN "version_safeguard_copy_url" varchar;
  ALTER TABLE "policy_sections_blocks_rights" ADD COLUMN "layout" "enum_policy_sections_blocks_rights_layout" DEFAULT 'list' NOT NULL;
  ALTER TABLE "_policy_sections_v_blocks_rights" ADD COLUMN "layout" "enum__policy_sections_v_blocks_rights_layout" DEFAULT 'list' NOT NULL;
  ALTER TABLE "purposes" ADD COLUMN "automated_decision" "enum_purposes_automated_decision" DEFAULT 'not-stated' NOT NULL;
  ALTER TABLE "purposes" ADD COLUMN "responsible_unit" varchar;
  ALTER TABLE "purposes" ADD COLUMN "last_reviewed" timestamp(3) with time zone;
  ALTER TABLE "purposes" ADD COLUMN "dpia" "enum_purposes_dpia" DEFAULT 'not-assessed';
  ALTER TABLE "purposes" ADD COLUMN "systems" varchar;
  ALTER TABLE "purposes_locales" ADD COLUMN "automated_decision_logic" varchar;
  ALTER TABLE "_purposes_v" ADD COLUMN "version_automated_decision" "enum__purposes_v_version_automated_decision" DEFAULT 'not-stated' NOT NULL;
  ALTER TABLE "_purposes_v" ADD COLUMN "version_responsible_unit" varchar;
  ALTER TABLE "_purposes_v" ADD COLUMN "version_last_reviewed" timestamp(3) with time zone;
  ALTER TABLE "_purposes_v" ADD COLUMN "version_dpia" "enum__purposes_v_version_dpia" DEFAULT 'not-assessed';
  ALTER TABLE "_purposes_v" ADD COLUMN "version_systems" varchar;
  ALTER TABLE "_purposes_v_locales" ADD COLUMN "version_automated_decision_logic" varchar;
  ALTER TABLE "processors" ADD COLUMN "agreement_date" timestamp(3) with time zone;
  ALTER TABLE "processors" ADD COLUMN "preset" jsonb;
  ALTER TABLE "_processors_v" ADD COLUMN "version_agreement_date" timestamp(3) with time zone;
  ALTER TABLE "_processors_v" ADD COLUMN "version_preset" jsonb;
  ALTER TABLE "cookie_vendors" ADD COLUMN "strictly_necessary" boolean DEFAULT false;
  ALTER TABLE "cookie_vendors" ADD COLUMN "preset" jsonb;
  ALTER TABLE "_cookie_vendors_v" ADD COLUMN "version_strictly_necessary" boolean DEFAULT false;
  ALTER TABLE "_cookie_vendors_v" ADD COLUMN "version_preset" jsonb;
  ALTER TABLE "releases" ADD COLUMN "record_salt" varchar;
  ALTER TABLE "releases" ADD COLUMN "record_sha256" varchar;
  ALTER TABLE "sites_controller_joint_controllers" ADD CONSTRAINT "sites_controller_joint_controllers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v_version_controller_joint_controllers" ADD CONSTRAINT "_sites_v_version_controller_joint_controllers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_automated_decisions" ADD CONSTRAINT "policy_sections_blocks_automated_decisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_automated_decisions" ADD CONSTRAINT "_policy_sections_v_blocks_automated_decisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "purposes_data_subjects" ADD CONSTRAINT "purposes_data_subjects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."purposes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_purposes_v_version_data_subjects" ADD CONSTRAINT "_purposes_v_version_data_subjects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_purposes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cookie_vendors_rels" ADD CONSTRAINT "cookie_vendors_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cookie_vendors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cookie_vendors_rels" ADD CONSTRAINT "cookie_vendors_rels_purposes_fk" FOREIGN KEY ("purposes_id") REFERENCES "public"."purposes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cookie_vendors_v_rels" ADD CONSTRAINT "_cookie_vendors_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_cookie_vendors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cookie_vendors_v_rels" ADD CONSTRAINT "_cookie_vendors_v_rels_purposes_fk" FOREIGN KEY ("purposes_id") REFERENCES "public"."purposes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "waivers" ADD CONSTRAINT "waivers_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "sites_controller_joint_controllers_order_idx" ON "sites_controller_joint_controllers" USING btree ("_order");
  CREATE INDEX "sites_controller_joint_controllers_parent_id_idx" ON "sites_controller_joint_controllers" USING btree ("_parent_id");
  CREATE INDEX "_sites_v_version_controller_joint_controllers_order_idx" ON "_sites_v_version_controller_joint_controllers" USING btree ("_order");
  CREATE INDEX "_sites_v_version_controller_joint_controllers_parent_id_idx" ON "_sites_v_version_controller_joint_controllers" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_automated_decisions_order_idx" ON "policy_sections_blocks_automated_decisions" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_automated_decisions_parent_id_idx" ON "policy_sections_blocks_automated_decisions" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_automated_decisions_path_idx" ON "policy_sections_blocks_automated_decisions" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_blocks_automated_decisions_order_idx" ON "_policy_sections_v_blocks_automated_decisions" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_automated_decisions_parent_id_idx" ON "_policy_sections_v_blocks_automated_decisions" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_automated_decisions_path_idx" ON "_policy_sections_v_blocks_automated_decisions" USING btree ("_path");
  CREATE INDEX "purposes_data_subjects_order_idx" ON "purposes_data_subjects" USING btree ("order");
  CREATE INDEX "purposes_data_subjects_parent_idx" ON "purposes_data_subjects" USING btree ("parent_id");
  CREATE INDEX "_purposes_v_version_data_subjects_order_idx" ON "_purposes_v_version_data_subjects" USING btree ("order");
  CREATE INDEX "_purposes_v_version_data_subjects_parent_idx" ON "_purposes_v_version_data_subjects" USING btree ("parent_id");
  CREATE INDEX "cookie_vendors_rels_order_idx" ON "cookie_vendors_rels" USING btree ("order");
  CREATE INDEX "cookie_vendors_rels_parent_idx" ON "cookie_vendors_rels" USING btree ("parent_id");
  CREATE INDEX "cookie_vendors_rels_path_idx" ON "cookie_vendors_rels" USING btree ("path");
  CREATE INDEX "cookie_vendors_rels_purposes_id_idx" ON "cookie_vendors_rels" USING btree ("purposes_id");
  CREATE INDEX "_cookie_vendors_v_rels_order_idx" ON "_cookie_vendors_v_rels" USING btree ("order");
  CREATE INDEX "_cookie_vendors_v_rels_parent_idx" ON "_cookie_vendors_v_rels" USING btree ("parent_id");
  CREATE INDEX "_cookie_vendors_v_rels_path_idx" ON "_cookie_vendors_v_rels" USING btree ("path");
  CREATE INDEX "_cookie_vendors_v_rels_purposes_id_idx" ON "_cookie_vendors_v_rels" USING btree ("purposes_id");
  CREATE INDEX "waivers_site_idx" ON "waivers" USING btree ("site_id");
  CREATE INDEX "waivers_code_idx" ON "waivers" USING btree ("code");
  CREATE INDEX "waivers_updated_at_idx" ON "waivers" USING btree ("updated_at");
  CREATE INDEX "waivers_created_at_idx" ON "waivers" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "sites_controller_joint_controllers" CASCADE;
  DROP TABLE "_sites_v_version_controller_joint_controllers" CASCADE;
  DROP TABLE "policy_sections_blocks_automated_decisions" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_automated_decisions" CASCADE;
  DROP TABLE "purposes_data_subjects" CASCADE;
  DROP TABLE "_purposes_v_version_data_subjects" CASCADE;
  DROP TABLE "cookie_vendors_rels" CASCADE;
  DROP TABLE "_cookie_vendors_v_rels" CASCADE;
  DROP TABLE "waivers" CASCADE;
  ALTER TABLE "sites_phrases" ALTER COLUMN "phrase" SET DATA TYPE text;
  DROP TYPE "public"."enum_sites_phrases_phrase";
  CREATE TYPE "public"."enum_sites_phrases_phrase" AS ENUM('legalBases.a', 'legalBases.b', 'legalBases.c', 'legalBases.d', 'legalBases.e', 'legalBases.f', 'specialBases.a', 'specialBases.b', 'specialBases.c', 'specialBases.d', 'specialBases.e', 'specialBases.f', 'specialBases.g', 'specialBases.h', 'specialBases.i', 'specialBases.j', 'articles.legalBasis', 'articles.specialBasis', 'connectives.listSeparator', 'connectives.alternatives', 'connectives.withMembers', 'connectives.withDetails', 'connectives.withDescription', 'connectives.withArticle', 'connectives.withObligation', 'connectives.withConsequence', 'connectives.withLegitimateInterest', 'connectives.labelled', 'connectives.none', 'dataSources.provided', 'dataSources.collected', 'dataSources.third-party', 'obligations.law', 'obligations.contract', 'obligations.voluntary', 'purposeGroups.service', 'purposeGroups.contract', 'purposeGroups.legal-obligation', 'purposeGroups.marketing', 'purposeGroups.analytics', 'purposeGroups.security', 'purposeGroups.other', 'cookieCategories.necessary', 'cookieCategories.preferences', 'cookieCategories.statistics', 'cookieCategories.marketing', 'cookieCategoryDescriptions.necessary', 'cookieCategoryDescriptions.preferences', 'cookieCategoryDescriptions.statistics', 'cookieCategoryDescriptions.marketing', 'periods.exact.minute_zero', 'periods.exact.minute_one', 'periods.exact.minute_other', 'periods.exact.hour_zero', 'periods.exact.hour_one', 'periods.exact.hour_other', 'periods.exact.day_zero', 'periods.exact.day_one', 'periods.exact.day_other', 'periods.exact.week_zero', 'periods.exact.week_one', 'periods.exact.week_other', 'periods.exact.month_zero', 'periods.exact.month_one', 'periods.exact.month_other', 'periods.exact.year_zero', 'periods.exact.year_one', 'periods.exact.year_other', 'periods.upTo.minute_zero', 'periods.upTo.minute_one', 'periods.upTo.minute_other', 'periods.upTo.hour_zero', 'periods.upTo.hour_one', 'periods.upTo.hour_other', 'periods.upTo.day_zero', 'periods.upTo.day_one', 'periods.upTo.day_other', 'periods.upTo.week_zero', 'periods.upTo.week_one', 'periods.upTo.week_other', 'periods.upTo.month_zero', 'periods.upTo.month_one', 'periods.upTo.month_other', 'periods.upTo.year_zero', 'periods.upTo.year_one', 'periods.upTo.year_other', 'periods.range.minute_zero', 'periods.range.minute_one', 'periods.range.minute_other', 'periods.range.hour_zero', 'periods.range.hour_one', 'periods.range.hour_other', 'periods.range.day_zero', 'periods.range.day_one', 'periods.range.day_other', 'periods.range.week_zero', 'periods.range.week_one', 'periods.range.week_other', 'periods.range.month_zero', 'periods.range.month_one', 'periods.range.month_other', 'periods.range.year_zero', 'periods.range.year_one', 'periods.range.year_other', 'retention.line', 'retention.withStart', 'retention.withSource', 'retention.until.erasure', 'retention.until.consent-withdrawal', 'retention.until.contract-end', 'retention.until.request-closed', 'retention.until.objection', 'retention.until.other', 'retention.from.collection', 'retention.from.order', 'retention.from.contract-end', 'retention.from.account-closure', 'retention.from.request-closed', 'retention.from.financial-year-end', 'retention.from.last-activity', 'cookieLifetimes.session', 'cookieLifetimes.persistent', 'storageKinds.cookie', 'storageKinds.local-storage', 'storageKinds.session-storage', 'parties.first', 'parties.third', 'rights.A7-3', 'rights.A15', 'rights.A16', 'rights.A17', 'rights.A18', 'rights.A20', 'rights.A21', 'rights.A22', 'rights.A77', 'rightDescriptions.A7-3', 'rightDescriptions.A15', 'rightDescriptions.A16', 'rightDescriptions.A17', 'rightDescriptions.A18', 'rightDescriptions.A20', 'rightDescriptions.A21', 'rightDescriptions.A22', 'rightDescriptions.A77', 'rightArticles.A7-3', 'rightArticles.A15', 'rightArticles.A16', 'rightArticles.A17', 'rightArticles.A18', 'rightArticles.A20', 'rightArticles.A21', 'rightArticles.A22', 'rightArticles.A77', 'requestChannels.email', 'requestChannels.account', 'requestChannels.accountIfAvailable', 'requestChannels.accountSettings', 'requestChannels.accountSettingsIfAvailable', 'requestChannels.banner', 'requestChannels.form', 'requestChannels.phone', 'requestChannels.post', 'transfers.introduction', 'transferTools.scc', 'transferTools.dpf', 'transferTools.adequacy', 'transferTools.bcr', 'transferTools.derogation', 'processorRoles.processor', 'processorRoles.controller', 'processorRoles.joint-controller', 'recipientKinds.delivery', 'recipientKinds.payment', 'recipientKinds.accounting', 'recipientKinds.email-marketing', 'recipientKinds.advertising', 'recipientKinds.analytics', 'recipientKinds.chat', 'recipientKinds.video', 'recipientKinds.maps', 'recipientKinds.hosting', 'recipientKinds.it-support', 'recipientKinds.legal-advice', 'recipientKinds.public-authority', 'recipientKinds.other', 'securityKinds.technical', 'securityKinds.organisational', 'controllerCard.representative', 'controllerCard.dataProtectionOfficer', 'controllerCard.supervisoryAuthority', 'supervisoryAuthorities.lv-dvi', 'supervisoryAuthorities.ee-aki', 'tables.tool', 'tables.provider', 'tables.cookie', 'tables.purpose', 'tables.duration', 'tables.storage', 'tables.party', 'tables.legalBasis', 'tables.data', 'tables.recipients', 'tables.retention', 'tables.recipient', 'tables.role', 'tables.kind', 'tables.country', 'tables.safeguards', 'marks.unverified', 'banner.purposes.preferences', 'banner.purposes.statistics', 'banner.purposes.marketing', 'banner.consent.title', 'banner.consent.description', 'banner.consent.acceptAll', 'banner.consent.rejectAll', 'banner.consent.preferences', 'banner.preferences.title', 'banner.preferences.description', 'banner.preferences.save', 'banner.preferences.acceptAll', 'banner.preferences.rejectAll', 'banner.preferences.close', 'banner.preferences.reopen', 'banner.preferences.alwaysOn', 'banner.notice.title', 'banner.notice.description', 'banner.notice.acknowledge', 'banner.links.policy', 'banner.links.requests');
  ALTER TABLE "sites_phrases" ALTER COLUMN "phrase" SET DATA TYPE "public"."enum_sites_phrases_phrase" USING "phrase"::"public"."enum_sites_phrases_phrase";
  ALTER TABLE "_sites_v_version_phrases" ALTER COLUMN "phrase" SET DATA TYPE text;
  DROP TYPE "public"."enum__sites_v_version_phrases_phrase";
  CREATE TYPE "public"."enum__sites_v_version_phrases_phrase" AS ENUM('legalBases.a', 'legalBases.b', 'legalBases.c', 'legalBases.d', 'legalBases.e', 'legalBases.f', 'specialBases.a', 'specialBases.b', 'specialBases.c', 'specialBases.d', 'specialBases.e', 'specialBases.f', 'specialBases.g', 'specialBases.h', 'specialBases.i', 'specialBases.j', 'articles.legalBasis', 'articles.specialBasis', 'connectives.listSeparator', 'connectives.alternatives', 'connectives.withMembers', 'connectives.withDetails', 'connectives.withDescription', 'connectives.withArticle', 'connectives.withObligation', 'connectives.withConsequence', 'connectives.withLegitimateInterest', 'connectives.labelled', 'connectives.none', 'dataSources.provided', 'dataSources.collected', 'dataSources.third-party', 'obligations.law', 'obligations.contract', 'obligations.voluntary', 'purposeGroups.service', 'purposeGroups.contract', 'purposeGroups.legal-obligation', 'purposeGroups.marketing', 'purposeGroups.analytics', 'purposeGroups.security', 'purposeGroups.other', 'cookieCategories.necessary', 'cookieCategories.preferences', 'cookieCategories.statistics', 'cookieCategories.marketing', 'cookieCategoryDescriptions.necessary', 'cookieCategoryDescriptions.preferences', 'cookieCategoryDescriptions.statistics', 'cookieCategoryDescriptions.marketing', 'periods.exact.minute_zero', 'periods.exact.minute_one', 'periods.exact.minute_other', 'periods.exact.hour_zero', 'periods.exact.hour_one', 'periods.exact.hour_other', 'periods.exact.day_zero', 'periods.exact.day_one', 'periods.exact.day_other', 'periods.exact.week_zero', 'periods.exact.week_one', 'periods.exact.week_other', 'periods.exact.month_zero', 'periods.exact.month_one', 'periods.exact.month_other', 'periods.exact.year_zero', 'periods.exact.year_one', 'periods.exact.year_other', 'periods.upTo.minute_zero', 'periods.upTo.minute_one', 'periods.upTo.minute_other', 'periods.upTo.hour_zero', 'periods.upTo.hour_one', 'periods.upTo.hour_other', 'periods.upTo.day_zero', 'periods.upTo.day_one', 'periods.upTo.day_other', 'periods.upTo.week_zero', 'periods.upTo.week_one', 'periods.upTo.week_other', 'periods.upTo.month_zero', 'periods.upTo.month_one', 'periods.upTo.month_other', 'periods.upTo.year_zero', 'periods.upTo.year_one', 'periods.upTo.year_other', 'periods.range.minute_zero', 'periods.range.minute_one', 'periods.range.minute_other', 'periods.range.hour_zero', 'periods.range.hour_one', 'periods.range.hour_other', 'periods.range.day_zero', 'periods.range.day_one', 'periods.range.day_other', 'periods.range.week_zero', 'periods.range.week_one', 'periods.range.week_other', 'periods.range.month_zero', 'periods.range.month_one', 'periods.range.month_other', 'periods.range.year_zero', 'periods.range.year_one', 'periods.range.year_other', 'retention.line', 'retention.withStart', 'retention.withSource', 'retention.until.erasure', 'retention.until.consent-withdrawal', 'retention.until.contract-end', 'retention.until.request-closed', 'retention.until.objection', 'retention.until.other', 'retention.from.collection', 'retention.from.order', 'retention.from.contract-end', 'retention.from.account-closure', 'retention.from.request-closed', 'retention.from.financial-year-end', 'retention.from.last-activity', 'cookieLifetimes.session', 'cookieLifetimes.persistent', 'storageKinds.cookie', 'storageKinds.local-storage', 'storageKinds.session-storage', 'parties.first', 'parties.third', 'rights.A7-3', 'rights.A15', 'rights.A16', 'rights.A17', 'rights.A18', 'rights.A20', 'rights.A21', 'rights.A22', 'rights.A77', 'rightDescriptions.A7-3', 'rightDescriptions.A15', 'rightDescriptions.A16', 'rightDescriptions.A17', 'rightDescriptions.A18', 'rightDescriptions.A20', 'rightDescriptions.A21', 'rightDescriptions.A22', 'rightDescriptions.A77', 'rightArticles.A7-3', 'rightArticles.A15', 'rightArticles.A16', 'rightArticles.A17', 'rightArticles.A18', 'rightArticles.A20', 'rightArticles.A21', 'rightArticles.A22', 'rightArticles.A77', 'requestChannels.email', 'requestChannels.account', 'requestChannels.accountIfAvailable', 'requestChannels.accountSettings', 'requestChannels.accountSettingsIfAvailable', 'requestChannels.banner', 'requestChannels.form', 'requestChannels.phone', 'requestChannels.post', 'transfers.introduction', 'transferTools.scc', 'transferTools.dpf', 'transferTools.adequacy', 'transferTools.bcr', 'transferTools.derogation', 'processorRoles.processor', 'processorRoles.controller', 'processorRoles.joint-controller', 'recipientKinds.delivery', 'recipientKinds.payment', 'recipientKinds.accounting', 'recipientKinds.email-marketing', 'recipientKinds.advertising', 'recipientKinds.analytics', 'recipientKinds.chat', 'recipientKinds.video', 'recipientKinds.maps', 'recipientKinds.hosting', 'recipientKinds.it-support', 'recipientKinds.legal-advice', 'recipientKinds.public-authority', 'recipientKinds.other', 'securityKinds.technical', 'securityKinds.organisational', 'controllerCard.representative', 'controllerCard.dataProtectionOfficer', 'controllerCard.supervisoryAuthority', 'supervisoryAuthorities.lv-dvi', 'supervisoryAuthorities.ee-aki', 'tables.tool', 'tables.provider', 'tables.cookie', 'tables.purpose', 'tables.duration', 'tables.storage', 'tables.party', 'tables.legalBasis', 'tables.data', 'tables.recipients', 'tables.retention', 'tables.recipient', 'tables.role', 'tables.kind', 'tables.country', 'tables.safeguards', 'marks.unverified', 'banner.purposes.preferences', 'banner.purposes.statistics', 'banner.purposes.marketing', 'banner.consent.title', 'banner.consent.description', 'banner.consent.acceptAll', 'banner.consent.rejectAll', 'banner.consent.preferences', 'banner.preferences.title', 'banner.preferences.description', 'banner.preferences.save', 'banner.preferences.acceptAll', 'banner.preferences.rejectAll', 'banner.preferences.close', 'banner.preferences.reopen', 'banner.preferences.alwaysOn', 'banner.notice.title', 'banner.notice.description', 'banner.notice.acknowledge', 'banner.links.policy', 'banner.links.requests');
  ALTER TABLE "_sites_v_version_phrases" ALTER COLUMN "phrase" SET DATA TYPE "public"."enum__sites_v_version_phrases_phrase" USING "phrase"::"public"."enum__sites_v_version_phrases_phrase";
  ALTER TABLE "sites" DROP COLUMN "safeguard_copy_way";
  ALTER TABLE "sites" DROP COLUMN "safeguard_copy_email";
  ALTER TABLE "sites" DROP COLUMN "safeguard_copy_url";
  ALTER TABLE "_sites_v" DROP COLUMN "version_safeguard_copy_way";
  ALTER TABLE "_sites_v" DROP COLUMN "version_safeguard_copy_email";
  ALTER TABLE "_sites_v" DROP COLUMN "version_safeguard_copy_url";
  ALTER TABLE "policy_sections_blocks_rights" DROP COLUMN "layout";
  ALTER TABLE "_policy_sections_v_blocks_rights" DROP COLUMN "layout";
  ALTER TABLE "purposes" DROP COLUMN "automated_decision";
  ALTER TABLE "purposes" DROP COLUMN "responsible_unit";
  ALTER TABLE "purposes" DROP COLUMN "last_reviewed";
  ALTER TABLE "purposes" DROP COLUMN "dpia";
  ALTER TABLE "purposes" DROP COLUMN "systems";
  ALTER TABLE "purposes_locales" DROP COLUMN "automated_decision_logic";
  ALTER TABLE "_purposes_v" DROP COLUMN "version_automated_decision";
  ALTER TABLE "_purposes_v" DROP COLUMN "version_responsible_unit";
  ALTER TABLE "_purposes_v" DROP COLUMN "version_last_reviewed";
  ALTER TABLE "_purposes_v" DROP COLUMN "version_dpia";
  ALTER TABLE "_purposes_v" DROP COLUMN "version_systems";
  ALTER TABLE "_purposes_v_locales" DROP COLUMN "version_automated_decision_logic";
  ALTER TABLE "processors" DROP COLUMN "agreement_date";
  ALTER TABLE "processors" DROP COLUMN "preset";
  ALTER TABLE "_processors_v" DROP COLUMN "version_agreement_date";
  ALTER TABLE "_processors_v" DROP COLUMN "version_preset";
  ALTER TABLE "cookie_vendors" DROP COLUMN "strictly_necessary";
  ALTER TABLE "cookie_vendors" DROP COLUMN "preset";
  ALTER TABLE "_cookie_vendors_v" DROP COLUMN "version_strictly_necessary";
  ALTER TABLE "_cookie_vendors_v" DROP COLUMN "version_preset";
  ALTER TABLE "releases" DROP COLUMN "record_salt";
  ALTER TABLE "releases" DROP COLUMN "record_sha256";
  DROP TYPE "public"."enum_sites_safeguard_copy_way";
  DROP TYPE "public"."enum__sites_v_version_safeguard_copy_way";
  DROP TYPE "public"."enum_policy_sections_blocks_rights_layout";
  DROP TYPE "public"."enum__policy_sections_v_blocks_rights_layout";
  DROP TYPE "public"."enum_purposes_data_subjects";
  DROP TYPE "public"."enum_purposes_automated_decision";
  DROP TYPE "public"."enum_purposes_dpia";
  DROP TYPE "public"."enum__purposes_v_version_data_subjects";
  DROP TYPE "public"."enum__purposes_v_version_automated_decision";
  DROP TYPE "public"."enum__purposes_v_version_dpia";
  DROP TYPE "public"."enum_waivers_scope";`)
}
