import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { type PlainDate, plusDays } from '@tidig/domain/base/time.ts';
import type { Page } from 'playwright-core';
import { addRow, choose, chooseWith, goOn, number, say, write } from './form.ts';

/** The night that the example is written for, and the earlier event that it names. */
const NIGHT = '2026-11-18';
const EARLIER = '2026-03-02';

/** A child of eight has witnessed violence at home: written by the officer who was there, question by question, through every step. */
export async function writeExample1(page: Page, night: PlainDate): Promise<void> {
  await urgency(page, night);
  await goOn(page, 'Barnet');
  await child(page);
  await goOn(page, 'Familj och hushåll');
  await family(page);
  await goOn(page, 'Händelsen');
  await event(page, night);
  await goOn(page, 'Oron');
  await concern(page, night);
  await goOn(page, 'Bakgrund');
  await background(page, earlierThan(night));
  await goOn(page, 'Risk och skydd');
  await risk(page);
  await goOn(page, 'Vad ni har gjort och vad familjen vet');
  await measures(page, night);
  await goOn(page, 'Du som anmäler och mottagare');
  await reporterAndRecipient(page);
}

async function urgency(page: Page, night: PlainDate): Promise<void> {
  await choose(page, 'I vilken kommun är barnet nu?', 'Stockholm');
  await choose(page, 'Är barnet i fara just nu?', 'Nej');
  await choose(page, 'Har du ringt socialtjänsten eller socialjouren?', 'Ja');
  await write(page, 'Vem talade du med?', 'Socialjouren, handläggare Ek');
  await say(page, 'När ringde du?', { day: night, time: '23.50', exactness: 'Exakt' });
  await write(page, 'Hur många barn är du orolig för?', '2');
}

async function child(page: Page): Promise<void> {
  await choose(page, 'Hur säker är du på vem barnet är?', 'Säker – kontrollerad');
  await number(page, '201805022389');
  await write(page, 'Förnamn', 'Elsa');
  await write(page, 'Efternamn', 'Testström');
  await choose(page, 'Kön', 'Flicka');
  await choose(page, 'Har barnet skyddade personuppgifter?', 'Nej, kontrollerat');
  await choose(page, 'Kommun där barnet är folkbokfört', 'Stockholm');
  await write(page, 'Adress (folkbokföring)', 'Exempelvägen 12, lgh 1203, 123 45 Farsta');
  await chooseWith(page, 'Var är barnet nu?', 'Hos släkting', 'Hos vem eller var', 'Hos mormor');
  await write(page, 'Vem tar hand om barnet nu?', 'Gun Testström, mormor, 070-174 06 11');
  await choose(page, 'Hur bor barnet?', 'Hos båda');
  await write(page, 'Skola eller förskola, årskurs', 'Exempelskolan, åk 2');
  await choose(page, 'Barnets språk', 'Svenska');
  await choose(page, 'Behöver barnet tolk?', 'Nej');
}

async function family(page: Page): Promise<void> {
  await guardian(page, 1, { name: 'Maria Testström', digits: '19860401-2388', relation: 'Mamma', phone: '070-174 06 12', role: 'Utsatt' });
  const second = { name: 'Jonas Testström', digits: '19830401-2399', relation: 'Pappa', phone: '070-174 06 13', role: 'Misstänkt' };
  await guardian(page, 2, { ...second, detained: 'Gripen' });
  await choose(page, 'Finns syskon eller andra barn i hushållet?', 'Ja');
  const sibling = await addRow(page, 'Syskon och andra barn', 'syskon', 1);
  await write(sibling, 'Namn', 'Liam Testström');
  await number(sibling, '20210414-2399');
  await write(sibling, 'Var bor syskonet?', 'Hemma');
  await choose(sibling, 'Var syskonet på plats?', 'Hemma, sov eller oklart');
  await choose(sibling, 'Är du orolig även för detta barn?', 'Ja');
  await write(page, 'Trygga vuxna runt barnet', 'Mormor bor tio minuter bort. Elsa ville dit.');
}

type Guardian = Readonly<Record<'name' | 'digits' | 'relation' | 'phone' | 'role', string>> & { readonly detained?: string };

