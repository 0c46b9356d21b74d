import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import { noticeLabels } from '../intake/follow-up-marks.tsx';
import { dayText } from '../ui/swedish-time.ts';
import type { ChildFile } from './child-file-api.ts';

type Report = ChildFile['reports'][number];
type Inquiry = ChildFile['inquiries'][number];

/** What a report was about, in the akt's own words. */
export function concernOf({ concern, kind }: Report): string {
  return concern ?? (kind === 'LUL' || kind === 'PL6' ? noticeLabels[kind] : 'Oron är inte angiven');
}

export function ageOf({ ageThen }: Report): string {
  return ageThen === null ? 'okänd ålder' : `${ageThen}\u00a0år`;
}

/** What was decided, and what has come in since. */
export function outcomeOf({ decision, followUps }: Report): string {
  const since = [
    followUps.some(({ kind }) => kind === 'KOMP') ? 'kompletterad' : null,
    followUps.some(({ kind }) => kind === 'FEL') ? 'fel meddelat' : null,
  ];
  return [decision ? decisionList.labels[decision.code] : 'Inget beslut än', ...since.filter((one) => one !== null)].join(' · ');
}

/** From when to when an utredning went on, as far as Tidig knows. */
export function inquiryTime({ from, fromKnown, closedOn, goneBy }: Inquiry): string {
  const began = fromKnown ? `Utredning från ${dayText(from)}` : `Utredning, pågick ${dayText(from)}`;
  if (closedOn) return `${began} till ${dayText(closedOn)}`;
  return goneBy ? `${began}, avslutad senast ${dayText(goneBy)}` : `${began}, slutet inte känt i Tidig`;
}

/** "Beslut i Tidig; Treserva, enligt Ali Demir". */
export function inquirySource({ sources }: Inquiry): string {
  const text = sources.join('; ');
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** "Gallras tidigast 21 nov 2031" or why there is no day. */
export function disposalOf({ retention }: Report): string {
  if (!retention) return 'Gallring: inte känd';
  if (retention.earliest) return `Gallras tidigast ${dayText(retention.earliest)}`;
  return retention.retentionClass === 'C' || retention.retentionClass === 'D' ? 'Bevaras, gallras inte' : 'Ingen dag för gallring än';
}

/** The days of an akt, each once and the earliest first, with how many reports where they differ. */
export function disposalsIn({ reports }: ChildFile): string {
  const inOrder = reports.toSorted((one, other) => dayOrLast(one).localeCompare(dayOrLast(other)));
  const said = [...Map.groupBy(inOrder, disposalOf)];
  const count = (of: readonly Report[]) => (of.length === 1 ? '1\u00a0anmälan' : `${of.length}\u00a0anmälningar`);
  return said.map(([text, of]) => (said.length === 1 ? text : `${text} (${count(of)})`)).join(' · ');
}

function dayOrLast({ retention }: Report): string {
  return retention?.earliest ?? '9999';
}

/** Moves reading to a part of the page; the heading that has the id hears it too. */
export function goTo(id: string): void {
  const found = document.getElementById(id);
  if (found instanceof HTMLDetailsElement) found.open = true;
  const target = found instanceof HTMLDetailsElement ? found.querySelector('summary') : found;
  if (!(target instanceof HTMLElement)) return;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}

export function reportAnchor(id: string): string {
  return `anmalan-${id}`;
}

export function documentAnchor(id: string): string {
  return `handling-${id}`;
}
