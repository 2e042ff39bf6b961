import type { Localised } from '../localised.ts'
import { type CookieVendor, cookiesOf, lasting, session, startingWith } from './cookie-rows.ts'

const attribution: Localised = {
  lv: 'Pasūtījuma izcelsme: no kurienes pircējs ieradās',
  et: 'Tellimuse päritolu: kust ostja tuli',
  en: 'Order attribution: where the buyer came from',
}

export const woocommerce: CookieVendor = {
  key: 'woocommerce',
  name: 'WooCommerce',
  category: 'necessary',
  strictlyNecessary: true,
  purposes: ['orders'],
  listed: false,
  confidence: 'verified',
  cookies: cookiesOf('woocommerce', [
    {
      name: 'woocommerce_cart_hash',
      ...session,
      purpose: {
        lv: 'Konstatē izmaiņas pirkumu grozā',
        et: 'Tuvastab muudatused ostukorvis',
        en: 'Detects changes to the cart',
      },
    },
    {
      name: 'woocommerce_items_in_cart',
      ...session,
      purpose: {
        lv: 'Norāda, vai pirkumu grozā ir preces',
        et: 'Näitab, kas ostukorvis on kaupu',
        en: 'Indicates whether there is anything in the cart',
      },
    },
    {
      ...startingWith('wp_woocommerce_session_'),
      ...lasting(2, 'day'),
      purpose: {
        lv: 'Saista apmeklētāju ar viņa pirkumu grozu datubāzē',
        et: 'Seob külastaja tema ostukorviga andmebaasis',
        en: 'Links the visitor to the cart in the database',
      },
    },
    {
      name: 'woocommerce_recently_viewed',
      category: 'preferences',
      ...session,
      purpose: {
        lv: 'Atceras nesen skatītās preces',
        et: 'Jätab meelde hiljuti vaadatud tooted',
        en: 'Remembers recently viewed products',
      },
    },
    {
      ...startingWith('store_notice'),
      ...session,
      purpose: {
        lv: 'Vairs nerāda aizvērtu veikala paziņojumu',
        et: 'Ei näita suletud poe teadet uuesti',
        en: 'Keeps a dismissed shop notice hidden',
      },
    },
    { name: 'sbjs_migrations', category: 'marketing', ...session, purpose: attribution },
    { name: 'sbjs_first', category: 'marketing', ...session, purpose: attribution },
    { name: 'sbjs_current', category: 'marketing', ...session, purpose: attribution },
    { name: 'sbjs_first_add', category: 'marketing', ...session, purpose: attribution },
    { name: 'sbjs_current_add', category: 'marketing', ...session, purpose: attribution },
    { name: 'sbjs_udata', category: 'marketing', ...session, purpose: attribution },
    {
      name: 'sbjs_session',
      category: 'marketing',
      ...lasting(30, 'minute'),
      purpose: {
        lv: 'Pasūtījuma izcelsme: pašreizējais apmeklējums',
        et: 'Tellimuse päritolu: praegune külastus',
        en: 'Order attribution: the current visit',
      },
    },
  ]),
}