async function guardian(page: Page, count: number, given: Guardian): Promise<void> {
  const row = await addRow(page, 'Vårdnadshavare', 'vårdnadshavare', count);
  await write(row, 'Namn', given.name);
  await number(row, given.digits);
  await choose(row, 'Relation till barnet', given.relation);
  await choose(row, 'Vårdnad', 'Gemensam');
  await choose(row, 'Bor med barnet?', 'Ja');
  await write(row, 'Telefon', given.phone);
  await choose(row, 'Har personen skyddade personuppgifter?', 'Nej, kontrollerat');
  await choose(row, 'Roll i det som hänt', given.role);
  if (given.detained) await chooseWith(row, 'Frihetsberövad just nu?', 'Ja', 'Sedan när', given.detained);
  else await choose(row, 'Frihetsberövad just nu?', 'Nej');
}

async function event(page: Page, night: PlainDate): Promise<void> {
  await write(page, 'Vad gör att du anmäler just nu?', 'Elsa såg pappa slå mamma i ansiktet och hålla om hennes hals i kväll.');
  await say(page, 'När hände det?', { day: night, time: '22.15', exactness: 'Ungefär' });
  await choose(page, 'Var hände det?', 'Bostad');
  await write(page, 'Adress eller närmare plats', 'Exempelvägen 12, lgh 1203, 123 45 Farsta');
  await choose(page, 'Har ni varit i hemmet?', 'Ja');
  await write(
    page,
    'Kort beskrivning av händelsen',
    'Larm kl. 22.17. Mamman öppnade och blödde ur näsan. Pappan satt i köket. Mamman berättade att han slagit henne två gånger med öppen hand ' +
      'och hållit om halsen. Barnen var i sovrummet när vi kom.',
  );
  await choose(page, 'Barnets roll', 'Bevittnat');
  await choose(page, 'Var barnet på plats?', 'Såg');
  const alcohol = 'Fanns alkohol eller narkotika på platsen?';
  await chooseWith(page, alcohol, 'Ja', 'Vem, vad, hur det märktes', 'Pappan luktade alkohol och talade sluddrigt');
  await choose(page, 'Fanns vapen på platsen?', 'Nej');
  await choose(page, 'Hur fick polisen kännedom?', 'Larm eller utryckning');
  const reference = await addRow(page, 'Polisens ärendenummer', 'nummer', 1);
  await choose(reference, 'Slag av nummer', 'K-nummer');
  await write(reference, 'Nummer', '5000-K000101-26');
  await choose(page, 'Finns brottsmisstanken kvar?', 'Ja');
  await write(page, 'Misstänkt brott', 'Misshandel, barnfridsbrott');
}

async function concern(page: Page, night: PlainDate): Promise<void> {
  await choose(page, 'Vad oroar dig mest?', 'Barnet har bevittnat våld i hemmet (barnfridsbrott)');
  await observations(page, night);
  await choose(page, 'Har ni träffat barnet?', 'Ja');
  const words = await addRow(page, 'Barnets egna ord', 'citat', 1);
  const quote = 'Pappa tog mamma om halsen och hon lät konstigt. Jag gömde Liam under täcket.';
  await write(words, 'Barnets ord, ordagrant', quote);
  await write(words, 'Vilken fråga ställde du?', 'Vill du berätta vad som hände?');
  await say(words, 'När?', { day: night, time: '22.50', exactness: 'Exakt' });
  await write(words, 'Var?', 'sovrummet');
  await write(words, 'Vilka hörde?', 'PA Lind och mormor');
  await choose(page, 'Hur verkade barnet?', 'Rädd', 'Tog hand om andra');
  const seemed = page.getByRole('group', { name: /^Hur verkade barnet\?/ });
  await write(seemed, 'Beskriv', 'Höll hela tiden lillebrors hand.');
  await choose(page, 'Finns skador eller märken?', 'Nej');
  await write(page.getByRole('group', { name: /^Finns skador/ }), 'Beskriv', 'Inga synliga.');
  await choose(page, 'Vad såg ni där barnet bor?', 'Ordnat för barnet');
  await write(page, 'Hur såg det ut där barnet bor?', 'I övrigt ordnat. Mat finns, egna sängar.');
  await write(page, 'Hur påverkas barnet?', 'Elsa sade att hon sover med skor på ”för att kunna springa”.');
  await choose(page, 'Hur länge har oron funnits?', 'Månader');
  const ahead = 'Om pappan kommer hem i morgon kan våldet upprepas. Grepp om halsen gör oron större.';
  await write(page, 'Vad kan hända om ingen gör något?', ahead);
  await write(page, 'Vad fungerar bra?', 'Elsa litar på vuxna. Mormor är trygg.');
  await write(page, 'Din bedömning', 'Jag bedömer att Elsa tar ett vuxenansvar.');
}

