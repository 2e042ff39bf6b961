/** What GDPR Art. 13 and 14 have a controller tell people, item by item. */
import type { Language } from './rule.ts'

export type Words = Readonly<Record<Language, string>>

/**
 * `article14` is where Art. 14 asks for the same. An item with `article` of Art. 14 is asked for only where data come
 * from someone else than the person.
 */
export type NeededItem = { id: string; article: string; article14?: string; need: Words }

export const neededItems = [
  {
    id: '13-1-a',
    article: 'Art. 13(1)(a)',
    article14: 'Art. 14(1)(a)',
    need: {
      lv: 'Kas ir pārzinis un, ja ir, tā pārstāvis, un kā ar tiem sazināties',
      et: 'Kes on vastutav töötleja ja tema esindaja, kui see on olemas, ning nende kontaktandmed',
      en: 'Who the controller and its representative, if any, are, and how to reach them',
    },
  },
  {
    id: '13-1-b',
    article: 'Art. 13(1)(b)',
    article14: 'Art. 14(1)(b)',
    need: {
      lv: 'Datu aizsardzības speciālista kontaktinformācija',
      et: 'Andmekaitsespetsialisti kontaktandmed',
      en: 'Contact details of the data protection officer',
    },
  },
  {
    id: '13-1-c',
    article: 'Art. 13(1)(c)',
    article14: 'Art. 14(1)(c)',
    need: {
      lv: 'Katrs nolūks un tā juridiskais pamats',
      et: 'Iga eesmärk ja selle õiguslik alus',
      en: 'Each purpose and its legal basis',
    },
  },
  {
    id: '13-1-d',
    article: 'Art. 13(1)(d)',
    article14: 'Art. 14(2)(b)',
    need: {
      lv: 'Leģitīmās intereses, uz kurām balstās apstrāde',
      et: 'Õigustatud huvi, millel töötlemine põhineb',
      en: 'The legitimate interests that processing rests on',
    },
  },
  {
    id: '13-1-e',
    article: 'Art. 13(1)(e)',
    article14: 'Art. 14(1)(e)',
    need: {
      lv: 'Datu saņēmēji vai to kategorijas',
      et: 'Andmete vastuvõtjad või nende kategooriad',
      en: 'Recipients of the data, or their categories',
    },
  },
  {
    id: '13-1-f',
    article: 'Art. 13(1)(f)',
    article14: 'Art. 14(1)(f)',
    need: {
      lv: 'Nosūtīšana ārpus EEZ, tās garantijas un kā saņemt to kopiju',
      et: 'Edastamine väljapoole EMPd, selle kaitsemeetmed ja kuidas saada nende koopia',
      en: 'Transfers outside the EEA, their safeguards and how to get a copy of them',
    },
  },
  {
    id: '13-2-a',
    article: 'Art. 13(2)(a)',
    article14: 'Art. 14(2)(a)',
    need: {
      lv: 'Glabāšanas termiņš vai kritēriji, pēc kuriem to nosaka',
      et: 'Säilitamise tähtaeg või selle määramise kriteeriumid',
      en: 'The storage period, or the criteria for it',
    },
  },
  {
    id: '13-2-b',
    article: 'Art. 13(2)(b)',
    article14: 'Art. 14(2)(c)',
    need: {
      lv: 'Tiesības piekļūt datiem, tos labot un dzēst, ierobežot apstrādi, iebilst pret to un pārnest datus',
      et: 'Õigus andmetega tutvuda, neid parandada, kustutada ja üle kanda, piirata töötlemist ning esitada vastuväiteid',
      en: 'The rights of access, rectification, erasure, restriction, objection and data portability',
    },
  },
  {
    id: '13-2-c',
    article: 'Art. 13(2)(c)',
    article14: 'Art. 14(2)(d)',
    need: {
      lv: 'Tiesības jebkurā laikā atsaukt piekrišanu, neietekmējot agrākās apstrādes likumību',
      et: 'Õigus nõusolek igal ajal tagasi võtta, ilma et see mõjutaks varasema töötlemise seaduslikkust',
      en: 'The right to withdraw consent at any time, without affecting the lawfulness of earlier processing',
    },
  },
  {
    id: '13-2-d',
    article: 'Art. 13(2)(d)',
    article14: 'Art. 14(2)(e)',
    need: {
      lv: 'Tiesības iesniegt sūdzību uzraudzības iestādei un tās nosaukums',
      et: 'Õigus esitada kaebus järelevalveasutusele ja selle asutuse nimi',
      en: 'The right to lodge a complaint with a supervisory authority, and which one',
    },
  },
  {
    id: '13-2-e',
    article: 'Art. 13(2)(e)',
    need: {
      lv: 'Vai dati jāsniedz saskaņā ar likumu vai līgumu un kādas ir sekas, ja tos nesniedz',
      et: 'Kas andmete esitamine on seadusest või lepingust tulenev kohustus ja mis juhtub, kui neid ei esitata',
      en: 'Whether data must be given by law or contract, and what follows if they are not given',
    },
  },
  {
    id: '13-2-f',
    article: 'Art. 13(2)(f)',
    article14: 'Art. 14(2)(g)',
    need: {
      lv: 'Automatizēti lēmumi, arī profilēšana: loģika, nozīme un sekas',
      et: 'Automatiseeritud otsused, sealhulgas profiilianalüüs: loogika, tähtsus ja tagajärjed',
      en: 'Automated decisions, including profiling: logic, significance and consequences',
    },
  },
  {
    id: '13-3',
    article: 'Art. 13(3)',
    article14: 'Art. 14(4)',
    need: {
      lv: 'Informēt cilvēkus, pirms datus izmanto jaunam nolūkam',
      et: 'Teavitada inimesi enne, kui andmeid uuel eesmärgil kasutatakse',
      en: 'Telling people before data are used for a new purpose',
    },
  },
  {
    id: '14-1-d',
    article: 'Art. 14(1)(d)',
    need: {
      lv: 'No citiem saņemto personas datu kategorijas',
      et: 'Teistelt saadud isikuandmete liigid',
      en: 'Categories of personal data that come from others',
    },
  },
  {
    id: '14-2-f',
    article: 'Art. 14(2)(f)',
    need: {
      lv: 'Datu avots un tas, vai tas ir publiski pieejams',
      et: 'Andmete allikas ja see, kas see on avalikult kättesaadav',
      en: 'The source of the data, and whether it is public',
    },
  },
  {
    id: '14-3',
    article: 'Art. 14(3)',
    need: {
      lv: 'Kad informē: saprātīgā termiņā, ne vēlāk kā mēneša laikā, pirmajā saziņā vai pirms datu pirmās izpaušanas',
      et: 'Millal teavitada: mõistliku aja jooksul, hiljemalt ühe kuu pärast, esimesel suhtlusel või enne esmast avaldamist',
      en: 'When to tell: within a reasonable period of one month at most, at the first communication, or before the first disclosure',
    },
  },
] as const satisfies readonly NeededItem[]

export type ItemId = (typeof neededItems)[number]['id']
