import { isRecordKind, recordBodies } from '@tidig/domain/intake/records.ts';
import { isNote, lastNoteOn, noteKinds } from '@tidig/domain/retention/last-note.ts';
import { describe, expect, it } from 'vitest';
import { at } from '../../support/dates.ts';

const none = { cameIn: [], written: [], linked: [], marked: [] };

describe('the last note in an akt (SoL 16:1, L-61)', () => {
  it('is the last of what came in, was written, was put there and was marked', () => {
    const first = at('2026-03-01T10:00:00Z');
    const later = at('2026-04-01T10:00:00Z');
    for (const kind of ['cameIn', 'written', 'linked', 'marked'] as const) {
      expect(lastNoteOn({ ...none, cameIn: [first], [kind]: [first, later] })).toBe('2026-04-01');
    }
  });

  it('is counted in Swedish days', () => {
    expect(lastNoteOn({ ...none, cameIn: [at('2026-12-31T22:59:59Z')] })).toBe('2026-12-31');
    expect(lastNoteOn({ ...none, cameIn: [at('2026-12-31T23:00:00Z')] })).toBe('2027-01-01');
  });

  it('is none where nothing is', () => {
    expect(lastNoteOn(none)).toBeNull();
  });

  it('is no note who has the report, that an answer was read, or what is about the nämnd', () => {
    expect((['ASSIGNED', 'ANSWER_READ', 'ALARM', 'NOTICE', 'DELEGATION', 'HANDOVER'] as const).filter(isNote)).toEqual([]);
    expect((['DECISION', 'JOURNAL', 'FEEDBACK', 'SAFETY_ASSESSMENT'] as const).filter((kind) => !isNote(kind))).toEqual([]);
  });

  it('tells the store the same kinds', () => {
    const kinds = Object.keys(recordBodies).filter(isRecordKind);
    expect(kinds.filter(isNote)).toEqual(noteKinds);
  });
});
