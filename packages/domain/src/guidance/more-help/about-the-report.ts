import type { MoreHelp } from '../more-help.ts';
import type { MorePath } from '../places.ts';
import type { Situation } from '../situation.ts';

type ReportPath = Extract<
  MorePath,
  `triage.${string}` | `lul.${string}` | `recipient.${string}` | `reporter.${string}` | `attachments.${string}` | `secrecy.${string}`
>;

/** About what is sent, to whom, and what happens to it. */
export const aboutTheReport: Readonly<Record<ReportPath, MoreHelp>> = {
  'triage.immediateDanger': (situation) =>
    situation.kind === 'PL6'
      ? ['Är någon i fara nu: ring 112 eller socialjouren. Det du skriver här kan läsas först nästa vardag.']
      : [
          'Fara just nu betyder att något kan hända innan någon hinner läsa det du skriver. En anmälan kan läsas först nästa vardag.',
          'Ring 112 om barnet behöver ambulans eller polis. Ring annars socialjouren i den kommun där barnet är nu, även om barnet är skrivet någon annanstans.',
          'Ring först och skriv sedan. När du har ringt räcker en kort anmälan: du kan komplettera den senare.',
          'Är du osäker: välj ”Vet inte” och ring ändå. Ett samtal för mycket är inget fel.',
        ],
  'triage.reportKind': () => [
    'Orosanmälan: du vet eller misstänker att ett barn far illa. Misstanke räcker, och skyldigheten är din egen.',
    'Orosanmälan och underrättelse: barnet är misstänkt för brott och du är också orolig för hur barnet har det. Det är det vanliga när en ung person grips. Frågorna om oron följer med.',
    'Enbart underrättelse: barnet är misstänkt för brott och du har ingen oro utöver det. Fråga dig först vad du vet om hem, skola och umgänge.',
    'Underrättelse enligt 6 § polislagen: personen är vuxen, 18–20 år eller väntar barn och socialtjänsten bör få veta. Bor det barn hos den vuxna och du är orolig för dem skriver du en orosanmälan för varje barn.',
    'Komplettering: du eller din enhet har redan anmält samma sak och vet nu mer. En ny händelse är en ny anmälan.',
  ],
  'triage.moreToCome': () => [
    'Svara ja när du skickar en kort anmälan för att den ska komma fram nu. Det står då överst att fler uppgifter kommer, så att ingen tror att det korta är allt.',
    'När du har skickat finns anmälan under Mina anmälningar. Välj Komplettera: allt du skrev är kvar, och du fyller i resten.',
    'Vänta inte på uppgifter som någon annan ska lämna. Socialtjänsten bedömer skyddet genast, på det som har kommit in.',
  ],
  'lul.form': () => [
    '6 §: den unge är 15–17 år och skäligen misstänkt för ett brott som kan ge fängelse. Skriv om frågan om medling är ställd och vad svaret blev. Är den unge gripen, anhållen eller häktad: skriv det, och varför.',
    '34 §: den unge är under 15 år och kan misstänkas för ett sådant brott. Finns misstanken kvar efter förhöret lämnas också förhörsprotokollet, som en komplettering.',
    '36 b §: ett drogtest på någon under 15 år har gett svar. Svaret lämnas även när det inte visar något.',
    'Åldern när gärningen begicks avgör, inte åldern i dag.',
    'Lagen ändrades den 10 september 2026 för vissa allvarliga brott. Hur 6 och 34 §§ ska läsas för den som var 14 år är inte kontrollerat här. Kontrollera lydelsen, och välj båda om du är osäker.',
  ],
  'recipient.kommun': () => [
    'Kommunen där barnet är folkbokfört är oftast mottagare. Är barnet placerat är det kommunen som har placerat.',
    'Är det bråttom och barnet är i en annan kommun: skicka också dit. Den kommun där barnet är ska se till att barnet får skydd nu. Du får ett kvitto från var och en.',
    'I Stockholm och Göteborg finns flera nämnder. Vet du inte vilken: välj den som ligger närmast barnets adress. En nämnd som har fått fel anmälan ska ändå bedöma skyddet och skickar den vidare.',
    'Har barnet skyddade uppgifter föreslår Tidig ingen nämnd. Fråga den som skyddar barnet, eller din chef, vart anmälan ska.',
  ],
  'reporter.feedbackWanted': () => [
    'Du får veta en av tre saker: att en utredning har inletts, att den inte har inletts eller att en redan pågår. Inget mer, och inte varför.',
    'Begär du det nu ska svaret komma senast en vecka efter beslutet, om det inte är olämpligt. Beslutet tas inom 14 dagar från det att anmälan kom in.',
    'Svaret visas under Mina anmälningar. Det omfattas av sekretess också hos polisen.',
  ],
  'attachments.files': () => [
    'Ta med en bild när den visar något som ord inte kan: en skada, en sovplats, vad som låg framme. Skriv vad bilden visar.',
    'Lämna inte övergreppsbilder, förhör, förundersökningsprotokoll eller utdrag ur register. Skriv i stället vad barnet behöver att socialtjänsten vet.',
    'Titta på vad mer som syns: adresser, ansikten på andra, skärmar. Uppgifter om var och när en bild togs rensas bort.',
    'Finns en förundersökning: fråga förundersökningsledaren först.',
  ],
  'secrecy.restricted': (situation) => [
    'Skriv här det som kan skada barnet, dig eller någon annan om en viss person läser det. Det skrivs i en egen bilaga och står inte i anmälan.',
    'Välj vem uppgiften inte bör visas för och skriv varför. Nämnden prövar varje uppgift och väger skälet. Du kan inte lova någon att det blir så.',
    ...(closeFamily(situation)
      ? [
          `Misstänks någon i familjen kan ${situation.kind === 'PL6' ? 'personens' : 'barnets'} egna ord behöva stå här, liksom vem som berättade och var någon är.`,
        ]
      : []),
    'Det är inte samma sak som en sekretessmarkering. Markeringen säger att en bestämmelse om sekretess kan gälla, till exempel för en förundersökning, och står i själva anmälan.',
    'Var någon med skyddade uppgifter befinner sig skrivs aldrig i text, inte här heller. Det har en egen ruta.',
  ],
};

function closeFamily(situation: Situation): boolean {
  return situation.kind === 'PL6' || ['VAL', 'SEX', 'HED'].includes(situation.concern ?? '');
}
