import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { createContext, useContext } from 'react';

/** Checks the answer at one path as it stands now. Only what is written wrong: nothing is missing until one tries to send. */
export type FieldChecks = (name: string) => readonly FieldProblem[];

const ChecksContext = createContext<FieldChecks>(() => []);
export const FieldChecksProvider = ChecksContext.Provider;

export function useFieldChecks(): FieldChecks {
  return useContext(ChecksContext);
}