async function observations(page: Page, night: PlainDate): Promise<void> {
  const first = await observation(page, 1, 'Mammans näsa blödde, rodnad 4 cm på halsens vänstra sida.');
  await say(first, 'När?', { day: night, time: '22.31', exactness: 'Exakt' });
  await write(first, 'Var?', 'Hallen');
  await choose(first, 'Vem har sett eller sagt det?', 'Egen iakttagelse');
  await choose(first, 'Hur säker är uppgiften?', 'Säker');
  const second = await observation(page, 2, 'Trasigt glas på köksgolvet, en stol låg ned.');
  await say(second, 'När?', { day: night, time: '22.31', exactness: 'Ungefär' });
  await write(second, 'Var?', 'Köket');
  await choose(second, 'Vem har sett eller sagt det?', 'Egen iakttagelse');
  await choose(second, 'Hur säker är uppgiften?', 'Säker');
  const third = await observation(page, 3, 'Mamman sade att det hänt ”kanske fem gånger i år”.');
  await say(third, 'När?', { day: night, time: '22.35', exactness: 'Ungefär' });
  await chooseWith(third, 'Vem har sett eller sagt det?', 'Vårdnadshavare', 'Namn, eller vem och när', 'Maria Testström');
  await choose(third, 'Hur säker är uppgiften?', 'Trolig');
}

async function observation(page: Page, count: number, what: string) {
  const row = await addRow(page, 'Iakttagelser', 'iakttagelse', count);
  await write(row, 'Vad?', what);
  return row;
}

async function background(page: Page, earlier: PlainDate): Promise<void> {
  await choose(page, 'Har du kontrollerat tidigare händelser?', 'Ja');
  const row = await addRow(page, 'Tidigare händelser som har betydelse', 'händelse', 1);
  await write(row, 'Datum', earlier);
  await write(row, 'Nummer', '5000-K000102-26');
  await write(row, 'Vad hände?', 'Utryckning bråk i bostad, barn hemma');
  await choose(page, 'Har polisen anmält oro tidigare?', 'Nej');
  await chooseWith(page, 'Andra som har kontakt med barnet', 'Skola eller förskola', 'Vem, och vad du vet', 'Okänt i övrigt');
}

async function risk(page: Page): Promise<void> {
  await chooseWith(page, 'Behöver barnet skydd nu eller det närmaste dygnet?', 'Ja', 'Varför', 'Pappan kan släppas i morgon.');
  await chooseWith(page, 'Kan den som misstänks nå barnet?', 'Ja', 'Hur', 'Han har nycklar.');
  const decision = await addRow(page, 'Beslut som gäller nu', 'beslut', 1);
  await chooseWith(decision, 'Beslut', 'Gripen', 'Vem det gäller', 'Jonas Testström');
  await decision.getByRole('button', { name: 'Vet inte', exact: true }).click();
  await choose(page, 'Risker att känna till', 'Upprepat våld', 'Strypvåld');
  const call = 'Ring utredare Berg 08-465 004 21 före kontakt med pappan, till kl. 16 i dag.';
  const line = 'Vem ska socialtjänsten ringa först, och till när';
  await chooseWith(page, 'Kan kontakt med familjen skada en brottsutredning?', 'Ja', line, call);
  await choose(page, 'Säkerhet för den som besöker familjen', 'Inga kända');
}

