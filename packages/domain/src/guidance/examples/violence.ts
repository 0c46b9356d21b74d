import type { Examples } from './example.ts';

/** VAL: violence in the home. Tuva, eleven, and her sister Alma, three; the mother's partner. */
export const violence: Examples = {
  'event.whyNow': {
    weak: 'BIR med barn på plats.',
    strong:
      'Tuva, 11 år, låste in sig och sin syster i badrummet i kväll när mammans sambo slog mamman med en laddsladd. Hon höll emot dörren tills han gav sig av. Sambon är inte gripen.',
  },
  'event.summary': {
    weak: 'Lägenhetsbråk. MÅ har skador efter GM. MÅ vill ej medverka. Barn i bostaden.',
    strong:
      'Mamman ringde 112 kl. 20.52 och lade på. Vi kom kl. 21.06. Mamman berättade att sambon slagit henne över ryggen med en sladd efter ett gräl om hennes telefon. Han sparkade sedan på badrumsdörren, där barnen var, och sprang ut när han såg blåljus. Vi letade efter honom i området till kl. 22.30.',
  },
  'concern.obs.what': {
    weak: 'Barnen hade sett allt och var uppskakade. Sambon ska ha slagits förut.',
    strong:
      'Badrumsdörren hade en spricka i nedre delen och ett avtryck av en sko. Innanför satt Tuva med ryggen mot dörren och fötterna mot badkaret. Alma låg i badkaret under en handduk.',
  },
  'concern.childWords.quote': {
    weak: 'Hon sa att sambon brukar slå mamma.',
    strong:
      '”Först låter det som möbler. Sen säger mamma förlåt jättemånga gånger. Då tar jag Alma och låser.” När jag frågade hur hon visste vad hon skulle göra: ”Det är så vi gör.”',
  },
  'concern.state': {
    weak: 'Barnet var chockat.',
    strong:
      'Tuva skakade om händerna men talade lugnt och i hela meningar. Hon ville inte släppa Alma och kände på låset två gånger medan vi pratade. Alma var tyst, blek och följde mig med blicken.',
  },
  'concern.injury': {
    weak: 'Lindriga skador.',
    strong:
      'Tuva har ett rött märke tvärs över höger axel, ungefär 8 cm långt. Hon sade att det kom när dörren slog mot henne. Alma har inga märken på huvud, armar och händer. Fotograferat kl. 21.40 av min kollega, med mammans ja.',
  },
  'concern.impact': {
    weak: 'Klart att barnen tar skada.',
    strong:
      'Tuva sade att hon ”alltid vet var nyckeln är” och inte sover över hos kompisar, för då blir Alma ensam. Mamman sade att läraren ringt om att Tuva somnar på lektionerna.',
  },
  'concern.ifNothing': {
    weak: 'Våldet kommer att fortsätta.',
    strong:
      'Sambon har nyckel och är inte gripen. Mamman sade att han brukar komma tillbaka inom ett dygn. Nästa gång kanske dörren inte håller, och det är Tuva som står emot den.',
  },
  'concern.strengths': {
    weak: 'Bra mamma egentligen.',
    strong:
      'Mamman tog båda barnen i famnen så fort vi öppnade och svarade på Tuvas frågor utan att bli arg. Moster bor tio minuter bort och kom direkt när mamman ringde.',
  },
  'concern.assessment': {
    weak: 'Mamman är oansvarig som stannar kvar.',
    strong:
      'Jag tror att barnen har varit med om våldet flera gånger, eftersom Tuva hade en plan som hon inte behövde tänka ut. Att han sparkade på dörren när barnen var bakom den oroar mig mer än slagen vi kan se.',
  },
  'background.pattern': {
    weak: 'Flera lägenhetsbråk tidigare.',
    strong:
      'Mamman beskrev att det först var ord, sedan knuffar och sedan i höst slag. I kväll är första gången han gav sig på dörren till barnen. Tiden mellan gångerna har gått från månader till veckor.',
  },
  'risk.protectToday': {
    weak: 'Risk för nytt våld.',
    strong:
      'Sambon är fri, har nyckel och har skickat fem sms i kväll. Mamman och barnen sover hos moster i natt men måste hem i morgon före jobbet. Barnen ska till skola och förskola, dit han brukar hämta.',
  },
  'risk.access': {
    weak: 'Ja.',
    strong:
      'Han har nycklar till lägenheten och hämtar ibland Alma på förskolan. Han kan se var mammans telefon är genom en app, det upptäckte hon i kväll. Han vet inte att de är hos moster.',
  },
  'measures.contactAdvice': {
    weak: 'Ring mamman.',
    strong:
      'Ring mamman från dolt nummer mellan 8 och 9, då är hon ensam. Sambon läser hennes sms, så skriv inte. Tuva talar hellre med någon utan att mamman hör; skolkuratorn känner henne.',
  },
  'secrecy.restricted.text': {
    weak: 'Barnets uppgifter är hemliga.',
    strong:
      'Tuva sade att hon filmar när det låter, och att filmerna ligger i en mapp som mamman inte vet om. Hon bad att sambon aldrig får veta det.',
  },
};
