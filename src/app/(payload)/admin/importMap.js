import { BannerPreviewField as BannerPreviewField_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { PhraseSelect as PhraseSelect_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { FindingsPanel as FindingsPanel_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { FindingsControl as FindingsControl_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { ReadyControl as ReadyControl_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TokenChip as TokenChip_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowPreview as RowPreview_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { CopyToSite as CopyToSite_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { DocumentLink as DocumentLink_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { DocumentLinkCell as DocumentLinkCell_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { TermWordsCell as TermWordsCell_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { TermRowLabel as TermRowLabel_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { TermFiles as TermFiles_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { ReleaseStanding as ReleaseStanding_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { ReleaseStandingCell as ReleaseStandingCell_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { WebhookSecret as WebhookSecret_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { WebhookLog as WebhookLog_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { SendTest as SendTest_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { DeliveryResultCell as DeliveryResultCell_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { NumberCell as NumberCell_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { SendAgain as SendAgain_fed4f34cf1bd8382a4975c0b02f82d52 } from '../../../../src/admin'
import { PrivacyDashboard as PrivacyDashboard_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { PublishingLink as PublishingLink_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { TranslationDeskLink as TranslationDeskLink_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { ConsentsLink as ConsentsLink_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { VendorsLink as VendorsLink_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { FixedRows as FixedRows_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { PublishingView as PublishingView_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { TranslationDeskView as TranslationDeskView_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { BannerPreviewView as BannerPreviewView_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { ConsentsView as ConsentsView_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { VendorsView as VendorsView_ca7832399d21c8b7779c487d33ea3323 } from '../../../../src/admin/server'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin#BannerPreviewField": BannerPreviewField_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#PhraseSelect": PhraseSelect_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#FindingsPanel": FindingsPanel_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#FindingsControl": FindingsControl_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#ReadyControl": ReadyControl_fed4f34cf1bd8382a4975c0b02f82d52,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin#TokenChip": TokenChip_fed4f34cf1bd8382a4975c0b02f82d52,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin#RowPreview": RowPreview_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#CopyToSite": CopyToSite_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#DocumentLink": DocumentLink_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#DocumentLinkCell": DocumentLinkCell_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#TermWordsCell": TermWordsCell_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#TermRowLabel": TermRowLabel_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#TermFiles": TermFiles_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin/server#ReleaseStanding": ReleaseStanding_ca7832399d21c8b7779c487d33ea3323,
  "/src/admin/server#ReleaseStandingCell": ReleaseStandingCell_ca7832399d21c8b7779c487d33ea3323,
  "/src/admin#WebhookSecret": WebhookSecret_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#WebhookLog": WebhookLog_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#SendTest": SendTest_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#DeliveryResultCell": DeliveryResultCell_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#NumberCell": NumberCell_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin#SendAgain": SendAgain_fed4f34cf1bd8382a4975c0b02f82d52,
  "/src/admin/server#PrivacyDashboard": PrivacyDashboard_ca7832399d21c8b7779c487d33ea3323,
  "/src/admin/server#PublishingLink": PublishingLink_ca7832399d21c8b7779c487d33ea3323,
  "/src/admin/server#TranslationDeskLink": TranslationDeskLink_ca7832399d21c8b7779c487d33ea3323,
  "/src/admin/server#ConsentsLink": ConsentsLink_ca7832399d21c8b7779c487d33ea3323,
  "/src/admin/server#VendorsLink": VendorsLink_ca7832399d21c8b7779c487d33ea3323,
  "/src/admin/server#FixedRows": FixedRows_ca7832399d21c8b7779c487d33ea3323,
  "/src/admin/server#PublishingView": PublishingView_ca7832399d21c8b7779c487d33ea3323,
  "/src/admin/server#TranslationDeskView": TranslationDeskView_ca7832399d21c8b7779c487d33ea3323,
  "/src/admin/server#BannerPreviewView": BannerPreviewView_ca7832399d21c8b7779c487d33ea3323,
  "/src/admin/server#ConsentsView": ConsentsView_ca7832399d21c8b7779c487d33ea3323,
  "/src/admin/server#VendorsView": VendorsView_ca7832399d21c8b7779c487d33ea3323,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
