import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import type { Contact } from '@tidig/domain/vocabulary/intake.ts';
import { dayText, momentText, timeText, weekdayText } from '../ui/swedish-time.ts';
import type { Choice, CourseView, SafetyAssessment } from './assessment-api.ts';

type Made = Pick<SafetyAssessment, 'madeAt' | 'recordedAt' | 'byName'> & Partial<Pick<SafetyAssessment, 'madeByName'>>;

/**
 * "Gjord 03.40 av jouren. Inskriven 08.05 av dig." With the day where it was not today, and one sentence where it was written as it was made. `reader`: the
 * name of whoever reads it. Pure.
 */
export function madeWords({ madeAt, recordedAt, byName, madeByName = '' }: Made, reader: string, clock: string): string {
  const writer = byName === reader ? 'dig' : byName;
  if (madeByName === '' && madeAt === recordedAt) return `Gjord ${when(madeAt, clock)} av ${writer}.`;
  return `Gjord ${when(madeAt, clock)} av ${madeByName || writer}. Inskriven ${when(recordedAt, clock)} av ${writer}.`;
}

/** `03.40` today, otherwise `21 nov 2026 kl. 03.40`. */
function when(at: string, clock: string): string {
  return isoDay(at) === isoDay(clock) ? timeText(at) : momentText(at);
}

function isoDay(at: string): string {
  return dayOf(at as Instant);
}

/** A record of a step: "12 nov 2026 kl. 09.30 av dig". */
export function notedWords({ madeAt, byName }: Pick<Made, 'madeAt' | 'byName'>, reader: string, clock: string): string {
  return `${when(madeAt, clock)} av ${byName === reader ? 'dig' : byName}`;
}

/** Whether the riktmärke for a skyddsbedömning that nobody has made has passed. A guide from preparatory work, never a deadline of the law (L-21). */
export function safetyOverdue({ safetyTarget, serverTime }: Pick<CourseView, 'safetyTarget' | 'serverTime'>): boolean {
  return safetyTarget !== null && isoDay(serverTime) > safetyTarget.latest;
}

export function targetWords({ safetyTarget, serverTime }: Pick<CourseView, 'safetyTarget' | 'serverTime'>): string {
  if (safetyTarget === null) return '';
  const guide = 'Den ska göras genast. Riktmärket är samma dag, senast nästa dag';
  return safetyOverdue({ safetyTarget, serverTime })
    ? `${guide}: det var ${weekdayText(safetyTarget.latest)}.`
    : `${guide}: ${weekdayText(safetyTarget.latest)}.`;
}

/** "Dag 12 av 14. Sista dag söndag 29 nov. Sista arbetsdag fredag 27 nov." */
export function daysWords(days: NonNullable<CourseView['days']>): string {
  const { day, lastDay, lastWorkday, prolonged } = days;
  const count = prolonged ? `Dag ${day}. Tiden är förlängd.` : `Dag ${day} av 14.`;
  const workday = lastWorkday === lastDay ? '' : ` Sista arbetsdag ${weekdayText(lastWorkday)}.`;
  return `${count} Sista dag ${weekdayText(lastDay)}.${workday}`;
}

/** "3 av 5 lästa" since the new one came in, by whomever here. */
export function readWords({ reports, opened }: CourseView['earlier']): string {
  if (reports.length === 0) return 'Inga tidigare';
  return `${opened} av ${reports.length} ${reports.length === 1 ? 'läst' : 'lästa'}`;
}

/** Whom the law speaks of: a child, or from 18 years somebody young (SoL 20:1; L-28). */
export function theOne({ forChildFile }: { readonly forChildFile: boolean }): 'barnet' | 'den unge' {
  return forChildFile ? 'barnet' : 'den unge';
}

/** The same at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** What must come first, and where on the page that is done. */
const lackWords: Readonly<Record<string, { readonly text: string; readonly place: string | null }>> = {
  forwarded: { text: 'Anmälan är skickad till en annan nämnd. Den beslutar.', place: null },
  'already-decided': { text: 'Det finns redan ett beslut.', place: null },
  'unread-arrivals': { text: 'Läs först det som har kommit in sedan.', place: null },
  'akt-missing': { text: 'Lägg först anmälan i barnets akt.', place: 'akt' },
  'safety-missing': { text: 'Skyddsbedömningen ska göras först.', place: 'skyddsbedomning' },
  'child-view-missing': { text: 'Skriv först den egna meningen, eller varför den saknas.', place: 'barnets-mening' },
  'inquiry-missing': { text: 'Anteckna först att verksamhetssystemet visar en pågående utredning.', place: 'verksamhetssystemet' },
};

/** What a choice lacks, in the order in which to put it right. */
export function lacksOf({ lacks }: Pick<Choice, 'lacks'>): readonly { readonly text: string; readonly place: string | null }[] {
  return lacks.map((code) => lackWords[code] ?? { text: 'Något saknas än.', place: null });
}

/** What this person may do with a decision, and by which point of the delegationsordning. */
export function mayWords({ mayNot, point }: Pick<Choice, 'mayNot' | 'point'>): string {
  const at = point === null ? '' : `: ${point}`;
  switch (mayNot) {
    case null:
      return `Du får besluta enligt delegationsordningen${at}.`;
    case 'competence-missing':
      return 'Du kan föreslå. Beslutet kräver behörighet enligt 25 kap. 1 § socialtjänstlagen.';
    case 'delegation-missing':
      return point === null
        ? 'Du kan föreslå. Nämnden har inte delegerat beslutet till någon.'
        : `Du kan föreslå. Beslutet är delegerat till andra roller än din${at}.`;
    default:
      return 'Din roll läser men beslutar inte.';
  }
}

/** "12 nov 2026 till 3 dec 2026": never more than the reader needs. */
export function sinceWords(day: string | null): string {
  return day === null ? '' : ` sedan ${dayText(day)}`;
}

/** Talking to them is for an utredning: before the decision only the reporter, the child and the guardians are asked. */
export function isBeyondPhase(who: Contact): boolean {
  return who === 'SKO' || who === 'VAR' || who === 'ANN';
}
