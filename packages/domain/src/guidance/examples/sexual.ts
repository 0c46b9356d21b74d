import type { Examples } from './example.ts';

/** SEX: sexual abuse and exploitation. Lova, fourteen, at a hotel with an adult man. No details of acts: the report does not need them. */
export const sexual: Examples = {
  'event.whyNow': {
    weak: 'Sexualbrott mot ungdom. Flicka med fel umgänge.',
    strong:
      'Lova, 14 år, var i natt på ett hotellrum med en man på omkring 40 år. Hon hade 3 000 kronor i fickan och sade att han ”brukar vara snäll”. Hon vill inte att någon hemma får veta.',
  },
  'event.summary': {
    weak: 'Flickan har utsatt sig för risk genom att träffa äldre män.',
    strong:
      'Hotellets personal ringde kl. 01.10 om en ung flicka som följt med en vuxen man. Vi knackade kl. 01.25. Mannen öppnade och är gripen. Lova satt påklädd på sängen. Läkarundersökning är gjord och barnahus är uppringt. Jag ställde inga frågor om vad som hänt i rummet.',
  },
  'concern.obs.what': {
    weak: 'Flickan var utmanande klädd och svarade undvikande.',
    strong:
      'Lova hade två telefoner som lät hela tiden. På den ena kom 14 meddelanden på tio minuter från samma avsändare, utan namn. Hon vände skärmen nedåt när hon märkte att jag såg.',
  },
  'concern.childWords.quote': {
    weak: 'Hon säger att det var frivilligt.',
    strong:
      '”Han hämtar mig efter skolan. Jag har sagt nej en gång, då skickade han bilden till min kompis.” Jag frågade inte mer efter det.',
  },
  'concern.childWords.question': {
    weak: 'Har han tagit på dig?',
    strong:
      '”Hur mår du?” och ”Är det något du vill att jag ska veta i natt?” Jag sade att någon som är van att prata om sådant frågar mer i morgon.',
  },
  'concern.state': {
    weak: 'Kaxig och förstod inte allvaret.',
    strong:
      'Lova skrattade till när vi kom in, sedan blev hon stilla och drog tröjan över händerna. I bilen höll hon sig i dörrhandtaget. Hon frågade tre gånger om vi tänkte ringa pappa.',
  },
  'concern.impact': {
    weak: 'Risk att fara illa.',
    strong:
      'Lova sade att hon inte varit i skolan på onsdagar sedan sportlovet och att hon slutat med handbollen ”för att slippa duscha”. Hon har gått ned i vikt, det sade hon själv, och sover med telefonen i handen.',
  },
  'concern.ifNothing': {
    weak: 'Risk för fortsatt exploatering.',
    strong:
      'Mannen är gripen men Lova säger att fler har bilderna. Får hon frågan hemma i fel stund kan hon ge sig av. Hon har sovit borta fyra nätter i höst utan att någon anmält det.',
  },
  'concern.strengths': {
    weak: 'Öppen tjej.',
    strong:
      'Lova litar på skolsköterskan och sade att hon tänkt berätta för henne. Hon ville själv ha kvar kvinnan från ambulansen i rummet. Hon tog emot numret till barnahus och sparade det.',
  },
  'concern.assessment': {
    weak: 'Hon säljer sex.',
    strong:
      'Jag tror att hon hålls kvar med bilderna och att pengarna gör att hon själv känner sig skyldig. Jag vet inte om någon hemma är inblandad och har därför inte ringt hem innan socialjouren svarat.',
  },
  'risk.protectToday': {
    weak: 'Ja, hon kan kontaktas av gärningsmannen.',
    strong:
      'Den andra telefonen ringer fortfarande och hon säger att de vet var hon bor. Vi vet inte vem i familjen som känner till det. Hon behöver sova någonstans där ingen av dem kan nå henne i natt.',
  },
  'risk.access': {
    weak: 'Via nätet.',
    strong:
      'Minst två okända personer har hennes konto och kan se i en kartapp var hon är. Mannen som är gripen har hämtat henne vid skolan med bil. Hon har inte blockerat någon.',
  },
  'measures.contactAdvice': {
    weak: 'Kontakta vårdnadshavarna snarast.',
    strong:
      'Tala med Lova innan någon ringer hem, på barnahus eller hos skolsköterskan, gärna med en kvinna. Ring inte hennes telefon: andra kan läsa den. Utredaren vill bli uppringd först, före kl. 10.',
  },
  'secrecy.restricted.text': {
    weak: 'Får ej spridas.',
    strong:
      'Lova bad själv hotellets städare att ringa. Hon är rädd att mannens vänner förstår att det var hon. Hon vill inte heller att föräldrarna får veta att det finns bilder innan hon hunnit säga det själv.',
  },
};
