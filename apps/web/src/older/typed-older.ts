import type { FieldProblemCode } from '@tidig/domain/base/problem.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { olderFieldProblems, type OlderFields } from '@tidig/domain/intake/older-fields.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import { codeList, type CodeOf } from '@tidig/domain/form/code-list.ts';
import { asksName, type Typed, untouched, type Wrong } from '../taking-in/typed.ts';

/** What the paper says was decided; `INGET`: nothing, or it does not say. */
export const paperDecisionList = codeList('PAPPRETS_BESLUT', { ...decisionList.labels, INGET: 'Inget, eller det står inte' });
export type PaperDecision = CodeOf<typeof paperDecisionList>;

/** What stands in the form. */
export type TypedOlder = Pick<Typed, 'child' | 'channel' | 'kind' | 'name' | 'concern'> & {
  readonly cameInOn: PlainDate | null;
  readonly decision: PaperDecision | null;
  readonly decidedOn: PlainDate | null;
  readonly decidedBy: string;
  readonly closedOn: PlainDate | null;
  readonly lastNoteOn: PlainDate | null;
  readonly source: string;
};

export const untouchedOlder: TypedOlder = {
  child: untouched.child,
  channel: null,
  kind: null,
  name: '',
  concern: untouched.concern,
  cameInOn: null,
  decision: null,
  decidedOn: null,
  decidedBy: '',
  closedOn: null,
  lastNoteOn: null,
  source: '',
};

/** Something was decided, and on a day. */
export function isDecided({ decision }: TypedOlder): boolean {
  return decision !== null && decision !== 'INGET';
}

/** An utredning was opened, or the report became part of one. */
export function isInquired({ decision }: TypedOlder): boolean {
  return decision === 'INLEDA' || decision === 'INGAR_I_PAGAENDE';
}

/** The fields when they are all there; otherwise what is wrong. The last note is the day of the decision, or of the arrival, unless something else is said. Pure. */
export function readTypedOlder(
  typed: TypedOlder,
  today: PlainDate,
  registerFrom: PlainDate,
): { readonly fields: OlderFields } | { readonly wrong: Wrong } {
  const { child, channel, kind, name, concern, cameInOn, decision, decidedOn, decidedBy, closedOn, lastNoteOn, source } = typed;
  const missing: Wrong = {
    ...(cameInOn === null ? { cameInOn: 'Ange dagen då anmälan kom till nämnden.' } : {}),
    ...(channel === null ? { channel: 'Välj hur anmälan kom.' } : {}),
    ...(kind === null ? { kind: 'Välj vem som anmälde.' } : {}),
    ...(concern.text.trim() === '' ? { 'concern.text': 'Skriv med en mening vad oron gällde.' } : {}),
    ...(decision === null ? { decision: 'Välj vad som beslutades.' } : {}),
    ...(isDecided(typed) && decidedOn === null ? { 'decided.on': 'Ange dagen för beslutet.' } : {}),
    ...(source.trim() === '' ? { source: 'Skriv vilken pärm eller akt anmälan finns i.' } : {}),
  };
  const came = cameInOn ?? today;
  const decided = decision !== null && decision !== 'INGET' && decidedOn !== null ? { code: decision, on: decidedOn, by: decidedBy } : null;
  const fields: OlderFields = {
    child: { ...child, checked: child.checked && child.number.trim() !== '' },
    channel: channel ?? 'PAP',
    from: { kind: kind ?? 'ANO', name: asksName(kind) ? name : '' },
    concern,
    cameInOn: came,
    decided,
    inquiryClosedOn: isInquired(typed) ? closedOn : null,
    lastNoteOn: lastNoteOn ?? closedOn ?? decided?.on ?? came,
    source,
  };
  const problems = olderFieldProblems(fields, { today, registerFrom }).map(({ path, code }) => [path, saidOlder(path, code)] as const);
  const wrong: Wrong = { ...Object.fromEntries(problems.filter(([path]) => cameInOn !== null || !dayPaths.includes(path))), ...missing };
  return Object.keys(wrong).length > 0 ? { wrong } : { fields };
}

const dayPaths: readonly string[] = ['cameInOn', 'decided.on', 'lastNoteOn', 'inquiryClosedOn'];

export function saidOlder(path: string, code: FieldProblemCode): string {
  if (path === 'cameInOn' && code === 'date-too-late')
    return 'Dagen ligger i registrets tid. Skriv in den som en vanlig anmälan i stället.';
  if (path === 'lastNoteOn' && code === 'date-too-early') return 'Dagen kan inte vara före anmälan eller beslutet.';
  if (path === 'from.name') return 'Skriv namn. Den som anmälde i tjänsten kan inte vara anonym.';
  return code === 'identity-missing' ? 'Skriv nummer, namn eller något annat som hjälper att hitta barnet.' : fieldProblemTexts[code];
}

/** Something that would be lost. */
export function isTouchedOlder({ child, concern, name, source }: TypedOlder): boolean {
  return [child.number, child.firstName, child.lastName, child.description, concern.text, name, source].some((text) => text.trim() !== '');
}
