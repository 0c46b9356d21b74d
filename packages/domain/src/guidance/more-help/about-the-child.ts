import type { MoreHelp } from '../more-help.ts';
import type { MorePath } from '../places.ts';
import { isInfant, type Situation } from '../situation.ts';

type ChildPath = Exclude<
  MorePath,
  `triage.${string}` | `lul.${string}` | `recipient.${string}` | `reporter.${string}` | `attachments.${string}` | `secrecy.${string}`
>;

/** About the child, the family and what the officer has seen. */
export const aboutTheChild: Readonly<Record<ChildPath, MoreHelp>> = {
  'child.identityCertainty': (situation) => [
    `Säker: du har jämfört med legitimation eller register och ${subject(situation)} är den personen. Trolig: namnet är sagt men inte kontrollerat. Okänd: du vet inte vem det är.`,
    'Anmälan kan skickas även när du inte vet. Den som läser ser då överst att identiteten är osäker och slår inte ihop den med någon annans akt.',
    'Skriv hur du har fått fram namnet: vem som sade det, om det stod på en skolväska, om någon kände igen en bild. Ett namn på fel barn kan följa det barnet länge.',
  ],
  'child.protectedIdentity': () => [
    'Sekretessmarkering: uppgifterna finns i folkbokföringen men lämnas inte ut utan prövning. Skyddad folkbokföring: personen är skriven på en annan ort än där den bor. Fingerade uppgifter: personen har fått en ny identitet, som inte syns i registren.',
    'Har du inte kontrollerat: svara det. Anmälan behandlas då försiktigt tills någon vet.',
    'Skriv aldrig adress, skola, arbetsplats, telefon eller ort i en text. De har egna rutor som bara några få hos nämnden kan öppna.',
    'Tänk också på den andra sidan: ett syskons skola, en bild genom ett fönster eller ett namn på en förskola kan visa vägen.',
  ],
  'child.interpreter': () => [
    'Fråga vilket språk barnet talar hemma och vilket det helst talar. De kan vara olika.',
    'Låt aldrig ett syskon, en förälder eller en släkting tolka. Hände det ändå: skriv vem som tolkade, för det påverkar hur orden ska förstås.',
    'Skriv dialekt, och om tolken bör vara kvinna eller man. Vid heder eller hot: ingen tolk från samma ort eller släkt.',
  ],
  'family.siblingsKnown': () => [
    'Barn som ser eller hör våld är själva utsatta, också när ingen rört dem. Fråga om alla barn som bor eller sover i hemmet, även halvsyskon och barn som hälsar på.',
    'Skriv en anmälan för varje barn du är orolig för. Det som är gemensamt kopieras; det du sett om just det barnet skriver du själv.',
    'Se efter: antal sängar, tandborstar, skor i hallen, namn på dörren, teckningar.',
  ],
  'event.childPresence': () => [
    'Ett barn som var hemma kan ha hört allt genom väggen. ”Hemma, sov eller oklart” betyder att du inte vet, inte att barnet inte märkte något.',
    'Skriv var barnet var när det hände och när ni kom, och om dörren var öppen. Fråga barnet själv om det går, utan att föreslå ett svar.',
  ],
  'event.suspicionStatus': () => [
    'Står det klart att misstanken har fallit ska du tänka om. Uppgifter om ett brott som inte har hänt får inte lämnas av vana.',
    'Oron kan finnas kvar ändå: det du såg i hemmet är lika sant. Skriv då det, och låt misstanken stå åt sidan.',
    'Faller misstanken efter att du har skickat: öppna anmälan under Mina anmälningar och välj ”Meddela att något är fel”.',
  ],
  'concern.obs.source': () => [
    'Välj den som själv såg eller hörde. Står du för det: egen iakttagelse. Berättade en kollega vad kollegan såg: kollega, med namn.',
    'Uppgift i andra hand betyder att den som berättade inte var med. Skriv vem som berättade, när, och vem det först kom från om du vet det.',
    'Ett barn som berättar är barnet som källa, även om du inte vet om allt är rätt. Hur säker uppgiften är svarar du på för sig.',
    'Är någon rädd för att bli igenkänd: skriv rollen (en granne, en lärare) och lägg namnet bland det som inte bör visas.',
  ],
  'concern.obs.certainty': () => [
    'Säker: du såg det själv, eller det går att kontrollera. Trolig: den som sade det var där och det stämmer med annat. Osäker: du vet inte hur den som sade det vet.',
    'Osäkra uppgifter får och ska vara med om de har betydelse. Det viktiga är att det syns att de är osäkra.',
    'Motsäger två uppgifter varandra: skriv båda, var för sig.',
  ],
  'concern.childWords': childWords,
  'concern.assessment': () => [
    'Här får du skriva vad du tror. Börja med ”Jag tror” eller ”Jag bedömer” och skriv vad du bygger det på.',
    'Skriv om situationen och vad den gör med barnet, inte om hur någon är. ”Jag tror inte att han kunde ha vaknat om barnet skrek” säger mer än ett omdöme.',
    'Vilken hjälp familjen ska få avgör socialtjänsten. Skriv vad barnet behöver, inte vilken insats du vill se.',
    'Familjen kommer i regel att läsa det.',
  ],
  'background.events': () => [
    'Ta med en tidigare händelse om den säger något om hur barnet har det: att barnet var med, att det är samma person, att det blir tätare eller grövre.',
    'Klistra inte in utdrag ur register. Skriv dag, nummer och en mening om vad som hände barnet.',
    'Händelser där misstanken föll, eller som bara gäller någon annan, hör inte hit.',
  ],
  'risk.protectToday': () => [
    'Tänk på i natt och i morgon: vem finns hos barnet, vem kan komma dit, och vad håller barnet tryggt fram till dess att någon från socialtjänsten är där.',
    'Skriv vad som ändrar läget och när: någon släpps, en vuxen måste till jobbet, en resa, en helg.',
    'Svarar du ja: ring också. Socialtjänsten gör en skyddsbedömning genast, dygnet runt, och din bild är det den bygger på.',
  ],
  'risk.investigation': () => [
    'Anmälan ska göras genast även under en förundersökning. Det som kan vänta är kontakten med familjen.',
    'Skriv vem socialtjänsten ska ringa först, på vilket nummer, och till vilken tid det gäller. Utan slutdag vet ingen när det är fritt.',
    'Tala med förundersökningsledaren om vad som kan stå i anmälan. Namn på vittnen, spaning och beslut om tvångsmedel behövs nästan aldrig.',
  ],
  'risk.staffSafety': () => [
    'Skriv sådant som en ensam socialsekreterare måste veta innan hen ringer på: vapen, hot, hund, smitta, andra i bostaden, var det går att parkera och gå ut.',
    'Skriv vad som har hänt, inte vad någon heter i ett register. ”Hotade en kollega i dörren i natt” räcker.',
    'Vid smitta: skriv vilket skydd som behövs, inte diagnosen.',
    'Vet du inget: svara ”Inte kontrollerat”. ”Inga kända” betyder att du har sett efter.',
  ],
  'measures.informChild': () => [
    'Barnet har rätt att få veta sådant som gäller det, på ett sätt som det förstår. Säg att andra vuxna ska få veta för att kunna hjälpa. Lova inte att det stannar hos dig.',
    'Säg vad du vet om vad som händer nu, och säg när du inte vet.',
    'Vänta om det gör barnet otryggare hemma i kväll. Skriv då varför.',
  ],
  'measures.informGuardians': informGuardians,
};

