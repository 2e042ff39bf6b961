/** A few plain sentences in each official language of the Union, so that every locale has text of its own. */
export const sentences: Readonly<Record<string, readonly string[]>> = {
  lv: [
    'Mēs apstrādājam jūsu personas datus tikai šajā politikā aprakstītajiem nolūkiem.',
    'Jūs varat jebkurā laikā atsaukt piekrišanu, rakstot uz info@veikals.example.',
    'Uz pieprasījumu mēs atbildam viena mēneša laikā.',
  ],
  et: [
    'Me töötleme teie isikuandmeid ainult selles poliitikas kirjeldatud eesmärkidel.',
    'Võite oma nõusoleku igal ajal tagasi võtta, kirjutades aadressil info@veikals.example.',
    'Taotlusele vastame ühe kuu jooksul.',
  ],
  en: [
    'We process your personal data only for the purposes described in this policy.',
    'You can withdraw your consent at any time by writing to info@veikals.example.',
    'We answer requests within one month.',
  ],
  lt: [
    'Jūsų asmens duomenis tvarkome tik šioje politikoje aprašytais tikslais.',
    'Sutikimą galite bet kada atšaukti parašę adresu info@veikals.example.',
    'Į prašymą atsakome per vieną mėnesį.',
  ],
  fi: [
    'Käsittelemme henkilötietojasi vain tässä käytännössä kuvattuihin tarkoituksiin.',
    'Voit milloin tahansa peruuttaa suostumuksesi kirjoittamalla osoitteeseen info@veikals.example.',
    'Vastaamme pyyntöihin kuukauden kuluessa.',
  ],
  sv: [
    'Vi behandlar dina personuppgifter endast för de ändamål som beskrivs i denna policy.',
    'Du kan när som helst återkalla ditt samtycke genom att skriva till info@veikals.example.',
    'Vi besvarar en begäran inom en månad.',
  ],
  da: [
    'Vi behandler kun dine personoplysninger til de formål, der er beskrevet i denne politik.',
    'Du kan til enhver tid trække dit samtykke tilbage ved at skrive til info@veikals.example.',
    'Vi besvarer anmodninger inden for en måned.',
  ],
  de: [
    'Wir verarbeiten Ihre personenbezogenen Daten nur für die in dieser Erklärung beschriebenen Zwecke.',
    'Sie können Ihre Einwilligung jederzeit widerrufen, indem Sie an info@veikals.example schreiben.',
    'Anfragen beantworten wir innerhalb eines Monats.',
  ],
  nl: [
    'Wij verwerken uw persoonsgegevens alleen voor de doeleinden die in dit beleid worden beschreven.',
    'U kunt uw toestemming op elk moment intrekken door te schrijven naar info@veikals.example.',
    'Wij beantwoorden verzoeken binnen een maand.',
  ],
  fr: [
    'Nous traitons vos données personnelles uniquement aux fins décrites dans la présente politique.',
    'Vous pouvez retirer votre consentement à tout moment en écrivant à info@veikals.example.',
    'Nous répondons aux demandes dans un délai d’un mois.',
  ],
  it: [
    'Trattiamo i suoi dati personali solo per le finalità descritte nella presente informativa.',
    'Può revocare il consenso in qualsiasi momento scrivendo a info@veikals.example.',
    'Rispondiamo alle richieste entro un mese.',
  ],
  es: [
    'Tratamos sus datos personales únicamente para los fines descritos en esta política.',
    'Puede retirar su consentimiento en cualquier momento escribiendo a info@veikals.example.',
    'Respondemos a las solicitudes en el plazo de un mes.',
  ],
  pt: [
    'Tratamos os seus dados pessoais apenas para as finalidades descritas nesta política.',
    'Pode retirar o seu consentimento a qualquer momento escrevendo para info@veikals.example.',
    'Respondemos aos pedidos no prazo de um mês.',
  ],
  pl: [
    'Przetwarzamy Państwa dane osobowe wyłącznie w celach opisanych w niniejszej polityce.',
    'Zgodę można wycofać w każdej chwili, pisząc na adres info@veikals.example.',
    'Na wnioski odpowiadamy w ciągu miesiąca.',
  ],
  cs: [
    'Vaše osobní údaje zpracováváme pouze pro účely popsané v těchto zásadách.',
    'Souhlas můžete kdykoli odvolat na adrese info@veikals.example.',
    'Na žádosti odpovídáme do jednoho měsíce.',
  ],
  sk: [
    'Vaše osobné údaje spracúvame iba na účely opísané v týchto zásadách.',
    'Súhlas môžete kedykoľvek odvolať na adrese info@veikals.example.',
    'Na žiadosti odpovedáme do jedného mesiaca.',
  ],
  sl: [
    'Vaše osebne podatke obdelujemo samo za namene, opisane v tej politiki.',
    'Soglasje lahko kadar koli prekličete na naslovu info@veikals.example.',
    'Na zahteve odgovorimo v enem mesecu.',
  ],
  hr: [
    'Vaše osobne podatke obrađujemo samo u svrhe opisane u ovim pravilima.',
    'Privolu možete povući u bilo kojem trenutku na adresi info@veikals.example.',
    'Na zahtjeve odgovaramo u roku od mjesec dana.',
  ],
  hu: [
    'Személyes adatait kizárólag a jelen tájékoztatóban leírt célokra kezeljük.',
    'Hozzájárulását bármikor visszavonhatja az info@veikals.example címen.',
    'A kérelmekre egy hónapon belül válaszolunk.',
  ],
  ro: [
    'Prelucrăm datele dumneavoastră cu caracter personal numai în scopurile descrise în această politică.',
    'Vă puteți retrage oricând consimțământul scriind la info@veikals.example.',
    'Răspundem la cereri în termen de o lună.',
  ],
  bg: [
    'Обработваме личните ви данни само за целите, описани в тази политика.',
    'Можете да оттеглите съгласието си по всяко време на адрес info@veikals.example.',
    'Отговаряме на искания в срок от един месец.',
  ],
  el: [
    'Επεξεργαζόμαστε τα προσωπικά σας δεδομένα μόνο για τους σκοπούς που περιγράφονται στην παρούσα πολιτική.',
    'Μπορείτε να ανακαλέσετε τη συγκατάθεσή σας ανά πάσα στιγμή στη διεύθυνση info@veikals.example.',
    'Απαντάμε στα αιτήματα εντός ενός μήνα.',
  ],
  mt: [
    'Aħna nipproċessaw id-data personali tiegħek biss għall-finijiet deskritti f’din il-politika.',
    'Tista’ tirtira l-kunsens tiegħek fi kwalunkwe ħin billi tikteb lil info@veikals.example.',
    'Inwieġbu t-talbiet fi żmien xahar.',
  ],
  ga: [
    'Ní phróiseálaimid do shonraí pearsanta ach amháin chun na gcríoch a thuairiscítear sa bheartas seo.',
    'Is féidir leat do thoiliú a tharraingt siar am ar bith ach scríobh chuig info@veikals.example.',
    'Freagraímid iarratais laistigh de mhí amháin.',
  ],
}
