import type { Examples } from './example.ts';

/** KRI: crime and exploitation by criminals. Elias, thirteen, far from home in a car with adults. */
export const crime: Examples = {
  'event.whyNow': {
    weak: 'Grabb med fel umgänge, känd av polisen.',
    strong:
      'Elias, 13 år, satt kl. 23.50 i en bil med tre vuxna, 15 mil hemifrån. Han hade en ny telefon med en enda kontakt och sade att han ”bara skulle lämna en väska”. Mamman trodde att han sov.',
  },
  'event.summary': {
    weak: 'Fordonskontroll. Flera kriminella i bilen. Ungdom medtogs och kördes hem.',
    strong:
      'Vi stannade bilen på motorvägen. Föraren och två passagerare är vuxna. Elias satt i mitten bak, utan jacka. Han sade först ett annat namn och en annan ålder. Ingen i bilen är gripen. Vi körde Elias till mamman, som inte visste att han var borta.',
  },
  'concern.obs.what': {
    weak: 'Han var nervös och ljög.',
    strong:
      'Elias såg på mannen till höger innan han svarade. När mannen skakade på huvudet slutade Elias prata mitt i en mening. Utanför bilen, ensam med mig, frågade han om vi ”kan säga att jag inte sa något”.',
  },
  'concern.childWords.quote': {
    weak: 'Ville inte säga något av värde.',
    strong:
      '”De sa att det är lugnt för jag är tretton. Om jag inte gör det ska jag betala för jackan.” Om jackan: ”Jag trodde att jag fick den.”',
  },
  'concern.state': {
    weak: 'Tuff attityd, dålig kontakt.',
    strong:
      'Elias huttrade, gäspade och hade inte ätit sedan frukost, sade han. Han log när han talade om bilen men fick tårar i ögonen när vi nämnde hans mamma. Han ville sitta så att han inte syntes genom rutan.',
  },
  'concern.impact': {
    weak: 'På väg in i kriminalitet.',
    strong:
      'Mamman sade att Elias slutat i laget och är borta från skolan två dagar i veckan. Han sover med kläderna på och går ut när telefonen ringer. Lillebror, 9 år, har börjat säga att han också vill ha ett jobb.',
  },
  'concern.ifNothing': {
    weak: 'Han blir gängkriminell.',
    strong:
      'Han tror att han är skyldig pengar och har fått veta att det finns ett nytt uppdrag på lördag. Han kan bli skadad, skada någon annan eller tas till en plats där vi inte hittar honom.',
  },
  'concern.strengths': {
    weak: 'Har en mamma som bryr sig.',
    strong:
      'Mamman kom ned på gatan i tofflor och höll om honom. Hon vill ha hjälp och har redan ringt skolan. När jag frågade vem Elias litar på nämnde han sin fritidsledare.',
  },
  'concern.assessment': {
    weak: 'Manipulativ och svår att nå.',
    strong:
      'Jag tror att han utnyttjas och att skulden är påhittad för att hålla kvar honom. Jag grundar det på jackan, på telefonen med en enda kontakt och på att han lärt sig vad han ska svara.',
  },
  'background.pattern': {
    weak: 'Förekommer ofta i våra system.',
    strong:
      'I september stod han med jämnåriga vid centrum. I oktober med äldre på samma plats. Nu i bil, långt hemifrån, med vuxna. Varje steg har tagit ungefär tre veckor.',
  },
  'risk.protectToday': {
    weak: 'Osäkert.',
    strong:
      'Mamman är hemma med honom i natt, men de i bilen vet var han bor och telefonen har ringt elva gånger sedan vi kom. Lördagen är viktigast: då ska det han kallar jobbet göras.',
  },
  'risk.access': {
    weak: 'Ja, via mobil.',
    strong:
      'En av männen bor i samma kvarter och hämtar honom vid skolan. De skriver i en app där meddelanden försvinner. Elias har inte svarat i natt, men telefonen är kvar hos honom.',
  },
  'measures.contactAdvice': {
    weak: 'Ungdomen bör besökas.',
    strong:
      'Ring mamman, inte Elias. Möt dem inte i centrum, där kan någon se dem. Mamman vill helst komma till er. Fritidsledaren kan vara med på första mötet, det vill Elias själv.',
  },
  'secrecy.restricted.text': {
    weak: 'Namn på gängmedlemmar.',
    strong:
      'Att Elias har berättat om skulden och om lördagen. Han säger att lillebror råkar illa ut om det kommer fram. Mamman vet, men det bör inte stå i något som skickas hem till dem.',
  },
};