async function measures(page: Page, night: PlainDate): Promise<void> {
  const done = ['Samtal med barnet', 'Brottsanmälan', 'Ringt jour', 'Överlämnat till vårdnadshavare'] as const;
  await choose(page, 'Vad har polisen gjort?', ...done);
  await write(page.getByRole('group', { name: /^Vad har polisen gjort\?/ }), 'Beskriv', 'Till mormor, efter mammans önskan.');
  await write(page, 'Vem lämnades barnet till?', 'Gun Testström, mormor');
  await say(page, 'När lämnades barnet?', { day: night, time: '23.40', exactness: 'Exakt' });
  const told = 'Vad som sades, eller varför inte';
  await chooseWith(page, 'Vet barnet om anmälan?', 'Ja, av polisen', told, 'Elsa fick veta att andra vuxna ska hjälpa.');
  const mother = await addRow(page, 'Vet vårdnadshavarna om anmälan?', 'vårdnadshavare', 1);
  await choose(mother, 'Vilken vårdnadshavare?', 'Maria Testström (mamma)');
  await choose(mother, 'Vet om anmälan?', 'Ja, av polisen');
  await write(mother, 'Informerad av vem?', 'PA Lind');
  await say(mother, 'När?', { day: night, time: '23.30', exactness: 'Exakt' });
  await write(mother, 'Reaktion, eller varför inte', 'Lättad');
  const father = await addRow(page, 'Vet vårdnadshavarna om anmälan?', 'vårdnadshavare', 2);
  await choose(father, 'Vilken vårdnadshavare?', 'Jonas Testström (pappa)');
  await choose(father, 'Vet om anmälan?', 'Nej, olämpligt');
  await choose(father, 'Varför är det olämpligt?', 'Våld', 'Utredningen kan skadas');
  await write(page, 'Vad bör socialtjänsten tänka på vid kontakt?', 'Tala med Elsa i skolan före kl. 12.');
  await choose(page, 'Kan du vara med på ett möte?', 'Ja');
  const kept = await addRow(page, 'Uppgifter som inte bör visas för …', 'uppgift', 1);
  await write(kept, 'Uppgiften', 'Att Elsa själv ringde 112.');
  await choose(kept, 'Bör inte visas för', 'Jonas Testström (pappa)');
  await write(kept, 'Skäl', 'Pappan vet inte det.');
}

async function reporterAndRecipient(page: Page): Promise<void> {
  await write(page, 'Titel', 'PA');
  await choose(page, 'Funktion', 'Ingripandeverksamhet');
  await choose(page, 'Polisregion', 'Stockholm');
  await write(page, 'När nås du?', 'I dag kl. 14–22');
  await write(page, 'Vem kan svara om du är ledig?', 'Vakthavande utredare 08-465 004 22');
  await choose(page, 'Har du själv gjort iakttagelserna?', 'Ja');
  await choose(page, 'Vill du ha återkoppling?', 'Ja');
  await choose(page, 'Förslag', 'Stockholm Barnet är folkbokfört i Stockholm.');
  await choose(page, 'Mottagande nämnd', 'Farsta stadsdelsnämnd');
}

function earlierThan(night: PlainDate): PlainDate {
  return plusDays(night, -261);
}

/** The example's answers as they should be saved when it has been written on the screen for another night. */
export function example1For(night: PlainDate): unknown {
  const text = JSON.stringify(example1);
  return comparable(JSON.parse(text.replaceAll(NIGHT, night).replaceAll(EARLIER, earlierThan(night))));
}

/**
 * Two texts that say the same are equal here: rows are called by their order (also where a mark points at one), keys and codes are sorted, empty lists and sections and the day that the program
 * wrote down itself are left out.
 */
export function comparable(answers: unknown): unknown {
  const sorted: unknown = JSON.parse(JSON.stringify(answers), (key, value: unknown) => sortedValue(key, value));
  const ids = new Map<string, string>();
  JSON.stringify(sorted, (key, value: unknown) => {
    if (key === 'id' && typeof value === 'string') ids.set(value, `rad ${ids.size + 1}`);
    return value;
  });
  const renamed = (text: string) => ids.get(text) ?? text.replace(/(?<=\/)[^/]+$/, (id) => ids.get(id) ?? id);
  return JSON.parse(JSON.stringify(sorted), (_, value: unknown) => (typeof value === 'string' ? renamed(value) : value));
}

function sortedValue(key: string, value: unknown): unknown {
  if (key === 'writtenOn') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : key === 'codes' ? value.map(String).toSorted() : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => !isNothing(inner));
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** A section in which nothing is answered. */
function isNothing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
