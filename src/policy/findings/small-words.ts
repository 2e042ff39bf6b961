/** Small words by which a language is seen at a glance: what is plain needs no detector. */
const words: Readonly<Record<string, string>> = {
  bg: 'и на за в от да се по само тази можете ви или с не във',
  cs: 'pro v na se že je nebo které jsou můžete kdykoli pouze vaše do těchto a',
  da: 'og at som for den er på af til din dine kun vi du når inden med eller ikke om der',
  de: 'und die der das wir ihre sie für nur mit oder nicht auf von zu ist werden einer eines an',
  el: 'και το τα για στην που σας μπορείτε με την τους ή δεν μόνο εντός',
  en: 'the of and is we you your our for or that with by be are this which from not can',
  es: 'sus los las para en el su puede con una del que se es por de y',
  et: 'ning või kui selle meie teie teil mida kes kuid saab alusel jooksul ei see seda neid oma kuidas teid me te',
  fi: 'ja vain ovat tai voit että kun sinun meidän joka mukaan kanssa sekä tässä olla',
  fr: 'nous vos aux et la les des que dans votre vous pouvez à un une est par pour ou le',
  ga: 'agus an na ar do le is go ach féidir leat sa de',
  hr: 'u i na se je ili koji su možete samo vaše od ovim za',
  hu: 'a az és kizárólag vagy hogy nem egy belül bármikor jelen is',
  it: 'di il che per la dei suoi solo nella può con una è sono gli le da nel',
  lt: 'ir jūsų mes kad bei yra su tik šioje galite bet per į iš mūsų pagal arba',
  lv: 'un par uz vai lai mēs jūs jūsu mūsu kā arī bet tiek šo šī šis tās tām tiem kuru kuras pēc līdz nav ir',
  mt: 'u li biss dan fi fuq id il ta tal hija jew',
  nl: 'en de het van wij uw voor alleen die in dit door te op een worden of niet met',
  no: 'og at som for den er på av til din kun vi du når med eller ikke om de',
  pl: 'w na i się do oraz jest nie można przez z lub ciągu wyłącznie',
  pt: 'os seus as para no seu pode uma do da nos que é em não com ao',
  ro: 'și în de la cu numai care sau pe puteți prin această datele o nu',
  ru: 'и на в не мы вы для или что по с от это только ваши',
  sk: 'na v sa je alebo ktoré sú môžete iba vaše do týchto a pre',
  sl: 'za in v na se je ali ki so lahko samo vaše tej pri iz',
  sv: 'och att som för den är på av till din dina endast vi du när inom kan med eller inte om',
}

const languagesOfWord = new Map<string, string[]>()
for (const [language, list] of Object.entries(words)) {
  for (const word of list.split(' ')) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language])
}

/**
 * Whether words are plainly in a language: several small words of it, and few that another has.
 *
 * @example isPlainly(['we', 'keep', 'your', 'data'], 'en') // true
 */
export const isPlainly = (said: readonly string[], language: string): boolean => {
  const counts = new Map<string, number>()
  for (const word of said) {
    for (const each of languagesOfWord.get(word) ?? []) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  const own = counts.get(language) ?? 0
  if (own < 2 || own < said.length * 0.12) return false
  for (const [other, count] of counts) if (other !== language && count * 2 > own) return false
  return true
}
