/**
 * List a: words that say little of a home, a child, a parent or a situation when nothing concrete stands beside them. In dictionary form, without the
 * mark `:a` of an adjective where all are.
 */

/** Of a home, a person or a situation alike. */
export const vagueOfAnything = [
  'stökig rörig kaotisk konstig märklig underlig egendomlig besynnerlig knepig skum suspekt mystisk otrygg bristfällig undermålig misskött',
  'vanskött vanvårdad ovårdad eftersatt nedgången sjaskig sunkig strulig bråkig tumultartad infekterad konfliktfylld problematisk destruktiv',
  'dysfunktionell osund ohälsosam ohållbar utåtagerande utagerande gränslös instabil ostabil trasslig bekymmersam oroväckande oroande alarmerande',
  'oacceptabel ovärdig otillfredsställande tveksam tvivelaktig',
  'försummad misärlig ostadig ostrukturerad oorganiserad ohygienisk osanitär avvikande labil turbulent skev',
].join(' ');

/** Of a home or a situation. Of a person these say something else, or enough. */
export const vagueOfHomes = [
  'usel hopplös bedrövlig miserabel hemsk förfärlig förskräcklig fruktansvärd katastrofal eländig olämplig tragisk kritisk',
  'komplicerad smutsig skitig ostädad orolig stormig spänd ansträngd tryckt stressig jobbig tuff svår besvärlig tung dålig trasig utsatt påfrestande pressad',
  'hotfull obehaglig otrevlig låst krånglig krävande toxisk frostig osäker allvarlig',
].join(' ');

/** Of a person. */
export const vagueOfPeople = [
  'påverkad berusad onykter drogpåverkad alkoholpåverkad narkotikapåverkad aggressiv hotfull otrevlig obehaglig okontaktbar osamarbetsvillig',
  'provocerande jobbig besvärlig krånglig stissig',
].join(' ');

const company =
  'umgänge|umgänget|sällskap|kompisar|kompisgäng|vänner|kretsar|krets|folk|gäng|personer|inflytande|kamrater|människor|miljöer';
const badly =
  'illa|dåligt|konstigt|märkligt|underligt|skumt|olämpligt|egendomligt|aggressivt|hotfullt|otrevligt|stökigt|avvikande|besynnerligt|suspekt|mystiskt|knepigt';
const poor = [
  'hem|miljö|miljöer|hemmiljö|hemförhållanden|familjeförhållanden|förhållanden|levnadsförhållanden|uppväxtvillkor|uppväxtmiljö|levnadsvillkor|villkor|relation',
  'relationer|kontakt|stämning|hygien|omsorg|omvårdnad|beteende|uppförande|uppfostran|attityd|rutiner|ordning|samarbete|kommunikation|hemsituation|livsstil',
  'vanor|boende|boendemiljö|boendeförhållanden|förutsättningar|föräldraförmåga|tillsyn|skolgång|självkänsla|matvanor|situation|föräldraskap|bemötande|hälsa',
].join('|');
const trouble =
  'problem|problemen|bråk|bråken|bråket|konflikter|konflikterna|strul|strulet|trubbel|tjafs|svårigheter|oroligheter|turbulens|stök|stöket|motsättningar|spänningar|missförhållanden|kaos|oro|röra';

