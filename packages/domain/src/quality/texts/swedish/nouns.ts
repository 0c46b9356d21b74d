import { nounForms, withoutGenitive } from './inflect.ts';
import type { Token } from './tokens.ts';

/** Nouns in all their forms, also as the last part of a compound: `styvpappan` is a pappa, `hemmiljön` a miljö. Made when they are first asked for. */
export type Nouns = { forms(): ReadonlySet<string> };

/** `plain` words are taken as they stand, the others with all their forms. */
export function nouns(inflected: string, plain = ''): Nouns {
  let made: ReadonlySet<string> | undefined;
  return { forms: () => (made ??= new Set([...words(inflected).flatMap(nounForms), ...words(plain)])) };
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Letters that the last part of a compound has at least: "humor" is no mor. */
const shortestPart = 4;

/** Is this word one of them, its genitive, or a compound that ends in one? */
export function isOneOf(nouns: Nouns, word: string): boolean {
  const forms = nouns.forms();
  return endsInOne(forms, word) || endsInOne(forms, withoutGenitive(word) ?? '');
}

function endsInOne(forms: ReadonlySet<string>, word: string): boolean {
  if (forms.has(word)) return true;
  for (let at = 2; at <= word.length - shortestPart; at += 1) if (forms.has(word.slice(at))) return true;
  return false;
}

/** People: those of a family, and those around it. */
export const personNouns = nouns(
  'mamma pappa mor far morsa farsa moder fader kvinna flicka pojke son dotter barn bebis baby spädbarn unge tonåring ungdom kille tjej grabb ' +
    'förälder vårdnadshavare sambo make maka hustru fru partner pojkvän flickvän expartner ex syskon bror syster broder brorsa syrra ' +
    'mormor morfar farmor farfar moster faster morbror farbror kusin släkting släkt familj granne hyresgäst person människa gäst kompis kamrat vän ' +
    'polare elev tvilling åring gärningsman förövare målsägande förare snubbe gubbe gumma dam herre parti individ tant farbror barnfamilj ' +
    'partner särbo styvförälder bonusförälder familjemedlem',
  'man mannen mans mannens män männen männens modern moderns modrar fadern faderns mödrar fäder fäderna bröder bröderna systrar systrarna ' +
    'brodern systern söner sönerna döttrar döttrarna föräldrar föräldrarna föräldrarnas föräldrars barnen barnens barnets båda paret paren ' +
    'parterna bägge äldste yngste äldsta yngsta unga unge styvson styvsonen styvfar styvmor svärfar svärmor',
);

/** Words that stand for people. */
export const personPronouns: ReadonlySet<string> = new Set(
  'han hon hen de dom denne denna dessa honom henne dem jag vi alla ingen båda bägge någon'.split(' '),
);

/** Homes and what belongs to them. */
export const homeNouns = nouns(
  'hem bostad lägenhet hus villa radhus rum boende lya etta tvåa trea fyra kök badrum toalett sovrum vardagsrum barnrum hall hushåll miljö hemmiljö ' +
    'förhållande förhålande hemförhållande familjeförhållande levnadsförhållande uppväxtförhållande adress kåk torp stuga',
  'hemma hemmet hemmen hemmets förhållanden förhållandena förhållandet',
);

/** How people have it, and how they are to one another. */
export const situationNouns = nouns(
  'situation tillvaro vardag liv livsstil livssituation uppväxt barndom relation förhållande stämning atmosfär kontakt umgänge umgängeskrets krets sällskap gäng ' +
    'vänkrets kompisgäng miljö beteende uppträdande uppförande sätt skick mående hygien omsorg omvårdnad rutin skolgång ekonomi samspel anknytning ' +
    'samarbete kommunikation attityd inställning humör läge liv leverne levnadssätt vana intryck sinnesstämning sinnestillstånd tillstånd kamratkrets familj familjeliv ' +
    'influens inflytande föräldraskap föräldraförmåga tillsyn separation vårdnadstvist ton samvaro bemötande samliv äktenskap familjesituation',
  'saker grejer umgänget',
);

/** How somebody behaves: beside one of these a word judges the person, while "kriminella kretsar" and "ett kriminellt gäng" are no person's character. */
export const conductNouns = nouns(
  'beteende uppträdande uppförande agerande handlande sätt attityd inställning humör ton bemötande tillstånd skick sinnesstämning leverne livsstil föräldraskap',
);

/** Who knows a family by work or from beside it: what they say is passed on as knowledge, not as a part of the family's own story. */
export const outsiders = nouns(
  'grannfru granne grannkvinna vittne personal lärare rektor kurator skolsköterska förskollärare pedagog fröken anmälare ringare inringare kollega polis ' +
    'vaktmästare hyresvärd fastighetsskötare väktare ordningsvakt vakt socialsekreterare handläggare skola förskola socialtjänst ambulanspersonal ' +
    'sjuksköterska läkare psykolog mentor tränare ledare expedit chaufför fältare fältassistent butikschef föreståndare behandlare kontaktperson ' +
    'ungdomsledare fritidspedagog barnmorska patrull elevassistent resurspedagog boendepersonal familjehem kriminalvård',
);

/** Could this word be somebody's name: a capital that does not come from the beginning of a sentence? */
export function looksLikeName(token: Token | undefined, isFirstOfSentence: boolean): boolean {
  if (!token?.capital || token.isNumber || token.word.length < 2) return false;
  return !isFirstOfSentence || !/(en|et|an|na|on|orna|arna|erna|igt|ade|tte)$/.test(token.word);
}

/** Does this token stand for a person: a noun, a pronoun, or by the look of it a name? */
export function isPerson(token: Token | undefined, isFirstOfSentence: boolean): boolean {
  if (!token) return false;
  return personPronouns.has(token.word) || isOneOf(personNouns, token.word) || looksLikeName(token, isFirstOfSentence);
}
