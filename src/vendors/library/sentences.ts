/** Sentences that the suggested texts of several vendors share. */
import type { Localised } from '../localised.ts'

export const consentBasis: Localised = {
  lv: 'Juridiskais pamats ir jūsu piekrišana (VDAR 6. panta 1. punkta a) apakšpunkts), kuru varat jebkurā laikā atsaukt sīkdatņu iestatījumos.',
  et: 'Õiguslik alus on teie nõusolek (IKÜM artikli 6 lõike 1 punkt a), mille saate igal ajal küpsiste seadetes tagasi võtta.',
  en: 'The legal basis is your consent (Article 6(1)(a) GDPR), which you can withdraw at any time in the cookie settings.',
}

export const newsletterBasis: Localised = {
  lv: 'Juridiskais pamats ir jūsu piekrišana (VDAR 6. panta 1. punkta a) apakšpunkts), kuru varat jebkurā laikā atsaukt ar saiti, kas ir katrā vēstulē.',
  et: 'Õiguslik alus on teie nõusolek (IKÜM artikli 6 lõike 1 punkt a), mille saate igal ajal tagasi võtta igas kirjas oleva lingi kaudu.',
  en: 'The legal basis is your consent (Article 6(1)(a) GDPR), which you can withdraw at any time through the link in every email.',
}

export const contractBasis: Localised = {
  lv: 'Juridiskais pamats ir ar jums noslēgtā līguma izpilde (VDAR 6. panta 1. punkta b) apakšpunkts).',
  et: 'Õiguslik alus on teiega sõlmitud lepingu täitmine (IKÜM artikli 6 lõike 1 punkt b).',
  en: 'The legal basis is the performance of the contract with you (Article 6(1)(b) GDPR).',
}

export const chatBasis: Localised = {
  lv: 'Tērzēšanas logs tiek ielādēts tikai ar jūsu piekrišanu (VDAR 6. panta 1. punkta a) apakšpunkts), kuru varat jebkurā laikā atsaukt sīkdatņu iestatījumos; uz jūsu jautājumu atbildam, lai noslēgtu vai izpildītu līgumu (VDAR 6. panta 1. punkta b) apakšpunkts).',
  et: 'Vestlusaken laaditakse ainult teie nõusolekul (IKÜM artikli 6 lõike 1 punkt a), mille saate igal ajal küpsiste seadetes tagasi võtta; teie küsimusele vastame lepingu sõlmimiseks või täitmiseks (IKÜM artikli 6 lõike 1 punkt b).',
  en: 'The chat window is loaded only with your consent (Article 6(1)(a) GDPR), which you can withdraw at any time in the cookie settings; we answer your question in order to enter into or perform a contract (Article 6(1)(b) GDPR).',
}

export const transferToUsa: Localised = {
  lv: 'Datus var nosūtīt uz ASV, pamatojoties uz līguma standartklauzulām un, ciktāl saņēmējs ir sertificēts, ES–ASV Datu privātuma regulējumu.',
  et: 'Andmeid võidakse edastada USA-sse lepingu tüüptingimuste ja, kui vastuvõtja on sertifitseeritud, ELi–USA andmekaitseraamistiku alusel.',
  en: 'Data may be transferred to the USA under standard contractual clauses and, as far as the recipient is certified, under the EU–US Data Privacy Framework.',
}

/** For what is kept too differently, or known too little, to be said in a sentence. */
export const lifetimesInList: Localised = {
  lv: 'Cik ilgi glabājas katra sīkdatne, norādīts sīkdatņu sarakstā.',
  et: 'Iga küpsise säilitamise tähtaeg on kirjas küpsiste loendis.',
  en: 'The list of cookies states how long each of them is kept.',
}

/** What a person keeps in the shop, for as long as the policy says elsewhere. */
export const keptAsOrders: Localised = {
  lv: 'Mēs šos datus glabājam tik ilgi, cik šī politika nosaka pasūtījumiem.',
  et: 'Meie säilitame neid andmeid nii kaua, kui see poliitika näeb ette tellimuste puhul.',
  en: 'We keep these data for as long as this policy states for orders.',
}

export const keptAsEnquiries: Localised = {
  lv: 'Sarunu saturu glabājam tik ilgi, cik šī politika nosaka pieprasījumiem.',
  et: 'Vestluste sisu säilitame nii kaua, kui see poliitika näeb ette päringute puhul.',
  en: 'We keep the conversations for as long as this policy states for enquiries.',
}
