/** List b: judgements of a person's character or worth. Every word in dictionary form. */

/** Nouns that judge whoever they are said of, whatever stands beside them. */
export const judgingNouns = [
  'lögnhals stackare maktmänniska kontrollmänniska kvinnohatare machoman bitch lögnare lögnerska storljugare mytoman narcissist psykopat sociopat egoist manipulatör översittare tyrann despot idiot dåre galning knäppgök',
  'dumskalle dumbom pucko slyngel ligist buse värsting bråkstake bråkmakare odåga slashas latmask slöfock fyllo alkis fyllbult suput',
  'fyllhund pundare knarkare missbrukare hora slampa subba skitstövel fegis psykfall psyko miffo dramadrottning dramaqueen',
  'besserwisser skitunge snorunge rötägg huligan vettvilling kontrollfreak kverulant hycklare bedragare satkärring kärring drummel',
  'slödder patrask sadist tönt slarver drägg gnällspik snyltare kanalje lymmel hetsporre alkoholist narkoman blandmissbrukare alkoholmissbrukare',
  'narkotikamissbrukare tablettmissbrukare läkemedelsmissbrukare drogmissbrukare amfetaminmissbrukare heroinist sprutnarkoman periodare periodsupare',
  'fylltratt fylleratt fyllkärring fyllgubbe fyllbult fyllemorsa fyllemamma fyllepappa fyllefarsa knarkarmorsa knarkarmamma knarkarpappa knarkarfarsa',
  'knarkarförälder missbrukarförälder missbrukarmamma missbrukarpappa missbrukarmorsa missbrukarfamilj knarkarfamilj pundarmorsa pundarmamma pundarfarsa',
  'pundarpappa skitmorsa skitmamma skitfarsa skitpappa skitförälder skithög skitunge svinpäls horunge kräk avskum nolltalang losertyp fullblodspsykopat',
  'kvinnomisshandlare fruntimmerskarl tjuvskojare tjuvstryker latoxe lathund soffpotatis virrpanna skränfock arsel rövhål mansgris',
  'curlingförälder offerkofta dagdrivare skrävlare fähund usling skrytmåns fjant stolle svikare förrädare',
].join(' ');

/** Nouns that name an animal, a thing or a figure of play too: they judge when somebody is said to be one ("är ett monster"), not "ritade ett monster". */
export const judgingNames =
  'monster häxa odjur torsk mes nolla loser martyr bandit skurk bödel parasit diktator bluff skojare svin gris tok primadonna as best åsna get råtta orm';

/** Adjectives that judge a person; said of a dog, a lock or the weather they say something else. */
export const judgingAdjectives = [
  'manipulativ hysterisk galen tokig knäpp störd dum korkad obegåvad lat ansvarslös oansvarig opålitlig lögnaktig falsk bortskämd egoistisk självisk',
  'självcentrerad självupptagen egocentrisk narcissistisk empatilös känslokall kallhamrad hänsynslös elak grym ond ondskefull svinaktig vidrig beräknande svekfull slug',
  'obehaglig vidrig motbjudande usel värdelös oduglig inkompetent oförmögen ouppfostrad respektlös nonchalant ointresserad likgiltig naiv paranoid',
  'hatisk illvillig hämndlysten maktgalen maktlysten kontrollerande härsklysten dominant arrogant otacksam feg fräck kaxig uppkäftig odräglig outhärdlig',
  'hopplös störig ohederlig omdömeslös samvetslös skamlös skrupellös skrupelfri psykopatisk sadistisk despotisk tyrannisk okänslig oempatisk hycklande',
  'skenhelig förljugen obildad ointelligent efterbliven mesig osympatisk snål girig missunnsam trolös kallsinnig hårdhjärtad oresonlig ryggradslös vrång',
  'tjurskallig karaktärslös omoralisk depraverad pervers sinnessjuk sinnesrubbad vansinnig rubbad neurotisk teatralisk ynklig patetisk löjlig inkapabel',
  'självgod självömkande avtrubbad kallblodig vårdslös ansvarsflyende rättshaveristisk fördomsfull inställsam opportunistisk barnslig omogen oärlig alkoholiserad nedknarkad nerknarkad nedsupen nersupen försupen genomrutten genomelak bufflig snorkig',
  'oseriös oengagerad okunnig godtrogen lättlurad trångsynt osjälvständig urdålig känslolös asocial loj slarvig illojal översittaraktig nedrig lömsk obotlig notorisk kriminell',
].join(' ');

const parent = [
  'förälder|föräldrar|mor|mamma|far|pappa|moder|fader|vårdnadshavare|människa|människor|person|personer|mödrar|fäder|make|maka|förebild|förebilder',
  'styvpappa|styvmamma|bonuspappa|bonusmamma|styvförälder|familj|karl|kvinna|man|son|dotter|kille|unge',
].join('|');
const children = 'sina|sin|barnet|barnen|sitt|flickan|pojken|dottern|sonen|familjen';
const traits =
  'empati|omdöme|självinsikt|samvete|skuldkänslor|ansvarskänsla|föräldraförmåga|omdömesförmåga|moral|ryggrad|hyfs|vett|föräldrainstinkt|skam|medkänsla|modersinstinkt|sjukdomsinsikt';

