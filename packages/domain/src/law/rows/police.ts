import { CHANGES_2026, NEW_SOL, read, unread, until, type LawRule } from '../rule.ts';

const changed2026 = 'Läst i lydelsen från 2025; lagen är ändrad efter det (SFS 2026:1528).';
const noticeFrom15 = 'Nämnden underrättas genast när någon som är 15–17 år är skäligen misstänkt för brott som kan ge fängelse.';
const noticeUnder15 = 'Nämnden underrättas omedelbart när någon under 15 år kan misstänkas för ett sådant brott.';

/** Police acts beside the report, and what is about to change (L-90 to L-99, L-150 to L-152). */
export const policeRules: readonly LawRule[] = [
  until('2026-09-10', read('L-90', NEW_SOL, 'LUL 6 §', noticeFrom15)),
  unread('L-90', '2026-09-10', 'LUL 6 §', noticeFrom15, changed2026),
  until('2026-09-10', read('L-91', NEW_SOL, 'LUL 31, 34 §§', noticeUnder15)),
  unread('L-91', '2026-09-10', 'LUL 31, 34 §§', noticeUnder15, changed2026),
  read('L-92', '2025-07-01', 'LUL 36 b §', 'Resultatet av ett drogtest på någon under 15 år lämnas omedelbart till nämnden.', changed2026),
  read(
    'L-94',
    CHANGES_2026,
    'Polislagen 12 §',
    'Ett barn i uppenbar fara får tas om hand och lämnas till vårdnadshavare eller socialnämnd.',
  ),
  read(
    'L-95',
    NEW_SOL,
    'SoL 18:7; BrB 4:3',
    'Ett barn som bevittnat våld mot en närstående är brottsoffer.',
    'Barnfridsbrottet är ur minnet.',
  ),
  read('L-96', NEW_SOL, 'SoL 18:4, 19:1', 'Heder, gäng och utnyttjande omfattas av att barn far illa.', 'Råden i formuläret är våra.'),
  unread('L-97', NEW_SOL, '–', 'Polisens nummer är frivilliga. Nämndens ärendenummer är det man söker på.', 'Ingen regel funnen.'),
  unread(
    'L-98',
    '2018-08-01',
    'BDL 1:2; lag (2018:218)',
    'Vilka dataskyddsregler polisens behandling följer avgörs för varje slags meddelande.',
    'Måste beslutas före skarp drift.',
  ),
  unread('L-99', NEW_SOL, 'SoL 20:1–2', 'En underrättelse om ett barn tas emot och bedöms som en anmälan.', 'Praxis ur minnet.'),
  unread(
    'L-150',
    '2026-09-10',
    'SFS 2026:1528',
    'Straffbarhetsåldern är 14 år för allvarliga brott under fem år.',
    'Läst i andrahandskällor; LUL 6 och 34 §§ måste läsas om.',
  ),
  unread(
    'L-152',
    '2027-01-01',
    'SFS 2026:1601',
    'LVU ersätts av en ny lag om omhändertagande för vård av barn och unga.',
    'Läst i andrahandskällor; dagen är propositionens.',
  ),
];
