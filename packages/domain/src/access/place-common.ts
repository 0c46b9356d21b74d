import { sections } from '../form/answers.ts';
import type { Field, Section } from '../form/field.ts';
import { looseFold } from '../names/fold.ts';
import { kommunList } from '../places/kommuner.ts';
import { functionWords } from '../quality/texts/swedish/function-words.ts';
import { homeNouns, nouns, personNouns, personPronouns } from '../quality/texts/swedish/nouns.ts';
import { policeRegionList } from '../vocabulary/reporter.ts';

/** What is written beside a place and is none: who, when, and what is done there. */
const beside = nouns(
  'sjukhus akut skola förskola fritids polisstation station socialjour socialtjänst polis jour kvinnojour hvb familjehem jourhem vårdcentral mottagning ' +
    'kommun nämnd myndighet vecka dag natt morgon kväll månad år timme arbete jobb årskurs klass avdelning våning trappa port portkod dörr kod nyckel ' +
    'telefon mobil nummer mejl adress lägenhet personal vistelse försök hotell center centrum arrest häkte rektor lärare handläggare utredare kollega ' +
    'uppgift personuppgift information text anmälan akt ärende utredning beslut hot hotbild skydd sekretess sekretessmarkering plats ort stad by land ' +
    'område kvarter gata väg bil buss tåg båt husdjur hund katt kontakt besök resa flytt umgänge vårdnad orosanmälan namn efternamn förnamn brev post ' +
    'personnummer samtal gång tid början slut helg semester lov sida fråga svar sak hyra affär butik vittne tolk ombud advokat målsägande misstänkt väninna bekant',
  'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december sverige ' +
    'bo bor bodde bott flytta flyttar flyttade flyttat gå går gick gått heta heter hette hämta hämtar hämtas hämtades lämna lämnar lämnas visa visar visas ' +
    'vistas vistades finnas finns fanns arbetar arbetade jobbar jobbade ring ringa ringer ringde nå nås nåddes sover sov kör körde åker åkte kommer kom ' +
    'komma ska skall skulle kan kunde får fick vill ville måste bör borde säga berätta berättar berättade säger tror trodde tänker planerar vet visste ' +
    'veta känd kända känt okänd okänt okända samma växelvis tillfälligt tillfällig tillfälliga heltid deltid skyddat skyddad skyddade hemlig hemligt hemliga ' +
    'nytt nya ny numera nuvarande gammal gammalt gamla tidigare senare snart nyligen första andra tredje stor stort stora liten litet lilla röd rött röda ' +
    'blå blått blåa grön grönt gröna vit vitt vita svart svarta svenska ung äldre yngre nära långt kvar åter tillbaka tillsammans själv själva annan annat ' +
    'andra någon något några ingen inget inga alla allt bara endast cirka ungefär vara varit göra gör gjorde gjort tel mob tfn epost nr box lgh åk klockan ' +
    'datum saknas uppge kontakta kontaktas kompletteras behöver behövs gäller regnr volvo',
);

/** How verbs and words made of them end: "hotades", "omhändertagande". A name that ends so is known by its capital. */
const made = /(?:ade|ades|ats|ande|ende|erar|erat|eras|igt|iga|ligen|het|heten|tion|tionen|ningen|ningar)$/;

/** Lists whose labels are places themselves. */
const places: readonly string[] = [kommunList.id, policeRegionList.id];

/** Words of Tidig's own boxes on a print. A test sees to it that they are all here. */
const boxes: readonly string[] = [
  'Barnet är i fara just nu Personen Polisen har tagit hand om barnet enligt polislagen Barnet behöver skydd nu eller det närmaste dygnet Säkerhet vid besök ' +
    'Anmälaren bedömer att det är bråttom Kontakt med familjen personen kan skada en brottsutredning Ring anmälaren först Vänta med att kontakta ' +
    'Skyddade personuppgifter inte kontrollerat Lämna inte ut var någon i hushållet är Adress telefon och skola visas inte här Behöver du veta ring anmälaren ' +
    'uppge anmälans nummer Osäker identitet Barnets Personens Kontrollera innan anmälan läggs till en akt Det finns en bilaga Uppgifter som inte bör visas för ' +
    'någon står i ett eget dokument Läs det innan du kontaktar Avsändaren har meddelat att något är fel Inkom meddelandet tillsammans med den här utskriften ' +
    'Uppgift saknas Ej ifyllt Inte Skyddad Visas denna kopia Den som hotet kan komma från Utelämnat här Texten kan säga skyddad Läs Tidig Komplettering',
];

/** Words with a capital that name no place by themselves. */
const capitals =
  'Måndag Tisdag Onsdag Torsdag Fredag Lördag Söndag Barnet Barn Mamma Mamman Pappa Pappan Mormor Morfar Farmor Farfar Moster Faster Morbror Farbror ' +
  'Syskon Syster Bror Familjen Vårdnadshavare Polisen Polis Socialtjänsten Socialjouren Socialjour Nämnden Kommun Kommunen Skola Skolan Förskola ' +
  'Förskolan Hemma Hemmet Hos Bor Bodde Ring Telefon Mobil Adress Okänd Okänt Vet Inte Samma Sedan Just Lägenhet Lgh Sjukhus Sjukhuset Akuten ' +
  'Skyddat Skyddad Boende Boendet Ny Nytt Namn Från Till Med Och Det Den Hon Han Växelvis Årskurs Klass Sverige Uppgift Uppgifter Saknas ' +
  'Handläggare Handläggaren Sekretess Hemlig Hemligt Hemliga Orosanmälan Tidigare Finns';

/** The product's own words, which stand in prints whatever anybody wrote: labels of choices and the boxes at the top. */
const own = once(() => [
  ...boxes,
  ...Object.values<Section>(sections).flatMap(({ fields }) => Object.values<Field>(fields).flatMap(choicesOf)),
]);

function choicesOf({ list, of }: Field): readonly string[] {
  const labels = list && !places.includes(list.id) ? Object.values<string>(list.labels) : [];
  return [...labels, ...Object.values<Field>(of ?? {}).flatMap(choicesOf)];
}

const named = once(() => [capitals, ...own.texts()]);
const ordinary = once(() => [
  ...named.texts(),
  ...[functionWords, personPronouns, personNouns.forms(), homeNouns.forms(), beside.forms()].flatMap((words) => [...words]),
]);

/** True of a folded word that names no place though it has its capital in the middle of a sentence. */
export function isCommonName(key: string): boolean {
  return named.keys().has(key);
}

/** True of a folded word that names no place where it has no capital of its own: everyday Swedish. */
export function isEveryday(key: string): boolean {
  return ordinary.keys().has(key) || ordinary.keys().has(key.replace(/s$/, '')) || made.test(key);
}

type Once = { texts(): readonly string[]; keys(): ReadonlySet<string> };

/** Made when they are first asked for. */
function once(make: () => readonly string[]): Once {
  let [texts, keys]: [readonly string[] | undefined, ReadonlySet<string> | undefined] = [undefined, undefined];
  const all = () => (texts ??= make());
  return { texts: all, keys: () => (keys ??= new Set(all().flatMap((text) => looseFold(text).split(' ')))) };
}
