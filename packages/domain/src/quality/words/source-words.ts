/** List d: what may reveal a source or a hiding place, or harm an investigation, as texts/swedish/phrases.ts reads it. */
export type Danger = {
  /** LOOK: a source, secret methods, a hiding place · TIP: an interrogation or a seizure, which guardians often know of already. */
  readonly level: 'LOOK' | 'TIP';
  readonly phrases: readonly string[];
  /** Words that, right after it, give it another meaning: "källan till bråket", "spaning efter ett barn". */
  readonly notBefore?: readonly string[];
  /** Beginnings of words that, anywhere in the sentence, give it another meaning: water and a källa, homework and a förhör. */
  readonly notWith?: readonly string[];
};

const police = 'polisen|oss|patrullen|polis|myndigheten';
const gadget = 'telefon:n|mobil:n|mobiltelefon:n|dator:n|surfplatta:n|läsplatta:n|lur:n';
const emptied = 'tömdes|tömts|töms|tömd|speglades|speglats|speglad|extraherades|extraherats';
const emptying = 'tömde|tömt|tömmer|tömma|speglade|speglat|extraherat|extraherade';
const interrogation =
  'förhör|förhöret|förhören|förhörs|polisförhör|polisförhöret|barnförhör|barnförhöret|vittnesförhör|målsägandeförhör|förhörsledare:n|förhörsledaren';