/** Whole phrases, as texts/swedish/phrases.ts reads them. What denies inside them belongs to them. */
export const vaguePhrases: readonly string[] = [
  'känd:a|välkänd:a av|för|hos|inom polisen|oss|polis|myndigheterna|myndigheter|socialtjänsten|soc|patrullen|patrull|myndigheten|polismyndigheten',
  'känd:a|välkänd:a sedan|sen|från tidigare|förut|förr',
  'känd:a|välkänd:a i|inom kretsarna|sammanhanget|sammanhang|kriminella',
  'förekommer|förekommit|figurerar|figurerat|förekommande i|hos|bland våra|polisens|polisen|oss register|system|ärenden',
  'förekommer|förekommit|figurerar|figurerat hos|bland polisen|oss',
  'förekommer|förekommit|figurerar|figurerat|förekommande i polissammanhang|polisregister|registren|registret',
  'gammal|gamla|återkommande bekant|bekanta|kund|kunder för|till|hos oss|polisen',
  'mår|mådde|mått|må dåligt|uselt|skit|kasst|piss',
  'mår|mådde|mått|må inte|ej bra|väl',
  'inte|ej mår|mådde|mått|må bra',
  'verkar|verkade inte|ej må bra',
  'inte|ej verkar|verkade må bra',
  'dålig:a|försämrat mående|måendet',
  'psykiskt|själsligt dåligt',
  'far|fara|farit|for|farande illa',
  'dåligt|uselt|bedrövligt|eländigt|miserabelt|sämre skick',
  'illa däran|ute',
  'inte|ej bra|väl ställt',
  'illa|dåligt|uselt ställt med|hemma|i',
  'inte|ej|aldrig känner|kände|känt sig trygg:a|säker|säkra',
  'har|hade|haft det inte|ej bra|lätt',
  'har|hade|haft|ha det dåligt|svårt|tufft|jobbigt|kämpigt|besvärligt|knapert|rörigt|stökigt|tungt',
  'inte|ej har|hade|haft det bra|lätt',
  'det|inget|ingenting|familjen|relationen|samarbetet|umgänget|hemmet fungerar|fungerade|fungerat|funkar|funkade inte|ej|dåligt|illa',
  'inte|ej fungerar|fungerade|fungerat|funkar|funkade hemma|ihop|tillsammans',
  'fungerar|fungerade|fungerat|funkar|funkade inte|ej|dåligt hemma|ihop|tillsammans|mellan',
  'inte|ej står|stod rätt till',
  'står|stod inte|ej rätt till',
  'inte|ej är|var|vara|varit som det ska|skall|borde',
  'är|var|varit inte|ej som det ska|skall|borde',
  'något|nåt|någonting är|var|verkar|verkade|känns|kändes fel|konstigt|lurt|skumt|galet|tokigt',
  'känns|kändes inte|ej bra|rätt|tryggt',
  'ser|såg|sett illa|hemskt|bedrövligt|förfärligt|eländigt|förskräckligt|konstigt|märkligt|risigt ut',
  'såg|ser inte|ej bra ut',
  'såg|ser för jävlig|jävligt|hemsk|hemskt|bedrövlig|bedrövligt|eländig|eländigt ut',
  'mindre bra|lämplig:a|lämpligt',
  'inte|ej|ingen|inget|inga bra|lämplig:a|god:a|trygg:a|hälsosam:a|sund:a miljö|plats|ställe|hemmiljö|hem|förhållanden|miljöer|sällskap|umgänge|förebild|förebilder|relation',
  'inte|ej en|ett|någon|något bra|lämplig:a|trygg:a|god:a|sund:a miljö|plats|ställe|hemmiljö|hem|relation',
  'ingen|inget|inte miljö|ställe för barn|ett|små',
  'inte|ej|mindre lämplig:a|bra|trygg:a|hälsosam:a|passande för barn|barnet|barnen|små|flickan|pojken',
  'inte|ej|mindre lämplig:a|bra|trygg:a|passande för ett|en|så barn|bebis|spädbarn|flicka|pojke|små|litet',
  'hemma är|var|blir|råder|rådde _ kaos|katastrof|misär',
  'inte|ej bra|tryggt|lugnt hemma|där',
  'inte|ej hållbar:a|välmående|acceptabel:a|okej|ok|trygg:a|tryggt',
  'inte|ej sig själv',
  'ur balans|gängorna',
  'i obalans|oordning',
  'hamnar|hamnade|hamnat|råkar i trubbel|problem|bråk|klammeri',
  'är|var|vara|varit|blir|blev|blivit problem|strul|trubbel|stök|tjafs|bråk med|på|kring|runt adressen|pappan|mamman|familjen|föräldrarna|sonen|dottern|pojken|flickan|barnen|umgänget|honom|henne',
  'spårat ur',
  'gått överstyr',
  'orkar|orkade inte|ej med|längre|ta barnen|barnet|sonen|dottern|hand|flickan|pojken|längre',
  'känns|kändes fel|konstigt|otryggt|olustigt',
  'situationen|måendet|mående|läget|förhållandena|relationen har|hade försämrats|förvärrats',
  'dålig psykisk|fysisk form|hälsa|kondition',
  `beter|betedde|uppför|uppförde|uppträder|uppträdde|betett|uppfört|uppträtt|bete|uppföra sig ${badly}`,
  `betedde|uppförde|uppträdde|beter|uppför pappan|mamman|mannen|kvinnan|pojken|flickan|han|hon|barnet|sonen|dottern sig ${badly}`,
  `uppträder|uppträdde|agerar|agerade|reagerar|reagerade|uppträtt|agerat|reagerat ${badly}`,
  'gav|ger|gett|gör|gjorde|gjort ett konstigt|märkligt|underligt|dåligt|olämpligt|skumt|förvirrat|otryggt|stressat|labilt|stökigt|rörigt|obehagligt intryck',
  'missköter|misskötte|misskött sig|skolan|barnen|barnet|hemmet|skolgången|hygienen',
  'sköter|skötte|skött inte|ej sig|skolan|barnen|barnet|hemmet|skolgången|hygienen',
  'sköter|skötte|skött sig inte|ej|illa|dåligt',
  'lever|levde|levt|bor|vistas i|under misär|elände|kaos|otrygghet|misären',
  'växer|växte upp i|under misär|elände|kaos|otrygghet|otrygga|svåra',
  `fel|dålig:a|olämplig:a|tveksam:a|skum:a|sämre ${company}`,
  'riskmiljö:n|riskbeteende:n|riskutsatt:a|missförhållande:n|vanvård:n|omsorgssvikt:n|hemproblem|familjeproblem|problemfamilj:n|problembeteende:n|relationsproblem',
  'riskfylld:a|kriminella|farliga miljöer|umgänge|kretsar|situationer|sammanhang|beteende|livsstil',
  'i riskzonen|farozonen',
  'på glid',
  'hamnat|hamnar|hamnade snett|utanför',
  `dålig:a|bristande|bristfällig:a|otillräcklig:a|undermålig:a ${poor}`,
  `${trouble} i|inom|hos familjen|hemmet|hemmiljön|relationen|förhållandet|hushållet|äktenskapet`,
  `${trouble} hemma`,
  'familjens|sociala|stora|mycket|många|diverse problem|svårigheter|bekymmer|strul',
  'har|hade|haft problem|svårigheter|bekymmer hemma',
  'brister|brist i|på omsorgen|omsorg|hemmet|hemmiljön|föräldraförmågan|föräldraskapet|tillsynen|tillsyn|omvårdnaden|omvårdnad|föräldraförmåga|barnens|rutiner',
  'brister|brast|brustit i omsorgen|omsorg|tillsyn|tillsynen|föräldraförmåga|föräldraskap',
  'brister|brast|brustit i _ omsorg|tillsyn|föräldraförmåga|föräldraskap|omsorgsförmåga',
  'misär:n',
  'rena|ren|full|totalt|total|fullständigt|ett|helt kaos|katastrof|misär|kaoset|katastrofen|misären|elände',
  'kaos i|hemma',
  'under all kritik',
  'det|allt|situationen|läget|våldet|bråken|oron blir|blev värre|sämre',
  'det|allt|situationen|läget|våldet|bråken|oron har förvärrats|eskalerat',
  'det|allt|situationen|läget|våldet|bråken|oron har blivit värre|sämre',
  'nu har det blivit värre|sämre',
  'bråkar|bråkade|bråkat|bråkas|grälar|grälade|grälat|tjafsar|tjafsade mycket|ofta|jämt|ständigt|alltid|konstant|hela',
  'situationen|läget har|är eskalerat|spårat|urartat|förvärrats|ohållbart|akut',
  'situationen|läget eskalerade|eskalerar|urartade|urartar|förvärras|förvärrades',
  'tuff|svår|trasig|otrygg|stökig|jobbig|tung uppväxt|barndom|bakgrund|hemmiljö|familj|situation|hemsituation',
  'trasig:a|svåra|tuffa|trassliga|knapra|otrygga|stökiga hemförhållanden|familjeförhållanden|förhållanden|omständigheter|familjer|hem',
  'livet|tillvaron|vardagen|allt rasar|rasat|spårat|havererat|kollapsat',
  'inte|ej|ingen|inga fungerande relation|kontakt|hemmiljö|rutiner|ordning|relationer|vardag|samarbete',
  'saknar|saknas|saknade rutiner|struktur|gränser|ordning|trygghet|stabilitet|stimulans|tillsyn|omsorg',
  'brist på rutiner|struktur|gränser|ordning|trygghet|stabilitet|stimulans|tillsyn|omsorg',
  'hemförhållanden|hemförhållandena är|var inte|ej bra|goda',
];
