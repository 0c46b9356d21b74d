import { CHANGES_2026, NEW_SOL, read, unread, until, type LawRule } from '../rule.ts';

const oldSol = 'Paragrafen i den upphävda lagen är hämtad ur andrahandskällor.';

/** The duty to report and the feedback (L-01 to L-11). */
export const reportingRules: readonly LawRule[] = [
  until(
    NEW_SOL,
    unread(
      'L-01',
      '2003-07-01',
      'SoL (2001:453) 14:1',
      'Den som i sitt arbete misstänker att ett barn far illa ska genast anmäla det till socialnämnden.',
      `${oldSol} Första dagen är ur minnet.`,
    ),
  ),
  until(
    CHANGES_2026,
    unread(
      'L-01',
      NEW_SOL,
      'SoL 19:1',
      'Den som i sitt arbete misstänker att ett barn far illa ska genast anmäla det till socialnämnden.',
      'Lydelsen före 15 januari 2026 är inte läst.',
    ),
  ),
  read(
    'L-01',
    CHANGES_2026,
    'SoL 19:1 (SFS 2025:1501)',
    'Polismyndigheten och den som arbetar där ska genast anmäla till socialnämnden när de i arbetet får veta eller misstänker att ett barn far illa.',
  ),
  unread(
    'L-02',
    NEW_SOL,
    'SoL 19:1',
    'Misstanke räcker. Skyldigheten är personlig och kan inte lämnas över.',
    'Praxis ur andrahandskällor.',
  ),
  read('L-03', NEW_SOL, 'SoL 19:1', 'Anmälan görs genast, också under en förundersökning.', 'Att inget undantag finns är vår läsning.'),
  read(
    'L-04',
    NEW_SOL,
    'SoL 3:1',
    'Barn är den som inte har fyllt 18 år.',
    'Den som är född på skottdagen fyller år den 28 februari enligt vår jämförelse med lag (1930:173) 1 §.',
  ),
  until(
    CHANGES_2026,
    read(
      'L-05',
      NEW_SOL,
      'Polislagen 6 § (SFS 2025:407)',
      'Polisen samarbetar med socialtjänsten och underrättar den snarast om sådant som bör leda till en åtgärd, också för vuxna.',
      'Att lydelsen gällde från samma dag som SoL (2025:400) är vår läsning.',
    ),
  ),
  read(
    'L-05',
    CHANGES_2026,
    'Polislagen 6 §',
    'Polisen samarbetar med socialtjänsten och underrättar den snarast om sådant som bör leda till en åtgärd, också för vuxna.',
  ),
  unread(
    'L-07',
    NEW_SOL,
    'JO 2798-2008',
    'Den som anmäler i tjänsten är inte anonym. En anonym privatperson får inte spåras.',
    'Läst i andrahandskällor.',
  ),
  read(
    'L-08',
    NEW_SOL,
    'SoL 20:6',
    'När en utredning är beslutad ska den som är anmälningsskyldig lämna alla uppgifter som kan ha betydelse för den.',
  ),
  read(
    'L-09',
    NEW_SOL,
    'SoL 19:5',
    'Nämnden bör erbjuda barnet, vårdnadshavarna och den som anmält ett möte om det är lämpligt för barnet.',
  ),
  read(
    'L-10',
    CHANGES_2026,
    'SoL 19:6 (SFS 2025:1501)',
    'Den som anmält får på begäran veta om en utredning inletts, inte inletts eller redan pågår, senast en vecka efter beslutet.',
  ),
  read(
    'L-11',
    CHANGES_2026,
    'OSL 26:9 a',
    'Återkopplingen får bara innehålla de tre uppgifterna och bara gå till den som är anmälningsskyldig.',
  ),
];
