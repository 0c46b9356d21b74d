import { type EmergencyCategory, emergencyReasonProblem } from '@tidig/domain/access/emergency.ts';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';

export type EmergencyTyped = { readonly category: EmergencyCategory | null; readonly reason: string; readonly password: string };

const names = ['category', 'reason', 'password'] as const;
type Name = (typeof names)[number];

/** What to do about each field, in words. */
export type Wrong = { readonly [N in Name]?: string };

/** What is wrong before anything is sent: the same as the server says, and a category or password that is missing. */
export function wrongIn({ category, reason, password }: EmergencyTyped): Wrong {
  const code = emergencyReasonProblem(reason);
  return {
    ...(category === null ? { category: 'Välj varför det inte kan vänta.' } : {}),
    ...(code ? { reason: textOf(code) } : {}),
    ...(password === '' ? { password: 'Skriv ditt lösenord.' } : {}),
  };
}

/** What the server says is wrong, at its field. */
export function wrongAtServer(fields: readonly FieldProblem[]): Wrong {
  const found = fields.flatMap(({ path, code }) => names.filter((name) => name === path).map((name) => [name, textOf(code)] as const));
  return Object.fromEntries(found);
}

/** The field to go to. */
export function firstWrong(wrong: Wrong): Name | null {
  return names.find((name) => wrong[name] !== undefined) ?? null;
}

function textOf(code: FieldProblem['code']): string {
  if (code === 'too-short') return 'Skriv lite mer om vad som har hänt, minst 30 tecken.';
  return code === 'required' ? 'Skriv vad som har hänt, minst 30 tecken.' : fieldProblemTexts[code];
}
