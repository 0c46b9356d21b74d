/** List b: judgements of a person's character or worth. Every word in dictionary form. */

/** Nouns that judge whoever they are said of, whatever stands beside them. */
export const judgingNouns = [
  'bluff lögnhals stackare maktmänniska kontrollmänniska kvinnohatare machoman bitch lögnare lögnerska storljugare mytoman narcissist psykopat sociopat egoist manipulatör översittare tyrann despot diktator idiot dåre galning knäppgök',
  'dumskalle dumbom pucko slyngel ligist buse värsting bråkstake bråkmakare odåga slashas latmask slöfock parasit fyllo alkis fyllbult suput',
  'fyllhund pundare knarkare missbrukare torsk hora slampa subba skitstövel svin mes fegis monster odjur psykfall psyko miffo dramadrottning dramaqueen',
  'besserwisser skitunge snorunge rötägg huligan vettvilling kontrollfreak kverulant hycklare bedragare skojare häxa satkärring kärring drummel',
  'slödder patrask pack sadist nolla loser tönt slarver drägg gnällspik martyr snyltare skurk bandit kanalje lymmel bödel hetsporre alkoholist narkoman',
  'primadonna curlingförälder offerkofta dagdrivare drönare gaphals skrävlare fähund usling skrytmåns fjant stolle tok svikare förrädare',
].join(' ');

/** Adjectives that judge a person; said of a dog, a lock or the weather they say something else. */
export const judgingAdjectives = [
  'manipulativ hysterisk galen tokig knäpp störd dum korkad obegåvad lat ansvarslös oansvarig opålitlig lögnaktig falsk bortskämd egoistisk självisk',
  'självcentrerad självupptagen egocentrisk narcissistisk empatilös känslokall kallhamrad hänsynslös elak grym ond ondskefull beräknande svekfull slug',
  'obehaglig vidrig motbjudande usel värdelös oduglig inkompetent oförmögen ouppfostrad respektlös nonchalant ointresserad likgiltig naiv paranoid',
  'hatisk illvillig hämndlysten maktgalen maktlysten kontrollerande härsklysten dominant arrogant otacksam feg fräck kaxig uppkäftig odräglig outhärdlig',
  'hopplös störig ohederlig omdömeslös samvetslös skamlös skrupellös skrupelfri psykopatisk sadistisk despotisk tyrannisk okänslig oempatisk hycklande',
  'skenhelig förljugen obildad ointelligent efterbliven mesig osympatisk snål girig missunnsam trolös kallsinnig hårdhjärtad oresonlig ryggradslös vrång',
  'tjurskallig karaktärslös omoralisk depraverad pervers sinnessjuk sinnesrubbad vansinnig rubbad neurotisk teatralisk ynklig patetisk löjlig inkapabel',
  'självgod självömkande avtrubbad kallblodig vårdslös ansvarsflyende rättshaveristisk fördomsfull inställsam opportunistisk barnslig omogen oärlig',
  'oseriös oengagerad okunnig godtrogen lättlurad trångsynt osjälvständig urdålig känslolös asocial loj slarvig kylig illojal översittaraktig pryd nedrig lömsk obotlig notorisk kriminell',
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
  'kall och känslokall|egoistisk|beräknande|hård|elak',
];
