import type { Localised } from '../localised.ts'
import { type CookieVendor, cookiesOf, lasting, persistent, session, startingWith } from './cookie-rows.ts'

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

export const hotjar: CookieVendor = {
  key: 'hotjar',
  name: 'Hotjar',
  provider: 'hotjar',
  category: 'statistics',
  purposes: ['behaviour-analysis'],
  displayGroup: 'session-recording',
  hosts: ['static.hotjar.com/', 'script.hotjar.com/'],
  confidence: 'verified',
  cookies: cookiesOf('hotjar', [
    {
      ...startingWith('_hjSessionUser_'),
      ...lasting(365, 'day'),
      purpose: {
        lv: 'Saglabā vienu un to pašu lietotāja identifikatoru visos apmeklējumos',
        et: 'Hoiab külastuste vahel sama kasutajaidentifikaatorit',
        en: 'Keeps the same user identifier across visits',
      },
    },
    {
      ...startingWith('_hjSession_'),
      ...lasting(30, 'minute'),
      purpose: {
        lv: 'Glabā pašreizējās sesijas datus',
        et: 'Hoiab praeguse seansi andmeid',
        en: 'Holds the data of the current session',
      },
    },
    {
      name: '_hjHasCachedUserAttributes',
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
      storage: 'session-storage',
      ...session,
      purpose: {
        lv: 'Konstatē, vai lietotāja atribūti ir mainījušies',
        et: 'Tuvastab, kas kasutaja atribuudid on muutunud',
        en: 'Detects whether user attributes have changed',
      },
    },
    { name: 'hjViewportId', storage: 'session-storage', ...session, purpose: viewports },
    { name: 'hjActiveViewportIds', storage: 'local-storage', ...persistent, purpose: viewports },
    { name: '_hjTLDTest', ...session, purpose: capabilityTest },
    { name: '_hjCookieTest', ...session, purpose: capabilityTest },
    { name: '_hjLocalStorageTest', storage: 'local-storage', ...session, purpose: capabilityTest },
    { name: '_hjSessionStorageTest', storage: 'session-storage', ...session, purpose: capabilityTest },
    { name: '_hjClosedSurveyInvites', ...lasting(365, 'day'), purpose: feedbackState },
    { name: '_hjDonePolls', ...lasting(365, 'day'), purpose: feedbackState },
    { name: '_hjMinimizedPolls', ...lasting(365, 'day'), purpose: feedbackState },
    { name: '_hjShownFeedbackMessage', ...lasting(365, 'day'), purpose: feedbackState },
  ]),
}
