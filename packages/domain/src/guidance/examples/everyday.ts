import type { Examples } from './example.ts';

/** BET, SKO, NAT: behaviour, school, the net. They often come together: Hugo, twelve. */
export const everyday: Examples = {
  'event.whyNow': {
    weak: 'Utagerande kille som skolkar.',
    strong:
      'Hugo, 12 år, krossade åtta rutor i skolan i går kväll. När vi talade med honom visade han ett konto i hans namn där klasskamrater lägger ut filmer på honom. Han har varit hemma sedan höstlovet.',
  },
  'event.summary': {
    weak: 'Skadegörelse på skola. Under 15. Ingen åtgärd.',
    strong:
      'En väktare såg Hugo kl. 19.20 och ringde oss. Han satt kvar på skolgården och sade att det var han. Vi körde hem honom kl. 20.30 till pappan, som visste om filmerna men inte hur många de var.',
  },
  'concern.obs.what': {
    weak: 'Han är mobbad och utagerande.',
    strong:
      'På telefonen fanns 27 filmer från omklädningsrum och matsal. I de flesta ligger eller springer Hugo. Den senaste var två timmar gammal och hade 61 kommentarer. Han kunde namnen på dem som skrivit utantill.',
  },
  'concern.childWords.quote': {
    weak: 'Han sa att alla är dumma.',
    strong: '”Jag ville att det skulle gå sönder så att ingen måste gå dit.” Om filmerna: ”Om jag säger till blir det en till.”',
  },
  'concern.state': {
    weak: 'Arg.',
    strong:
      'Satt med ryggen mot väggen och blödde på knogarna. Svarade lugnt, nästan viskande. Bad att vi skulle köra runt fotbollsplanen, där andra ur klassen var.',
  },
  'concern.impact': {
    weak: 'Går inte i skolan.',
    strong:
      'Hugo har varit borta från skolan i sex veckor, sover på dagen och äter på sitt rum. Pappan sade att han slutat träffa sin kusin. Han tvättar håret flera gånger om dagen ”för att de säger att det luktar”.',
  },
  'concern.ifNothing': {
    weak: 'Kan eskalera.',
    strong:
      'Filmerna blir fler varje dag, och Hugo säger att han tänker göra något ”som de inte kan filma”. Pappan arbetar borta i veckorna, och Hugo är ensam hemma på dagarna från måndag.',
  },
  'concern.strengths': {
    weak: 'Pappan verkar vettig.',
    strong:
      'Pappan tog emot Hugo utan att höja rösten och satte sig bredvid honom. Hugo sköter två akvarier själv och är stolt över dem. Han visade oss filmerna utan att vi bad om det.',
  },
  'risk.protectToday': {
    weak: 'Nej.',
    strong:
      'Pappan är hemma till söndag kväll. Från måndag är Hugo ensam på dagarna. Pappan sade att han helst inte lämnar honom men inte vet hur han ska göra med arbetet.',
  },
  'measures.contactAdvice': {
    weak: 'Skolan bör kontaktas.',
    strong:
      'Ring pappan före söndag. Träffas inte på skolan, dit går Hugo inte. Be att få se hans fiskar; det var där han började prata med oss.',
  },
};
