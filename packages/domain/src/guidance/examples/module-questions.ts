import type { ExamplePath } from '../places.ts';
import type { Example } from './example.ts';

type ModulePath = Extract<ExamplePath, `modules.${string}` | `lul.${string}`>;

/** Questions that open by main concern, and that of the underrättelse enligt LUL. Same invented people as in the examples of the concern. */
export const moduleQuestions: Readonly<Record<ModulePath, Example>> = {
  'lul.reaction': {
    weak: 'Föräldrarna var ointresserade.',
    strong:
      'Pappan kom till stationen inom en halvtimme och satt med under hela förhöret. Han frågade vad som händer nu och bad om ett nummer till socialtjänsten. Mamman grät i telefon och sade att hon märkt att Leon haft nya kläder.',
  },
  'modules.val1': {
    weak: 'Ömsesidigt bråk mellan föräldrarna.',
    strong:
      'Mamman sade att sambon slog henne över ryggen med en laddsladd, ”fyra eller fem gånger”, och att det är tredje gången i höst. Hon slog inte tillbaka. Han sparkade på dörren till badrummet, där barnen var.',
  },
  'modules.val2': {
    weak: 'Barnen var på plats.',
    strong:
      'Tuva såg det första slaget från hallen och tog sedan med sig Alma in i badrummet. Därifrån hörde hon mamman ropa och be om ursäkt. Hon höll emot när det sparkades på dörren och sjöng för Alma, det berättade hon själv.',
  },
  'modules.oms1': {
    weak: 'Allmän misär.',
    strong:
      'Mat: kylen innehöll öl, senap och kattmat; Vidar åt tre smörgåsar i följd hos oss. Kläder: pyjamas och bara fötter ute, inga vinterskor i hallen. Sömnplats: fuktig madrass på golvet. Tillsyn: ingen vaken vuxen.',
  },
  'modules.hed1': {
    weak: 'Pappan styr familjen.',
    strong:
      'Dilan sade att farbrodern bestämmer om resor och giftermål och att pappan gör som han säger. Brodern följer henne till skolan och läser hennes telefon. Lillasystern, 11 år, måste berätta hemma vem hon pratar med på rasterna.',
  },
  'modules.kri1': {
    weak: 'Kända kriminella.',
    strong:
      'Tre vuxna män, omkring 20–25 år. Elias träffar dem vid en bilverkstad efter skolan, två eller tre dagar i veckan sedan september. De hämtar honom i bil och lämnar av honom efter kl. 22.',
  },
  'modules.kri5': {
    weak: 'Han förnekar allt.',
    strong:
      '”De är som bröder. De köper mat och frågar hur det går.” Efter en stund: ”Men jag får inte säga nej två gånger.” Han sade att han tänkt sluta i nian, när skulden är betald.',
  },
  'modules.kri6': {
    weak: 'Föräldrarna har tappat greppet.',
    strong:
      'Mamman ringer honom varje kväll kl. 21 och har åkt runt och letat tre gånger. Hon har tagit ifrån honom en telefon, men han fick en ny dagen efter. Pappan bor utomlands och svarar i telefon.',
  },
  'modules.mis1': {
    weak: 'Blandmissbruk.',
    strong:
      'Ljusblå tabletter utan märkning, enligt Sixten ”en eller två” flera dagar i veckan sedan augusti, ibland före skolan. Mamman har märkt att han sluddrar och sover på eftermiddagarna och att pengar saknas hemma.',
  },
  'modules.psy1': {
    weak: 'Uttryckte suicidtankar.',
    strong:
      'Hon klättrade över räcket och stod där i ungefär tio minuter. Till cyklisten: ”Du kan gå, det är okej.” Till mig: ”Det får bli en annan dag i stället.” I bilen gav hon mig ett brev med sin pappas namn på.',
  },
  'modules.for4': {
    weak: 'Sliten.',
    strong:
      'Tvättad men i samma kläder som för fyra dygn sedan, utan strumpor. Sår på hälarna. Hon sade att hon inte ätit sedan i går och drack tre glas vatten. Inga märken på armar och ansikte. Sjuksköterska träffar henne i kväll.',
  },
  'modules.for5': {
    weak: 'Trivs inte på boendet.',
    strong:
      '”Det är en som kommer in på natten och kollar fast man sagt att man sover.” Hon ville inte säga vem. ”Hos dem i lägenheten vet jag i alla fall vad de vill.” Jag frågade bara varför hon går.',
  },
  'modules.ext1': {
    weak: 'Radikal.',
    strong:
      'Mamman har sedan i somras sett honom rita samma märke på böcker och väggar. I chatten kallar han klasskamrater för ”dem” och ”fiender”. Han har sökt på hur man kommer in i skolan en helg, det visade han själv.',
  },
  'modules.man1': {
    weak: 'Styrs av ligan.',
    strong:
      'Mannen i skåpbilen hämtar och lämnar henne på samma tid varje dag. Han har hennes pass i handskfacket, det såg vi. Hon ska lämna minst trehundra kronor om dagen och får höra att hennes mamma annars måste betala resan.',
  },
  'modules.fri4': {
    weak: 'Barnet vet inget.',
    strong:
      'Sami vet att mamma inte kommer i tid och tror att hon jobbar. Hans fröken har sagt att några vuxna hjälps åt med vem som hämtar. Ingen har sagt ordet polis om mamman. Mamman vill berätta själv, i telefon, innan kvällen.',
  },
};
