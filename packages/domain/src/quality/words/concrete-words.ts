/**
 * What somebody has seen, heard, smelt or counted: beside one of these a vague word is explained (Q14). Beginnings of words, so that inflections and
 * compounds are found; a word that ends in `_` stands whole.
 */
export const concreteBeginnings: string = [
  // what people do that can be seen and heard
  'slog_ slår_ slagit slagen slaget slagna spark knuff kasta dragit drog_ ryck höll_ hållit skrek skrik ropa vråla grät gråt gråte snyft viska sludd',
  'vingl ragl snubbl trill ramla darra skaka huttra frös frysa fryser spott bits biten betts riv rivit rev_ rivna strypt stryp grepp hota viftade',
  'smällde smäller bankade bankar krossa somna snark sovit sover sov_ däckad kräk kissa bajsa urin hostade blöd blod svett klös nypt nyper dunka',
  'stampa välte välta vält_ gömde gömt gömmer krup kröp kryp rymde rymt rymmer låst_ låste låser tugga röka rökte rökt röker injic drack dricker',
  'druck åt_ ätit äter sönder splitt repor knyt knöt sparkade kladd kletig klibb tappade stulit stal_ snattat osammanhäng vaknade stirra skälv',
  'plocka upprepa vandra svor_ fräs gapade gormade mumla muttra stamma fnittra skratta log_ gestikuler knutna näve nävar luften_ blunda ryckning',
  'jämra kved_ gnydde kröp_ backade ryggade pekade grimas pilla fingra rota_ rotade sprang_ springer hoppa klättra slänger slängde hällde spillde',
  'ögonlock halvslut sträckte svettig kallsvett rabbla tjöt_ gallskrek hyperventil vaggade hulka',
  // what can be smelt
  'lukt stank stink doft unken',
  // bodies and injuries
  'blåmärk blåtir rodna rivmärk rivsår sår_ såret såri svull bula_ bulor skador skada_ skadad ärr_ bränn tänder tand_ ansikt pupill ögon öga_ öron',
  'näsa näsan läpp mun_ munnen hals_ halsen nacke kinder kinden arm_ arme armar armb händer hand_ handen handled handflat finger fingr mage rygg_',
  'ryggen axeln axlar knän knät knogar benet_ fötter fot_ foten kroppen blek mager underarm överarm naglar hår_ håret huden panna hakan revben naken',
  'barfota oklädd avmagrad feber kilo',
  // things in a home
  'disk_ disken diskbänk diskho tallrik glas_ glass glasbit porslin burk flaska flaskor ölburk ölflask vinflask matrest sopor soppås sopsäck',
  'skräp avfall mögel mögl maskar flugor kackerlack råtta råttor ohyra lakan madrass täcke kudde säng_ sängen sängar sängkläd soffa bord_ bordet stol_',
  'stolen stolar golv matta_ mattan väggar väggen spis_ spisen plattan kylskåp kylen_ frysen skafferi badkar handfat tvätt kläder jacka skor_ skorna',
  'byxor tröja pyjamas strump blöja blöjor barnvagn nappflask välling mjölk mat_ maten bröd frukost middag_ middagen lunch tomma tom_ överfull',
  'el_ elen strömmen värmen varmvatten element fönster_ fönstret rutan_ ruta_ nyckel mobiltelefon sedlar pengar kronor',
  'askkopp askfat fimp cigarett snus bong sprut kanyl nål_ folie påse_ påsar tablett piller pulver cannabis hasch marij kokain heroin amfetamin',
  'narkotika_ narkotikan droger alkohol_ sprit vin_ öl_ promille blåste kniv yxa vapen_ vapnet pistol gevär hammare slagträ skärp_ bälte kedja',
  'hundar hunden_ katter avföring leksak spegel halvnaken',
  // crimes and what came of them, by name
  'misshand narkotikabrott stöld rån_ rånade våldtäkt skadegör våld_ våldsbrott dömd_ döms_ dömdes polisanmälning ingripanden',
].join(' ');

const nothingAnswered = 'inte aldrig inget ingenting knappt bara kort med enstavigt osammanhängande'.split(' ');

/** What people do that can be seen, in words that say little one by one; as they follow on one another. */
export const concretePhrases: readonly string[] = [
  ...nothingAnswered.flatMap((word) => [`svarade ${word}`, `svarar ${word}`]),
  ...['såg', 'tittade', 'tittar', 'vände', 'vek'].flatMap((verb) =>
    ['bort', 'ner', 'ned', 'undan', 'inte på', 'aldrig på'].map((on) => `${verb} ${on}`),
  ),
  ...['såg de inte', 'såg inte', 'tittade inte', 'tittade aldrig', 'såg aldrig'].map((verb) => `${verb} på`),
  ...['pratade', 'talade', 'pratar', 'talar'].flatMap((verb) =>
    ['för sig', 'med någon', 'med sig', 'med väggen', 'med röster', 'oavbrutet', 'fort', 'högt', 'rakt ut', 'osammanhängande'].map(
      (on) => `${verb} ${on}`,
    ),
  ),
  ...['mig', 'oss', 'henne', 'honom', 'sonen', 'dottern', 'barnet', 'mamman', 'pappan'].map((whom) => `kallade ${whom}`),
  ...['fram', 'runt', 'tätt', 'emot', 'mot'].map((where) => `gick ${where}`),
  'vände ryggen',
  'kröp ihop',
  'släppte inte',
  'tog inte emot',
  'ställde sig tätt',
  'stod tätt',
];

/** Things that are counted, measured or belong to the clock and the calendar: a number before one of these counts nothing that was seen. */
export const unitsOfTime: string =
  'år åring åringen årig åriga månad månader månaderna vecka veckor veckorna dag dagar dagarna dygn timme timmar timmarna minut minuter ' +
  'sekund sekunder tiden klockan kl januari februari mars april maj juni juli augusti september oktober november december ' +
  'kvällar nätter år_ patruller poliser kollegor kommuner tiden halvår årstider';
