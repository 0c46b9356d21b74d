import type { Danger } from './danger.ts';
import { investigationDangers } from './investigation-words.ts';

const each = (words: string): readonly string[] => words.split(' ');
const police = 'polisen|oss|patrullen|polis|myndigheten';

/** Who has told it, and that somebody has: the first part of list d. */
const sourceDangers: readonly Danger[] = [
  {
    level: 'LOOK',
    phrases: ['källa:n', 'källdrift|källskydd|källskyddad:a|källhantering|källperson:n|källuppgift:n'],
    notBefore: ['till', 'med'],
    notWith: each('vatten energi brunn bada litteratur lukt ljudet oväsen röken läckage stank musik avlopp skolarbet inkomst'),
  },
  {
    level: 'LOOK',
    phrases: [
      'informatör:n|informant:n|angivare:n|infiltratör:n|tipsare:n|uppgiftslämnare:n|tipslämnare:n|visselblåsare:n|sagesman|sagesmannen|sagesperson:n',
      'polisinformatör:n|polistipsare:n|informationslämnare:n|källförare:n|källhanterare:n|insiderkälla:n',
    ],
  },
  {
    level: 'LOOK',
    phrases: [
      'tjallare:n|golare:n',
      'har|hade|som tjallat|golat|läckt',
      'tjallade|golade|tjallar|golar|läckte till|för|på polisen|oss|patrullen',
    ],
    notWith: ['kalla', 'klott', 'skällsord'],
  },
  {
    level: 'LOOK',
    phrases: ['någon|person|personer|man|kontakt på insidan', 'vår|polisens kontakt|man i|inom|på'],
    notBefore: ['av'],
    notWith: each('dörr port lägenhet fönst staket soci skol bup bris kommun mottag hab fält barnahus familjehem station'),
  },
  {
    level: 'LOOK',
    phrases: [
      'anonym:a tips|tipset|tipsen|anmälan|anmälningar|anmälare|anmälaren|uppgift|uppgifter|källa|vittne|vittnet|ringare|granne|inringare|grannar',
      'vara|förbli|är|var|vill|ville|begärde|önskar|önskade|hållas|hålls anonym:a|anonymitet',
      'vill|ville|får|ska|skall inte|ej namnges|namngiven|namngivna|röjas|identifieras|avslöjas|framträda',
      'vill|ville inte|ej att _ namn kommer|framgår|ska|nämns|röjs',
      'inte|ej vill|ville att _ namn kommer|framgår|ska|nämns|röjs',
      'inte|ej vill|ville bli namngiven|igenkänd|identifierad',
      'inte|ej vill|ville|får|ska|skall _ namnges|namngiven|namngivna|röjas|identifieras|avslöjas|framträda',
      'inte|ej vill|ville|får|ska|skall|bli namnges|namngiven|namngivna|röjas|identifieras|avslöjas|framträda',
    ],
    notWith: each('alkoholist narkoman konto chatt profil'),
  },
  {
    level: 'LOOK',
    phrases: ['anonym:a samtal|samtalet|brev|brevet|person|personer|kvinna|man|mejl|meddelande|sms|telefonsamtal'],
    notWith: each('alkoholist konto chatt profil snap insta discord tiktok nätet spel skick bild messenger'),
    unless: ['received'],
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
    notWith: each('läxhjälp dricks servit 1177 hjälplinje stödgrupp kvinnojour kurs recept bup bris'),
    unless: ['advice', 'received'],
  },
];

/** List d as a whole. */
export const dangers: readonly Danger[] = [...sourceDangers, ...investigationDangers];
