import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { createContext, useContext, useSyncExternalStore } from 'react';

/** What is shown as wrong right now, by field path (without `answers.`). Each field listens for its own path only. */
export type ProblemBoard = {
  /** The first problem at this path or below it. */
  at(name: string): FieldProblem | undefined;
  all(): readonly FieldProblem[];
  /** Shows exactly these. */
  show(problems: readonly FieldProblem[]): void;
  /** Replaces what is shown at and below one path. */
  showAt(name: string, problems: readonly FieldProblem[]): void;
  subscribe(listener: () => void): () => void;
};

export function createProblemBoard(): ProblemBoard {
  let shown: readonly FieldProblem[] = [];
  const listeners = new Set<() => void>();
  function change(next: readonly FieldProblem[]): void {
    shown = next;
    for (const listener of listeners) listener();
  }
  return {
    at: (name) => shown.find((problem) => isAt(problem, name)),
    all: () => shown,
    show: change,
    showAt(name, problems) {
      const others = shown.filter((problem) => !isAt(problem, name));
      if (others.length !== shown.length || problems.length > 0) change([...others, ...problems]);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** `answers.child.idNumber` → `child.idNumber`. */
export function nameOf(problem: FieldProblem): string {
  return problem.path.replace(/^answers\./, '');
}

function isAt(problem: FieldProblem, name: string): boolean {
  const path = nameOf(problem);
  return path === name || path.startsWith(`${name}.`);
}

const BoardContext = createContext<ProblemBoard>(createProblemBoard());
export const ProblemBoardProvider = BoardContext.Provider;

export function useProblemBoard(): ProblemBoard {
  return useContext(BoardContext);
}

export function useProblemAt(name: string): FieldProblem | undefined {
  const board = useProblemBoard();
  return useSyncExternalStore(board.subscribe, () => board.at(name));
}

export function useAllProblems(): readonly FieldProblem[] {
  const board = useProblemBoard();
  return useSyncExternalStore(board.subscribe, () => board.all());
}
