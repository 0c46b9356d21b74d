import type { Examples } from './example.ts';

/** FRI: the parent is detained, ill or dead, and somebody must look after the child. Sami, seven. */
export const detained: Examples = {
  'event.whyNow': {
    weak: 'Ensamstående mor anhållen. Barn finns.',
    strong:
      'Samis mamma greps på arbetet kl. 10. Sami är 7 år och hon är hans enda vårdnadshavare. Fritids stänger kl. 17 och ingen som får hämta honom har svarat. Han vet inte vad som har hänt.',
  },
  'event.summary': {
    weak: 'Kvinnan gripen för bedrägeri. Barn på fritids.',
    strong:
      'Mamman greps kl. 10.05 och sade genast att hon har en son på fritids. Vi har ringt fyra nummer som hon gav oss mellan kl. 11 och 14. En moster svarade men bor utomlands. Åklagaren beslutar i kväll om mamman ska vara kvar.',
  },
  'concern.obs.what': {
    weak: 'Mamman var hysterisk.',
    strong:
      'Mamman frågade efter Sami innan hon frågade något om gripandet. Hon skrev ned vilken medicin han har mot astma, var den finns och att han inte tål nötter. Jag har lappen.',
  },
  'concern.childWords.quote': {
    weak: 'Barnet inte hört.',
    strong:
      'På fritids kl. 15.30, med hans fröken bredvid: ”Ska mamma jobba sent igen? Då kan jag vara hos Leo, men hans mamma måste få veta det innan middagen.”',
  },
  'concern.state': {
    weak: 'Verkade okej.',
    strong:
      'Sami lekte när vi kom och fortsatte en stund. När han förstod att vi var poliser slutade han och frågade om mamma ”har krockat”. Han tog sin fröken i handen men grät inte.',
  },
  'concern.impact': {
    weak: 'Oklart.',
    strong:
      'Sami tar astmamedicin varje kväll. Hans fröken sade att han aldrig sovit borta utan mamma. Han frågade sex gånger på en halvtimme vem som hämtar honom.',
  },
  'concern.ifNothing': {
    weak: 'Barnet blir ensamt.',
    strong:
      'Kl. 17 finns ingen vuxen som får hämta honom. Blir mamman kvar i natt har han varken vårdnadshavare, medicin eller säng. En klasskompis familj nämns, men ingen har frågat dem.',
  },
  'concern.strengths': {
    weak: 'Snäll pojke.',
    strong:
      'Mamman tänkte på Sami först och gav tydliga besked om mat, medicin och läggdags. Hans fröken kan stanna till kl. 18. Sami vågade fråga och lyssnade på svaret.',
  },
  'risk.protectToday': {
    weak: 'Beror på häktningen.',
    strong:
      'Någon måste ta emot Sami kl. 17 i dag och ha honom minst till i morgon. Mamman vill att det blir klasskompisens familj och har sagt ja till att ni ringer dem. Hon har inte fått tala med Sami.',
  },
  'measures.contactAdvice': {
    weak: 'Mamman sitter i arresten.',
    strong:
      'Mamman nås genom arrestvakten och vill själv berätta för Sami var hon är. Säg inte ordet arrest till honom före det. Ring fritids före kl. 16.30, då är hans fröken där.',
  },
};
