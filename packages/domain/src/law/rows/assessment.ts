import { NEW_SOL, read, unread, until, type LawRule } from '../rule.ts';

const oldSol = 'Paragrafen i den upphävda lagen är hämtad ur andrahandskällor. Första dagen är ur minnet.';

/** Skyddsbedömning, förhandsbedömning and the decisions (L-20 to L-36). */
export const assessmentRules: readonly LawRule[] = [
  until(
    NEW_SOL,
    unread('L-20', '2013-01-01', 'SoL (2001:453) 11:1 a', 'Nämnden ska genast bedöma om barnet behöver omedelbart skydd.', oldSol),
  ),
  read('L-20', NEW_SOL, 'SoL 20:1', 'När en anmälan gäller barn eller unga ska nämnden genast bedöma om de behöver omedelbart skydd.'),
  unread(
    'L-21',
    NEW_SOL,
    'Prop. 2012/13:10 s. 60',
    'Riktmärke: skyddsbedömningen görs samma dag, senast nästa dag.',
    'Förarbete, inte lagtext; läst i andrahandskälla.',
  ),
  unread('L-22', NEW_SOL, 'SoL 20:1–2', 'Skyddsbedömning görs också när en utredning redan pågår.', 'Vår slutsats av lagtexten.'),
  read('L-23', NEW_SOL, 'SoL 20:1', 'Skyddsbedömningen dokumenteras, för barn i en personakt.'),
  read(
    'L-24',
    '2018-07-01',
    'TF 2:9; FL 22 §',
    'En handling har kommit in när den är tillgänglig för nämnden, inte när någon öppnar den.',
    'Första dagen är ur minnet.',
  ),
  until(
    NEW_SOL,
    unread(
      'L-25',
      '2013-01-01',
      'SoL (2001:453) 11:1 a',
      'Beslut om att inleda utredning eller inte fattas inom fjorton dagar från att anmälan kom in.',
      oldSol,
    ),
  ),
  read(
    'L-25',
    NEW_SOL,
    'SoL 20:2',
    'Beslut om att inleda utredning eller inte fattas inom fjorton dagar från att anmälan kom in.',
    'Att dagarna räknas från dagen efter är vår läsning.',
  ),
  unread(
    'L-25b',
    '1930-07-01',
    'Lag (1930:173) 2 §',
    'Sista dagen flyttas inte fram när den är en helgdag.',
    'Om lagens regel om nästa vardag hjälper en myndighet är inte utrett.',
  ),
  read('L-26', NEW_SOL, 'SoL 20:2', 'Inget beslut behövs när en utredning om barnet redan pågår.'),
  read('L-27', NEW_SOL, 'SoL 20:2', 'Tiden får förlängas bara om det finns synnerliga skäl.'),
  unread(
    'L-28',
    NEW_SOL,
    'SoL 20:1',
    'Anmälan om någon som är 18–20 år bedöms, men läggs inte i en sökbar akt av sig själv.',
    'Vår slutsats av lagtexten.',
  ),
  read('L-29', NEW_SOL, 'SoL 14:2', 'Utredning inleds genast när det finns uppgifter som kan leda till en åtgärd.'),
  unread(
    'L-30',
    NEW_SOL,
    'HSLF-FS 2022:39',
    'Vid våld mot barn, eller när barn bevittnat våld, inleds utredning utan dröjsmål.',
    'Läst i andrahandskällor.',
  ),
  read('L-31', NEW_SOL, 'SoL 14:10; FL 31–32 §§', 'Ett beslut har dag, innehåll, beslutsfattare och skäl.'),
  read(
    'L-32',
    NEW_SOL,
    'SoL 30:5–11; KL 6:38, 7:5–8',
    'Beslutet att inleda eller inte får delegeras till en anställd.',
    'Slutsatsen är vår.',
  ),
  read('L-33', NEW_SOL, 'KL 6:38', 'Ett program får inte fatta beslutet.', 'Tillämpningen är vår läsning.'),
  read(
    'L-34',
    NEW_SOL,
    'SoL 25:1',
    'Den som bedömer om utredning ska inledas har socionomexamen eller motsvarande och erfarenhet nog att arbeta självständigt.',
  ),
  read(
    'L-35',
    NEW_SOL,
    'SoL 20:3–4',
    'En utredning är klar inom fyra månader, och de berörda får veta om den genast om inte särskilda skäl talar emot.',
  ),
  read('L-36', NEW_SOL, 'SoL 3:1–3', 'Barnet får säga sin mening och få information som det förstår.'),
  read('L-130', NEW_SOL, 'SoL 14:3', 'Handläggningen dokumenteras: beslut, åtgärder, fakta och händelser av betydelse.'),
  read(
    'L-131',
    NEW_SOL,
    'SoL 14:6; SOSFS 2014:5',
    'Fakta, vem som sagt vad och bedömning hålls isär.',
    'Föreskriften är läst i andrahandskälla.',
  ),
  unread(
    'L-133',
    NEW_SOL,
    'SOSFS 2014:5',
    'När utredning inte inleds antecknas skäl, dag, beslutsfattare, och varför barnet inte hörts.',
    'Läst i andrahandskälla; en senare föreskrift kan finnas.',
  ),
  read(
    'L-135',
    NEW_SOL,
    'SoL 20:1',
    'Skyddsbedömningen visar utfall, grund, vem som gjorde den och när.',
    'Uppgifternas lista är ur minnet.',
  ),
];
