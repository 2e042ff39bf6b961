/** Made by `npm run generate` from the files of this folder. */
import type { Rule } from '../rule.ts'
import accountingKeptTooShortEstonia from './accounting-kept-too-short-estonia.ts'
import accountingKeptTooShortLatvia from './accounting-kept-too-short-latvia.ts'
import adequacyNotChosen from './adequacy-not-chosen.ts'
import adequacyWithoutDecision from './adequacy-without-decision.ts'
import authorityNotNamed from './authority-not-named.ts'
import authorityNotShown from './authority-not-shown.ts'
import authorityOfEstonia from './authority-of-estonia.ts'
import authorityOfLatvia from './authority-of-latvia.ts'
import automatedDecisionWithoutLogic from './automated-decision-without-logic.ts'
import automatedDecisionsNotShown from './automated-decisions-not-shown.ts'
import automatedDecisionsNotStated from './automated-decisions-not-stated.ts'
import bannerButtonUnclear from './banner-button-unclear.ts'
import bannerButtonsAlike from './banner-buttons-alike.ts'
import bannerCloseAccepts from './banner-close-accepts.ts'
import bannerLinkElsewhere from './banner-link-elsewhere.ts'
import bannerLoadedWording from './banner-loaded-wording.ts'
import bannerPurposesNotNamed from './banner-purposes-not-named.ts'
import bannerWordingMissing from './banner-wording-missing.ts'
import childAgeEstonia from './child-age-estonia.ts'
import childAgeLatvia from './child-age-latvia.ts'
import choiceKeptTooLong from './choice-kept-too-long.ts'
import collectedDataNotShown from './collected-data-not-shown.ts'
import complaintRightMissing from './complaint-right-missing.ts'
import consentAddressInFull from './consent-address-in-full.ts'
import consentRetentionDeparts from './consent-retention-departs.ts'
import consentSenderWithoutReason from './consent-sender-without-reason.ts'
import consentWithoutWayBack from './consent-without-way-back.ts'
import consequenceNotStated from './consequence-not-stated.ts'
import controllerCountryMissing from './controller-country-missing.ts'
import controllerDetailsMissing from './controller-details-missing.ts'
import controllerNotShown from './controller-not-shown.ts'
import cookieDurationContradicted from './cookie-duration-contradicted.ts'
import cookieNotRegistered from './cookie-not-registered.ts'
import cookieWithoutDuration from './cookie-without-duration.ts'
import cookieWithoutPurpose from './cookie-without-purpose.ts'
import cookiesOnLegitimateInterest from './cookies-on-legitimate-interest.ts'
import dataCategoriesMissing from './data-categories-missing.ts'
import dataCategoryWithoutPurpose from './data-category-without-purpose.ts'
import dataCategoryWithoutRetention from './data-category-without-retention.ts'
import deadWording from './dead-wording.ts'
import dpfCheckOutdated from './dpf-check-outdated.ts'
import dpfNeverChecked from './dpf-never-checked.ts'
import dpfOutsideUs from './dpf-outside-us.ts'
import emailsDiffer from './emails-differ.ts'
import figuresDiffer from './figures-differ.ts'
import hardToRead from './hard-to-read.ts'
import jointControllerNotShown from './joint-controller-not-shown.ts'
import legalBasesNotShown from './legal-bases-not-shown.ts'
import legalBasisWithoutPurpose from './legal-basis-without-purpose.ts'
import legalObligationWithoutLaw from './legal-obligation-without-law.ts'
import legitimateInterestNotNamed from './legitimate-interest-not-named.ts'
import legitimateInterestNotShown from './legitimate-interest-not-shown.ts'
import linkHostsDiffer from './link-hosts-differ.ts'
import linksDiffer from './links-differ.ts'
import localeEmpty from './locale-empty.ts'
import missingText from './missing-text.ts'
import nameNotRegistered from './name-not-registered.ts'
import namesDiffer from './names-differ.ts'
import necessaryCookieFollows from './necessary-cookie-follows.ts'
import necessaryNotJustified from './necessary-not-justified.ts'
import noAutomatedDecisionsNotShown from './no-automated-decisions-not-shown.ts'
import objectionOnlyToMarketing from './objection-only-to-marketing.ts'
import obligationNotStated from './obligation-not-stated.ts'
import officerNotShown from './officer-not-shown.ts'
import officerWithoutContact from './officer-without-contact.ts'
import placeholderMissing from './placeholder-missing.ts'
import placeholderUnknown from './placeholder-unknown.ts'
import policyNotInEstonian from './policy-not-in-estonian.ts'
import policyNotInLatvian from './policy-not-in-latvian.ts'
import processorNotDisclosed from './processor-not-disclosed.ts'
import providedDataNotShown from './provided-data-not-shown.ts'
import purposeNotShown from './purpose-not-shown.ts'
import purposeWithoutLegalBasis from './purpose-without-legal-basis.ts'
import purposeWithoutRetention from './purpose-without-retention.ts'
import purposesMissing from './purposes-missing.ts'
import recipientsNotShown from './recipients-not-shown.ts'
import referenceWithoutRow from './reference-without-row.ts'
import registrationNumberMissing from './registration-number-missing.ts'
import representativeMissing from './representative-missing.ts'
import representativeNotShown from './representative-not-shown.ts'
import representativeWithoutContact from './representative-without-contact.ts'
import requestChannelMissing from './request-channel-missing.ts'
import requestChannelWithoutAddress from './request-channel-without-address.ts'
import requestChannelsNotShown from './request-channels-not-shown.ts'
import retentionContradicted from './retention-contradicted.ts'
import retentionEventNotWorded from './retention-event-not-worded.ts'
import retentionNotInRules from './retention-not-in-rules.ts'
import retentionNotShown from './retention-not-shown.ts'
import retentionRangeIncomplete from './retention-range-incomplete.ts'
import retentionWithoutLength from './retention-without-length.ts'
import retentionWithoutUnit from './retention-without-unit.ts'
import rightMissing from './right-missing.ts'
import rightsNotShown from './rights-not-shown.ts'
import rowNamedTwice from './row-named-twice.ts'
import safeguardCopyNotStated from './safeguard-copy-not-stated.ts'
import safeguardCopyWithoutAddress from './safeguard-copy-without-address.ts'
import specialCategoryWithoutBasis from './special-category-without-basis.ts'
import termDeparts from './term-departs.ts'
import textInOtherLanguage from './text-in-other-language.ts'
import textInSomeLocales from './text-in-some-locales.ts'
import textUntranslated from './text-untranslated.ts'
import thirdPartyDataNotShown from './third-party-data-not-shown.ts'
import tokensDiffer from './tokens-differ.ts'
import transferWithoutTool from './transfer-without-tool.ts'
import transfersNotShown from './transfers-not-shown.ts'
import vendorNotDisclosed from './vendor-not-disclosed.ts'
import vendorWithoutProvider from './vendor-without-provider.ts'
import withdrawalNotExplained from './withdrawal-not-explained.ts'
import withdrawalRightMissing from './withdrawal-right-missing.ts'
import wordingInEnglish from './wording-in-english.ts'

