/** Measures that socialtjänsten decides on (Q35), and the words by which one is proposed; as texts/swedish/phrases.ts reads them. */

/** What is done to a child or a family, in the passive: with "bör", "måste", "behöver" before it, a proposal. */
export const measuresDone: readonly string[] = [
  'omhändertas|omhändertagas|tvångsomhändertas|placeras|omplaceras|familjehemsplaceras|jourhemsplaceras|akutplaceras|tvångsvårdas|drogtestas',
  'tas om hand av socialtjänsten|er|soc|samhället|nämnden|myndigheterna',
  'tas|flyttas|skiljas|tagas|hämtas från|ifrån|bort|hem|till _ hemmet|familjen|familjehem|jourhem|föräldrarna|mamman|pappan|henne|honom|dem|boende|sina|sin',
  'flyttas till ett|en|annat familjehem|jourhem|boende|hvb|annat|stödboende',
  'flyttas till familjehem|jourhem|hvb|stödboende',
  'sättas i|på familjehem|jourhem|hvb|behandling|fosterhem|lvu',
  'få insatser|insats|stöd|hjälp från|av socialtjänsten|soc|er|kommunen',
  'tas|läggas|skrivas in på|hos|vid sis|hvb|institution|behandlingshem|behandlingshemmet|låst|familjehem|ett|en|boende|avgiftning',
  'skiljas från|åt föräldrarna|mamman|pappan|familjen|varandra|sina|sin',
  'fråntas barnet|barnen|vårdnaden|sonen|dottern|pojken|flickan',
  'vårdas enligt|på|med|utanför lvu|lvm|lsu|sis|hvb|institution|hemmet|stöd',
  'lvu|lvm as',
  'lvuas|familjehemsvårdas|skyddsplaceras|nätverksplaceras|institutionsplaceras|hvbplaceras|tvångsintas',
];

/** What socialtjänsten does. */
export const measuresTaken: readonly string[] = [
  'placera|omplacera|omhänderta|omhändertaga|tvångsomhänderta|inleda|utreda|ansöka|överväga|bevilja|erbjuda|frånta|stoppa|sätta|tillsätta|utse|ordna',
  'ta|ge _ drogtest:n|drogprov|drogprover|barnet|barnen|pojken|flickan|insats:n|stöd|urinprov|urinprover|vårdnaden',
  'ta|ge barnet|barnen|pojken|flickan|drogtest:n|drogprover|insatser|stöd|urinprov|urinprover',
  'fatta beslut om',
  'besluta om',
  'koppla in|på',
  'göra|gör|genomföra _ hembesök',
  'göra hembesök',
  'ta över vårdnaden|ansvaret',
];

/** What is given or decided, by its name. */
export const measureNouns: readonly string[] = [
  'lvu|lvm|lsu|omhändertagande:n|tvångsvård:n|tvångsplacering:n|placering:n|familjehemsplacering:n|jourplacering:n|akutplacering:n|omplacering:n',
  'familjehem|familjehemmet|jourhem|jourhemmet|fosterhem|fosterhemmet|hvb|behandlingshem|behandlingshemmet|stödboende:n|utredningshem|utredningshemmet|akutboende:n',
  'kontaktfamilj:n|stödfamilj:n|avlastningsfamilj:n|kontaktperson:n|stödperson:n|kontaktpersoner|avlastning:n|avlastningshem|korttidsboende:n',
  'familjebehandling:n|familjebehandlare:n|familjeterapi|familjeterapeut:n|familjepedagog:n|hemterapeut:n|hemmahosare:n|boendestöd:n|boendestödjare:n|behandlingshemsplacering:n',
  'öppenvård:n|öppenvårdsinsats:n|öppenvårdsbehandling:n|drogbehandling:n|missbruksvård:n|missbruksbehandling:n|samtalsstöd:n|stödsamtal:n|föräldrastöd:n|föräldrakurs:n|föräldrautbildning:n',
  'umgängesförbud:n|umgängesstopp:n|umgängesstöd:n|sis|institution:n|institutionsvård:n|institutionsplacering:n|drogtest:n|drogtester|vårdnadsutredning:n|socialbidrag',
  'placerades|omhändertogs',
  'skyddat boende|boenden',
  'skyddsboende:n|kvinnojour:n|tjejjour:n|jourlägenhet:n|träningslägenhet:n|träningsboende:n|nätverkshem|släktinghem|nätverksplacering:n|skyddsplacering:n',
  'låst avdelning|institution|boende|behandlingshem|enhet',
  'familjerådgivning:n|samarbetssamtal:n|familjerådslag:n|föräldraprogram:n|missbruksprogram:n|orosbesök:n|barnavårdsutredning:n|urinprov:n|drogscreening:n|komet|mst|fft',
  'öppenvårdskontakt:n|stödkontakt:n|familjestöd:n|hemmastöd:n|kvalificerad|särskild kontaktperson|tvångsomhändertagande:n|direktomhändertagande:n',
  'behandling för|mot _ missbruk|missbruket|beroende|spelberoende|drogberoende|alkoholberoende',
  'insatser|stödinsats:n',
  'vård enligt|utom|utanför lvu|hemmet|lagen|sol',
  'lagen om vård av unga',
  'särskilt kvalificerad kontaktperson',
  'utredning enligt sol|lvu|11',
  'ensam vårdnad',
];

