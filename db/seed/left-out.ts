import type { Answers } from '@tidig/domain/form/answers.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import type { MissingMark } from '@tidig/domain/vocabulary/missing-marks.ts';

/**
 * A report as hurried officers write them: here and there something is left out, by the report's number in the demo, so that there is something to ask for
 * and something to learn from.
 */
export function hurried(answers: Answers, serial: number): Answers {
  const { child, family, concern, measures, reporter } = answers;
  const { school, ...placed } = child ?? {};
  const { childWords, impact, ...told } = concern ?? {};
  const { informGuardians: _informed, ...done } = measures ?? {};
  const { alt: _alt, ...officer } = reporter ?? {};
  const guardians = rowsOf(family?.guardians).map(({ phone: _, ...row }) => row);
  return {
    ...answers,
    child: { ...placed, ...(serial % 4 === 1 || school === undefined ? {} : { school }) },
    family: { ...family, ...(serial % 3 === 0 ? { guardians } : {}) },
    concern: {
      ...told,
      ...(serial % 5 === 2 || impact === undefined ? {} : { impact }),
      ...(serial % 7 === 3 || childWords === undefined ? {} : { childWords }),
    },
    measures: serial % 3 === 2 ? done : measures,
    reporter: serial % 2 === 1 ? officer : reporter,
  };
}

/** What a reader at the nämnd could truly say that the report lacked. */
export function lackedBy({ child, family, concern }: Answers): readonly MissingMark[] {
  const phone = rowsOf(family?.guardians).some((row) => typeof row['phone'] === 'string');
  return [
    ...(phone ? [] : ['TELV' as const]),
    ...(child?.school ? [] : ['SKOL' as const]),
    ...(rowsOf(concern?.childWords).length > 0 ? [] : ['ORD' as const]),
  ];
}
