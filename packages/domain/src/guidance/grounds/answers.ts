import type { RuleId } from '../../law/rule.ts';
import type { GroundId } from './lines.ts';

/** A paragraph; one about a rule is left out on days when that rule is not in force. */
export type Said = string | { readonly when: RuleId; readonly text: string };

/** What a longer answer says, and the rules it rests on: those not in force on the day are left out. */
export type GroundAnswer = { readonly says: readonly Said[]; readonly rules: readonly RuleId[] };

const enough = 'Lämna det som behövs för att nämnden ska förstå hur barnet har det, och inte mer.';
const lawyer = 'Tveksam? Fråga din chef eller en verksamhetsjurist – men vänta inte med anmälan.';

export const groundAnswers: Readonly<Record<GroundId, GroundAnswer>> = {
  duty: {
    says: [
      'Du behöver inte vara säker och du behöver inte kunna bevisa något. Misstanke räcker, och skyldigheten är din egen.',
      'När en skyldighet följer av lag hindrar sekretessen inte att uppgiften lämnas till nämnden. Det gäller också sekretess för en förundersökning.',
      enough,
    ],
    rules: ['L-01', 'L-02', 'L-74', 'L-71'],
  },
  adults: {
    says: [
      'Vårdnadshavare, sambor och andra i hemmet har också sekretess hos polisen. Den hindrar inte det som hör till anmälan.',
      'Fråga dig om uppgiften säger något om barnets skydd eller omsorg. Att någon sover berusad på golvet gör det. En gammal bötesdom gör det sällan.',
      lawyer,
    ],
    rules: ['L-01', 'L-73', 'L-74'],
  },
  suspect: {
    says: [
      'Misstanken får stå i anmälan när den säger något om barnets situation. Skriv rubricering och vem det gäller, inte bevisen.',
      'Har misstanken fallit får den inte följa med av vana. Bedöm i varje enskilt fall.',
      'Finns en förundersökningsledare: stäm av vad som kan skada utredningen.',
    ],
    rules: ['L-01', 'L-73', 'L-74', 'L-72'],
  },
  investigation: {
    says: [
      'En pågående förundersökning är inget skäl att vänta med en anmälan. Det som kan skada utredningen kan ofta lämnas bort utan att barnet blir mindre skyddat.',
      'Tala med förundersökningsledaren. Sätt en sekretessmarkering med bestämmelse, dag och myndighet på det som är känsligt, och skriv vem nämnden ska ringa först.',
      {
        when: 'L-75',
        text: 'Möjligheten att lämna uppgifter mot brott (10 kap. 15 a § OSL) gäller inte det som är hemligt för förundersökningens skull (18 kap. OSL).',
      },
    ],
    rules: ['L-03', 'L-72', 'L-74', 'L-80', 'L-83'],
  },
  register: {
    says: [
      'Det ur polisens register som säger något om barnets situation hör till anmälan. Hela listor gör det inte.',
      'Behövs uppgiften för att förebygga eller utreda brott kan den lämnas också på en annan grund, efter att du har vägt intressena mot varandra. Den grunden är en möjlighet, ingen skyldighet. Skriv ned hur du vägde.',
      'Uppgifter ur underrättelseverksamhet (18 kap. 2 § OSL) är för sig. Fråga den som äger uppgiften.',
    ],
    rules: ['L-01', 'L-74', 'L-75', 'L-85', 'L-72'],
  },
  informant: {
    says: [
      'Uppgifter från en granne, en lärare eller ett annat barn ska med om de har betydelse, också när de inte är kontrollerade. Skriv vem som såg och vem som berättade.',
      'Den som är rädd kan skyddas: skriv rollen i iakttagelsen och lägg namnet bland det som inte bör visas, med skäl. Nämnden prövar om det finns fara för våld eller annat allvarligt.',
      'Ditt eget namn skyddas normalt inte: den som anmäler i tjänsten är inte anonym.',
    ],
    rules: ['L-01', 'L-74', 'L-81', 'L-07'],
  },
  consent: {
    says: [
      'Anmälan ska göras även när familjen säger nej. Samtycke behövs inte och kan inte hindra den.',
      'Samverkan i till exempel SSPF bygger på vad personen har sagt ja till: vilka som får tala med varandra, om vad och hur länge. Det går att ta tillbaka. För ett barn bestämmer vårdnadshavaren, tillsammans med barnet när det är moget nog.',
      'Skriv vem som har samtyckt, till vad och när.',
    ],
    rules: ['L-84', 'L-78', 'L-01'],
  },
  youth: {
    says: [
      'Underrättelsen är en egen skyldighet och förutsätter ingen oro. Är du också orolig: välj orosanmälan och underrättelse.',
      'Lämna det som lagen ber om: brottet, misstanken, frihetsberövande och skäl, frågan om medling. Inte förhöret, utom i de fall lagen säger det.',
    ],
    rules: ['L-90', 'L-91', 'L-92', 'L-74', 'L-150'],
  },
  police: {
    says: [
      'Skyldigheten gäller också vuxna och den som väntar barn: polisen ska snarast underrätta socialtjänsten om det som bör leda till en åtgärd där.',
      'Hur långt den bryter sekretessen är inte lika tydligt som för en orosanmälan, och är inte kontrollerat här. Lämna det som socialtjänsten behöver för att avgöra om den bör göra något.',
      'Har personen själv sagt ja är det en egen grund: skriv det i så fall. Bor det barn hos personen: skriv en orosanmälan för barnet.',
    ],
    rules: ['L-05', 'L-74', 'L-84', 'L-75', 'L-85'],
  },
  supplement: {
    says: [
      'Före ett beslut om utredning är det nya en fortsättning på anmälan, och samma skyldighet gäller.',
      'När nämnden har beslutat om en utredning ska du lämna alla uppgifter som kan ha betydelse för den.',
      'Uppgifter som behövs mot brott kan du lämna på en annan grund, efter att ha vägt intressena. Det är en möjlighet, ingen skyldighet.',
    ],
    rules: ['L-01', 'L-08', 'L-74', 'L-75'],
  },
  mark: {
    says: [
      'Du får lämna uppgiften till nämnden på samma grund som resten. Markeringen begränsar inte vad nämnden får veta.',
      'Mot en vårdnadshavare kan uppgifter om barnet hållas hemliga när barnet annars kan lida betydande men. En part har rätt till insyn, och den begränsas bara när det är av synnerlig vikt.',
      'Därför är skälet viktigt: det är det nämnden har att gå på när någon begär att få läsa.',
    ],
    rules: ['L-78', 'L-79', 'L-81'],
  },
};
