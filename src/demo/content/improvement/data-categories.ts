import type { Localised } from '../localised.ts'
import type { RowChanges } from './changes.ts'
import { sampleObligation } from './sample-notes.ts'

type Obligation = 'contract' | 'law' | 'voluntary'

const given = (obligation: Obligation, consequence: Localised) => ({
  obligation,
  consequence,
  internalNote: sampleObligation,
})

/** Whether the data must be given, and what follows if not (GDPR Art. 13(2)(e)). */
export const dataCategories: RowChanges<'dataCategories'> = {
  changed: {
    name: given('contract', {
      lv: 'bez tā nevaram noslēgt un izpildīt līgumu',
      et: 'ilma selleta ei saa me lepingut sõlmida ega täita',
      en: 'without it we cannot conclude or perform the contract',
    }),
    email: given('contract', {
      lv: 'bez tās nevaram apstiprināt pasūtījumu un atbildēt uz pieprasījumu',
      et: 'ilma selleta ei saa me tellimust kinnitada ega päringule vastata',
      en: 'without it we cannot confirm an order or answer an enquiry',
    }),
    phone: given('contract', {
      lv: 'bez tā piegādes pakalpojumu sniedzējs nevar paziņot par sūtījumu',
      et: 'ilma selleta ei saa tarneteenuse osutaja saadetisest teatada',
      en: 'without it the delivery service provider cannot notify you of the parcel',
    }),
    messages: given('voluntary', {
      lv: 'bez tiem nevaram atbildēt uz pieprasījumu',
      et: 'ilma nendeta ei saa me päringule vastata',
      en: 'without them we cannot answer an enquiry',
    }),
    account: given('voluntary', {
      lv: 'bez tiem nevar izveidot kontu',
      et: 'ilma nendeta ei saa kontot luua',
      en: 'without them no account can be created',
    }),
    addresses: given('contract', {
      lv: 'bez tās nevaram izrakstīt rēķinu un piegādāt preces',
      et: 'ilma selleta ei saa me arvet väljastada ega kaupa tarnida',
      en: 'without it we cannot issue an invoice or deliver the goods',
    }),
    'order-history': given('law', {
      lv: 'bez tās nevaram pildīt grāmatvedības pienākumus',
      et: 'ilma selleta ei saa me täita raamatupidamiskohustust',
      en: 'without it we cannot meet our accounting obligations',
    }),
    'ip-address': given('voluntary', {
      lv: 'bez tās vietni nevar atvērt',
      et: 'ilma selleta ei saa saiti avada',
      en: 'without it the site cannot be opened',
    }),
    device: given('voluntary', {
      lv: 'bez tās vietne var nedarboties pareizi',
      et: 'ilma selleta ei pruugi sait õigesti töötada',
      en: 'without it the site may not work properly',
    }),
    'server-logs': given('voluntary', {
      lv: 'tie rodas katrā apmeklējumā, un bez tiem nevaram aizsargāt vietni',
      et: 'need tekivad igal külastusel ja ilma nendeta ei saa me saiti kaitsta',
      en: 'every visit leaves them, and without them we cannot protect the site',
    }),
    cookies: given('voluntary', {
      lv: 'bez nepieciešamajām sīkdatnēm nedarbojas pieslēgšanās un pirkumu grozs, pārējās varat noraidīt',
      et: 'ilma hädavajalike küpsisteta ei tööta sisselogimine ega ostukorv, muudest võite keelduda',
      en: 'without the necessary cookies, logging in and the cart do not work; you can reject the others',
    }),
  },
}
