import type { Localised } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, lasting, session, startingWith } from './cookie-rows.ts'

const attribution: Localised = {
  lv: 'Pasūtījuma izcelsme: no kurienes pircējs ieradās',
  et: 'Tellimuse päritolu: kust ostja tuli',
  en: 'Order attribution: where the buyer came from',
}
const ofAttribution = { category: 'marketing', distinctive: true } as const
const origin = { ...ofAttribution, ...session, purpose: attribution } as const

export const woocommerce: VendorPresetInput = {
  id: 'woocommerce',
  version: 1,
  name: 'WooCommerce',
  knownAs: ['WooCommerce'],
  checkedAt: '2026-11-23',
  cookieVendor: {
    key: 'woocommerce',
    name: 'WooCommerce',
    category: 'necessary',
    strictlyNecessary: true,
    listed: false,
    confidence: 'verified',
    cookies: cookiesOf([
      {
        name: 'woocommerce_cart_hash',
        distinctive: true,
        ...session,
        purpose: {
          lv: 'Konstatē izmaiņas pirkumu grozā',
          et: 'Tuvastab muudatused ostukorvis',
          en: 'Detects changes to the cart',
        },
      },
      {
        name: 'woocommerce_items_in_cart',
        distinctive: true,
        ...session,
        purpose: {
          lv: 'Norāda, vai pirkumu grozā ir preces',
          et: 'Näitab, kas ostukorvis on kaupu',
          en: 'Indicates whether there is anything in the cart',
        },
      },
      {
        ...startingWith('wp_woocommerce_session_'),
        distinctive: true,
        ...lasting(2, 'day'),
        purpose: {
          lv: 'Saista apmeklētāju ar viņa pirkumu grozu datubāzē',
          et: 'Seob külastaja tema ostukorviga andmebaasis',
          en: 'Links the visitor to the cart in the database',
        },
      },
      {
        name: 'woocommerce_recently_viewed',
        distinctive: true,
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
      { name: 'sbjs_migrations', ...origin },
      { name: 'sbjs_first', ...origin },
      { name: 'sbjs_current', ...origin },
      { name: 'sbjs_first_add', ...origin },
      { name: 'sbjs_current_add', ...origin },
      { name: 'sbjs_udata', ...origin },
      {
        name: 'sbjs_session',
        ...ofAttribution,
        ...lasting(30, 'minute'),
        purpose: {
          lv: 'Pasūtījuma izcelsme: pašreizējais apmeklējums',
          et: 'Tellimuse päritolu: praegune külastus',
          en: 'Order attribution: the current visit',
        },
      },
    ]),
  },
  text: {
    lv: 'Veikals darbojas ar WooCommerce, ko uzturam paši. Tā sīkdatnes saista jūs ar pirkumu grozu, atceras, kas tajā ir, un vairs nerāda aizvērtu paziņojumu; ja tam esat piekritis, tās atceras nesen skatītās preces un to, no kurienes nonācāt veikalā. Pirkumu groza juridiskais pamats ir līguma noslēgšana un izpilde (VDAR 6. panta 1. punkta b) apakšpunkts), pārējam – jūsu piekrišana (VDAR 6. panta 1. punkta a) apakšpunkts). Pirkumu groza sīkdatne glabājas 2 dienas, pārējās – 30 minūtes vai līdz sesijas beigām. WooCommerce izstrādātāji šos datus nesaņem.',
    et: 'Pood töötab WooCommerce’iga, mida majutame ise. Selle küpsised seovad teid ostukorviga, jätavad meelde, mis selles on, ega näita suletud teadet uuesti; kui olete sellega nõustunud, jätavad need meelde hiljuti vaadatud tooted ja selle, kust te poodi jõudsite. Ostukorvi õiguslik alus on lepingu sõlmimine ja täitmine (IKÜM artikli 6 lõike 1 punkt b), muu puhul teie nõusolek (IKÜM artikli 6 lõike 1 punkt a). Ostukorvi küpsist säilitatakse 2 päeva, teisi 30 minutit või seansi lõpuni. WooCommerce’i arendajad neid andmeid ei saa.',
    en: 'The shop runs on WooCommerce, which we host ourselves. Its cookies link you to your cart, remember what is in it and keep a dismissed notice hidden; if you have agreed to it, they remember recently viewed products and where you came to the shop from. The legal basis of the cart is entering into and performing the contract (Article 6(1)(b) GDPR), of the rest your consent (Article 6(1)(a) GDPR). The cookie of the cart is kept for 2 days, the others for 30 minutes or until the session ends. The makers of WooCommerce do not receive these data.',
  },
  advice: {
    lv: 'Pasūtījuma izcelsmes sīkdatnēm (sbjs_*) vajag piekrišanu; WooCommerce to var saņemt ar WP Consent API.',
    et: 'Tellimuse päritolu küpsised (sbjs_*) vajavad nõusolekut; WooCommerce saab selle WP Consent API kaudu.',
    en: 'The cookies of order attribution (sbjs_*) need consent; WooCommerce can take it from the WP Consent API.',
  },
}
