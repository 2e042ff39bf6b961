/** The facts as they were checked, apart from how the library words them: what it says must be these. */
export type VendorFacts = {
  id: string
  /** None: the site itself. */
  processor?: { legalEntity?: string; eeaEntity?: string; role: string; transferTools: string[] }
  /** Whether the entry in the list of the Data Privacy Framework, or another fact of the processor, waits for a check. */
  unverified?: string[]
  /** Name, party, category, lifetime, confidence. */
  cookies: string[]
}

export const vendorFacts: VendorFacts[] = [
  {
    id: 'google-analytics',
    processor: {
      legalEntity: 'Google LLC',
      eeaEntity: 'Google Ireland Limited',
      role: 'processor',
      transferTools: ['dpf', 'scc'],
    },
    unverified: ['transferTools'],
    cookies: [
      '_ga first statistics 2 year verified',
      '_ga_* first statistics 2 year verified',
      '_gid first statistics 24 hour verified',
      '_gat* first statistics 1 minute verified',
    ],
  },
  {
    id: 'google-ads',
    processor: {
      legalEntity: 'Google LLC',
      eeaEntity: 'Google Ireland Limited',
      role: 'controller',
      transferTools: ['dpf', 'scc'],
    },
    unverified: ['role', 'transferTools'],
    cookies: [
      '_gcl_au first marketing 90 day verified',
      '_gcl_aw first marketing 90 day verified',
      'IDE third marketing 13 month verified',
      'test_cookie third marketing 15 minute verified',
    ],
  },
  {
    id: 'meta-pixel',
    processor: {
      legalEntity: 'Meta Platforms, Inc.',
      eeaEntity: 'Meta Platforms Ireland Limited',
      role: 'joint-controller',
      transferTools: ['dpf', 'scc'],
    },
    unverified: ['transferTools'],
    cookies: [
      '_fbp first marketing 90 day verified',
      '_fbc first marketing 90 day verified',
      'fr third marketing 90 day verified',
      'datr third marketing 2 year verified',
    ],
  },
  {
    id: 'hotjar',
    processor: { legalEntity: 'Hotjar Limited', role: 'processor', transferTools: [] },
    unverified: ['transferTools'],
    cookies: [
      '_hjSessionUser_* first statistics 365 day verified',
      '_hjSession_* first statistics 30 minute verified',
      '_hjHasCachedUserAttributes first statistics session verified',
      '_hjUserAttributesHash first statistics session verified',
      'hjViewportId first statistics session verified',
      'hjActiveViewportIds first statistics persistent verified',
      '_hjTLDTest first statistics session verified',
      '_hjCookieTest first statistics session verified',
      '_hjLocalStorageTest first statistics session verified',
      '_hjSessionStorageTest first statistics session verified',
      '_hjClosedSurveyInvites first statistics 365 day verified',
      '_hjDonePolls first statistics 365 day verified',
      '_hjMinimizedPolls first statistics 365 day verified',
      '_hjShownFeedbackMessage first statistics 365 day verified',
    ],
  },
  {
    id: 'microsoft-clarity',
    processor: {
      legalEntity: 'Microsoft Corporation',
      eeaEntity: 'Microsoft Ireland Operations Limited',
      role: 'controller',
      transferTools: ['dpf', 'scc'],
    },
    unverified: ['transferTools'],
    cookies: [
      '_clck first statistics 1 year verified',
      '_clsk first statistics 1 day verified',
      'CLID third statistics 1 year verified',
      'ANONCHK third marketing 10 minute verified',
      'MR third marketing 7 day verified',
      'MUID third marketing 13 month verified',
      'SM third statistics session verified',
    ],
  },
  {
    id: 'youtube',
    processor: {
      legalEntity: 'Google LLC',
      eeaEntity: 'Google Ireland Limited',
      role: 'controller',
      transferTools: ['dpf', 'scc'],
    },
    unverified: ['transferTools'],
    cookies: [
      'VISITOR_INFO1_LIVE third marketing 180 day verified',
      'VISITOR_PRIVACY_METADATA third marketing 180 day verified',
      'YSC third marketing session verified',
      'PREF third preferences 8 month verified',
      '__Secure-ROLLOUT_TOKEN third marketing 180 day verified',
      'GPS third marketing 30 minute verified',
      'yt-remote-* third preferences persistent unverified',
    ],
  },
  {
    id: 'vimeo',
    processor: { legalEntity: 'Vimeo.com, Inc.', role: 'controller', transferTools: ['dpf', 'scc'] },
    unverified: ['transferTools'],
    cookies: [
      'vuid third statistics 2 year verified',
      'player third preferences 1 year verified',
      '__cf_bm third necessary 30 minute verified',
      '_cfuvid third necessary session verified',
    ],
  },
  {
    id: 'google-maps',
    processor: {
      legalEntity: 'Google LLC',
      eeaEntity: 'Google Ireland Limited',
      role: 'controller',
      transferTools: ['dpf', 'scc'],
    },
    unverified: ['transferTools'],
    cookies: [
      'NID third marketing 6 month verified',
      'AEC third necessary 6 month verified',
      'SOCS third necessary 13 month verified',
      'CONSENT third necessary 13 month verified',
    ],
  },
  {
    id: 'crisp',
    processor: { legalEntity: 'Crisp IM SAS', role: 'processor', transferTools: [] },
    cookies: [
      'crisp-client/session/* first preferences 6 month verified',
      'crisp-client/socket/* first preferences session unverified',
      'crisp-client/domain-detect/* first preferences session unverified',
    ],
  },
  {
    id: 'tawk-to',
    processor: { legalEntity: 'tawk.to inc.', role: 'processor', transferTools: ['scc'] },
    unverified: ['transferTools'],
    cookies: [
      'twk_idm_key first preferences session unverified',
      'twk_uuid_* first preferences 6 month unverified',
      'TawkConnectionTime first preferences session verified',
      // The names are confirmed; that older versions kept them no longer is not.
      'tawk_* first preferences 6 month unverified',
      'tawkUUID first preferences 6 month unverified',
      '__tawkuuid first preferences 6 month unverified',
      'TawkCookie first preferences 6 month unverified',
      'twk_token_* first preferences persistent unverified',
    ],
  },
  {
    id: 'intercom',
    processor: {
      legalEntity: 'Intercom, Inc.',
      eeaEntity: 'Intercom R&D Unlimited Company',
      role: 'processor',
      transferTools: ['dpf', 'scc'],
    },
    unverified: ['transferTools'],
    cookies: [
      'intercom-id-* first preferences 9 month verified',
      'intercom-session-* first preferences 7 day verified',
      'intercom-device-id-* first preferences 9 month verified',
    ],
  },
  {
    id: 'stripe',
    processor: {
      eeaEntity: 'Stripe Payments Europe, Limited / Stripe Technology Europe, Limited',
      role: 'processor',
      transferTools: ['dpf', 'scc'],
    },
    unverified: ['transferTools'],
    cookies: [
      '__stripe_mid first necessary 1 year verified',
      '__stripe_sid first necessary 30 minute verified',
      'm third necessary 2 year verified',
    ],
  },
  {
    id: 'paypal',
    processor: {
      legalEntity: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
      role: 'controller',
      transferTools: ['bcr', 'scc'],
    },
    cookies: [
      'ts third necessary 3 year verified',
      'ts_c third necessary 3 year verified',
      'tsrce third necessary 3 day verified',
      'nsid third necessary session verified',
      'x-pp-s third necessary session verified',
      'l7_az third necessary 30 minute verified',
      'enforce_policy third necessary 1 year verified',
      'LANG third necessary 8 hour unverified',
    ],
  },
  {
    id: 'maksekeskus',
    processor: { legalEntity: 'Maksekeskus AS', role: 'controller', transferTools: [] },
    cookies: [],
  },
  {
    id: 'dpd',
    processor: { legalEntity: 'DPD Eesti AS / SIA DPD Latvija', role: 'controller', transferTools: [] },
    cookies: [],
  },
  {
    id: 'omniva',
    processor: { legalEntity: 'AS Eesti Post / SIA Omniva', role: 'controller', transferTools: [] },
    cookies: [],
  },
  {
    id: 'itella',
    processor: { legalEntity: 'Itella Estonia OÜ', role: 'controller', transferTools: [] },
    unverified: ['legalEntity', 'name'],
    cookies: [],
  },
  {
    id: 'mailchimp',
    processor: {
      legalEntity: 'The Rocket Science Group LLC d/b/a Mailchimp (Intuit Inc.)',
      role: 'processor',
      transferTools: ['dpf', 'scc'],
    },
    unverified: ['transferTools'],
    cookies: [
      'mailchimp_landing_site first marketing 28 day unverified',
      'mailchimp_user_email first marketing 28 day unverified',
      'mailchimp_user_previous_email first marketing 28 day unverified',
      'mailchimp.cart.* first marketing 28 day unverified',
      'mc_cid first marketing 14-28 day verified',
      'mc_eid first marketing 14-28 day verified',
      '_mcid first marketing 1 year unverified',
    ],
  },
  {
    id: 'brevo',
    processor: { legalEntity: 'Sendinblue SAS', role: 'processor', transferTools: [] },
    unverified: ['transferTools'],
    cookies: ['sib_cuid first marketing 6 month unverified', 'uuid third marketing 6-12 month unverified'],
  },
  {
    id: 'wordpress',
    cookies: [
      'wordpress_test_cookie first necessary session verified',
      'wordpress_logged_in_* first necessary 14 day verified',
      'wordpress_sec_* first necessary 14 day unverified',
      'wp-settings-* first necessary 1 year verified',
      'wp_lang first necessary session verified',
      'comment_author_* first preferences 347 day verified',
      'wp-postpass_* first necessary 10 day verified',
    ],
  },
  {
    id: 'woocommerce',
    cookies: [
      'woocommerce_cart_hash first necessary session verified',
      'woocommerce_items_in_cart first necessary session verified',
      'wp_woocommerce_session_* first necessary 2 day verified',
      'woocommerce_recently_viewed first preferences session verified',
      'store_notice* first necessary session verified',
      'sbjs_migrations first marketing session verified',
      'sbjs_first first marketing session verified',
      'sbjs_current first marketing session verified',
      'sbjs_first_add first marketing session verified',
      'sbjs_current_add first marketing session verified',
      'sbjs_udata first marketing session verified',
      'sbjs_session first marketing 30 minute verified',
    ],
  },
  {
    id: 'wpml',
    cookies: [
      'wp-wpml_current_language first necessary 24 hour verified',
      'wp-wpml_current_admin_language_* first necessary 24 hour unverified',
      '_icl_visitor_lang_js first preferences 24 hour unverified',
      'wpml_browser_redirect_test first necessary session unverified',
    ],
  },
  {
    id: 'cloudflare',
    processor: { legalEntity: 'Cloudflare, Inc.', role: 'processor', transferTools: ['dpf', 'scc'] },
    unverified: ['transferTools'],
    cookies: ['__cf_bm first necessary 30 minute verified', 'cf_clearance first necessary 1 year verified'],
  },
  {
    id: 'vanilla-cookieconsent',
    cookies: ['cc_cookie first necessary 182 day verified', 'cc_cookie_receipt first necessary persistent verified'],
  },
]
