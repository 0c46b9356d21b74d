import type { Danger } from './danger.ts';

const each = (words: string): readonly string[] => words.split(' ');
const gadget = 'telefon:n|mobil:n|mobiltelefon:n|dator:n|surfplatta:n|läsplatta:n|lur:n';
const emptied = 'tömdes|tömts|töms|tömd|speglades|speglats|speglad|extraherades|extraherats';
const emptying = 'tömde|tömt|tömmer|tömma|speglade|speglat|extraherat|extraherade';
const interrogation =
  'förhör|förhöret|förhören|förhörs|polisförhör|polisförhöret|barnförhör|barnförhöret|vittnesförhör|målsägandeförhör|förhörsledare:n|förhörsledaren';

/** How the police work, where somebody hides, and what has been done in an investigation: the second part of list d. */
export const investigationDangers: readonly Danger[] = [
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
      'på|från|civil span|civilspan',
      'dold:a|hemlig:a spaning|övervakning|bevakning|kameraövervakning',
    ],
    notBefore: ['efter', 'ut', 'in', 'åt'],
    unless: ['by-family', 'missing', 'believed'],
  },
  {
    level: 'LOOK',
    phrases: ['dold:a|hemlig:a kamera|kameror'],
    notWith: each('hitta upptäck barnrum sovrum badrum toalett dusch flick mamma pappa dotter sovande smygfilm'),
  },
  {
    level: 'LOOK',
    phrases: [
      'avlyssna:v|avlyssning:n|telefonavlyssning:n|rumsavlyssning:n|avlyssningsutrustning:n|bugga:v|buggning:n|teleavlyssning:n|dataavläsning:n|masttömning:n|teleövervakning:n',
      'hemlig:a tvångsmedel|avlyssning|dataavläsning|rumsavlyssning|utredning|operation|insats|förundersökning',
    ],
    notWith: ['babymonitor', 'babyvakt'],
    unless: ['by-family', 'believed'],
  },
  {
    level: 'LOOK',
    phrases: [
      'telefontömning:n|mobiltömning:n|mobiltelefontömning:n|datortömning:n|tömningsprotokoll:n|telefonspegling:n',
      `tömning|tömningen|spegling|speglingen|extraktion|extraktionen av|på _ ${gadget}`,
      `${emptying} _ ${gadget}`,
      `tömda|tömd|speglade|speglad|extraherade|utlästa ${gadget}`,
      'encrochat|encrochatt:n|encro|skyecc',
      `${gadget} _ ${emptied}`,
      'it forensiker|forensikern|forensiska|forensisk|forensiskt|tekniker|teknikern',
    ],
    notWith: ['batteri', 'laddning', 'fotoalbum'],
    unless: ['by-family'],
  },
  {
    level: 'LOOK',
    phrases: [
      'undercover|undercoverpolis:n|polisagent:n|infiltrera:v|infiltration:n|täckmantel:n|täckidentitet:n|skyddsidentitet:n|bevisprovokation:n|polisprovokation:n',
      'kontrollerad leverans',
    ],
    unless: ['by-family'],
  },
  {
    level: 'LOOK',
    phrases: [
      'gömställe:n|larmadress:n|vistelseadress:n|skyddslägenhet:n|larmtelefon:n|överfallslarm:n|larmpaket:n|nödlarm:n',
      'skyddad|skyddade|hemlig|hemliga|gömd|gömda adress|adressen|adresser|bostad|bostaden|vistelseort|vistelseorten|lägenhet|lägenheten|ort|orten',
      'håller|höll|hållit|hålla sig gömd|gömda|dold|dolda|undangömd|undangömda',
      'lever|levde|bor|bodde|sitter gömd|gömda|undangömd|undangömda',
      'gömmer|gömt sig hos',
      'gömd|gömda|undangömd hos',
    ],
    notWith: each('säng soff garderob bordet täcke filt busk skåp trappan lek kurragömma koja nalle mjukdjur godis hiss'),
  },
  {
    level: 'LOOK',
    phrases: ['skyddat|skyddade boende|boendet|boenden', 'skyddsboende:n'],
    unless: ['wished'],
  },
  {
    level: 'TIP',
    phrases: [
      interrogation,
      'förhörts|förhördes|förhörde|förhört|förhöras|förhörd|förhörda',
      'hörts|hördes|höras|hörd upplysningsvis',
      'hörts|hördes|höras|hörd som vittne|målsägande|misstänkt',
    ],
    notBefore: ['mig', 'oss', 'sig'],
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
    notWith: each('fönst dörr möb köksluck gångjärn'),
    unless: ['by-family'],
  },
];
