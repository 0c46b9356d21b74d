import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { DecisionCode } from '@tidig/domain/vocabulary/intake.ts';
import type { NewDecision, ProposalRecord } from './assessment-api.ts';

/** A decision, or a proposal of one, as it is typed. `seen`: the last record that the writer had before the eyes. */
export type DecisionTyped = {
  readonly code: DecisionCode | null;
  readonly seen: string | null;
  readonly on: PlainDate | null;
  /** Null: nothing typed yet, and a proposal's reasons stand there. */
  readonly reason: string | null;
  readonly violenceReason: string;
  readonly reviewed: boolean;
};

export const noDecision: DecisionTyped = { code: null, seen: null, on: null, reason: null, violenceReason: '', reviewed: false };

export function isDecisionWritten({ reason, violenceReason }: DecisionTyped): boolean {
  return `${reason ?? ''}${violenceReason}`.trim() !== '';
}

/** Shorter than this nobody has said why. */
const LEAST = 10;

export type DecisionWrong = { readonly on?: string; readonly reason?: string; readonly violenceReason?: string };

/** The reasons that stand in the box: what was typed, or those of the proposal for the same decision. */
export function reasonOf({ reason, code }: DecisionTyped, proposal: ProposalRecord | null): string {
  return reason ?? (proposal?.body.code === code ? proposal.body.reason : '');
}

/** Violence, and not to open: asks why (HSLF-FS 2022:39, L-30). */
export function asksWhyInSpiteOfViolence({ code }: Pick<DecisionTyped, 'code'>, violence: boolean): boolean {
  return violence && code === 'INTE_INLEDA';
}

type Scene = {
  readonly proposal: ProposalRecord | null;
  readonly violence: boolean;
  readonly today: PlainDate;
  readonly arrivedOn: PlainDate;
  readonly expected: string | null;
};

/** What to sign, or what to put right, field by field. Pure. */
export function readDecision(typed: DecisionTyped, scene: Scene): { readonly given: NewDecision } | { readonly wrong: DecisionWrong } {
  const reason = reasonOf(typed, scene.proposal).trim();
  const on = typed.on ?? scene.today;
  const asksWhy = asksWhyInSpiteOfViolence(typed, scene.violence);
  const wrong: DecisionWrong = {
    ...(on > scene.today ? { on: 'Beslutsdagen kan inte ligga framåt.' } : {}),
    ...(on < scene.arrivedOn ? { on: 'Beslutsdagen kan inte ligga före dagen då anmälan kom in.' } : {}),
    ...(reason.length < LEAST ? { reason: 'Skriv skälen för beslutet, minst några ord.' } : {}),
    ...(asksWhy && typed.violenceReason.trim() === ''
      ? { violenceReason: 'Skriv varför ingen utredning inleds trots uppgifterna om våld.' }
      : {}),
  };
  if (typed.code === null || Object.keys(wrong).length > 0) return { wrong };
  const violenceReason = asksWhy ? typed.violenceReason.trim() : '';
  return { given: { code: typed.code, on, reason, violenceReason, expected: scene.expected } };
}