export const dangers: readonly Danger[] = [
  {
    level: 'LOOK',
    phrases: ['källa:n', 'källdrift|källskydd|källskyddad:a|källhantering|källperson:n|källuppgift:n'],
    notBefore: ['till', 'med'],
    notWith: ['vatten', 'energi', 'brunn', 'bada', 'litteratur'],
  },
  {
    level: 'LOOK',
    phrases: [
      'informatör:n|informant:n|angivare:n|tjallare:n|golare:n|infiltratör:n|tipsare:n|uppgiftslämnare:n|tipslämnare:n|visselblåsare:n|sagesman|sagesmannen|sagesperson:n',
      'någon|person|personer|man|kontakt på insidan',
      'vår|polisens kontakt|man i|inom|på',
    ],
  },
  {
    level: 'LOOK',
    phrases: [
      'anonym:a tips|tipset|tipsen|anmälan|anmälningar|anmälare|anmälaren|uppgift|uppgifter|samtal|brev|källa|vittne|vittnet|ringare|person|kvinna|man|granne|inringare|mejl',
      'vara|förbli|är|var|vill|ville|begärde|önskar|önskade|hållas|hålls anonym:a|anonymitet',
      'vill|ville|får|ska|skall inte|ej namnges|namngiven|namngivna|röjas|identifieras|avslöjas|framträda',
      'vill|ville inte|ej att _ namn kommer|framgår|ska|nämns|röjs',
      'inte|ej vill|ville att _ namn kommer|framgår|ska|nämns|röjs',
      'inte|ej vill|ville bli namngiven|igenkänd|identifierad',
      'inte|ej vill|ville|får|ska|skall _ namnges|namngiven|namngivna|röjas|identifieras|avslöjas|framträda',
      'inte|ej vill|ville|får|ska|skall|bli namnges|namngiven|namngivna|röjas|identifieras|avslöjas|framträda',
    ],
    notWith: ['alkoholist', 'narkoman', 'konto', 'chatt', 'profil'],
  },
  {
    level: 'LOOK',
    phrases: [
      'tips|tipset|tipsen inkom|inkommit|inkommet|inkomna|kom|kommit|till|in',
      'tipset|tipsen',
      'inkom|inkommit|inkommet|inkomna|inkommer|kom|kommit _ tips',
      `tipsade|tipsat|tipsar ${police}`,
      'enligt|efter|via|genom|utifrån _ tips',
      'vi|polisen|patrullen fått|fick|har|hade _ tips',
      'tips från allmänheten|grannar|boende|en|någon|personer',
      'fått|fick|har vi|polisen|patrullen _ tips',
    ],
    notBefore: ['av', 'på', 'och'],
    notWith: ['läxhjälp'],
  },
  {
    level: 'LOOK',
    phrases: [
      'underrättelseuppgift:n|underrättelseinformation:n|underrättelsetjänst:n|underrättelseverksamhet:n|underrättelserapport:n|underrättelsematerial:n',
      'underrättelseenhet:n|underrättelsearbete:n|underrättelsegrupp:n|underrättelserotel:n|underrättelsesida:n|underrättelseläge:n|underrättelseslag:n',
      'underrättelseunderlag:n|underrättelsebild:n|underrättelseregister:n|kriminalunderrättelse:n|kriminalunderrättelsetjänst:n',
    ],
  },
  {
    level: 'LOOK',
    phrases: [
      'spana|spanar|spanade|spanat|spanas|spanats|spanades|spaning:n|spanare:n|civilspanare:n|platsspaning:n|nätspaning:n|internetspaning:n|trafikspaning:n',
      'spaningsgrupp:n|spaningsuppgift:n|spaningsledare:n|spaningsinsats:n|spaningsarbete:n|spaningsrotel:n|spaningsstyrka:n|spaningsbil:n|spaningsbild:n|spaningsfilm:n',
      'spaningsoperation:n|spaningsfordon:n|spaningsresultat:n|spaningstips|spaningsrapport:n',
      'vi|polisen|kollegor|patruller _ bevakat|övervakat|bevakade|övervakade|bevakar|övervakar|skuggat|skuggade',
      'dold:a|hemlig:a spaning|kamera|kameror|övervakning|bevakning|kameraövervakning',
    ],
    notBefore: ['efter', 'ut'],
  },
  {
    level: 'LOOK',
    phrases: [
      'avlyssna:v|avlyssning:n|telefonavlyssning:n|rumsavlyssning:n|avlyssningsutrustning:n|bugga:v|buggning:n|teleavlyssning:n|dataavläsning:n|masttömning:n|teleövervakning:n',
      'hemlig:a tvångsmedel|avlyssning|dataavläsning|rumsavlyssning|utredning|operation|insats|förundersökning',
    ],
    notWith: ['babymonitor', 'babyvakt'],
  },
  {
    level: 'LOOK',
    phrases: [
      'telefontömning:n|mobiltömning:n|mobiltelefontömning:n|datortömning:n|tömningsprotokoll:n|telefonspegling:n',
      `tömning|tömningen|spegling|speglingen|extraktion|extraktionen av|på _ ${gadget}`,
      `${emptying} _ ${gadget}`,
      `${gadget} _ ${emptied}`,
      'it forensiker|forensikern|forensiska|forensisk|forensiskt|tekniker|teknikern',
    ],
    notWith: ['batteri', 'laddning', 'fotoalbum'],
  },
  {
    level: 'LOOK',
    phrases: [
      'undercover|undercoverpolis:n|polisagent:n|infiltrera:v|infiltration:n|täckmantel:n|täckidentitet:n|skyddsidentitet:n|bevisprovokation:n|polisprovokation:n',
      'kontrollerad leverans',
    ],
  },
  {
    level: 'LOOK',
    phrases: [
      'gömställe:n|larmadress:n|vistelseadress:n|skyddslägenhet:n|larmtelefon:n|överfallslarm:n|larmpaket:n|nödlarm:n|skyddsboende:n',
      'skyddad|skyddade|hemlig|hemliga|gömd|gömda adress|adressen|adresser|bostad|bostaden|vistelseort|vistelseorten|lägenhet|lägenheten|ort|orten',
      'skyddat|skyddade boende|boendet|boenden',
      'håller|höll|hållit|hålla sig gömd|gömda|dold|dolda|undangömd|undangömda',
      'lever|levde|bor|bodde|sitter gömd|gömda|undangömd|undangömda',
      'gömmer|gömde|gömt sig hos',
      'gömd|gömda|undangömd hos',
    ],
    notWith: ['säng', 'soff', 'garderob', 'bordet', 'täcke', 'filt', 'busk', 'skåp'],
  },
  {
    level: 'TIP',
    phrases: [
      interrogation,
      'förhörts|förhördes|förhörde|förhört|förhöras|förhörd|förhörda',
      'hörts|hördes|höras|hörd upplysningsvis',
      'hörts|hördes|höras|hörd som vittne|målsägande|misstänkt',
    ],
    notWith: ['läx', 'glos'],
  },
  {
    level: 'TIP',
    phrases: [
      'beslagta|beslagtar|beslagtog|beslagtogs|beslagtagit|beslagtagits|beslagtas|beslagtagen|beslagtaget|beslagtagna',
      'i beslag',
      'beslag|beslaget gjordes|gjorts|av|omfattade|bestod',
      'gjorde|gjort|gör _ beslag',
    ],
    notWith: ['fönst', 'dörr', 'möb'],
  },
];
