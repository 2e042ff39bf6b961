import type { CollectionConfig, Field } from 'payload'
import { fixed, protectFacts } from '../src/access/field-rules.ts'
import { siteAccess } from '../src/access/rules.ts'
import { siteHooks } from '../src/access/site-hooks.ts'
import {
  validateConsentMonths,
  validateCountry,
  validateEmail,
  validateTimeZone,
  validateWebAddress,
} from '../src/access/validate.ts'
import { validateDomains, validatePhrase, validateSlug, validateSourceLocale } from '../src/access/validate-site.ts'
import { optionsOf, staticWording, withWording, wording } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import {
  consentAddresses,
  environments,
  legalBases,
  safeguardCopyWays,
  supervisoryAuthorities,
} from '../src/policy/register-choices.ts'
import { findingsField } from './findings-field.ts'

/** Something stands in for it where a locale has none. */
const optional = { privacy: 'optional' }

/** How people work here, and no part of what is published. */
const internal = { privacy: 'internal' }

const contactFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'name', type: 'text' },
      { name: 'email', type: 'text', validate: validateEmail },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'address', type: 'text' },
      { name: 'phone', type: 'text' },
    ],
  },
]

const controller: Field = {
  name: 'controller',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true },
        { name: 'registrationNumber', type: 'text' },
      ],
    },
    { name: 'address', type: 'text', required: true },
    {
      type: 'row',
      fields: [
        { name: 'country', type: 'text', required: true, maxLength: 2, validate: validateCountry },
        { name: 'email', type: 'text', required: true, validate: validateEmail },
        { name: 'phone', type: 'text' },
      ],
    },
    {
      name: 'jointControllers',
      type: 'array',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true },
            { name: 'email', type: 'text', validate: validateEmail },
          ],
        },
        { name: 'address', type: 'text' },
      ],
    },
    { name: 'representative', type: 'group', fields: contactFields },
    { name: 'dataProtectionOfficer', type: 'group', fields: contactFields },
    {
      name: 'supervisoryAuthority',
      type: 'select',
      options: optionsOf('supervisoryAuthorities', supervisoryAuthorities),
    },
    {
      name: 'otherAuthority',
      type: 'group',
      admin: { condition: (_, siblings) => siblings?.supervisoryAuthority === 'other' },
      fields: [
        { name: 'name', type: 'text' },
        { name: 'address', type: 'text' },
        { name: 'email', type: 'text', validate: validateEmail },
        { name: 'url', type: 'text', validate: validateWebAddress },
      ],
    },
  ],
}

const safeguardCopy: Field = {
  name: 'safeguardCopy',
  type: 'group',
  fields: [
    {
      name: 'way',
      type: 'select',
      required: true,
      defaultValue: 'not-stated',
      options: optionsOf('safeguardCopyWays', safeguardCopyWays),
    },
    {
      name: 'email',
      type: 'text',
      validate: validateEmail,
      admin: { condition: (_, siblings) => siblings?.way === 'on-request' },
    },
    {
      name: 'url',
      type: 'text',
      validate: validateWebAddress,
      admin: { condition: (_, siblings) => siblings?.way === 'published' },
    },
  ],
}

const banner: Field = {
  name: 'banner',
  type: 'group',
  fields: [
    { name: 'policyUrl', type: 'text', localized: true, custom: optional, validate: validateWebAddress },
    { name: 'requestsUrl', type: 'text', localized: true, custom: optional, validate: validateWebAddress },
    {
      type: 'row',
      fields: [
        { name: 'cookieName', type: 'text', defaultValue: 'cc_cookie' },
        { name: 'days', type: 'number', min: 1, max: 365, defaultValue: 182 },
        { name: 'waitForUpdate', type: 'number', min: 0, max: 5000, defaultValue: 500 },
      ],
    },
  ],
}

