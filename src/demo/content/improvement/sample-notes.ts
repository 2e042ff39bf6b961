/**
 * What colleagues are told of facts that nobody asked the shop for: internal notes of the rows that have them, in the
 * demo's source language and in English.
 */
const sample = (lv: string, en: string): string => `Paraugs: ${lv} / Sample: ${en}`

export const sampleRecipient = sample(
  'noskaidrojiet, kas ir saņēmējs un kur tas atrodas.',
  'find out who the recipient is, and where.',
)

export const sampleObligation = sample(
  'pārbaudiet, vai šie dati ir jāsniedz un kas notiek, ja tos nesniedz.',
  'check whether these data must be given, and what follows if they are not.',
)

export const sampleDecisions = sample(
  'apstipriniet, ka šajā nolūkā automatizētus lēmumus nepieņem.',
  'confirm that no automated decisions are made for this purpose.',
)

export const samplePurpose = sample(
  'pārbaudiet leģitīmās intereses, saņēmējus, termiņu un to, ka automatizētus lēmumus nepieņem.',
  'check the legitimate interests, the recipients, the period, and that no automated decisions are made.',
)

export const samplePeriod = sample(
  'termiņš ir atkarīgs no rīku iestatījumiem, pārbaudiet tos.',
  'the period depends on the settings of the tools; check them.',
)

export const sampleStart = sample('pārbaudiet, no kura brīža termiņu skaita.', 'check from when the period is counted.')

export const sampleLaw = sample(
  'lai jurists pārbauda likuma normu un to, no kura brīža termiņu skaita.',
  'have a lawyer check the provision, and from when the period is counted.',
)

export const sampleSite = sample(
  'apstipriniet uzraudzības iestādi un to, kur var saņemt garantiju kopiju.',
  'confirm the supervisory authority, and where a copy of the safeguards can be had.',
)
