import type { StatusKind } from '../ui/status-mark.tsx';
import type { Copy } from './vault-api.ts';

export const noteWords = {
  RECALLED: 'Återkallad',
  INFORMED: 'Mottagaren informerad',
  NOT_RELEASED: 'Lämnades aldrig ut',
} as const satisfies Record<Copy['notes'][number]['kind'], string>;

/** What one presses to note it. */
export const notePresses = { RECALLED: 'Kopian är tillbaka', INFORMED: 'Mottagaren vet' } as const;

const documentNames = {
  report: 'anmälan',
  annex: 'bilagan till',
  decision: 'beslutet i',
  journal: 'journalen i',
  letter: 'brevet i',
  search: 'sökningen för',
  history: 'historiken med',
} as const satisfies Record<Copy['document'], string>;

/** "Kopia 2 av anmälan FAR-2026-00417", "Kopia 1 av bilagan till FAR-2026-00417": each is numbered within its report. */
export function copyName({ number, document, arendenummer }: Pick<Copy, 'number' | 'document' | 'arendenummer'>): string {
  return `Kopia ${number} av ${documentNames[document]} ${arendenummer}`;
}

/** What has become of it, by the strongest word that has been noted. `done`: nothing more is to be done. */
export function standingOfCopy({ notes }: Pick<Copy, 'notes'>): {
  readonly kind: StatusKind;
  readonly text: string;
  readonly done: boolean;
} {
  const kinds = notes.map(({ kind }) => kind);
  if (kinds.includes('NOT_RELEASED')) return { kind: 'none', text: noteWords.NOT_RELEASED, done: true };
  if (kinds.includes('RECALLED')) return { kind: 'done', text: noteWords.RECALLED, done: true };
  return kinds.includes('INFORMED')
    ? { kind: 'ongoing', text: `Ute. ${noteWords.INFORMED}`, done: false }
    : { kind: 'waiting', text: 'Ute', done: false };
}
