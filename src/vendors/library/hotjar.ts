import { type Localised, paragraph } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'
import { cookiesOf, lasting, persistent, session, startingWith } from './cookie-rows.ts'
import { hostsToCheck } from './fact-notes.ts'
import { consentBasis } from './sentences.ts'

const viewports: Localised = {
  lv: 'Uzskaita atvērtos lapas skatus',
  et: 'Peab arvet avatud lehevaadete üle',
  en: 'Keeps track of the open views of the page',
}
const capabilityTest: Localised = {
  lv: 'Pārbauda pārlūkprogrammas iespējas; tiek tūlīt izdzēsta',
  et: 'Kontrollib veebilehitseja võimalusi; kustutatakse kohe',
  en: 'Tests what the browser can do; deleted at once',
}
const feedbackState: Localised = {
  lv: 'Atceras, kuras aptaujas un atsauksmju logi jau ir rādīti vai aizvērti',
  et: 'Jätab meelde, milliseid küsitlusi ja tagasisideaknaid on juba näidatud või suletud',
  en: 'Remembers which surveys and feedback windows were shown or closed',
}
const test = { ...session, purpose: capabilityTest, distinctive: true } as const
const feedback = { ...lasting(365, 'day'), purpose: feedbackState, distinctive: true } as const

export const hotjar: VendorPresetInput = {
  id: 'hotjar',
  version: 1,
  name: 'Hotjar (Contentsquare)',
  knownAs: ['Hotjar'],
  checkedAt: '2026-11-23',
  processor: {
    key: 'hotjar',
    name: 'Hotjar Limited',
    tradeName: 'Hotjar',
    legalEntity: 'Hotjar Limited',
    role: 'processor',
    kind: 'analytics',
    country: 'MT',
    confidence: 'verified',
  },
  cookieVendor: {
    key: 'hotjar',
    name: 'Hotjar',
    category: 'statistics',
    hosts: ['static.hotjar.com/', 'script.hotjar.com/'],
    confidence: 'verified',
    cookies: cookiesOf([
      {
        ...startingWith('_hjSessionUser_'),
        distinctive: true,
        ...lasting(365, 'day'),
        purpose: {
          lv: 'Saglabā vienu un to pašu lietotāja identifikatoru visos apmeklējumos',
          et: 'Hoiab külastuste vahel sama kasutajaidentifikaatorit',
          en: 'Keeps the same user identifier across visits',
        },
      },
      {
        ...startingWith('_hjSession_'),
        distinctive: true,
        ...lasting(30, 'minute'),
        purpose: {
          lv: 'Glabā pašreizējās sesijas datus',
          et: 'Hoiab praeguse seansi andmeid',
          en: 'Holds the data of the current session',
        },
      },
      {
        name: '_hjHasCachedUserAttributes',
        distinctive: true,
        storage: 'session-storage',
        ...session,
        purpose: {
          lv: 'Norāda, ka lietotāja atribūti ir saglabāti kešatmiņā',
          et: 'Näitab, et kasutaja atribuudid on vahemällu salvestatud',
          en: 'Indicates that user attributes are cached',
        },
      },
      {
        name: '_hjUserAttributesHash',
        distinctive: true,
        storage: 'session-storage',
        ...session,
        purpose: {
          lv: 'Konstatē, vai lietotāja atribūti ir mainījušies',
          et: 'Tuvastab, kas kasutaja atribuudid on muutunud',
          en: 'Detects whether user attributes have changed',
        },
      },
      { name: 'hjViewportId', distinctive: true, storage: 'session-storage', ...session, purpose: viewports },
      { name: 'hjActiveViewportIds', distinctive: true, storage: 'local-storage', ...persistent, purpose: viewports },
      { name: '_hjTLDTest', ...test },
      { name: '_hjCookieTest', ...test },
      { name: '_hjLocalStorageTest', storage: 'local-storage', ...test },
      { name: '_hjSessionStorageTest', storage: 'session-storage', ...test },
      { name: '_hjClosedSurveyInvites', ...feedback },
      { name: '_hjDonePolls', ...feedback },
      { name: '_hjMinimizedPolls', ...feedback },
      { name: '_hjShownFeedbackMessage', ...feedback },
    ]),
  },
  factNotes: [
    hostsToCheck('script.hotjar.com/'),
    {
      part: 'processor',
      fields: ['transferTools'],
      confidence: 'unverified',
      note: {
        lv: 'Hotjar atrodas ES, bet tā piesaistītie apstrādātāji var būt ASV: skatiet to sarakstu Hotjar līgumā.',
        et: 'Hotjar asub ELis, kuid tema kaasatud töötlejad võivad olla USAs: vaadake nende loendit Hotjari lepingust.',
        en: 'Hotjar is in the EU, but its own processors may be in the USA: see their list in the agreement with Hotjar.',
      },
    },
  ],
  text: paragraph(
    {
      lv: 'Mēs izmantojam Hotjar, lai redzētu, kā tiek lietotas lapas: tas ieraksta peles kustības, ritināšanu, klikšķus un ceļu pa vietni un var rādīt īsas aptaujas. Tiek apstrādāts apmeklētāja identifikators, informācija par ierīci un pārlūkprogrammu un apmeklējuma ieraksts.',
      et: 'Kasutame Hotjari, et näha, kuidas lehti kasutatakse: see salvestab hiire liikumise, kerimise, klõpsud ja teekonna saidil ning võib näidata lühikesi küsitlusi. Töödeldakse külastaja identifikaatorit, teavet seadme ja veebilehitseja kohta ning külastuse salvestist.',
      en: 'We use Hotjar to see how pages are used: it records the movements of the mouse, scrolling, clicks and the path through the site, and can show short surveys. It processes an identifier of the visitor, information on the device and the browser, and the recording of the visit.',
    },
    consentBasis,
    {
      lv: 'Identifikators pārlūkprogrammā glabājas līdz 365 dienām, ieraksti – tik ilgi, cik nosaka mūsu Hotjar plāns. Datus saņem mūsu apstrādātājs Hotjar Limited (Malta); tā piesaistītie apstrādātāji var atrasties arī ASV.',
      et: 'Identifikaatorit säilitatakse veebilehitsejas kuni 365 päeva, salvestisi nii kaua, kui näeb ette meie Hotjari pakett. Andmed saab meie volitatud töötleja Hotjar Limited (Malta); tema kaasatud töötlejad võivad asuda ka USAs.',
      en: 'The identifier is kept in the browser for up to 365 days, the recordings for as long as our Hotjar plan provides. The data are received by our processor Hotjar Limited (Malta); its own processors may also be in the USA.',
    },
  ),
}
