import type { Examples } from './example.ts';

/** OMS: lack of care. Vidar, four, alone outdoors; the father could not be woken; the grandmother. */
export const care: Examples = {
  'event.whyNow': {
    weak: 'Missbrukare som inte tar hand om sitt barn.',
    strong:
      'Vidar, 4 år, gick ensam i pyjamas vid en busshållplats kl. 06.20, tre minusgrader. Hemma låg pappan på hallgolvet och gick inte att väcka på flera minuter. Det är andra gången på en månad.',
  },
  'event.summary': {
    weak: 'Barn påträffades utomhus. Förälder påverkad. Bostaden i dåligt skick.',
    strong:
      'En busschaufför stannade hos Vidar och ringde 112. Vidar visade porten. Dörren stod öppen. Pappan vaknade kl. 06.51 när ambulanspersonalen skakade honom. Han sade att han tagit sömntabletter och två glas sprit vid midnatt. Farmor kom kl. 07.30 och tog hand om Vidar.',
  },
  'concern.obs.what': {
    weak: 'Hemmet var stökigt och barnet smutsigt.',
    strong:
      'På köksgolvet låg glasbitar och fimpar bland Vidars leksaksbilar. En karta med sömntabletter, fyra kvar, låg på soffbordet. Vidar klättrade upp på diskbänken och hämtade torrt bröd ur skåpet utan att fråga någon.',
  },
  'concern.childWords.quote': {
    weak: 'Han sa att pappa sov och att han var hungrig.',
    strong:
      '”Pappa sover på golvet när han är jättetrött. Jag skulle åka till farmor.” När jag frågade hur man åker dit: ”Man väntar tills bussen har en fyra.”',
  },
  'concern.state': {
    weak: 'Glad kille, inget att anmärka.',
    strong:
      'Vidar var kall om händerna, pratade mycket och gick direkt i famnen på ambulanssköterskan. Han åt tre smörgåsar i följd hos oss. När pappan höjde rösten blev han tyst och ställde sig bakom mitt ben.',
  },
  'concern.homeState': {
    weak: 'Misär, olämplig miljö för barn.',
    strong:
      '14 grader enligt termometern i hallen. Vidars madrass låg på golvet utan lakan och var fuktig. I kylen fanns öl, senap och en öppen burk kattmat. Fönstret i vardagsrummet, tredje våningen, stod öppet utan spärr med en stol under.',
  },
  'concern.impact': {
    weak: 'Barnet är försummat.',
    strong:
      'Vidar hämtar sin egen mat, klär på sig själv och låser upp dörren. Farmor sade att han har börjat kissa på sig på nätterna och att han gömmer bröd under kudden när han sover hos henne.',
  },
  'concern.ifNothing': {
    weak: 'Något allvarligt kan inträffa.',
    strong:
      'Vidar kan låsa upp dörren och går ut när ingen svarar. I natt var det minusgrader och en väg med trafik femtio meter bort. Nästa gång kanske ingen buss stannar.',
  },
  'concern.strengths': {
    weak: 'Farmor finns.',
    strong:
      'Farmor kom inom fyrtio minuter, hade kläder åt Vidar hemma och visste vad han äter. Pappan grät när han förstod vad som hänt och sade att han vill ha hjälp att sluta. Vidar tycker om förskolan.',
  },
  'concern.assessment': {
    weak: 'Pappan är missbrukare och bryr sig inte.',
    strong:
      'Jag tror inte att pappan kunde ta hand om Vidar i natt, eftersom han inte vaknade av rop. Jag tror att det händer oftare än de två gånger vi vet om: Vidar gjorde allt med vana.',
  },
  'background.pattern': {
    weak: 'Har hänt förut.',
    strong:
      'Första gången, för en månad sedan, stod Vidar i trapphuset på eftermiddagen. Nu var det natt, kallt och utomhus. Båda gångerna var pappan ensam med honom.',
  },
  'risk.protectToday': {
    weak: 'Ja, på grund av missbruk.',
    strong:
      'Pappan är på akuten till i kväll. Farmor kan ha Vidar i natt men reser bort i morgon. Mamman bor utomlands och vi har inte nått henne. Efter i natt finns ingen vuxen som vi vet kan ta hand om honom.',
  },
  'measures.contactAdvice': {
    weak: 'Besök rekommenderas.',
    strong:
      'Ring farmor först, hon svarar hela dagen. Pappan vill bli uppringd efter kl. 15, när han har talat med läkaren. Han skäms och öppnar inte alltid; han sade själv att ett sms innan hjälper.',
  },
  'secrecy.restricted.text': {
    weak: 'Farmor vill vara anonym.',
    strong:
      'Farmor berättade att hon två gånger har hällt ut pappans sprit och att hon är rädd för hans tabletter. Hon bad att pappan inte får veta att hon sagt det, för då släpper han inte in henne.',
  },
};