/** Proposals without a measure's name. */
export const wholeProposals: readonly string[] = [
  'bör|borde|ska|skall|måste inte|ej få bo|vara|stanna kvar',
  'bör|borde|ska|skall|måste inte|ej bo|stanna kvar',
  'bör|borde|ska|skall inte|ej få ha|behålla vårdnaden|barnet|barnen',
  'bör|borde|måste förlora|fråntas vårdnaden',
  'vårdnaden|umgänget|umgänge _ bör|borde|måste _ flyttas|stoppas|begränsas|upphöra|övervakas|ske|ses|upphävas',
  'barnen|barnet|flickan|pojken|syskonen|sonen|dottern måste|bör|borde bort',
  'bör|borde få bo|stanna hos',
  'bör|borde bo|stanna|växa hos|upp',
  'anser|tycker|föreslår|menar|önskar att _ ska|skall|bör|borde bo|stanna hos',
  'dags|läge|tid att placera|omplacera|omhänderta|omhändertaga|tvångsomhänderta|ingripa',
  'han|hon|hen|de|dom måste|bör|borde bort från|härifrån|därifrån|hemifrån',
  'måste|bör|borde skiljas|separeras från|åt',
];

/** "Bör", "måste" and the like; of "ska" it must be shown that it is no plan of others. */
export const duties = 'bör|borde|måste|behöver|behövde|behöva';
export const plans = 'ska|skall';
export const urgings = new Set(
  'omedelbart genast snarast skyndsamt akut er ni socialtjänsten soc socialnämnden nämnden kommunen socialjouren'.split(' '),
);

/** "Behöver en kontaktfamilj", "är i behov av avlastning". */
export const needs: readonly string[] = [
  'behöver|behöva|behövs|behövas|krävs|krävas|fordras',
  'bör|borde|måste|behöver _ få|ha|erbjudas|beviljas|ges|tilldelas|söka|gå|genomgå',
  'bör|borde|måste|behöver in på|till',
  'bör|borde|måste|behöver|behöva _ komma|bo|flytta|vårdas|läggas|skrivas|tas|sättas|hamna|lämna|skyddas',
  'i stort|akut|starkt|omedelbart|fortsatt behov av',
  'skulle behöva',
  'i behov av',
  'må|mår|mådde bra av',
];

/** Words by which the writer proposes. */
export const proposals: readonly string[] = [
  'föreslår|föreslås|rekommenderar|rekommenderas|rekommendation:n|förordar|förordas|tillstyrker|yrkar|förespråkar|uppmanar|begär',
  'vi|jag|patrullen|undertecknad anser|tycker|menar|önskar|vill|hoppas|ber',
  'anser|tycker|menar|önskar|vill|hoppas vi|jag|patrullen',
  'vår|min _ uppfattning|åsikt|mening',
  'ser ett behov av',
  'ser helst|gärna',
  'det bästa|lämpligaste|enda|rimligaste|klokaste|rätta _ vore|är',
  'önskvärt|lämpligt|angeläget',
  'vore|verkar|känns|vara lämpligt|bäst|bra|önskvärt|rimligt|nödvändigt|motiverat|angeläget',
  'är lämpligt|bäst|önskvärt|rimligt|nödvändigt|motiverat|angeläget',
  'vore det lämpligt|bäst|bra|önskvärt|rimligt|nödvändigt|motiverat|angeläget',
  'är det lämpligt|bäst|önskvärt|rimligt|nödvändigt|motiverat|angeläget',
  'lämpligast|bäst|tryggast är|vore',
  'skulle hjälpa|gynna|passa|avlasta|behövas',
  'skulle göra|vara _ skillnad|gott|nytta|bra|bäst|lämpligt|lämpligast',
  'vore det|den bästa|lämpligaste|rätta|enda|tryggaste|rimligaste|klokaste|optimala',
  'vore bättre|tryggast|lämpligast|klokt|klokast|optimalt|idealiskt|på',
  'är det enda|bästa|lämpligaste|rätta|rimliga för|som hjälper|fungerar|återstår|pojken|flickan|honom|henne|barnet|barnen|familjen',
  'lämplig|lämpliga|rimlig|nödvändig|enda|bästa|rätt|lämpligaste|rimligaste|rimliga|möjliga insats|insatsen|insatser|åtgärd|åtgärden|åtgärder|lösning|lösningen|alternativet|utvägen|vägen|utväg',
  'det bästa vore|är',
  'bör|borde|måste övervägas|prövas|inledas|beviljas|ordnas|tillsättas|utses|aktualiseras|diskuteras|sättas',
  'enda|bästa rimliga|möjliga|vettiga insats|insatsen|åtgärd|åtgärden|lösning|lösningen|alternativet|utvägen|vägen',
  'förslag|förslagsvis',
  'vår|vårt|min|mitt|polisens|patrullens förslag|önskemål|förhoppning|rekommendation',
  'förslaget är|vore',
  'nödvändig:a|motiverad:a|befogad:a',
];

/** Whom the writer may tell what to do. */
export const socialServices =
  'socialtjänsten|soc|ni|nämnden|socialnämnden|kommunen|socialjouren|socialsekreteraren|socialen|myndigheten|er';