function subject(situation: Situation): string {
  return situation.kind === 'PL6' ? 'personen' : 'barnet';
}

function childWords(situation: Situation): readonly string[] {
  return [
    'Skriv så som det sades, med barnets egna ord och pauser, och skriv frågan du ställde. Rätta inte och förklara inte.',
    'Fråga öppet: ”Berätta.” ”Vad hände sedan?” Två eller tre frågor räcker för en anmälan.',
    ...(situation.concern === 'SEX' || situation.concern === 'VAL' || situation.concern === 'HED'
      ? ['Barnet kommer kanske att höras på barnahus. Fråga bara det du måste veta för att skydda barnet i dag, och sluta när du vet det.']
      : []),
    ...(isInfant(situation)
      ? ['Så små barn berättar med kroppen. Skriv enstaka ord om de kommer, och beskriv annars hur barnet tas om hand.']
      : []),
    'Skriv vilka som hörde. Var någon i rummet som barnet är rädd för är det viktigt att det står.',
    'Barnets ord kan behöva hållas från en vårdnadshavare. Markera dem i så fall: de flyttas till bilagan.',
  ];
}

const informDefault = [
  'Som regel är det bra att vårdnadshavarna får veta, gärna av dig: vad du har sett, att du är skyldig att anmäla och att socialtjänsten hör av sig.',
  'Berätta inte först om det gör barnet otryggare, om någon kan förstöra för en utredning eller försvinna med barnet. Skriv skälet och låt socialtjänsten avgöra när.',
  'En anmälan i tjänsten är aldrig anonym. Familjen får i regel läsa den.',
];

const informByConcern: Readonly<Record<string, readonly string[]>> = {
  VAL: [
    'Vid våld i familjen: informera inte den som misstänks före socialtjänsten. Barnet kan straffas för att det har berättat, och våldet kan bli värre.',
    'Den förälder som själv är utsatt kan ofta få veta, ensam och muntligt. Skriv inget i sms eller mejl som den andra kan läsa.',
  ],
  SEX: [
    'Vid sexuella övergrepp: informera ingen vårdnadshavare före socialtjänsten och åklagaren, inte heller den som inte är misstänkt. Barnet ska kunna höras först.',
    'Gäller det någon utanför familjen kan det vara annorlunda. Fråga förundersökningsledaren, och tänk på att barnet kan vara rädd för hur familjen tar det.',
  ],
  HED: [
    'Vid heder: informera ingen i familjen, varken föräldrar, syskon eller släkt. Ett enda samtal hem kan leda till att barnet förs bort.',
    'Det gäller också den som verkar stå på barnets sida. Fråga barnet vem som är säker, och skriv det bland det som inte bör visas.',
    'Ring inte hem och skicka inget brev, inte ens med ett neutralt ärende.',
  ],
};

function informGuardians(situation: Situation): readonly string[] {
  const own = situation.concern ? informByConcern[situation.concern] : undefined;
  return own ? [...own, 'Skriv för varje vårdnadshavare vem som vet vad. ”Olämpligt” med ett skäl är ett fullgott svar.'] : informDefault;
}