export const rules: readonly Rule[] = [
  accountingKeptTooShortEstonia,
  accountingKeptTooShortLatvia,
  adequacyNotChosen,
  adequacyWithoutDecision,
  authorityNotNamed,
  authorityNotShown,
  authorityOfEstonia,
  authorityOfLatvia,
  automatedDecisionWithoutLogic,
  automatedDecisionsNotShown,
  automatedDecisionsNotStated,
  bannerButtonUnclear,
  bannerButtonsAlike,
  bannerCloseAccepts,
  bannerLinkElsewhere,
  bannerLoadedWording,
  bannerPurposesNotNamed,
  bannerWordingMissing,
  childAgeEstonia,
  childAgeLatvia,
  choiceKeptTooLong,
  collectedDataNotShown,
  complaintRightMissing,
  consentAddressInFull,
  consentRetentionDeparts,
  consentSenderWithoutReason,
  consentWithoutWayBack,
  consequenceNotStated,
  controllerCountryMissing,
  controllerDetailsMissing,
  controllerNotShown,
  cookieDurationContradicted,
  cookieNotRegistered,
  cookieWithoutDuration,
  cookieWithoutPurpose,
  cookiesOnLegitimateInterest,
  dataCategoriesMissing,
  dataCategoryWithoutPurpose,
  dataCategoryWithoutRetention,
  deadWording,
  dpfCheckOutdated,
  dpfNeverChecked,
  dpfOutsideUs,
  emailsDiffer,
  figuresDiffer,
  hardToRead,
  jointControllerNotShown,
  legalBasesNotShown,
  legalBasisWithoutPurpose,
  legalObligationWithoutLaw,
  legitimateInterestNotNamed,
  legitimateInterestNotShown,
  linkHostsDiffer,
  linksDiffer,
  localeEmpty,
  missingText,
  nameNotRegistered,
  namesDiffer,
  necessaryCookieFollows,
  necessaryNotJustified,
  noAutomatedDecisionsNotShown,
  objectionOnlyToMarketing,
  obligationNotStated,
  officerNotShown,
  officerWithoutContact,
  placeholderMissing,
  placeholderUnknown,
  policyNotInEstonian,
  policyNotInLatvian,
  processorNotDisclosed,
  providedDataNotShown,
  purposeNotShown,
  purposeWithoutLegalBasis,
  purposeWithoutRetention,
  purposesMissing,
  recipientsNotShown,
  referenceWithoutRow,
  registrationNumberMissing,
  representativeMissing,
  representativeNotShown,
  representativeWithoutContact,
  requestChannelMissing,
  requestChannelWithoutAddress,
  requestChannelsNotShown,
  retentionContradicted,
  retentionEventNotWorded,
  retentionNotInRules,
  retentionNotShown,
  retentionRangeIncomplete,
  retentionWithoutLength,
  retentionWithoutUnit,
  rightMissing,
  rightsNotShown,
  rowNamedTwice,
  safeguardCopyNotStated,
  safeguardCopyWithoutAddress,
  specialCategoryWithoutBasis,
  termDeparts,
  textInOtherLanguage,
  textInSomeLocales,
  textUntranslated,
  thirdPartyDataNotShown,
  tokensDiffer,
  transferWithoutTool,
  transfersNotShown,
  vendorNotDisclosed,
  vendorWithoutProvider,
  withdrawalNotExplained,
  withdrawalRightMissing,
  wordingInEnglish,
]
