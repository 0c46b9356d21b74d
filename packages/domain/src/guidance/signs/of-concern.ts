import type { SignGroup } from './groups.ts';

/** By group of the main concern. */
export const signsOfConcern: Readonly<Record<string, SignGroup>> = {
  VAL: {
    title: 'Våld i hemmet',
    signs: [
      'Barnet gömmer sig, låser in sig eller vet precis var man är säker.',
      'Vaktar, tystar eller bär på ett syskon.',
      'Har ringt larm, ropat eller ställt sig emellan.',
      'Vet var nycklar, telefon eller vassa saker göms.',
      'Frågar vad som händer med den ena föräldern innan det svarar.',
      'Trasiga dörrar, hål i väggar, saker som ligger krossade.',
    ],
  },
  OMS: {
    title: 'Brist på omsorg',
    signs: [
      'Barnet hämtar sin egen mat, väcker sig själv eller passar syskon.',
      'Är ute ensamt för sent eller för långt bort för sin ålder.',
      'Frågar inte en vuxen om hjälp, fast en vuxen är där.',
      'Går gärna med främmande vuxna som är snälla.',
      'Uteblivna tider hos läkare, tandläkare eller förskola.',
    ],
  },
  SEX: {
    title: 'Sexuella övergrepp och utnyttjande',
    signs: [
      'Rymmer eller sover borta, hos personer som ingen känner.',
      'Pengar, dyra kläder, telefoner eller droger utan förklaring.',
      'Många meddelanden, flera konton eller telefoner, rädsla för att någon ska se.',
      'Äldre vänner eller en äldre ”pojkvän” eller ”flickvän”.',
      'Drar sig undan, duschar ofta eller vill inte bli rörd.',
      'Har varit utsatt tidigare.',
      'Fråga inte mer än du behöver för att skydda barnet i dag.',
    ],
  },
  HED: {
    title: 'Heder',
    signs: [
      'Ska hem direkt, får inte ha fritid eller vänner som familjen inte valt.',
      'Kontrolleras av bror, kusin eller annan släkt, också genom telefonen.',
      'Får inte vara med på allt i skolan: idrott, simning, resor, sexualundervisning.',
      'Rädd att bli sedd med polis, eller med en viss person.',
      'Resa, fest eller förlovning som barnet inte har velat. Passet hos någon annan.',
      'Ett syskon som har gift sig ungt eller inte kommit tillbaka.',
      'Pojkar kan vara den som tvingas vakta. De behöver också skydd.',
    ],
  },
  KRI: {
    title: 'Kriminalitet och gäng',
    signs: [
      'Nya, äldre vänner. De gamla har försvunnit.',
      'Mer pengar, dyra kläder, ny eller extra telefon, många swish.',
      'Döljer saker, är borta på nätter, långt hemifrån.',
      'Annan svarar för barnet, eller barnet svarar inövat.',
      'Skuld, uppdrag eller hot – också mot syskon.',
      'Nya värderingar och ord, eller ett nytt namn.',
      'Rädd, trött, sover med kläderna på.',
    ],
  },
  MIS: {
    title: 'Alkohol, droger och läkemedel',
    signs: [
      'Pupiller, tal, gång och vakenhet: skriv vad du såg, inte vad det berodde på.',
      'Tabletter, påsar, vejpar, recept i någon annans namn.',
      'Säljer eller lånar för att få pengar.',
      'Slutat med sådant som var roligt.',
      'Använder för att sova, våga eller slippa känna.',
    ],
  },
  PSY: {
    title: 'Psykisk ohälsa och självmordstankar',
    signs: [
      'Talar om att försvinna, vara i vägen eller inte orka. Fråga rakt, det ökar inte risken.',
      'En plan, en plats, något att göra det med, ett brev.',
      'Ger bort saker, stänger konton, tar avsked.',
      'Sår eller ärr, ofta dolda.',
      'Plötsligt lugn efter en svår tid.',
    ],
  },
  FOR: {
    title: 'Försvunnen eller rymning',
    signs: [
      'Vad barnet går ifrån, inte bara vart.',
      'Tiden mellan att barnet gick och att någon anmälde.',
      'Vem som har gett mat, sovplats, biljett eller telefon – och mot vad.',
      'Längre bort och längre tid för varje gång.',
      'Skick: kläder, hunger, sömn, skador.',
    ],
  },
  FRI: {
    title: 'När en förälder är borta',
    signs: [
      'Vem barnet är hos i natt, och om barnet känner den personen.',
      'Mediciner, mat som barnet inte tål, saker barnet behöver för att sova.',
      'Vad barnet har fått veta, och av vem.',
      'Den andra vårdnadshavaren, och om det är tryggt där.',
      'Syskon som är någon annanstans.',
    ],
  },
  EXT: {
    title: 'Våldsbejakande extremism',
    signs: [
      'Vad barnet säger om andra människor, ordagrant.',
      'Märken, kläder, musik och bilder: beskriv dem, döp dem inte.',
      'En ny gemenskap på nätet, en person som uppmuntrar.',
      'Intresse för vapen, bomber eller tidigare dåd.',
      'Namn, datum, ritningar, planer.',
      'Ensamhet, kränkning eller sorg som började före.',
    ],
  },
  MAN: {
    title: 'Människohandel och tvång',
    signs: [
      'Någon annan har passet, telefonen eller pengarna.',
      'Hämtas och lämnas, och vet inte var det bor.',
      'En summa som ska lämnas varje dag. En skuld för resan.',
      'En ”släkting” som inte vet namn eller ålder.',
      'Svarar inövat, eller ser på någon innan det svarar.',
      'Frusen, hungrig, med skador som inte är skötta.',
    ],
  },
  BET: {
    title: 'Beteende som skadar',
    signs: [
      'Vad som hände precis före, och vem som var nära.',
      'När det inte händer: var är barnet lugnt?',
      'Skada på sig själv samtidigt som på andra.',
      'Sömn, mat, droger, en svårighet som ingen har utrett.',
    ],
  },
  SKO: {
    title: 'Borta från skolan',
    signs: [
      'Sedan när, hur mycket, och vilka dagar eller ämnen.',
      'Vad barnet gör de dagarna, och vem som vet om det.',
      'Rädsla för någon på vägen eller i skolan.',
      'Måste vara hemma för en förälders eller ett syskons skull.',
    ],
  },
  NAT: {
    title: 'Utsatt på nätet',
    signs: [
      'Bilder, filmer eller konton som någon annan har gjort.',
      'Hot om att sprida, krav på pengar eller på fler bilder.',
      'Vem som har sett det, och om det händer just nu.',
      'Barnet raderar, byter nummer eller slutar använda telefonen.',
    ],
  },
};
