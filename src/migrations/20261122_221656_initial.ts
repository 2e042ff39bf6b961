import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('lv', 'et', 'en');
  CREATE TYPE "public"."enum_sites_published_locales" AS ENUM('lv', 'et', 'en');
  CREATE TYPE "public"."enum_sites_legal_basis_order" AS ENUM('a', 'b', 'c', 'd', 'e', 'f');
  CREATE TYPE "public"."enum_sites_phrases_phrase" AS ENUM('legalBases.a', 'legalBases.b', 'legalBases.c', 'legalBases.d', 'legalBases.e', 'legalBases.f', 'specialBases.a', 'specialBases.b', 'specialBases.c', 'specialBases.d', 'specialBases.e', 'specialBases.f', 'specialBases.g', 'specialBases.h', 'specialBases.i', 'specialBases.j', 'articles.legalBasis', 'articles.specialBasis', 'connectives.listSeparator', 'connectives.alternatives', 'connectives.withMembers', 'connectives.withDetails', 'connectives.withDescription', 'connectives.withArticle', 'connectives.withObligation', 'connectives.withConsequence', 'connectives.withLegitimateInterest', 'connectives.labelled', 'connectives.none', 'dataSources.provided', 'dataSources.collected', 'dataSources.third-party', 'obligations.law', 'obligations.contract', 'obligations.voluntary', 'purposeGroups.service', 'purposeGroups.contract', 'purposeGroups.legal-obligation', 'purposeGroups.marketing', 'purposeGroups.analytics', 'purposeGroups.security', 'purposeGroups.other', 'cookieCategories.necessary', 'cookieCategories.preferences', 'cookieCategories.statistics', 'cookieCategories.marketing', 'cookieCategoryDescriptions.necessary', 'cookieCategoryDescriptions.preferences', 'cookieCategoryDescriptions.statistics', 'cookieCategoryDescriptions.marketing', 'periods.exact.minute_zero', 'periods.exact.minute_one', 'periods.exact.minute_other', 'periods.exact.hour_zero', 'periods.exact.hour_one', 'periods.exact.hour_other', 'periods.exact.day_zero', 'periods.exact.day_one', 'periods.exact.day_other', 'periods.exact.week_zero', 'periods.exact.week_one', 'periods.exact.week_other', 'periods.exact.month_zero', 'periods.exact.month_one', 'periods.exact.month_other', 'periods.exact.year_zero', 'periods.exact.year_one', 'periods.exact.year_other', 'periods.upTo.minute_zero', 'periods.upTo.minute_one', 'periods.upTo.minute_other', 'periods.upTo.hour_zero', 'periods.upTo.hour_one', 'periods.upTo.hour_other', 'periods.upTo.day_zero', 'periods.upTo.day_one', 'periods.upTo.day_other', 'periods.upTo.week_zero', 'periods.upTo.week_one', 'periods.upTo.week_other', 'periods.upTo.month_zero', 'periods.upTo.month_one', 'periods.upTo.month_other', 'periods.upTo.year_zero', 'periods.upTo.year_one', 'periods.upTo.year_other', 'periods.range.minute_zero', 'periods.range.minute_one', 'periods.range.minute_other', 'periods.range.hour_zero', 'periods.range.hour_one', 'periods.range.hour_other', 'periods.range.day_zero', 'periods.range.day_one', 'periods.range.day_other', 'periods.range.week_zero', 'periods.range.week_one', 'periods.range.week_other', 'periods.range.month_zero', 'periods.range.month_one', 'periods.range.month_other', 'periods.range.year_zero', 'periods.range.year_one', 'periods.range.year_other', 'retention.line', 'retention.withStart', 'retention.withSource', 'retention.until.erasure', 'retention.until.consent-withdrawal', 'retention.until.contract-end', 'retention.until.request-closed', 'retention.until.objection', 'retention.until.other', 'retention.from.collection', 'retention.from.order', 'retention.from.contract-end', 'retention.from.account-closure', 'retention.from.request-closed', 'retention.from.financial-year-end', 'retention.from.last-activity', 'cookieLifetimes.session', 'cookieLifetimes.persistent', 'storageKinds.cookie', 'storageKinds.local-storage', 'storageKinds.session-storage', 'parties.first', 'parties.third', 'rights.A7-3', 'rights.A15', 'rights.A16', 'rights.A17', 'rights.A18', 'rights.A20', 'rights.A21', 'rights.A22', 'rights.A77', 'rightDescriptions.A7-3', 'rightDescriptions.A15', 'rightDescriptions.A16', 'rightDescriptions.A17', 'rightDescriptions.A18', 'rightDescriptions.A20', 'rightDescriptions.A21', 'rightDescriptions.A22', 'rightDescriptions.A77', 'rightArticles.A7-3', 'rightArticles.A15', 'rightArticles.A16', 'rightArticles.A17', 'rightArticles.A18', 'rightArticles.A20', 'rightArticles.A21', 'rightArticles.A22', 'rightArticles.A77', 'requestChannels.email', 'requestChannels.account', 'requestChannels.accountIfAvailable', 'requestChannels.accountSettings', 'requestChannels.accountSettingsIfAvailable', 'requestChannels.banner', 'requestChannels.form', 'requestChannels.phone', 'requestChannels.post', 'transfers.introduction', 'transferTools.scc', 'transferTools.dpf', 'transferTools.adequacy', 'transferTools.bcr', 'transferTools.derogation', 'processorRoles.processor', 'processorRoles.controller', 'processorRoles.joint-controller', 'recipientKinds.delivery', 'recipientKinds.payment', 'recipientKinds.accounting', 'recipientKinds.email-marketing', 'recipientKinds.advertising', 'recipientKinds.analytics', 'recipientKinds.chat', 'recipientKinds.video', 'recipientKinds.maps', 'recipientKinds.hosting', 'recipientKinds.it-support', 'recipientKinds.legal-advice', 'recipientKinds.public-authority', 'recipientKinds.other', 'securityKinds.technical', 'securityKinds.organisational', 'controllerCard.representative', 'controllerCard.dataProtectionOfficer', 'controllerCard.supervisoryAuthority', 'supervisoryAuthorities.lv-dvi', 'supervisoryAuthorities.ee-aki', 'tables.tool', 'tables.provider', 'tables.cookie', 'tables.purpose', 'tables.duration', 'tables.storage', 'tables.party', 'tables.legalBasis', 'tables.data', 'tables.recipients', 'tables.retention', 'tables.recipient', 'tables.role', 'tables.kind', 'tables.country', 'tables.safeguards', 'marks.unverified', 'banner.purposes.preferences', 'banner.purposes.statistics', 'banner.purposes.marketing', 'banner.consent.title', 'banner.consent.description', 'banner.consent.acceptAll', 'banner.consent.rejectAll', 'banner.consent.preferences', 'banner.preferences.title', 'banner.preferences.description', 'banner.preferences.save', 'banner.preferences.acceptAll', 'banner.preferences.rejectAll', 'banner.preferences.close', 'banner.preferences.reopen', 'banner.preferences.alwaysOn', 'banner.notice.title', 'banner.notice.description', 'banner.notice.acknowledge', 'banner.links.policy', 'banner.links.requests');
  CREATE TYPE "public"."enum_sites_source_locale" AS ENUM('lv', 'et', 'en');
  CREATE TYPE "public"."enum_sites_environment" AS ENUM('development', 'production');
  CREATE TYPE "public"."enum_sites_controller_supervisory_authority" AS ENUM('lv-dvi', 'ee-aki', 'other');
  CREATE TYPE "public"."enum__sites_v_version_published_locales" AS ENUM('lv', 'et', 'en');
  CREATE TYPE "public"."enum__sites_v_version_legal_basis_order" AS ENUM('a', 'b', 'c', 'd', 'e', 'f');
  CREATE TYPE "public"."enum__sites_v_version_phrases_phrase" AS ENUM('legalBases.a', 'legalBases.b', 'legalBases.c', 'legalBases.d', 'legalBases.e', 'legalBases.f', 'specialBases.a', 'specialBases.b', 'specialBases.c', 'specialBases.d', 'specialBases.e', 'specialBases.f', 'specialBases.g', 'specialBases.h', 'specialBases.i', 'specialBases.j', 'articles.legalBasis', 'articles.specialBasis', 'connectives.listSeparator', 'connectives.alternatives', 'connectives.withMembers', 'connectives.withDetails', 'connectives.withDescription', 'connectives.withArticle', 'connectives.withObligation', 'connectives.withConsequence', 'connectives.withLegitimateInterest', 'connectives.labelled', 'connectives.none', 'dataSources.provided', 'dataSources.collected', 'dataSources.third-party', 'obligations.law', 'obligations.contract', 'obligations.voluntary', 'purposeGroups.service', 'purposeGroups.contract', 'purposeGroups.legal-obligation', 'purposeGroups.marketing', 'purposeGroups.analytics', 'purposeGroups.security', 'purposeGroups.other', 'cookieCategories.necessary', 'cookieCategories.preferences', 'cookieCategories.statistics', 'cookieCategories.marketing', 'cookieCategoryDescriptions.necessary', 'cookieCategoryDescriptions.preferences', 'cookieCategoryDescriptions.statistics', 'cookieCategoryDescriptions.marketing', 'periods.exact.minute_zero', 'periods.exact.minute_one', 'periods.exact.minute_other', 'periods.exact.hour_zero', 'periods.exact.hour_one', 'periods.exact.hour_other', 'periods.exact.day_zero', 'periods.exact.day_one', 'periods.exact.day_other', 'periods.exact.week_zero', 'periods.exact.week_one', 'periods.exact.week_other', 'periods.exact.month_zero', 'periods.exact.month_one', 'periods.exact.month_other', 'periods.exact.year_zero', 'periods.exact.year_one', 'periods.exact.year_other', 'periods.upTo.minute_zero', 'periods.upTo.minute_one', 'periods.upTo.minute_other', 'periods.upTo.hour_zero', 'periods.upTo.hour_one', 'periods.upTo.hour_other', 'periods.upTo.day_zero', 'periods.upTo.day_one', 'periods.upTo.day_other', 'periods.upTo.week_zero', 'periods.upTo.week_one', 'periods.upTo.week_other', 'periods.upTo.month_zero', 'periods.upTo.month_one', 'periods.upTo.month_other', 'periods.upTo.year_zero', 'periods.upTo.year_one', 'periods.upTo.year_other', 'periods.range.minute_zero', 'periods.range.minute_one', 'periods.range.minute_other', 'periods.range.hour_zero', 'periods.range.hour_one', 'periods.range.hour_other', 'periods.range.day_zero', 'periods.range.day_one', 'periods.range.day_other', 'periods.range.week_zero', 'periods.range.week_one', 'periods.range.week_other', 'periods.range.month_zero', 'periods.range.month_one', 'periods.range.month_other', 'periods.range.year_zero', 'periods.range.year_one', 'periods.range.year_other', 'retention.line', 'retention.withStart', 'retention.withSource', 'retention.until.erasure', 'retention.until.consent-withdrawal', 'retention.until.contract-end', 'retention.until.request-closed', 'retention.until.objection', 'retention.until.other', 'retention.from.collection', 'retention.from.order', 'retention.from.contract-end', 'retention.from.account-closure', 'retention.from.request-closed', 'retention.from.financial-year-end', 'retention.from.last-activity', 'cookieLifetimes.session', 'cookieLifetimes.persistent', 'storageKinds.cookie', 'storageKinds.local-storage', 'storageKinds.session-storage', 'parties.first', 'parties.third', 'rights.A7-3', 'rights.A15', 'rights.A16', 'rights.A17', 'rights.A18', 'rights.A20', 'rights.A21', 'rights.A22', 'rights.A77', 'rightDescriptions.A7-3', 'rightDescriptions.A15', 'rightDescriptions.A16', 'rightDescriptions.A17', 'rightDescriptions.A18', 'rightDescriptions.A20', 'rightDescriptions.A21', 'rightDescriptions.A22', 'rightDescriptions.A77', 'rightArticles.A7-3', 'rightArticles.A15', 'rightArticles.A16', 'rightArticles.A17', 'rightArticles.A18', 'rightArticles.A20', 'rightArticles.A21', 'rightArticles.A22', 'rightArticles.A77', 'requestChannels.email', 'requestChannels.account', 'requestChannels.accountIfAvailable', 'requestChannels.accountSettings', 'requestChannels.accountSettingsIfAvailable', 'requestChannels.banner', 'requestChannels.form', 'requestChannels.phone', 'requestChannels.post', 'transfers.introduction', 'transferTools.scc', 'transferTools.dpf', 'transferTools.adequacy', 'transferTools.bcr', 'transferTools.derogation', 'processorRoles.processor', 'processorRoles.controller', 'processorRoles.joint-controller', 'recipientKinds.delivery', 'recipientKinds.payment', 'recipientKinds.accounting', 'recipientKinds.email-marketing', 'recipientKinds.advertising', 'recipientKinds.analytics', 'recipientKinds.chat', 'recipientKinds.video', 'recipientKinds.maps', 'recipientKinds.hosting', 'recipientKinds.it-support', 'recipientKinds.legal-advice', 'recipientKinds.public-authority', 'recipientKinds.other', 'securityKinds.technical', 'securityKinds.organisational', 'controllerCard.representative', 'controllerCard.dataProtectionOfficer', 'controllerCard.supervisoryAuthority', 'supervisoryAuthorities.lv-dvi', 'supervisoryAuthorities.ee-aki', 'tables.tool', 'tables.provider', 'tables.cookie', 'tables.purpose', 'tables.duration', 'tables.storage', 'tables.party', 'tables.legalBasis', 'tables.data', 'tables.recipients', 'tables.retention', 'tables.recipient', 'tables.role', 'tables.kind', 'tables.country', 'tables.safeguards', 'marks.unverified', 'banner.purposes.preferences', 'banner.purposes.statistics', 'banner.purposes.marketing', 'banner.consent.title', 'banner.consent.description', 'banner.consent.acceptAll', 'banner.consent.rejectAll', 'banner.consent.preferences', 'banner.preferences.title', 'banner.preferences.description', 'banner.preferences.save', 'banner.preferences.acceptAll', 'banner.preferences.rejectAll', 'banner.preferences.close', 'banner.preferences.reopen', 'banner.preferences.alwaysOn', 'banner.notice.title', 'banner.notice.description', 'banner.notice.acknowledge', 'banner.links.policy', 'banner.links.requests');
  CREATE TYPE "public"."enum__sites_v_version_source_locale" AS ENUM('lv', 'et', 'en');
  CREATE TYPE "public"."enum__sites_v_version_environment" AS ENUM('development', 'production');
  CREATE TYPE "public"."enum__sites_v_version_controller_supervisory_authority" AS ENUM('lv-dvi', 'ee-aki', 'other');
  CREATE TYPE "public"."enum_policy_sections_blocks_controller_card_show" AS ENUM('name', 'registrationNumber', 'address', 'country', 'email', 'phone', 'representative', 'dataProtectionOfficer', 'supervisoryAuthority');
  CREATE TYPE "public"."enum_policy_sections_blocks_data_categories_source" AS ENUM('provided', 'collected', 'third-party');
  CREATE TYPE "public"."enum_policy_sections_blocks_vendors_layout" AS ENUM('list', 'table');
  CREATE TYPE "public"."enum_policy_sections_blocks_purposes_group" AS ENUM('service', 'contract', 'legal-obligation', 'marketing', 'analytics', 'security', 'other');
  CREATE TYPE "public"."enum_policy_sections_blocks_purposes_layout" AS ENUM('list', 'table');
  CREATE TYPE "public"."enum_policy_sections_blocks_recipients_layout" AS ENUM('list', 'table');
  CREATE TYPE "public"."enum__policy_sections_v_blocks_controller_card_show" AS ENUM('name', 'registrationNumber', 'address', 'country', 'email', 'phone', 'representative', 'dataProtectionOfficer', 'supervisoryAuthority');
  CREATE TYPE "public"."enum__policy_sections_v_blocks_data_categories_source" AS ENUM('provided', 'collected', 'third-party');
  CREATE TYPE "public"."enum__policy_sections_v_blocks_vendors_layout" AS ENUM('list', 'table');
  CREATE TYPE "public"."enum__policy_sections_v_blocks_purposes_group" AS ENUM('service', 'contract', 'legal-obligation', 'marketing', 'analytics', 'security', 'other');
  CREATE TYPE "public"."enum__policy_sections_v_blocks_purposes_layout" AS ENUM('list', 'table');
  CREATE TYPE "public"."enum__policy_sections_v_blocks_recipients_layout" AS ENUM('list', 'table');
  CREATE TYPE "public"."enum_data_categories_source" AS ENUM('provided', 'collected', 'third-party');
  CREATE TYPE "public"."enum_data_categories_obligation" AS ENUM('not-stated', 'law', 'contract', 'voluntary');
  CREATE TYPE "public"."enum__data_categories_v_version_source" AS ENUM('provided', 'collected', 'third-party');
  CREATE TYPE "public"."enum__data_categories_v_version_obligation" AS ENUM('not-stated', 'law', 'contract', 'voluntary');
  CREATE TYPE "public"."enum_purposes_legal_bases" AS ENUM('a', 'b', 'c', 'd', 'e', 'f');
  CREATE TYPE "public"."enum_purposes_special_bases" AS ENUM('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
  CREATE TYPE "public"."enum_purposes_group" AS ENUM('service', 'contract', 'legal-obligation', 'marketing', 'analytics', 'security', 'other');
  CREATE TYPE "public"."enum__purposes_v_version_legal_bases" AS ENUM('a', 'b', 'c', 'd', 'e', 'f');
  CREATE TYPE "public"."enum__purposes_v_version_special_bases" AS ENUM('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
  CREATE TYPE "public"."enum__purposes_v_version_group" AS ENUM('service', 'contract', 'legal-obligation', 'marketing', 'analytics', 'security', 'other');
  CREATE TYPE "public"."enum_processors_transfer_tools" AS ENUM('adequacy', 'scc', 'dpf', 'bcr', 'derogation');
  CREATE TYPE "public"."enum_processors_role" AS ENUM('processor', 'controller', 'joint-controller');
  CREATE TYPE "public"."enum_processors_kind" AS ENUM('delivery', 'payment', 'accounting', 'email-marketing', 'advertising', 'analytics', 'chat', 'video', 'maps', 'hosting', 'it-support', 'legal-advice', 'public-authority', 'other');
  CREATE TYPE "public"."enum_processors_agreement" AS ENUM('unknown', 'none', 'accepted-terms', 'signed');
  CREATE TYPE "public"."enum_processors_confidence" AS ENUM('verified', 'unverified');
  CREATE TYPE "public"."enum__processors_v_version_transfer_tools" AS ENUM('adequacy', 'scc', 'dpf', 'bcr', 'derogation');
  CREATE TYPE "public"."enum__processors_v_version_role" AS ENUM('processor', 'controller', 'joint-controller');
  CREATE TYPE "public"."enum__processors_v_version_kind" AS ENUM('delivery', 'payment', 'accounting', 'email-marketing', 'advertising', 'analytics', 'chat', 'video', 'maps', 'hosting', 'it-support', 'legal-advice', 'public-authority', 'other');
  CREATE TYPE "public"."enum__processors_v_version_agreement" AS ENUM('unknown', 'none', 'accepted-terms', 'signed');
  CREATE TYPE "public"."enum__processors_v_version_confidence" AS ENUM('verified', 'unverified');
  CREATE TYPE "public"."enum_cookie_vendors_cookies_storage" AS ENUM('cookie', 'local-storage', 'session-storage');
  CREATE TYPE "public"."enum_cookie_vendors_cookies_party" AS ENUM('first', 'third');
  CREATE TYPE "public"."enum_cookie_vendors_cookies_lifetime" AS ENUM('session', 'persistent', 'period');
  CREATE TYPE "public"."enum_cookie_vendors_cookies_unit" AS ENUM('minute', 'hour', 'day', 'week', 'month', 'year');
  CREATE TYPE "public"."enum_cookie_vendors_cookies_category" AS ENUM('necessary', 'preferences', 'statistics', 'marketing');
  CREATE TYPE "public"."enum_cookie_vendors_cookies_confidence" AS ENUM('verified', 'unverified');
  CREATE TYPE "public"."enum_cookie_vendors_consent_signals" AS ENUM('ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage');
  CREATE TYPE "public"."enum_cookie_vendors_category" AS ENUM('necessary', 'preferences', 'statistics', 'marketing');
  CREATE TYPE "public"."enum_cookie_vendors_confidence" AS ENUM('verified', 'unverified');
  CREATE TYPE "public"."enum__cookie_vendors_v_version_cookies_storage" AS ENUM('cookie', 'local-storage', 'session-storage');
  CREATE TYPE "public"."enum__cookie_vendors_v_version_cookies_party" AS ENUM('first', 'third');
  CREATE TYPE "public"."enum__cookie_vendors_v_version_cookies_lifetime" AS ENUM('session', 'persistent', 'period');
  CREATE TYPE "public"."enum__cookie_vendors_v_version_cookies_unit" AS ENUM('minute', 'hour', 'day', 'week', 'month', 'year');
  CREATE TYPE "public"."enum__cookie_vendors_v_version_cookies_category" AS ENUM('necessary', 'preferences', 'statistics', 'marketing');
  CREATE TYPE "public"."enum__cookie_vendors_v_version_cookies_confidence" AS ENUM('verified', 'unverified');
  CREATE TYPE "public"."enum__cookie_vendors_v_version_consent_signals" AS ENUM('ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage');
  CREATE TYPE "public"."enum__cookie_vendors_v_version_category" AS ENUM('necessary', 'preferences', 'statistics', 'marketing');
  CREATE TYPE "public"."enum__cookie_vendors_v_version_confidence" AS ENUM('verified', 'unverified');
  CREATE TYPE "public"."enum_retention_rules_mode" AS ENUM('exact', 'up-to', 'range', 'until-event');
  CREATE TYPE "public"."enum_retention_rules_unit" AS ENUM('minute', 'hour', 'day', 'week', 'month', 'year');
  CREATE TYPE "public"."enum_retention_rules_event" AS ENUM('erasure', 'consent-withdrawal', 'contract-end', 'request-closed', 'objection', 'other');
  CREATE TYPE "public"."enum_retention_rules_counted_from" AS ENUM('collection', 'order', 'contract-end', 'account-closure', 'request-closed', 'financial-year-end', 'last-activity');
  CREATE TYPE "public"."enum__retention_rules_v_version_mode" AS ENUM('exact', 'up-to', 'range', 'until-event');
  CREATE TYPE "public"."enum__retention_rules_v_version_unit" AS ENUM('minute', 'hour', 'day', 'week', 'month', 'year');
  CREATE TYPE "public"."enum__retention_rules_v_version_event" AS ENUM('erasure', 'consent-withdrawal', 'contract-end', 'request-closed', 'objection', 'other');
  CREATE TYPE "public"."enum__retention_rules_v_version_counted_from" AS ENUM('collection', 'order', 'contract-end', 'account-closure', 'request-closed', 'financial-year-end', 'last-activity');
  CREATE TYPE "public"."enum_rights_right" AS ENUM('A7-3', 'A15', 'A16', 'A17', 'A18', 'A20', 'A21', 'A22', 'A77');
  CREATE TYPE "public"."enum__rights_v_version_right" AS ENUM('A7-3', 'A15', 'A16', 'A17', 'A18', 'A20', 'A21', 'A22', 'A77');
  CREATE TYPE "public"."enum_request_channels_kind" AS ENUM('email', 'account', 'banner', 'form', 'phone', 'post', 'other');
  CREATE TYPE "public"."enum__request_channels_v_version_kind" AS ENUM('email', 'account', 'banner', 'form', 'phone', 'post', 'other');
  CREATE TYPE "public"."enum_security_measures_kind" AS ENUM('technical', 'organisational');
  CREATE TYPE "public"."enum__security_measures_v_version_kind" AS ENUM('technical', 'organisational');
  CREATE TYPE "public"."enum_translations_state" AS ENUM('missing', 'changed', 'outdated', 'approved');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('editor', 'translator', 'publisher', 'admin');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('lv', 'et', 'en');
  CREATE TABLE "sites_published_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_sites_published_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "sites_legal_basis_order" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_sites_legal_basis_order",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "sites_phrases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"phrase" "enum_sites_phrases_phrase" NOT NULL
  );
  
  CREATE TABLE "sites_phrases_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "sites" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"source_locale" "enum_sites_source_locale" NOT NULL,
  	"environment" "enum_sites_environment" DEFAULT 'development' NOT NULL,
  	"controller_name" varchar NOT NULL,
  	"controller_registration_number" varchar,
  	"controller_address" varchar NOT NULL,
  	"controller_country" varchar NOT NULL,
  	"controller_email" varchar NOT NULL,
  	"controller_phone" varchar,
  	"controller_representative_name" varchar,
  	"controller_representative_email" varchar,
  	"controller_representative_address" varchar,
  	"controller_representative_phone" varchar,
  	"controller_data_protection_officer_name" varchar,
  	"controller_data_protection_officer_email" varchar,
  	"controller_data_protection_officer_address" varchar,
  	"controller_data_protection_officer_phone" varchar,
  	"controller_supervisory_authority" "enum_sites_controller_supervisory_authority",
  	"controller_other_authority_name" varchar,
  	"controller_other_authority_address" varchar,
  	"controller_other_authority_email" varchar,
  	"controller_other_authority_url" varchar,
  	"banner_cookie_name" varchar DEFAULT 'cc_cookie',
  	"banner_days" numeric DEFAULT 182,
  	"banner_wait_for_update" numeric DEFAULT 500,
  	"slug" varchar NOT NULL,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sites_locales" (
  	"title" varchar NOT NULL,
  	"banner_policy_url" varchar,
  	"banner_requests_url" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "sites_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_sites_v_version_published_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__sites_v_version_published_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_sites_v_version_legal_basis_order" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__sites_v_version_legal_basis_order",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_sites_v_version_phrases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"phrase" "enum__sites_v_version_phrases_phrase" NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sites_v_version_phrases_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_sites_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar NOT NULL,
  	"version_source_locale" "enum__sites_v_version_source_locale" NOT NULL,
  	"version_environment" "enum__sites_v_version_environment" DEFAULT 'development' NOT NULL,
  	"version_controller_name" varchar NOT NULL,
  	"version_controller_registration_number" varchar,
  	"version_controller_address" varchar NOT NULL,
  	"version_controller_country" varchar NOT NULL,
  	"version_controller_email" varchar NOT NULL,
  	"version_controller_phone" varchar,
  	"version_controller_representative_name" varchar,
  	"version_controller_representative_email" varchar,
  	"version_controller_representative_address" varchar,
  	"version_controller_representative_phone" varchar,
  	"version_controller_data_protection_officer_name" varchar,
  	"version_controller_data_protection_officer_email" varchar,
  	"version_controller_data_protection_officer_address" varchar,
  	"version_controller_data_protection_officer_phone" varchar,
  	"version_controller_supervisory_authority" "enum__sites_v_version_controller_supervisory_authority",
  	"version_controller_other_authority_name" varchar,
  	"version_controller_other_authority_address" varchar,
  	"version_controller_other_authority_email" varchar,
  	"version_controller_other_authority_url" varchar,
  	"version_banner_cookie_name" varchar DEFAULT 'cc_cookie',
  	"version_banner_days" numeric DEFAULT 182,
  	"version_banner_wait_for_update" numeric DEFAULT 500,
  	"version_slug" varchar NOT NULL,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_sites_v_locales" (
  	"version_title" varchar NOT NULL,
  	"version_banner_policy_url" varchar,
  	"version_banner_requests_url" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_sites_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_prose" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_prose_locales" (
  	"text" jsonb NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "policy_sections_blocks_controller_card_show" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_policy_sections_blocks_controller_card_show",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "policy_sections_blocks_controller_card" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_data_categories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"source" "enum_policy_sections_blocks_data_categories_source" NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_vendors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"layout" "enum_policy_sections_blocks_vendors_layout" DEFAULT 'list' NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_purposes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"group" "enum_policy_sections_blocks_purposes_group" NOT NULL,
  	"layout" "enum_policy_sections_blocks_purposes_layout" DEFAULT 'list' NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_legal_bases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_cookie_categories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_recipients" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"layout" "enum_policy_sections_blocks_recipients_layout" DEFAULT 'list' NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_retention_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_rights" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_request_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_security_measures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections_blocks_transfers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "policy_sections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"parent_id" integer,
  	"site_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "policy_sections_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "policy_sections_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"processors_id" integer
  );
  
  CREATE TABLE "_policy_sections_v_blocks_prose" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_prose_locales" (
  	"text" jsonb NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_policy_sections_v_blocks_controller_card_show" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__policy_sections_v_blocks_controller_card_show",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_policy_sections_v_blocks_controller_card" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_data_categories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"source" "enum__policy_sections_v_blocks_data_categories_source" NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_vendors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"layout" "enum__policy_sections_v_blocks_vendors_layout" DEFAULT 'list' NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_purposes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"group" "enum__policy_sections_v_blocks_purposes_group" NOT NULL,
  	"layout" "enum__policy_sections_v_blocks_purposes_layout" DEFAULT 'list' NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_legal_bases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_cookie_categories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_recipients" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"layout" "enum__policy_sections_v_blocks_recipients_layout" DEFAULT 'list' NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_retention_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_rights" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_request_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_security_measures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v_blocks_transfers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_policy_sections_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_parent_id" integer,
  	"version_site_id" integer NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_policy_sections_v_locales" (
  	"version_title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_policy_sections_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"processors_id" integer
  );
  
  CREATE TABLE "data_categories" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"source" "enum_data_categories_source" NOT NULL,
  	"obligation" "enum_data_categories_obligation" DEFAULT 'not-stated' NOT NULL,
  	"special_category" boolean DEFAULT false,
  	"site_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "data_categories_locales" (
  	"name" varchar NOT NULL,
  	"details" varchar,
  	"consequence" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_data_categories_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_source" "enum__data_categories_v_version_source" NOT NULL,
  	"version_obligation" "enum__data_categories_v_version_obligation" DEFAULT 'not-stated' NOT NULL,
  	"version_special_category" boolean DEFAULT false,
  	"version_site_id" integer NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_data_categories_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_details" varchar,
  	"version_consequence" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "purposes_legal_bases" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_purposes_legal_bases",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "purposes_special_bases" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_purposes_special_bases",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "purposes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"group" "enum_purposes_group" NOT NULL,
  	"site_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "purposes_locales" (
  	"name" varchar NOT NULL,
  	"legitimate_interest" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "purposes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"data_categories_id" integer,
  	"processors_id" integer,
  	"retention_rules_id" integer
  );
  
  CREATE TABLE "_purposes_v_version_legal_bases" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__purposes_v_version_legal_bases",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_purposes_v_version_special_bases" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__purposes_v_version_special_bases",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_purposes_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_group" "enum__purposes_v_version_group" NOT NULL,
  	"version_site_id" integer NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_purposes_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_legitimate_interest" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_purposes_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"data_categories_id" integer,
  	"processors_id" integer,
  	"retention_rules_id" integer
  );
  
  CREATE TABLE "processors_transfer_tools" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_processors_transfer_tools",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "processors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"name" varchar NOT NULL,
  	"trade_name" varchar,
  	"legal_entity" varchar,
  	"eea_entity" varchar,
  	"role" "enum_processors_role" NOT NULL,
  	"kind" "enum_processors_kind" NOT NULL,
  	"country" varchar,
  	"transfer_checked_at" timestamp(3) with time zone,
  	"agreement" "enum_processors_agreement" DEFAULT 'unknown',
  	"privacy_url" varchar,
  	"display_group_id" integer,
  	"listed" boolean DEFAULT true,
  	"confidence" "enum_processors_confidence" DEFAULT 'unverified',
  	"site_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_processors_v_version_transfer_tools" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__processors_v_version_transfer_tools",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_processors_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_name" varchar NOT NULL,
  	"version_trade_name" varchar,
  	"version_legal_entity" varchar,
  	"version_eea_entity" varchar,
  	"version_role" "enum__processors_v_version_role" NOT NULL,
  	"version_kind" "enum__processors_v_version_kind" NOT NULL,
  	"version_country" varchar,
  	"version_transfer_checked_at" timestamp(3) with time zone,
  	"version_agreement" "enum__processors_v_version_agreement" DEFAULT 'unknown',
  	"version_privacy_url" varchar,
  	"version_display_group_id" integer,
  	"version_listed" boolean DEFAULT true,
  	"version_confidence" "enum__processors_v_version_confidence" DEFAULT 'unverified',
  	"version_site_id" integer NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cookie_vendors_cookies" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"storage" "enum_cookie_vendors_cookies_storage" DEFAULT 'cookie',
  	"party" "enum_cookie_vendors_cookies_party" DEFAULT 'first',
  	"lifetime" "enum_cookie_vendors_cookies_lifetime" NOT NULL,
  	"amount" numeric,
  	"amount_max" numeric,
  	"unit" "enum_cookie_vendors_cookies_unit",
  	"category" "enum_cookie_vendors_cookies_category",
  	"pattern" varchar,
  	"pattern_flags" varchar,
  	"confidence" "enum_cookie_vendors_cookies_confidence" DEFAULT 'unverified'
  );
  
  CREATE TABLE "cookie_vendors_cookies_locales" (
  	"purpose" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cookie_vendors_consent_signals" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_cookie_vendors_consent_signals",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cookie_vendors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"name" varchar NOT NULL,
  	"category" "enum_cookie_vendors_category" NOT NULL,
  	"provider_id" integer,
  	"display_group_id" integer,
  	"listed" boolean DEFAULT true,
  	"confidence" "enum_cookie_vendors_confidence" DEFAULT 'unverified',
  	"site_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cookie_vendors_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_cookie_vendors_v_version_cookies" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"storage" "enum__cookie_vendors_v_version_cookies_storage" DEFAULT 'cookie',
  	"party" "enum__cookie_vendors_v_version_cookies_party" DEFAULT 'first',
  	"lifetime" "enum__cookie_vendors_v_version_cookies_lifetime" NOT NULL,
  	"amount" numeric,
  	"amount_max" numeric,
  	"unit" "enum__cookie_vendors_v_version_cookies_unit",
  	"category" "enum__cookie_vendors_v_version_cookies_category",
  	"pattern" varchar,
  	"pattern_flags" varchar,
  	"confidence" "enum__cookie_vendors_v_version_cookies_confidence" DEFAULT 'unverified',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_cookie_vendors_v_version_cookies_locales" (
  	"purpose" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_cookie_vendors_v_version_consent_signals" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__cookie_vendors_v_version_consent_signals",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_cookie_vendors_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_name" varchar NOT NULL,
  	"version_category" "enum__cookie_vendors_v_version_category" NOT NULL,
  	"version_provider_id" integer,
  	"version_display_group_id" integer,
  	"version_listed" boolean DEFAULT true,
  	"version_confidence" "enum__cookie_vendors_v_version_confidence" DEFAULT 'unverified',
  	"version_site_id" integer NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_cookie_vendors_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "retention_rules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"mode" "enum_retention_rules_mode" NOT NULL,
  	"amount" numeric,
  	"amount_max" numeric,
  	"unit" "enum_retention_rules_unit",
  	"event" "enum_retention_rules_event",
  	"counted_from" "enum_retention_rules_counted_from",
  	"site_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "retention_rules_locales" (
  	"subject" varchar NOT NULL,
  	"event_text" varchar,
  	"legal_source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_retention_rules_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_mode" "enum__retention_rules_v_version_mode" NOT NULL,
  	"version_amount" numeric,
  	"version_amount_max" numeric,
  	"version_unit" "enum__retention_rules_v_version_unit",
  	"version_event" "enum__retention_rules_v_version_event",
  	"version_counted_from" "enum__retention_rules_v_version_counted_from",
  	"version_site_id" integer NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_retention_rules_v_locales" (
  	"version_subject" varchar NOT NULL,
  	"version_event_text" varchar,
  	"version_legal_source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "rights" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"right" "enum_rights_right" NOT NULL,
  	"site_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "rights_locales" (
  	"name" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_rights_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_right" "enum__rights_v_version_right" NOT NULL,
  	"version_site_id" integer NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_rights_v_locales" (
  	"version_name" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "request_channels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"kind" "enum_request_channels_kind" NOT NULL,
  	"email" varchar,
  	"phone" varchar,
  	"url" varchar,
  	"where_available" boolean DEFAULT false,
  	"site_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "request_channels_locales" (
  	"section_name" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_request_channels_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_kind" "enum__request_channels_v_version_kind" NOT NULL,
  	"version_email" varchar,
  	"version_phone" varchar,
  	"version_url" varchar,
  	"version_where_available" boolean DEFAULT false,
  	"version_site_id" integer NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_request_channels_v_locales" (
  	"version_section_name" varchar,
  	"version_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "security_measures" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"kind" "enum_security_measures_kind" NOT NULL,
  	"site_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "security_measures_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_security_measures_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_kind" "enum__security_measures_v_version_kind" NOT NULL,
  	"version_site_id" integer NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_security_measures_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "display_groups" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"show_members" boolean DEFAULT true,
  	"site_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "display_groups_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_display_groups_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_show_members" boolean DEFAULT true,
  	"version_site_id" integer NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_display_groups_v_locales" (
  	"version_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "translations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"site_id" integer NOT NULL,
  	"collection" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"is_source" boolean DEFAULT false,
  	"state" "enum_translations_state" NOT NULL,
  	"approved_at" timestamp(3) with time zone,
  	"approved_by" varchar,
  	"deleted" boolean DEFAULT false,
  	"texts" jsonb,
  	"facts" jsonb,
  	"source_fingerprints" jsonb,
  	"fingerprint" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "releases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"site" varchar NOT NULL,
  	"number" numeric NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"effective_from" timestamp(3) with time zone NOT NULL,
  	"published_by" varchar NOT NULL,
  	"publisher_id" varchar,
  	"material" boolean DEFAULT false NOT NULL,
  	"revision" numeric NOT NULL,
  	"locales" jsonb NOT NULL,
  	"notes" jsonb NOT NULL,
  	"manifest_sha256" varchar NOT NULL,
  	"record" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sites_id" integer
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "sites_published_locales" ADD CONSTRAINT "sites_published_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_legal_basis_order" ADD CONSTRAINT "sites_legal_basis_order_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_phrases" ADD CONSTRAINT "sites_phrases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_phrases_locales" ADD CONSTRAINT "sites_phrases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites_phrases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_locales" ADD CONSTRAINT "sites_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_texts" ADD CONSTRAINT "sites_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v_version_published_locales" ADD CONSTRAINT "_sites_v_version_published_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v_version_legal_basis_order" ADD CONSTRAINT "_sites_v_version_legal_basis_order_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v_version_phrases" ADD CONSTRAINT "_sites_v_version_phrases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v_version_phrases_locales" ADD CONSTRAINT "_sites_v_version_phrases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sites_v_version_phrases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v" ADD CONSTRAINT "_sites_v_parent_id_sites_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sites_v_locales" ADD CONSTRAINT "_sites_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v_texts" ADD CONSTRAINT "_sites_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_prose" ADD CONSTRAINT "policy_sections_blocks_prose_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_prose_locales" ADD CONSTRAINT "policy_sections_blocks_prose_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections_blocks_prose"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_controller_card_show" ADD CONSTRAINT "policy_sections_blocks_controller_card_show_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."policy_sections_blocks_controller_card"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_controller_card" ADD CONSTRAINT "policy_sections_blocks_controller_card_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_data_categories" ADD CONSTRAINT "policy_sections_blocks_data_categories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_vendors" ADD CONSTRAINT "policy_sections_blocks_vendors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_purposes" ADD CONSTRAINT "policy_sections_blocks_purposes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_legal_bases" ADD CONSTRAINT "policy_sections_blocks_legal_bases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_cookie_categories" ADD CONSTRAINT "policy_sections_blocks_cookie_categories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_recipients" ADD CONSTRAINT "policy_sections_blocks_recipients_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_retention_rules" ADD CONSTRAINT "policy_sections_blocks_retention_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_rights" ADD CONSTRAINT "policy_sections_blocks_rights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_request_channels" ADD CONSTRAINT "policy_sections_blocks_request_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_security_measures" ADD CONSTRAINT "policy_sections_blocks_security_measures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_blocks_transfers" ADD CONSTRAINT "policy_sections_blocks_transfers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections" ADD CONSTRAINT "policy_sections_parent_id_policy_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "policy_sections" ADD CONSTRAINT "policy_sections_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "policy_sections_locales" ADD CONSTRAINT "policy_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_rels" ADD CONSTRAINT "policy_sections_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_sections_rels" ADD CONSTRAINT "policy_sections_rels_processors_fk" FOREIGN KEY ("processors_id") REFERENCES "public"."processors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_prose" ADD CONSTRAINT "_policy_sections_v_blocks_prose_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_prose_locales" ADD CONSTRAINT "_policy_sections_v_blocks_prose_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v_blocks_prose"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_controller_card_show" ADD CONSTRAINT "_policy_sections_v_blocks_controller_card_show_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_policy_sections_v_blocks_controller_card"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_controller_card" ADD CONSTRAINT "_policy_sections_v_blocks_controller_card_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_data_categories" ADD CONSTRAINT "_policy_sections_v_blocks_data_categories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_vendors" ADD CONSTRAINT "_policy_sections_v_blocks_vendors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_purposes" ADD CONSTRAINT "_policy_sections_v_blocks_purposes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_legal_bases" ADD CONSTRAINT "_policy_sections_v_blocks_legal_bases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_cookie_categories" ADD CONSTRAINT "_policy_sections_v_blocks_cookie_categories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_recipients" ADD CONSTRAINT "_policy_sections_v_blocks_recipients_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_retention_rules" ADD CONSTRAINT "_policy_sections_v_blocks_retention_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_rights" ADD CONSTRAINT "_policy_sections_v_blocks_rights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_request_channels" ADD CONSTRAINT "_policy_sections_v_blocks_request_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_security_measures" ADD CONSTRAINT "_policy_sections_v_blocks_security_measures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_blocks_transfers" ADD CONSTRAINT "_policy_sections_v_blocks_transfers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v" ADD CONSTRAINT "_policy_sections_v_parent_id_policy_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_policy_sections_v" ADD CONSTRAINT "_policy_sections_v_version_parent_id_policy_sections_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."policy_sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_policy_sections_v" ADD CONSTRAINT "_policy_sections_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_locales" ADD CONSTRAINT "_policy_sections_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_rels" ADD CONSTRAINT "_policy_sections_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_policy_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_policy_sections_v_rels" ADD CONSTRAINT "_policy_sections_v_rels_processors_fk" FOREIGN KEY ("processors_id") REFERENCES "public"."processors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "data_categories" ADD CONSTRAINT "data_categories_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "data_categories_locales" ADD CONSTRAINT "data_categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."data_categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_data_categories_v" ADD CONSTRAINT "_data_categories_v_parent_id_data_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."data_categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_data_categories_v" ADD CONSTRAINT "_data_categories_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_data_categories_v_locales" ADD CONSTRAINT "_data_categories_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_data_categories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "purposes_legal_bases" ADD CONSTRAINT "purposes_legal_bases_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."purposes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "purposes_special_bases" ADD CONSTRAINT "purposes_special_bases_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."purposes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "purposes" ADD CONSTRAINT "purposes_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "purposes_locales" ADD CONSTRAINT "purposes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."purposes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "purposes_rels" ADD CONSTRAINT "purposes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."purposes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "purposes_rels" ADD CONSTRAINT "purposes_rels_data_categories_fk" FOREIGN KEY ("data_categories_id") REFERENCES "public"."data_categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "purposes_rels" ADD CONSTRAINT "purposes_rels_processors_fk" FOREIGN KEY ("processors_id") REFERENCES "public"."processors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "purposes_rels" ADD CONSTRAINT "purposes_rels_retention_rules_fk" FOREIGN KEY ("retention_rules_id") REFERENCES "public"."retention_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_purposes_v_version_legal_bases" ADD CONSTRAINT "_purposes_v_version_legal_bases_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_purposes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_purposes_v_version_special_bases" ADD CONSTRAINT "_purposes_v_version_special_bases_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_purposes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_purposes_v" ADD CONSTRAINT "_purposes_v_parent_id_purposes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."purposes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_purposes_v" ADD CONSTRAINT "_purposes_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_purposes_v_locales" ADD CONSTRAINT "_purposes_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_purposes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_purposes_v_rels" ADD CONSTRAINT "_purposes_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_purposes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_purposes_v_rels" ADD CONSTRAINT "_purposes_v_rels_data_categories_fk" FOREIGN KEY ("data_categories_id") REFERENCES "public"."data_categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_purposes_v_rels" ADD CONSTRAINT "_purposes_v_rels_processors_fk" FOREIGN KEY ("processors_id") REFERENCES "public"."processors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_purposes_v_rels" ADD CONSTRAINT "_purposes_v_rels_retention_rules_fk" FOREIGN KEY ("retention_rules_id") REFERENCES "public"."retention_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "processors_transfer_tools" ADD CONSTRAINT "processors_transfer_tools_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."processors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "processors" ADD CONSTRAINT "processors_display_group_id_display_groups_id_fk" FOREIGN KEY ("display_group_id") REFERENCES "public"."display_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "processors" ADD CONSTRAINT "processors_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_processors_v_version_transfer_tools" ADD CONSTRAINT "_processors_v_version_transfer_tools_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_processors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_processors_v" ADD CONSTRAINT "_processors_v_parent_id_processors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."processors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_processors_v" ADD CONSTRAINT "_processors_v_version_display_group_id_display_groups_id_fk" FOREIGN KEY ("version_display_group_id") REFERENCES "public"."display_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_processors_v" ADD CONSTRAINT "_processors_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cookie_vendors_cookies" ADD CONSTRAINT "cookie_vendors_cookies_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cookie_vendors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cookie_vendors_cookies_locales" ADD CONSTRAINT "cookie_vendors_cookies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cookie_vendors_cookies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cookie_vendors_consent_signals" ADD CONSTRAINT "cookie_vendors_consent_signals_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cookie_vendors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cookie_vendors" ADD CONSTRAINT "cookie_vendors_provider_id_processors_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."processors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cookie_vendors" ADD CONSTRAINT "cookie_vendors_display_group_id_display_groups_id_fk" FOREIGN KEY ("display_group_id") REFERENCES "public"."display_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cookie_vendors" ADD CONSTRAINT "cookie_vendors_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cookie_vendors_texts" ADD CONSTRAINT "cookie_vendors_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cookie_vendors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cookie_vendors_v_version_cookies" ADD CONSTRAINT "_cookie_vendors_v_version_cookies_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cookie_vendors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cookie_vendors_v_version_cookies_locales" ADD CONSTRAINT "_cookie_vendors_v_version_cookies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cookie_vendors_v_version_cookies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cookie_vendors_v_version_consent_signals" ADD CONSTRAINT "_cookie_vendors_v_version_consent_signals_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_cookie_vendors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cookie_vendors_v" ADD CONSTRAINT "_cookie_vendors_v_parent_id_cookie_vendors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cookie_vendors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cookie_vendors_v" ADD CONSTRAINT "_cookie_vendors_v_version_provider_id_processors_id_fk" FOREIGN KEY ("version_provider_id") REFERENCES "public"."processors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cookie_vendors_v" ADD CONSTRAINT "_cookie_vendors_v_version_display_group_id_display_groups_id_fk" FOREIGN KEY ("version_display_group_id") REFERENCES "public"."display_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cookie_vendors_v" ADD CONSTRAINT "_cookie_vendors_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cookie_vendors_v_texts" ADD CONSTRAINT "_cookie_vendors_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_cookie_vendors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "retention_rules" ADD CONSTRAINT "retention_rules_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "retention_rules_locales" ADD CONSTRAINT "retention_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."retention_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_retention_rules_v" ADD CONSTRAINT "_retention_rules_v_parent_id_retention_rules_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."retention_rules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_retention_rules_v" ADD CONSTRAINT "_retention_rules_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_retention_rules_v_locales" ADD CONSTRAINT "_retention_rules_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_retention_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rights" ADD CONSTRAINT "rights_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rights_locales" ADD CONSTRAINT "rights_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rights"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_rights_v" ADD CONSTRAINT "_rights_v_parent_id_rights_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."rights"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_rights_v" ADD CONSTRAINT "_rights_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_rights_v_locales" ADD CONSTRAINT "_rights_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_rights_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "request_channels" ADD CONSTRAINT "request_channels_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "request_channels_locales" ADD CONSTRAINT "request_channels_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."request_channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_request_channels_v" ADD CONSTRAINT "_request_channels_v_parent_id_request_channels_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."request_channels"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_request_channels_v" ADD CONSTRAINT "_request_channels_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_request_channels_v_locales" ADD CONSTRAINT "_request_channels_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_request_channels_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "security_measures" ADD CONSTRAINT "security_measures_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "security_measures_locales" ADD CONSTRAINT "security_measures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."security_measures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_security_measures_v" ADD CONSTRAINT "_security_measures_v_parent_id_security_measures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."security_measures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_security_measures_v" ADD CONSTRAINT "_security_measures_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_security_measures_v_locales" ADD CONSTRAINT "_security_measures_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_security_measures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "display_groups" ADD CONSTRAINT "display_groups_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "display_groups_locales" ADD CONSTRAINT "display_groups_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."display_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_display_groups_v" ADD CONSTRAINT "_display_groups_v_parent_id_display_groups_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."display_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_display_groups_v" ADD CONSTRAINT "_display_groups_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_display_groups_v_locales" ADD CONSTRAINT "_display_groups_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_display_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "sites_published_locales_order_idx" ON "sites_published_locales" USING btree ("order");
  CREATE INDEX "sites_published_locales_parent_idx" ON "sites_published_locales" USING btree ("parent_id");
  CREATE INDEX "sites_legal_basis_order_order_idx" ON "sites_legal_basis_order" USING btree ("order");
  CREATE INDEX "sites_legal_basis_order_parent_idx" ON "sites_legal_basis_order" USING btree ("parent_id");
  CREATE INDEX "sites_phrases_order_idx" ON "sites_phrases" USING btree ("_order");
  CREATE INDEX "sites_phrases_parent_id_idx" ON "sites_phrases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sites_phrases_locales_locale_parent_id_unique" ON "sites_phrases_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "sites_slug_idx" ON "sites" USING btree ("slug");
  CREATE INDEX "sites_updated_at_idx" ON "sites" USING btree ("updated_at");
  CREATE INDEX "sites_created_at_idx" ON "sites" USING btree ("created_at");
  CREATE UNIQUE INDEX "sites_locales_locale_parent_id_unique" ON "sites_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sites_texts_order_parent" ON "sites_texts" USING btree ("order","parent_id");
  CREATE INDEX "_sites_v_version_published_locales_order_idx" ON "_sites_v_version_published_locales" USING btree ("order");
  CREATE INDEX "_sites_v_version_published_locales_parent_idx" ON "_sites_v_version_published_locales" USING btree ("parent_id");
  CREATE INDEX "_sites_v_version_legal_basis_order_order_idx" ON "_sites_v_version_legal_basis_order" USING btree ("order");
  CREATE INDEX "_sites_v_version_legal_basis_order_parent_idx" ON "_sites_v_version_legal_basis_order" USING btree ("parent_id");
  CREATE INDEX "_sites_v_version_phrases_order_idx" ON "_sites_v_version_phrases" USING btree ("_order");
  CREATE INDEX "_sites_v_version_phrases_parent_id_idx" ON "_sites_v_version_phrases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_sites_v_version_phrases_locales_locale_parent_id_unique" ON "_sites_v_version_phrases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sites_v_parent_idx" ON "_sites_v" USING btree ("parent_id");
  CREATE INDEX "_sites_v_version_version_slug_idx" ON "_sites_v" USING btree ("version_slug");
  CREATE INDEX "_sites_v_version_version_updated_at_idx" ON "_sites_v" USING btree ("version_updated_at");
  CREATE INDEX "_sites_v_version_version_created_at_idx" ON "_sites_v" USING btree ("version_created_at");
  CREATE INDEX "_sites_v_created_at_idx" ON "_sites_v" USING btree ("created_at");
  CREATE INDEX "_sites_v_updated_at_idx" ON "_sites_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_sites_v_locales_locale_parent_id_unique" ON "_sites_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sites_v_texts_order_parent" ON "_sites_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "policy_sections_blocks_prose_order_idx" ON "policy_sections_blocks_prose" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_prose_parent_id_idx" ON "policy_sections_blocks_prose" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_prose_path_idx" ON "policy_sections_blocks_prose" USING btree ("_path");
  CREATE UNIQUE INDEX "policy_sections_blocks_prose_locales_locale_parent_id_unique" ON "policy_sections_blocks_prose_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "policy_sections_blocks_controller_card_show_order_idx" ON "policy_sections_blocks_controller_card_show" USING btree ("order");
  CREATE INDEX "policy_sections_blocks_controller_card_show_parent_idx" ON "policy_sections_blocks_controller_card_show" USING btree ("parent_id");
  CREATE INDEX "policy_sections_blocks_controller_card_order_idx" ON "policy_sections_blocks_controller_card" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_controller_card_parent_id_idx" ON "policy_sections_blocks_controller_card" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_controller_card_path_idx" ON "policy_sections_blocks_controller_card" USING btree ("_path");
  CREATE INDEX "policy_sections_blocks_data_categories_order_idx" ON "policy_sections_blocks_data_categories" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_data_categories_parent_id_idx" ON "policy_sections_blocks_data_categories" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_data_categories_path_idx" ON "policy_sections_blocks_data_categories" USING btree ("_path");
  CREATE INDEX "policy_sections_blocks_vendors_order_idx" ON "policy_sections_blocks_vendors" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_vendors_parent_id_idx" ON "policy_sections_blocks_vendors" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_vendors_path_idx" ON "policy_sections_blocks_vendors" USING btree ("_path");
  CREATE INDEX "policy_sections_blocks_purposes_order_idx" ON "policy_sections_blocks_purposes" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_purposes_parent_id_idx" ON "policy_sections_blocks_purposes" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_purposes_path_idx" ON "policy_sections_blocks_purposes" USING btree ("_path");
  CREATE INDEX "policy_sections_blocks_legal_bases_order_idx" ON "policy_sections_blocks_legal_bases" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_legal_bases_parent_id_idx" ON "policy_sections_blocks_legal_bases" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_legal_bases_path_idx" ON "policy_sections_blocks_legal_bases" USING btree ("_path");
  CREATE INDEX "policy_sections_blocks_cookie_categories_order_idx" ON "policy_sections_blocks_cookie_categories" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_cookie_categories_parent_id_idx" ON "policy_sections_blocks_cookie_categories" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_cookie_categories_path_idx" ON "policy_sections_blocks_cookie_categories" USING btree ("_path");
  CREATE INDEX "policy_sections_blocks_recipients_order_idx" ON "policy_sections_blocks_recipients" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_recipients_parent_id_idx" ON "policy_sections_blocks_recipients" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_recipients_path_idx" ON "policy_sections_blocks_recipients" USING btree ("_path");
  CREATE INDEX "policy_sections_blocks_retention_rules_order_idx" ON "policy_sections_blocks_retention_rules" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_retention_rules_parent_id_idx" ON "policy_sections_blocks_retention_rules" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_retention_rules_path_idx" ON "policy_sections_blocks_retention_rules" USING btree ("_path");
  CREATE INDEX "policy_sections_blocks_rights_order_idx" ON "policy_sections_blocks_rights" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_rights_parent_id_idx" ON "policy_sections_blocks_rights" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_rights_path_idx" ON "policy_sections_blocks_rights" USING btree ("_path");
  CREATE INDEX "policy_sections_blocks_request_channels_order_idx" ON "policy_sections_blocks_request_channels" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_request_channels_parent_id_idx" ON "policy_sections_blocks_request_channels" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_request_channels_path_idx" ON "policy_sections_blocks_request_channels" USING btree ("_path");
  CREATE INDEX "policy_sections_blocks_security_measures_order_idx" ON "policy_sections_blocks_security_measures" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_security_measures_parent_id_idx" ON "policy_sections_blocks_security_measures" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_security_measures_path_idx" ON "policy_sections_blocks_security_measures" USING btree ("_path");
  CREATE INDEX "policy_sections_blocks_transfers_order_idx" ON "policy_sections_blocks_transfers" USING btree ("_order");
  CREATE INDEX "policy_sections_blocks_transfers_parent_id_idx" ON "policy_sections_blocks_transfers" USING btree ("_parent_id");
  CREATE INDEX "policy_sections_blocks_transfers_path_idx" ON "policy_sections_blocks_transfers" USING btree ("_path");
  CREATE INDEX "policy_sections__order_idx" ON "policy_sections" USING btree ("_order");
  CREATE INDEX "policy_sections_parent_idx" ON "policy_sections" USING btree ("parent_id");
  CREATE INDEX "policy_sections_site_idx" ON "policy_sections" USING btree ("site_id");
  CREATE INDEX "policy_sections_key_idx" ON "policy_sections" USING btree ("key");
  CREATE INDEX "policy_sections_updated_at_idx" ON "policy_sections" USING btree ("updated_at");
  CREATE INDEX "policy_sections_created_at_idx" ON "policy_sections" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_key_idx" ON "policy_sections" USING btree ("site_id","key");
  CREATE UNIQUE INDEX "policy_sections_locales_locale_parent_id_unique" ON "policy_sections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "policy_sections_rels_order_idx" ON "policy_sections_rels" USING btree ("order");
  CREATE INDEX "policy_sections_rels_parent_idx" ON "policy_sections_rels" USING btree ("parent_id");
  CREATE INDEX "policy_sections_rels_path_idx" ON "policy_sections_rels" USING btree ("path");
  CREATE INDEX "policy_sections_rels_processors_id_idx" ON "policy_sections_rels" USING btree ("processors_id");
  CREATE INDEX "_policy_sections_v_blocks_prose_order_idx" ON "_policy_sections_v_blocks_prose" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_prose_parent_id_idx" ON "_policy_sections_v_blocks_prose" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_prose_path_idx" ON "_policy_sections_v_blocks_prose" USING btree ("_path");
  CREATE UNIQUE INDEX "_policy_sections_v_blocks_prose_locales_locale_parent_id_uni" ON "_policy_sections_v_blocks_prose_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_controller_card_show_order_idx" ON "_policy_sections_v_blocks_controller_card_show" USING btree ("order");
  CREATE INDEX "_policy_sections_v_blocks_controller_card_show_parent_idx" ON "_policy_sections_v_blocks_controller_card_show" USING btree ("parent_id");
  CREATE INDEX "_policy_sections_v_blocks_controller_card_order_idx" ON "_policy_sections_v_blocks_controller_card" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_controller_card_parent_id_idx" ON "_policy_sections_v_blocks_controller_card" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_controller_card_path_idx" ON "_policy_sections_v_blocks_controller_card" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_blocks_data_categories_order_idx" ON "_policy_sections_v_blocks_data_categories" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_data_categories_parent_id_idx" ON "_policy_sections_v_blocks_data_categories" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_data_categories_path_idx" ON "_policy_sections_v_blocks_data_categories" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_blocks_vendors_order_idx" ON "_policy_sections_v_blocks_vendors" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_vendors_parent_id_idx" ON "_policy_sections_v_blocks_vendors" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_vendors_path_idx" ON "_policy_sections_v_blocks_vendors" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_blocks_purposes_order_idx" ON "_policy_sections_v_blocks_purposes" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_purposes_parent_id_idx" ON "_policy_sections_v_blocks_purposes" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_purposes_path_idx" ON "_policy_sections_v_blocks_purposes" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_blocks_legal_bases_order_idx" ON "_policy_sections_v_blocks_legal_bases" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_legal_bases_parent_id_idx" ON "_policy_sections_v_blocks_legal_bases" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_legal_bases_path_idx" ON "_policy_sections_v_blocks_legal_bases" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_blocks_cookie_categories_order_idx" ON "_policy_sections_v_blocks_cookie_categories" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_cookie_categories_parent_id_idx" ON "_policy_sections_v_blocks_cookie_categories" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_cookie_categories_path_idx" ON "_policy_sections_v_blocks_cookie_categories" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_blocks_recipients_order_idx" ON "_policy_sections_v_blocks_recipients" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_recipients_parent_id_idx" ON "_policy_sections_v_blocks_recipients" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_recipients_path_idx" ON "_policy_sections_v_blocks_recipients" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_blocks_retention_rules_order_idx" ON "_policy_sections_v_blocks_retention_rules" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_retention_rules_parent_id_idx" ON "_policy_sections_v_blocks_retention_rules" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_retention_rules_path_idx" ON "_policy_sections_v_blocks_retention_rules" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_blocks_rights_order_idx" ON "_policy_sections_v_blocks_rights" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_rights_parent_id_idx" ON "_policy_sections_v_blocks_rights" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_rights_path_idx" ON "_policy_sections_v_blocks_rights" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_blocks_request_channels_order_idx" ON "_policy_sections_v_blocks_request_channels" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_request_channels_parent_id_idx" ON "_policy_sections_v_blocks_request_channels" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_request_channels_path_idx" ON "_policy_sections_v_blocks_request_channels" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_blocks_security_measures_order_idx" ON "_policy_sections_v_blocks_security_measures" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_security_measures_parent_id_idx" ON "_policy_sections_v_blocks_security_measures" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_security_measures_path_idx" ON "_policy_sections_v_blocks_security_measures" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_blocks_transfers_order_idx" ON "_policy_sections_v_blocks_transfers" USING btree ("_order");
  CREATE INDEX "_policy_sections_v_blocks_transfers_parent_id_idx" ON "_policy_sections_v_blocks_transfers" USING btree ("_parent_id");
  CREATE INDEX "_policy_sections_v_blocks_transfers_path_idx" ON "_policy_sections_v_blocks_transfers" USING btree ("_path");
  CREATE INDEX "_policy_sections_v_parent_idx" ON "_policy_sections_v" USING btree ("parent_id");
  CREATE INDEX "_policy_sections_v_version_version__order_idx" ON "_policy_sections_v" USING btree ("version__order");
  CREATE INDEX "_policy_sections_v_version_version_parent_idx" ON "_policy_sections_v" USING btree ("version_parent_id");
  CREATE INDEX "_policy_sections_v_version_version_site_idx" ON "_policy_sections_v" USING btree ("version_site_id");
  CREATE INDEX "_policy_sections_v_version_version_key_idx" ON "_policy_sections_v" USING btree ("version_key");
  CREATE INDEX "_policy_sections_v_version_version_updated_at_idx" ON "_policy_sections_v" USING btree ("version_updated_at");
  CREATE INDEX "_policy_sections_v_version_version_created_at_idx" ON "_policy_sections_v" USING btree ("version_created_at");
  CREATE INDEX "_policy_sections_v_created_at_idx" ON "_policy_sections_v" USING btree ("created_at");
  CREATE INDEX "_policy_sections_v_updated_at_idx" ON "_policy_sections_v" USING btree ("updated_at");
  CREATE INDEX "version_site_version_key_idx" ON "_policy_sections_v" USING btree ("version_site_id","version_key");
  CREATE UNIQUE INDEX "_policy_sections_v_locales_locale_parent_id_unique" ON "_policy_sections_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_policy_sections_v_rels_order_idx" ON "_policy_sections_v_rels" USING btree ("order");
  CREATE INDEX "_policy_sections_v_rels_parent_idx" ON "_policy_sections_v_rels" USING btree ("parent_id");
  CREATE INDEX "_policy_sections_v_rels_path_idx" ON "_policy_sections_v_rels" USING btree ("path");
  CREATE INDEX "_policy_sections_v_rels_processors_id_idx" ON "_policy_sections_v_rels" USING btree ("processors_id");
  CREATE INDEX "data_categories__order_idx" ON "data_categories" USING btree ("_order");
  CREATE INDEX "data_categories_site_idx" ON "data_categories" USING btree ("site_id");
  CREATE INDEX "data_categories_key_idx" ON "data_categories" USING btree ("key");
  CREATE INDEX "data_categories_updated_at_idx" ON "data_categories" USING btree ("updated_at");
  CREATE INDEX "data_categories_created_at_idx" ON "data_categories" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_key_1_idx" ON "data_categories" USING btree ("site_id","key");
  CREATE UNIQUE INDEX "data_categories_locales_locale_parent_id_unique" ON "data_categories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_data_categories_v_parent_idx" ON "_data_categories_v" USING btree ("parent_id");
  CREATE INDEX "_data_categories_v_version_version__order_idx" ON "_data_categories_v" USING btree ("version__order");
  CREATE INDEX "_data_categories_v_version_version_site_idx" ON "_data_categories_v" USING btree ("version_site_id");
  CREATE INDEX "_data_categories_v_version_version_key_idx" ON "_data_categories_v" USING btree ("version_key");
  CREATE INDEX "_data_categories_v_version_version_updated_at_idx" ON "_data_categories_v" USING btree ("version_updated_at");
  CREATE INDEX "_data_categories_v_version_version_created_at_idx" ON "_data_categories_v" USING btree ("version_created_at");
  CREATE INDEX "_data_categories_v_created_at_idx" ON "_data_categories_v" USING btree ("created_at");
  CREATE INDEX "_data_categories_v_updated_at_idx" ON "_data_categories_v" USING btree ("updated_at");
  CREATE INDEX "version_site_version_key_1_idx" ON "_data_categories_v" USING btree ("version_site_id","version_key");
  CREATE UNIQUE INDEX "_data_categories_v_locales_locale_parent_id_unique" ON "_data_categories_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "purposes_legal_bases_order_idx" ON "purposes_legal_bases" USING btree ("order");
  CREATE INDEX "purposes_legal_bases_parent_idx" ON "purposes_legal_bases" USING btree ("parent_id");
  CREATE INDEX "purposes_special_bases_order_idx" ON "purposes_special_bases" USING btree ("order");
  CREATE INDEX "purposes_special_bases_parent_idx" ON "purposes_special_bases" USING btree ("parent_id");
  CREATE INDEX "purposes__order_idx" ON "purposes" USING btree ("_order");
  CREATE INDEX "purposes_site_idx" ON "purposes" USING btree ("site_id");
  CREATE INDEX "purposes_key_idx" ON "purposes" USING btree ("key");
  CREATE INDEX "purposes_updated_at_idx" ON "purposes" USING btree ("updated_at");
  CREATE INDEX "purposes_created_at_idx" ON "purposes" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_key_2_idx" ON "purposes" USING btree ("site_id","key");
  CREATE UNIQUE INDEX "purposes_locales_locale_parent_id_unique" ON "purposes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "purposes_rels_order_idx" ON "purposes_rels" USING btree ("order");
  CREATE INDEX "purposes_rels_parent_idx" ON "purposes_rels" USING btree ("parent_id");
  CREATE INDEX "purposes_rels_path_idx" ON "purposes_rels" USING btree ("path");
  CREATE INDEX "purposes_rels_data_categories_id_idx" ON "purposes_rels" USING btree ("data_categories_id");
  CREATE INDEX "purposes_rels_processors_id_idx" ON "purposes_rels" USING btree ("processors_id");
  CREATE INDEX "purposes_rels_retention_rules_id_idx" ON "purposes_rels" USING btree ("retention_rules_id");
  CREATE INDEX "_purposes_v_version_legal_bases_order_idx" ON "_purposes_v_version_legal_bases" USING btree ("order");
  CREATE INDEX "_purposes_v_version_legal_bases_parent_idx" ON "_purposes_v_version_legal_bases" USING btree ("parent_id");
  CREATE INDEX "_purposes_v_version_special_bases_order_idx" ON "_purposes_v_version_special_bases" USING btree ("order");
  CREATE INDEX "_purposes_v_version_special_bases_parent_idx" ON "_purposes_v_version_special_bases" USING btree ("parent_id");
  CREATE INDEX "_purposes_v_parent_idx" ON "_purposes_v" USING btree ("parent_id");
  CREATE INDEX "_purposes_v_version_version__order_idx" ON "_purposes_v" USING btree ("version__order");
  CREATE INDEX "_purposes_v_version_version_site_idx" ON "_purposes_v" USING btree ("version_site_id");
  CREATE INDEX "_purposes_v_version_version_key_idx" ON "_purposes_v" USING btree ("version_key");
  CREATE INDEX "_purposes_v_version_version_updated_at_idx" ON "_purposes_v" USING btree ("version_updated_at");
  CREATE INDEX "_purposes_v_version_version_created_at_idx" ON "_purposes_v" USING btree ("version_created_at");
  CREATE INDEX "_purposes_v_created_at_idx" ON "_purposes_v" USING btree ("created_at");
  CREATE INDEX "_purposes_v_updated_at_idx" ON "_purposes_v" USING btree ("updated_at");
  CREATE INDEX "version_site_version_key_2_idx" ON "_purposes_v" USING btree ("version_site_id","version_key");
  CREATE UNIQUE INDEX "_purposes_v_locales_locale_parent_id_unique" ON "_purposes_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_purposes_v_rels_order_idx" ON "_purposes_v_rels" USING btree ("order");
  CREATE INDEX "_purposes_v_rels_parent_idx" ON "_purposes_v_rels" USING btree ("parent_id");
  CREATE INDEX "_purposes_v_rels_path_idx" ON "_purposes_v_rels" USING btree ("path");
  CREATE INDEX "_purposes_v_rels_data_categories_id_idx" ON "_purposes_v_rels" USING btree ("data_categories_id");
  CREATE INDEX "_purposes_v_rels_processors_id_idx" ON "_purposes_v_rels" USING btree ("processors_id");
  CREATE INDEX "_purposes_v_rels_retention_rules_id_idx" ON "_purposes_v_rels" USING btree ("retention_rules_id");
  CREATE INDEX "processors_transfer_tools_order_idx" ON "processors_transfer_tools" USING btree ("order");
  CREATE INDEX "processors_transfer_tools_parent_idx" ON "processors_transfer_tools" USING btree ("parent_id");
  CREATE INDEX "processors__order_idx" ON "processors" USING btree ("_order");
  CREATE INDEX "processors_display_group_idx" ON "processors" USING btree ("display_group_id");
  CREATE INDEX "processors_site_idx" ON "processors" USING btree ("site_id");
  CREATE INDEX "processors_key_idx" ON "processors" USING btree ("key");
  CREATE INDEX "processors_updated_at_idx" ON "processors" USING btree ("updated_at");
  CREATE INDEX "processors_created_at_idx" ON "processors" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_key_3_idx" ON "processors" USING btree ("site_id","key");
  CREATE INDEX "_processors_v_version_transfer_tools_order_idx" ON "_processors_v_version_transfer_tools" USING btree ("order");
  CREATE INDEX "_processors_v_version_transfer_tools_parent_idx" ON "_processors_v_version_transfer_tools" USING btree ("parent_id");
  CREATE INDEX "_processors_v_parent_idx" ON "_processors_v" USING btree ("parent_id");
  CREATE INDEX "_processors_v_version_version__order_idx" ON "_processors_v" USING btree ("version__order");
  CREATE INDEX "_processors_v_version_version_display_group_idx" ON "_processors_v" USING btree ("version_display_group_id");
  CREATE INDEX "_processors_v_version_version_site_idx" ON "_processors_v" USING btree ("version_site_id");
  CREATE INDEX "_processors_v_version_version_key_idx" ON "_processors_v" USING btree ("version_key");
  CREATE INDEX "_processors_v_version_version_updated_at_idx" ON "_processors_v" USING btree ("version_updated_at");
  CREATE INDEX "_processors_v_version_version_created_at_idx" ON "_processors_v" USING btree ("version_created_at");
  CREATE INDEX "_processors_v_created_at_idx" ON "_processors_v" USING btree ("created_at");
  CREATE INDEX "_processors_v_updated_at_idx" ON "_processors_v" USING btree ("updated_at");
  CREATE INDEX "version_site_version_key_3_idx" ON "_processors_v" USING btree ("version_site_id","version_key");
  CREATE INDEX "cookie_vendors_cookies_order_idx" ON "cookie_vendors_cookies" USING btree ("_order");
  CREATE INDEX "cookie_vendors_cookies_parent_id_idx" ON "cookie_vendors_cookies" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "cookie_vendors_cookies_locales_locale_parent_id_unique" ON "cookie_vendors_cookies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "cookie_vendors_consent_signals_order_idx" ON "cookie_vendors_consent_signals" USING btree ("order");
  CREATE INDEX "cookie_vendors_consent_signals_parent_idx" ON "cookie_vendors_consent_signals" USING btree ("parent_id");
  CREATE INDEX "cookie_vendors__order_idx" ON "cookie_vendors" USING btree ("_order");
  CREATE INDEX "cookie_vendors_provider_idx" ON "cookie_vendors" USING btree ("provider_id");
  CREATE INDEX "cookie_vendors_display_group_idx" ON "cookie_vendors" USING btree ("display_group_id");
  CREATE INDEX "cookie_vendors_site_idx" ON "cookie_vendors" USING btree ("site_id");
  CREATE INDEX "cookie_vendors_key_idx" ON "cookie_vendors" USING btree ("key");
  CREATE INDEX "cookie_vendors_updated_at_idx" ON "cookie_vendors" USING btree ("updated_at");
  CREATE INDEX "cookie_vendors_created_at_idx" ON "cookie_vendors" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_key_4_idx" ON "cookie_vendors" USING btree ("site_id","key");
  CREATE INDEX "cookie_vendors_texts_order_parent" ON "cookie_vendors_texts" USING btree ("order","parent_id");
  CREATE INDEX "_cookie_vendors_v_version_cookies_order_idx" ON "_cookie_vendors_v_version_cookies" USING btree ("_order");
  CREATE INDEX "_cookie_vendors_v_version_cookies_parent_id_idx" ON "_cookie_vendors_v_version_cookies" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_cookie_vendors_v_version_cookies_locales_locale_parent_id_u" ON "_cookie_vendors_v_version_cookies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_cookie_vendors_v_version_consent_signals_order_idx" ON "_cookie_vendors_v_version_consent_signals" USING btree ("order");
  CREATE INDEX "_cookie_vendors_v_version_consent_signals_parent_idx" ON "_cookie_vendors_v_version_consent_signals" USING btree ("parent_id");
  CREATE INDEX "_cookie_vendors_v_parent_idx" ON "_cookie_vendors_v" USING btree ("parent_id");
  CREATE INDEX "_cookie_vendors_v_version_version__order_idx" ON "_cookie_vendors_v" USING btree ("version__order");
  CREATE INDEX "_cookie_vendors_v_version_version_provider_idx" ON "_cookie_vendors_v" USING btree ("version_provider_id");
  CREATE INDEX "_cookie_vendors_v_version_version_display_group_idx" ON "_cookie_vendors_v" USING btree ("version_display_group_id");
  CREATE INDEX "_cookie_vendors_v_version_version_site_idx" ON "_cookie_vendors_v" USING btree ("version_site_id");
  CREATE INDEX "_cookie_vendors_v_version_version_key_idx" ON "_cookie_vendors_v" USING btree ("version_key");
  CREATE INDEX "_cookie_vendors_v_version_version_updated_at_idx" ON "_cookie_vendors_v" USING btree ("version_updated_at");
  CREATE INDEX "_cookie_vendors_v_version_version_created_at_idx" ON "_cookie_vendors_v" USING btree ("version_created_at");
  CREATE INDEX "_cookie_vendors_v_created_at_idx" ON "_cookie_vendors_v" USING btree ("created_at");
  CREATE INDEX "_cookie_vendors_v_updated_at_idx" ON "_cookie_vendors_v" USING btree ("updated_at");
  CREATE INDEX "version_site_version_key_4_idx" ON "_cookie_vendors_v" USING btree ("version_site_id","version_key");
  CREATE INDEX "_cookie_vendors_v_texts_order_parent" ON "_cookie_vendors_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "retention_rules__order_idx" ON "retention_rules" USING btree ("_order");
  CREATE INDEX "retention_rules_site_idx" ON "retention_rules" USING btree ("site_id");
  CREATE INDEX "retention_rules_key_idx" ON "retention_rules" USING btree ("key");
  CREATE INDEX "retention_rules_updated_at_idx" ON "retention_rules" USING btree ("updated_at");
  CREATE INDEX "retention_rules_created_at_idx" ON "retention_rules" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_key_5_idx" ON "retention_rules" USING btree ("site_id","key");
  CREATE UNIQUE INDEX "retention_rules_locales_locale_parent_id_unique" ON "retention_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_retention_rules_v_parent_idx" ON "_retention_rules_v" USING btree ("parent_id");
  CREATE INDEX "_retention_rules_v_version_version__order_idx" ON "_retention_rules_v" USING btree ("version__order");
  CREATE INDEX "_retention_rules_v_version_version_site_idx" ON "_retention_rules_v" USING btree ("version_site_id");
  CREATE INDEX "_retention_rules_v_version_version_key_idx" ON "_retention_rules_v" USING btree ("version_key");
  CREATE INDEX "_retention_rules_v_version_version_updated_at_idx" ON "_retention_rules_v" USING btree ("version_updated_at");
  CREATE INDEX "_retention_rules_v_version_version_created_at_idx" ON "_retention_rules_v" USING btree ("version_created_at");
  CREATE INDEX "_retention_rules_v_created_at_idx" ON "_retention_rules_v" USING btree ("created_at");
  CREATE INDEX "_retention_rules_v_updated_at_idx" ON "_retention_rules_v" USING btree ("updated_at");
  CREATE INDEX "version_site_version_key_5_idx" ON "_retention_rules_v" USING btree ("version_site_id","version_key");
  CREATE UNIQUE INDEX "_retention_rules_v_locales_locale_parent_id_unique" ON "_retention_rules_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "rights__order_idx" ON "rights" USING btree ("_order");
  CREATE INDEX "rights_site_idx" ON "rights" USING btree ("site_id");
  CREATE INDEX "rights_key_idx" ON "rights" USING btree ("key");
  CREATE INDEX "rights_updated_at_idx" ON "rights" USING btree ("updated_at");
  CREATE INDEX "rights_created_at_idx" ON "rights" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_key_6_idx" ON "rights" USING btree ("site_id","key");
  CREATE UNIQUE INDEX "rights_locales_locale_parent_id_unique" ON "rights_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_rights_v_parent_idx" ON "_rights_v" USING btree ("parent_id");
  CREATE INDEX "_rights_v_version_version__order_idx" ON "_rights_v" USING btree ("version__order");
  CREATE INDEX "_rights_v_version_version_site_idx" ON "_rights_v" USING btree ("version_site_id");
  CREATE INDEX "_rights_v_version_version_key_idx" ON "_rights_v" USING btree ("version_key");
  CREATE INDEX "_rights_v_version_version_updated_at_idx" ON "_rights_v" USING btree ("version_updated_at");
  CREATE INDEX "_rights_v_version_version_created_at_idx" ON "_rights_v" USING btree ("version_created_at");
  CREATE INDEX "_rights_v_created_at_idx" ON "_rights_v" USING btree ("created_at");
  CREATE INDEX "_rights_v_updated_at_idx" ON "_rights_v" USING btree ("updated_at");
  CREATE INDEX "version_site_version_key_6_idx" ON "_rights_v" USING btree ("version_site_id","version_key");
  CREATE UNIQUE INDEX "_rights_v_locales_locale_parent_id_unique" ON "_rights_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "request_channels__order_idx" ON "request_channels" USING btree ("_order");
  CREATE INDEX "request_channels_site_idx" ON "request_channels" USING btree ("site_id");
  CREATE INDEX "request_channels_key_idx" ON "request_channels" USING btree ("key");
  CREATE INDEX "request_channels_updated_at_idx" ON "request_channels" USING btree ("updated_at");
  CREATE INDEX "request_channels_created_at_idx" ON "request_channels" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_key_7_idx" ON "request_channels" USING btree ("site_id","key");
  CREATE UNIQUE INDEX "request_channels_locales_locale_parent_id_unique" ON "request_channels_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_request_channels_v_parent_idx" ON "_request_channels_v" USING btree ("parent_id");
  CREATE INDEX "_request_channels_v_version_version__order_idx" ON "_request_channels_v" USING btree ("version__order");
  CREATE INDEX "_request_channels_v_version_version_site_idx" ON "_request_channels_v" USING btree ("version_site_id");
  CREATE INDEX "_request_channels_v_version_version_key_idx" ON "_request_channels_v" USING btree ("version_key");
  CREATE INDEX "_request_channels_v_version_version_updated_at_idx" ON "_request_channels_v" USING btree ("version_updated_at");
  CREATE INDEX "_request_channels_v_version_version_created_at_idx" ON "_request_channels_v" USING btree ("version_created_at");
  CREATE INDEX "_request_channels_v_created_at_idx" ON "_request_channels_v" USING btree ("created_at");
  CREATE INDEX "_request_channels_v_updated_at_idx" ON "_request_channels_v" USING btree ("updated_at");
  CREATE INDEX "version_site_version_key_7_idx" ON "_request_channels_v" USING btree ("version_site_id","version_key");
  CREATE UNIQUE INDEX "_request_channels_v_locales_locale_parent_id_unique" ON "_request_channels_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "security_measures__order_idx" ON "security_measures" USING btree ("_order");
  CREATE INDEX "security_measures_site_idx" ON "security_measures" USING btree ("site_id");
  CREATE INDEX "security_measures_key_idx" ON "security_measures" USING btree ("key");
  CREATE INDEX "security_measures_updated_at_idx" ON "security_measures" USING btree ("updated_at");
  CREATE INDEX "security_measures_created_at_idx" ON "security_measures" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_key_8_idx" ON "security_measures" USING btree ("site_id","key");
  CREATE UNIQUE INDEX "security_measures_locales_locale_parent_id_unique" ON "security_measures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_security_measures_v_parent_idx" ON "_security_measures_v" USING btree ("parent_id");
  CREATE INDEX "_security_measures_v_version_version__order_idx" ON "_security_measures_v" USING btree ("version__order");
  CREATE INDEX "_security_measures_v_version_version_site_idx" ON "_security_measures_v" USING btree ("version_site_id");
  CREATE INDEX "_security_measures_v_version_version_key_idx" ON "_security_measures_v" USING btree ("version_key");
  CREATE INDEX "_security_measures_v_version_version_updated_at_idx" ON "_security_measures_v" USING btree ("version_updated_at");
  CREATE INDEX "_security_measures_v_version_version_created_at_idx" ON "_security_measures_v" USING btree ("version_created_at");
  CREATE INDEX "_security_measures_v_created_at_idx" ON "_security_measures_v" USING btree ("created_at");
  CREATE INDEX "_security_measures_v_updated_at_idx" ON "_security_measures_v" USING btree ("updated_at");
  CREATE INDEX "version_site_version_key_8_idx" ON "_security_measures_v" USING btree ("version_site_id","version_key");
  CREATE UNIQUE INDEX "_security_measures_v_locales_locale_parent_id_unique" ON "_security_measures_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "display_groups__order_idx" ON "display_groups" USING btree ("_order");
  CREATE INDEX "display_groups_site_idx" ON "display_groups" USING btree ("site_id");
  CREATE INDEX "display_groups_key_idx" ON "display_groups" USING btree ("key");
  CREATE INDEX "display_groups_updated_at_idx" ON "display_groups" USING btree ("updated_at");
  CREATE INDEX "display_groups_created_at_idx" ON "display_groups" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_key_9_idx" ON "display_groups" USING btree ("site_id","key");
  CREATE UNIQUE INDEX "display_groups_locales_locale_parent_id_unique" ON "display_groups_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_display_groups_v_parent_idx" ON "_display_groups_v" USING btree ("parent_id");
  CREATE INDEX "_display_groups_v_version_version__order_idx" ON "_display_groups_v" USING btree ("version__order");
  CREATE INDEX "_display_groups_v_version_version_site_idx" ON "_display_groups_v" USING btree ("version_site_id");
  CREATE INDEX "_display_groups_v_version_version_key_idx" ON "_display_groups_v" USING btree ("version_key");
  CREATE INDEX "_display_groups_v_version_version_updated_at_idx" ON "_display_groups_v" USING btree ("version_updated_at");
  CREATE INDEX "_display_groups_v_version_version_created_at_idx" ON "_display_groups_v" USING btree ("version_created_at");
  CREATE INDEX "_display_groups_v_created_at_idx" ON "_display_groups_v" USING btree ("created_at");
  CREATE INDEX "_display_groups_v_updated_at_idx" ON "_display_groups_v" USING btree ("updated_at");
  CREATE INDEX "version_site_version_key_9_idx" ON "_display_groups_v" USING btree ("version_site_id","version_key");
  CREATE UNIQUE INDEX "_display_groups_v_locales_locale_parent_id_unique" ON "_display_groups_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "translations_site_idx" ON "translations" USING btree ("site_id");
  CREATE INDEX "translations_document_idx" ON "translations" USING btree ("document");
  CREATE INDEX "translations_state_idx" ON "translations" USING btree ("state");
  CREATE INDEX "translations_updated_at_idx" ON "translations" USING btree ("updated_at");
  CREATE INDEX "translations_created_at_idx" ON "translations" USING btree ("created_at");
  CREATE UNIQUE INDEX "collection_document_locale_idx" ON "translations" USING btree ("collection","document","locale");
  CREATE INDEX "releases_site_idx" ON "releases" USING btree ("site");
  CREATE INDEX "releases_updated_at_idx" ON "releases" USING btree ("updated_at");
  CREATE INDEX "releases_created_at_idx" ON "releases" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_number_idx" ON "releases" USING btree ("site","number");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_sites_id_idx" ON "users_rels" USING btree ("sites_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "sites_published_locales" CASCADE;
  DROP TABLE "sites_legal_basis_order" CASCADE;
  DROP TABLE "sites_phrases" CASCADE;
  DROP TABLE "sites_phrases_locales" CASCADE;
  DROP TABLE "sites" CASCADE;
  DROP TABLE "sites_locales" CASCADE;
  DROP TABLE "sites_texts" CASCADE;
  DROP TABLE "_sites_v_version_published_locales" CASCADE;
  DROP TABLE "_sites_v_version_legal_basis_order" CASCADE;
  DROP TABLE "_sites_v_version_phrases" CASCADE;
  DROP TABLE "_sites_v_version_phrases_locales" CASCADE;
  DROP TABLE "_sites_v" CASCADE;
  DROP TABLE "_sites_v_locales" CASCADE;
  DROP TABLE "_sites_v_texts" CASCADE;
  DROP TABLE "policy_sections_blocks_prose" CASCADE;
  DROP TABLE "policy_sections_blocks_prose_locales" CASCADE;
  DROP TABLE "policy_sections_blocks_controller_card_show" CASCADE;
  DROP TABLE "policy_sections_blocks_controller_card" CASCADE;
  DROP TABLE "policy_sections_blocks_data_categories" CASCADE;
  DROP TABLE "policy_sections_blocks_vendors" CASCADE;
  DROP TABLE "policy_sections_blocks_purposes" CASCADE;
  DROP TABLE "policy_sections_blocks_legal_bases" CASCADE;
  DROP TABLE "policy_sections_blocks_cookie_categories" CASCADE;
  DROP TABLE "policy_sections_blocks_recipients" CASCADE;
  DROP TABLE "policy_sections_blocks_retention_rules" CASCADE;
  DROP TABLE "policy_sections_blocks_rights" CASCADE;
  DROP TABLE "policy_sections_blocks_request_channels" CASCADE;
  DROP TABLE "policy_sections_blocks_security_measures" CASCADE;
  DROP TABLE "policy_sections_blocks_transfers" CASCADE;
  DROP TABLE "policy_sections" CASCADE;
  DROP TABLE "policy_sections_locales" CASCADE;
  DROP TABLE "policy_sections_rels" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_prose" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_prose_locales" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_controller_card_show" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_controller_card" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_data_categories" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_vendors" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_purposes" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_legal_bases" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_cookie_categories" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_recipients" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_retention_rules" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_rights" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_request_channels" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_security_measures" CASCADE;
  DROP TABLE "_policy_sections_v_blocks_transfers" CASCADE;
  DROP TABLE "_policy_sections_v" CASCADE;
  DROP TABLE "_policy_sections_v_locales" CASCADE;
  DROP TABLE "_policy_sections_v_rels" CASCADE;
  DROP TABLE "data_categories" CASCADE;
  DROP TABLE "data_categories_locales" CASCADE;
  DROP TABLE "_data_categories_v" CASCADE;
  DROP TABLE "_data_categories_v_locales" CASCADE;
  DROP TABLE "purposes_legal_bases" CASCADE;
  DROP TABLE "purposes_special_bases" CASCADE;
  DROP TABLE "purposes" CASCADE;
  DROP TABLE "purposes_locales" CASCADE;
  DROP TABLE "purposes_rels" CASCADE;
  DROP TABLE "_purposes_v_version_legal_bases" CASCADE;
  DROP TABLE "_purposes_v_version_special_bases" CASCADE;
  DROP TABLE "_purposes_v" CASCADE;
  DROP TABLE "_purposes_v_locales" CASCADE;
  DROP TABLE "_purposes_v_rels" CASCADE;
  DROP TABLE "processors_transfer_tools" CASCADE;
  DROP TABLE "processors" CASCADE;
  DROP TABLE "_processors_v_version_transfer_tools" CASCADE;
  DROP TABLE "_processors_v" CASCADE;
  DROP TABLE "cookie_vendors_cookies" CASCADE;
  DROP TABLE "cookie_vendors_cookies_locales" CASCADE;
  DROP TABLE "cookie_vendors_consent_signals" CASCADE;
  DROP TABLE "cookie_vendors" CASCADE;
  DROP TABLE "cookie_vendors_texts" CASCADE;
  DROP TABLE "_cookie_vendors_v_version_cookies" CASCADE;
  DROP TABLE "_cookie_vendors_v_version_cookies_locales" CASCADE;
  DROP TABLE "_cookie_vendors_v_version_consent_signals" CASCADE;
  DROP TABLE "_cookie_vendors_v" CASCADE;
  DROP TABLE "_cookie_vendors_v_texts" CASCADE;
  DROP TABLE "retention_rules" CASCADE;
  DROP TABLE "retention_rules_locales" CASCADE;
  DROP TABLE "_retention_rules_v" CASCADE;
  DROP TABLE "_retention_rules_v_locales" CASCADE;
  DROP TABLE "rights" CASCADE;
  DROP TABLE "rights_locales" CASCADE;
  DROP TABLE "_rights_v" CASCADE;
  DROP TABLE "_rights_v_locales" CASCADE;
  DROP TABLE "request_channels" CASCADE;
  DROP TABLE "request_channels_locales" CASCADE;
  DROP TABLE "_request_channels_v" CASCADE;
  DROP TABLE "_request_channels_v_locales" CASCADE;
  DROP TABLE "security_measures" CASCADE;
  DROP TABLE "security_measures_locales" CASCADE;
  DROP TABLE "_security_measures_v" CASCADE;
  DROP TABLE "_security_measures_v_locales" CASCADE;
  DROP TABLE "display_groups" CASCADE;
  DROP TABLE "display_groups_locales" CASCADE;
  DROP TABLE "_display_groups_v" CASCADE;
  DROP TABLE "_display_groups_v_locales" CASCADE;
  DROP TABLE "translations" CASCADE;
  DROP TABLE "releases" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_sites_published_locales";
  DROP TYPE "public"."enum_sites_legal_basis_order";
  DROP TYPE "public"."enum_sites_phrases_phrase";
  DROP TYPE "public"."enum_sites_source_locale";
  DROP TYPE "public"."enum_sites_environment";
  DROP TYPE "public"."enum_sites_controller_supervisory_authority";
  DROP TYPE "public"."enum__sites_v_version_published_locales";
  DROP TYPE "public"."enum__sites_v_version_legal_basis_order";
  DROP TYPE "public"."enum__sites_v_version_phrases_phrase";
  DROP TYPE "public"."enum__sites_v_version_source_locale";
  DROP TYPE "public"."enum__sites_v_version_environment";
  DROP TYPE "public"."enum__sites_v_version_controller_supervisory_authority";
  DROP TYPE "public"."enum_policy_sections_blocks_controller_card_show";
  DROP TYPE "public"."enum_policy_sections_blocks_data_categories_source";
  DROP TYPE "public"."enum_policy_sections_blocks_vendors_layout";
  DROP TYPE "public"."enum_policy_sections_blocks_purposes_group";
  DROP TYPE "public"."enum_policy_sections_blocks_purposes_layout";
  DROP TYPE "public"."enum_policy_sections_blocks_recipients_layout";
  DROP TYPE "public"."enum__policy_sections_v_blocks_controller_card_show";
  DROP TYPE "public"."enum__policy_sections_v_blocks_data_categories_source";
  DROP TYPE "public"."enum__policy_sections_v_blocks_vendors_layout";
  DROP TYPE "public"."enum__policy_sections_v_blocks_purposes_group";
  DROP TYPE "public"."enum__policy_sections_v_blocks_purposes_layout";
  DROP TYPE "public"."enum__policy_sections_v_blocks_recipients_layout";
  DROP TYPE "public"."enum_data_categories_source";
  DROP TYPE "public"."enum_data_categories_obligation";
  DROP TYPE "public"."enum__data_categories_v_version_source";
  DROP TYPE "public"."enum__data_categories_v_version_obligation";
  DROP TYPE "public"."enum_purposes_legal_bases";
  DROP TYPE "public"."enum_purposes_special_bases";
  DROP TYPE "public"."enum_purposes_group";
  DROP TYPE "public"."enum__purposes_v_version_legal_bases";
  DROP TYPE "public"."enum__purposes_v_version_special_bases";
  DROP TYPE "public"."enum__purposes_v_version_group";
  DROP TYPE "public"."enum_processors_transfer_tools";
  DROP TYPE "public"."enum_processors_role";
  DROP TYPE "public"."enum_processors_kind";
  DROP TYPE "public"."enum_processors_agreement";
  DROP TYPE "public"."enum_processors_confidence";
  DROP TYPE "public"."enum__processors_v_version_transfer_tools";
  DROP TYPE "public"."enum__processors_v_version_role";
  DROP TYPE "public"."enum__processors_v_version_kind";
  DROP TYPE "public"."enum__processors_v_version_agreement";
  DROP TYPE "public"."enum__processors_v_version_confidence";
  DROP TYPE "public"."enum_cookie_vendors_cookies_storage";
  DROP TYPE "public"."enum_cookie_vendors_cookies_party";
  DROP TYPE "public"."enum_cookie_vendors_cookies_lifetime";
  DROP TYPE "public"."enum_cookie_vendors_cookies_unit";
  DROP TYPE "public"."enum_cookie_vendors_cookies_category";
  DROP TYPE "public"."enum_cookie_vendors_cookies_confidence";
  DROP TYPE "public"."enum_cookie_vendors_consent_signals";
  DROP TYPE "public"."enum_cookie_vendors_category";
  DROP TYPE "public"."enum_cookie_vendors_confidence";
  DROP TYPE "public"."enum__cookie_vendors_v_version_cookies_storage";
  DROP TYPE "public"."enum__cookie_vendors_v_version_cookies_party";
  DROP TYPE "public"."enum__cookie_vendors_v_version_cookies_lifetime";
  DROP TYPE "public"."enum__cookie_vendors_v_version_cookies_unit";
  DROP TYPE "public"."enum__cookie_vendors_v_version_cookies_category";
  DROP TYPE "public"."enum__cookie_vendors_v_version_cookies_confidence";
  DROP TYPE "public"."enum__cookie_vendors_v_version_consent_signals";
  DROP TYPE "public"."enum__cookie_vendors_v_version_category";
  DROP TYPE "public"."enum__cookie_vendors_v_version_confidence";
  DROP TYPE "public"."enum_retention_rules_mode";
  DROP TYPE "public"."enum_retention_rules_unit";
  DROP TYPE "public"."enum_retention_rules_event";
  DROP TYPE "public"."enum_retention_rules_counted_from";
  DROP TYPE "public"."enum__retention_rules_v_version_mode";
  DROP TYPE "public"."enum__retention_rules_v_version_unit";
  DROP TYPE "public"."enum__retention_rules_v_version_event";
  DROP TYPE "public"."enum__retention_rules_v_version_counted_from";
  DROP TYPE "public"."enum_rights_right";
  DROP TYPE "public"."enum__rights_v_version_right";
  DROP TYPE "public"."enum_request_channels_kind";
  DROP TYPE "public"."enum__request_channels_v_version_kind";
  DROP TYPE "public"."enum_security_measures_kind";
  DROP TYPE "public"."enum__security_measures_v_version_kind";
  DROP TYPE "public"."enum_translations_state";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_languages";`)
}
