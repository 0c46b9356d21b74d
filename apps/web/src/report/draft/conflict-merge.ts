import type { Field } from '@tidig/domain/form/field.ts';
import { readRows, type Row } from '../../fields/shapes.ts';
import { sameAnswer } from './conflict-same.ts';

export type ThreeVersions = { readonly base: unknown; readonly mine: unknown; readonly saved: unknown };

/** `apart`: the two wrote in different places, so that putting them together changes no sentence. */
export type Merged = { readonly answer: unknown; readonly apart: boolean };

/** Two changed versions of one answer put together, without losing a word of either. Null where that cannot be done: a choice is one or the other. */
export function mergeAnswer(field: Field, versions: ThreeVersions): Merged | null {
  const { mine, saved } = versions;
  if (field.type === 'area') return mergeTexts(field, mine, saved);
  if (field.type === 'rows' && Array.isArray(mine) && Array.isArray(saved)) return mergeRows(field, versions);
  return null;
}

/** One after the other; when one holds the other, the longer is both. */
function mergeTexts(field: Field, mine: unknown, saved: unknown): Merged | null {
  if (typeof mine !== 'string' || typeof saved !== 'string') return null;
  const answer = mine.includes(saved) ? mine : saved.includes(mine) ? saved : `${mine}\n\n${saved}`;
  return field.maxLength !== undefined && answer.length > field.maxLength ? null : { answer, apart: false };
}

/** Row by row, told apart by their ids. A row that one took away stays if the other has changed it. */
function mergeRows(field: Field, { base, mine, saved }: ThreeVersions): Merged | null {
  const [before, here, there] = [base, mine, saved].map((rows) => byId(rows));
  if (!before || !here || !there) return null;
  const rows: Row[] = [];
  let apart = true;
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const merged = mergeRow(field, { base: before.get(id), mine: here.get(id), saved: there.get(id) });
    if (merged === null) return null;
    apart &&= merged.apart;
    if (merged.row) rows.push(merged.row);
  }
  return field.maxRows !== undefined && rows.length > field.maxRows ? null : { answer: rows, apart };
}

function byId(rows: unknown): ReadonlyMap<string, Row> {
  return new Map(readRows(rows).map((row) => [row.id, row]));
}

type RowVersions = { readonly base: Row | undefined; readonly mine: Row | undefined; readonly saved: Row | undefined };

function mergeRow(field: Field, { base, mine, saved }: RowVersions): { readonly row: Row | undefined; readonly apart: boolean } | null {
  if (sameAnswer(mine, saved) || sameAnswer(saved, base)) return { row: mine, apart: true };
  if (sameAnswer(mine, base)) return { row: saved, apart: true };
  if (!mine || !saved) return { row: mine ?? saved, apart: true };
  return mergeCells(field, mine, saved, base);
}

function mergeCells(field: Field, mine: Row, saved: Row, base: Row | undefined): { readonly row: Row; readonly apart: boolean } | null {
  const cells: Record<string, unknown> = {};
  let apart = true;
  for (const name of new Set([...Object.keys(mine), ...Object.keys(saved)])) {
    const versions = { base: base?.[name], mine: mine[name], saved: saved[name] };
    if (sameAnswer(versions.mine, versions.saved) || sameAnswer(versions.saved, versions.base)) cells[name] = versions.mine;
    else if (sameAnswer(versions.mine, versions.base)) cells[name] = versions.saved;
    else {
      const cell = field.of?.[name];
      const merged = cell ? mergeAnswer(cell, versions) : null;
      if (merged === null) return null;
      cells[name] = merged.answer;
      apart &&= merged.apart;
    }
  }
  return { row: { ...cells, id: mine.id }, apart };
}