const consents: Field = {
  name: 'consents',
  type: 'group',
  fields: [
    { name: 'months', type: 'number', min: 12, max: 600, validate: validateConsentMonths },
    {
      name: 'address',
      type: 'select',
      defaultValue: 'none',
      options: optionsOf('consentAddresses', consentAddresses),
    },
    {
      name: 'addressReason',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      admin: { condition: (_, siblings) => siblings?.address === 'truncated' || siblings?.address === 'full' },
    },
    { name: 'userAgent', type: 'checkbox', defaultValue: false },
    {
      name: 'userAgentReason',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      admin: { condition: (_, siblings) => siblings?.userAgent === true },
    },
  ],
}

/** Below what the banner is made from: how it looks. */
const bannerPreview = (context: PrivacyContext, name: string): Field => ({
  name,
  type: 'ui',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${context.adminModule}#BannerPreviewField` },
  },
})

const phrases = (context: PrivacyContext): Field => ({
  name: 'phrases',
  type: 'array',
  fields: [
    {
      name: 'phrase',
      // Not a select, whose choices are a type of the database: a new phrase would need a migration.
      type: 'text',
      required: true,
      validate: validatePhrase,
      admin: { components: { Field: `${context.adminModule}#PhraseSelect` } },
    },
    { name: 'text', type: 'textarea', localized: true, custom: optional },
  ],
})

const fields = (context: PrivacyContext, locales: readonly string[]): Field[] => [
  {
    type: 'tabs',
    tabs: [
      {
        label: wording('tabs.site'),
        fields: [
          { name: 'name', type: 'text', required: true },
          { name: 'title', type: 'text', localized: true, required: true },
          { name: 'domains', type: 'text', hasMany: true, validate: validateDomains },
          {
            type: 'row',
            fields: [
              {
                name: 'sourceLocale',
                type: 'select',
                required: true,
                options: optionsOf('locales', locales),
                validate: validateSourceLocale,
              },
              {
                name: 'publishedLocales',
                type: 'select',
                hasMany: true,
                required: true,
                options: optionsOf('locales', locales),
              },
              {
                name: 'environment',
                type: 'select',
                required: true,
                defaultValue: 'development',
                options: optionsOf('environments', environments),
              },
              // Not a select, whose choices are a type of the database: there are over four hundred, and new ones.
              { name: 'timeZone', type: 'text', defaultValue: 'Europe/Riga', validate: validateTimeZone },
            ],
          },
          { name: 'reviewTranslations', type: 'checkbox', defaultValue: false, custom: internal },
        ],
      },
      { label: wording('tabs.controller'), fields: [controller, safeguardCopy] },
      { label: wording('tabs.banner'), fields: [banner, bannerPreview(context, 'bannerPreview'), consents] },
      {
        label: wording('tabs.wording'),
        fields: [
          { name: 'legalBasisOrder', type: 'select', hasMany: true, options: optionsOf('legalBases', legalBases) },
          phrases(context),
          bannerPreview(context, 'wordingPreview'),
        ],
      },
    ],
  },
]

export const sites = (context: PrivacyContext, locales: readonly string[]): CollectionConfig => ({
  slug: context.slugs.sites,
  labels: { singular: wording('collections.sites.singular'), plural: wording('collections.sites.plural') },
  versions: { drafts: false, maxPerDoc: 100 },
  lockDocuments: false,
  custom: { privacy: 'sites' },
  access: siteAccess(context),
  admin: {
    custom: { privacy: 'sites' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'environment', 'sourceLocale', 'publishedLocales'],
    description: wording('collections.sites.description'),
    group: staticWording('groups.policy'),
    disableCopyToLocale: true,
    components: {
      edit: {
        beforeDocumentControls: [`${context.adminModule}#FindingsControl`, `${context.adminModule}#ReadyControl`],
      },
    },
  },
  hooks: siteHooks(context),
  fields: protectFacts(
    context,
    withWording('sites', [
      ...fields(context, locales),
      findingsField(context),
      {
        name: 'slug',
        type: 'text',
        required: true,
        unique: true,
        validate: validateSlug(context),
        access: { update: fixed },
        admin: { position: 'sidebar' },
      },
      { name: 'internalNote', type: 'textarea', custom: { privacy: 'internal' }, admin: { position: 'sidebar' } },
    ]),
  ),
})
