import type { Membership } from '@tidig/domain/access/roles.ts';
import type { ProblemCode } from '@tidig/domain/base/problem.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { Course } from '@tidig/domain/intake/course.ts';
import { decisionParagraph } from '@tidig/domain/intake/decision-paragraph.ts';
import { type Delegation, mayNotDecide } from '@tidig/domain/intake/delegation.ts';
import { lacksBefore, type Standing } from '@tidig/domain/intake/gates.ts';
import { type DecisionCode, decisionList } from '@tidig/domain/vocabulary/intake.ts';

/** One of the three decisions, as it stands for this person now. */
export type DecisionChoice = {
  readonly code: DecisionCode;
  /** As the law is today. */
  readonly paragraph: string;
  /** What must come first, in the order in which a person would put it right; empty: nothing. */
  readonly lacks: ProblemCode[];
  /** Why this person may not take it (L-34, L-32); null when the person may. */
  readonly mayNot: ProblemCode | null;
  /** Where the nämnd's delegationsordning says who may; null where it says nothing. */
  readonly point: string | null;
};

/** The three decisions. The program proposes none of them and ranks none (L-33). Pure. */
export function decisionChoices(
  course: Course,
  who: Membership,
  scene: { readonly delegation: Delegation | null; readonly today: PlainDate } & Standing,
): DecisionChoice[] {
  const { delegation, today } = scene;
  return decisionList.codes.map((code) => ({
    code,
    paragraph: decisionParagraph(code, today),
    lacks: [...lacksBefore(course, code, scene)],
    mayNot: roleMayNot(who) ?? mayNotDecide(who, code, delegation)?.code ?? null,
    point: delegation?.[code].point ?? null,
  }));
}

/** Reception reads the förhandsbedömning and decides nothing, whatever the membership says besides (L-34). */
export function roleMayNot({ role }: Membership): ProblemCode | null {
  return role === 'caseworker' || role === 'jour' || role === 'unit-head' ? null : 'not-permitted';
}
