import type { Examples } from './example.ts';

/** PSY: risk of suicide and other mental ill-health. Juno, thirteen. */
export const mental: Examples = {
  'event.whyNow': {
    weak: 'Psykiskt sjuk, självmordstankar.',
    strong:
      'Juno, 13 år, stod på fel sida av broräcket kl. 18.15. Hon gick tillbaka när en cyklist talade med henne. Hon sade till mig att det får bli ”en annan dag i stället”.',
  },
  'event.summary': {
    weak: 'Suicidförsök. HR skriven. Transport till BUP.',
    strong:
      'En cyklist ringde 112 kl. 18.17 och stod hos henne tills vi kom kl. 18.26. Juno följde med av egen vilja. Vi körde henne till barnpsykiatrins akutmottagning, där pappan mötte oss. Läkaren bedömde att hon kunde åka hem kl. 21 och fick en ny tid i morgon kl. 13.',
  },
  'concern.obs.what': {
    weak: 'Hon hade skurit sig, troligen för uppmärksamhet.',
    strong:
      'På insidan av vänster underarm hade Juno ungefär tjugo smala sår, några färska. Hon drog ned ärmen när pappan kom. I ryggsäcken låg ett brev som hon gav mig och bad mig att inte läsa högt.',
  },
  'concern.childWords.quote': {
    weak: 'Hon sa att hon inte ville leva.',
    strong: '”Jag är inte ledsen. Jag är slut.” Och: ”Pappa får inte veta om brevet, då gråter han och då måste jag trösta.”',
  },
  'concern.state': {
    weak: 'Instabil.',
    strong:
      'Såg rakt fram och svarade efter lång stund. Grät inte. Började skaka först i bilen. Hon höll hårt i min kollegas handske hela vägen och ville behålla den.',
  },
  'concern.impact': {
    weak: 'Mådde dåligt.',
    strong:
      'Juno sade att hon legat vaken de flesta nätter sedan sommaren och att hon äter lunch på toaletten i skolan. Hon har stängt sina konton och gett bort sina teckningar till kusinen.',
  },
  'concern.ifNothing': {
    weak: 'Kan ta sitt liv.',
    strong:
      'Hon har en plats, en plan och har gett bort saker. Pappan är ensam med henne i natt och måste sova någon gång. Tiden hos läkaren är i morgon kl. 13, och hon har sagt att hon inte vill gå dit.',
  },
  'concern.strengths': {
    weak: 'Har stöd hemifrån.',
    strong:
      'Juno ropade själv tillbaka till cyklisten. Pappan stannade hos henne hela kvällen och lyssnade utan att avbryta. Bildläraren är den hon visar sina teckningar för, det sade hon när jag frågade.',
  },
  'risk.protectToday': {
    weak: 'Vården har ansvaret.',
    strong:
      'Hemma med pappan, som plockat undan tabletter och knivar efter läkarens råd. Ingen kan avlösa honom. Hon har lovat honom att stanna inne men ville inte lova mig.',
  },
  'measures.contactAdvice': {
    weak: 'BUP är inkopplade.',
    strong:
      'Ring pappan före kl. 8, då är han vaken och Juno sover. Säg inget om brevet i telefon. Hon skriver hellre än talar: fråga om hon vill svara på papper.',
  },
};