/** Whole phrases. What denies inside them belongs to them. */
export const judgingPhrases: readonly string[] = [
  `dålig:a|urdålig:a|usel:a|hemsk:a|olämplig:a|värdelös:a|urusel:a|kass:a|undermålig:a|hopplös:a|oansvarig:a|fruktansvärd:a|sämsta|eländig:a|oduglig:a|risig:a ${parent}`,
  'obehaglig:a|otrevlig:a|skum:a|konstig:a|hemsk:a|vidrig:a|suspekt:a|jobbig:a|farlig:a|otäck:a|läbbig:a|ljusskygg:a|våldsam:a|aggressiv:a typ|typen|typer|figur|figurer|människa|människor|individ|individer',
  `olämplig:a|oduglig:a|värdelös:a|usel:a|kass:a|dålig:a|hopplös:a|urusel:a|inkompetent:a|oförmögen:a som ${parent}`,
  `inte|ej lämplig:a|kapabel|kapabla|mogen|mogna|duglig:a|lämpad|lämpade som|att|nog|till ${parent}|vara|ta|bli|ha|fostra`,
  `inte|ej duger|passar|lämpar|dög som|sig ${parent}|som`,
  `duger|passar|dög|lämpar inte|ej|sig som|till|inte ${parent}|som`,
  'borde|bör inte|aldrig ha|få|fått|skaffat|haft barn|barnen|barnet|några',
  `saknar|saknade _ ${traits}`,
  `utan ${traits}|spärrar|skrupler`,
  `bryr|brydde sig inte|ej om|ett _ ${children}|någon|nån|andra`,
  `bryr|brydde sig inte|ej om ${children}|någon|nån|andra`,
  `bryr|brydde sig bara|endast|enbart om sig`,
  `inte|ej|bara bryr|brydde sig om ${children}|någon|nån|andra|sig`,
  `struntar|struntade|skiter|sket|skit i ${children}|allt|alla`,
  'bara|enbart|endast tänker|tänkte|bryr på|sig sig|om',
  'tänker|tänkte bara|enbart|endast på sig',
  'inte|ej klok|kloka|frisk|friska|vettig|vettiga|normal|normala i',
  'inte|ej klok|kloka|vettig|vettiga',
  'sjuk|dum|galen|tappad|störd|slagen i|bakom huvudet|knoppen|vagn',
  'går|gick inte|ej|aldrig att resonera|prata|lita|samarbeta|tala med|på',
  'inte|ej|aldrig kan resonera|prata|lita|samarbeta|tala med|på',
  'inte|ej|aldrig går|gick att resonera|prata|lita|samarbeta|tala med|på',
  'omöjlig:a|hopplös:a att samarbeta|prata|resonera|lita|tala|ha med|på|att',
  'ljuger|ljög om|för allt|alla',
  'ljuger|ljög alltid|jämt|ständigt|konstant|hela|som',
  'alltid|jämt|ständigt ljuger|ljög',
  'kriminell|asocial|problematisk|hopplös|stökig|knepig familj|släkt',
  'psykiskt|mentalt störd:a|rubbad:a|instabil:a|labil:a|ostabil:a|efterbliven:a',
  'hopplöst|förlorat|tragiskt fall',
  'ond|elak|svag|vek|falsk|opålitlig|bitter|kall|hård|känslolös|kylig|farlig|våldsam människa|karaktär|person|natur|kvinna|man',
  'dålig|svag|vek karaktär|moral',
  'ren|riktig|fullständig|total|komplett|jävla idiot|plåga|katastrof|skam|skamfläck|mardröm',
  'en börda|plåga|skam|skamfläck|mardröm|parasit|belastning för familjen|samhället|barnen|barnet|oss|alla',
  'har sig själv att skylla',
  'sjukligt|extremt svartsjuk:a',
  'kontrollbehov|kontrollbehovet|storhetsvansinne|förföljelsemani|bekräftelsebehov',
  'inte|ej|aldrig att lita på',
  'bara ute efter',
  'noll koll|empati|ansvar|respekt|vett',
  'inte|ej|ingen|knappast en|någon|särskilt lämplig|bra|god|duglig|vettig|ansvarsfull|kapabel förälder|mamma|pappa|mor|far|vårdnadshavare|förebild',
  'inte|ej|ingen lämplig|bra|god|duglig|vettig|ansvarsfull|kapabel förälder|mamma|pappa|mor|far|vårdnadshavare|förebild',
  'kylig:a|iskall:a mot|gentemot barnet|barnen|sonen|dottern|flickan|pojken|sina|sin',
  'inget|inga|noll känsloliv|spärrar|skrupler|samvete',
  'kall och känslokall|egoistisk|beräknande|hård|elak',
];
