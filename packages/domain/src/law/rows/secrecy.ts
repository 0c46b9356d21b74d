import { CHANGES_2026, NEW_SOL, read, unread, type LawRule } from '../rule.ts';

const OSL = '2009-06-30';

/** Secrecy, access and the form of documents (L-70 to L-127). */
export const secrecyRules: readonly LawRule[] = [
  read(
    'L-70',
    OSL,
    'OSL 26:1',
    'Uppgifter om enskildas personliga förhållanden i socialtjänsten är hemliga om det inte står klart att de kan lämnas ut.',
  ),
  read('L-71', CHANGES_2026, 'OSL 40:7 g, 40:8', 'Anmälan och återkopplingen är hemliga också hos polisen.'),
  read('L-72', OSL, 'OSL 18:1–2', 'Uppgifter i en förundersökning är hemliga om den annars kan skadas.'),
  read('L-74', OSL, 'OSL 10:28', 'Anmälningsskyldigheten bryter polisens sekretess för anmälan.'),
  read('L-78', OSL, 'OSL 12:3, 26:2', 'Sekretess till skydd för barnet kan gälla också mot vårdnadshavaren.'),
  read('L-79', OSL, 'OSL 10:3; FL 10 §', 'En parts insyn begränsas bara om det är av synnerlig vikt.'),
  read('L-80', OSL, 'OSL 5:5', 'En sekretessmarkering anger bestämmelse, dag och myndighet. Den är en påminnelse, inte ett beslut.'),
  read(
    'L-81',
    OSL,
    'OSL 26:5',
    'Vem som är uppgiftslämnare kan vara hemligt om det finns fara för våld eller annat allvarligt men.',
    'Att en tjänstemans namn normalt inte skyddas är vår läsning.',
  ),
  read('L-82', OSL, 'OSL 21:3–3 a, 22:1–2; FBL 16 §', 'Skyddade personuppgifter hålls isär och visas bara för dem som måste se dem.'),
  read(
    'L-83',
    OSL,
    'OSL 7 och 11 kap., 18:1',
    'Polisens markeringar står kvar på den mottagna handlingen.',
    'Hur 18:1 gäller hos nämnden är ur minnet.',
  ),
  read('L-100', '2024-03-01', 'SoLPuL 10 §', 'Åtkomst dokumenteras och kontrolleras regelbundet.'),
  read('L-101', '2024-03-01', 'SoLPuL 10 §', 'Var och en har den åtkomst som arbetsuppgifterna kräver.'),
  unread(
    'L-104',
    '2018-05-25',
    'Dataskyddsförordningen art. 5, 25, 30, 32–33, 35',
    'Uppgifterna skyddas, minimeras och dokumenteras, och en konsekvensbedömning görs.',
    'Ur minnet.',
  ),
  unread('L-105', OSL, 'OSL 26:1', 'Loggen är hemlig: den visar vem som är känd av socialtjänsten.', 'Vår slutsats av lagtexten.'),
  read('L-107', NEW_SOL, 'SoL 14:6', 'Den som tycker att en anteckning är fel får det antecknat.'),
  read(
    'L-110',
    NEW_SOL,
    'SoL 29:1–4',
    'Bosättningskommunen ansvarar. Vistelsekommunen ansvarar när det är akut.',
    'Hur anmälan fördelas är vår läsning.',
  ),
  read('L-111', NEW_SOL, 'SoL 4:2', 'Fullmäktige bestämmer vilka nämnder som är socialnämnd.'),
  unread(
    'L-115',
    NEW_SOL,
    'TF 2:9; SoL 20:1',
    'Också en nämnd som fått anmälan av misstag bedömer det omedelbara skyddet.',
    'Vår slutsats av lagtexten.',
  ),
  read(
    'L-120',
    '2019-01-01',
    'TF 2 kap.',
    'Anmälan är allmän handling när den är skickad och när den har kommit in. Ett utkast är det inte.',
    'Första dagen är ur minnet.',
  ),
  read('L-123', NEW_SOL, 'SoL 19–20 kap.; FL 27 §', 'Anmälan kräver ingen form och ingen underskrift.', 'Slutsatsen är vår.'),
  unread(
    'L-124',
    '2009-06-01',
    'RA-FS 2009:2',
    'Handlingar som ska bevaras framställs i ett format för bevarande, till exempel PDF/A.',
    'Vilken nivå av PDF/A som gäller är ur minnet.',
  ),
  read(
    'L-126',
    '2019-01-01',
    'DOS-lagen',
    'Tjänsten är tillgänglig för alla (EN 301 549, WCAG 2.1 AA).',
    'Föreskrifterna är lästa i andrahandskällor.',
  ),
];
